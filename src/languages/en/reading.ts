import type { Expectation } from "../../worksheet/readingProblem";
import type { ReadingWords } from "../readingWords";
import { factNames } from "./factNames";

export const expectations: Record<Expectation, string> = {
  date: "a date (2019-03-31, March 31, 2019 or 平成31年3月31日), “-” or “undetermined”",
  amount: "an amount (13.50, JPY13.50 or JPY608 million), “-” or “undetermined”",
  shareCount: "a whole number of shares (45,083,691 or 45,084 thousand shares) or “-”",
  wholeNumber: "a whole number, such as 27",
  splitRatio: "a ratio such as “2 for 1” (a consolidation: “1 for 5”)",
  resource: "Retained earnings, Capital surplus, or another resource in words",
  notice: "Dividend, Forecast revision, or Dividend and forecast revision",
  kind: "First quarter, Interim, Third quarter, Year-end or Special",
  decidingBody: "Shareholders' meeting or Board of directors",
  answer: "“yes”, or leave the cell blank",
  currency: "a currency code such as JPY",
  amountStyle: "an example of one amount, such as JPY13.50",
  totalsIn: "Units, Thousands or Millions",
  rounding: "Down, Half up or Up",
  shareBasis: "As paid or Restated",
  termSet: "Usual or Exchange form",
  wording:
    "a name or a text; in the other language, a row of the same label with “(Japanese)” or “(English)” behind it",
};

export const reading: ReadingWords = {
  WS01: {
    title: "Cell not understood",
    why: "What the cell holds cannot be what its label asks for. Nothing is guessed, so the cell is not read.",
    sentences: {
      notUnderstood: ({ cell, found, expected }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(found)}, which was not understood. Type ${expectations[expected]}.`,
    },
  },
  WS02: {
    title: "Formula error",
    why: "The cell shows an error instead of a value, so there is nothing to read.",
    sentences: {
      notCalculated: ({ cell }, say) =>
        `The file holds no result for the formula in cell ${say.cell(cell)}. Open the file in Excel, save it, and check it again.`,
      formulaError: ({ cell, error }, say) =>
        `The formula in cell ${say.cell(cell)} gives ${error}. Correct the formula, or type the value.`,
    },
  },
  WS03: {
    title: "Unknown label or heading",
    why: "Rows and columns are recognized by their labels and headings; those with an unknown one are not read.",
    sentences: {
      label: ({ cell, found, keeps }, say) =>
        `The label ${say.quoted(found)} in cell ${say.cell(cell)} is not known in this section, so its row is not read. If the row matters, use the label that a new worksheet has for it.${keptFrom(keeps)}`,
      column: ({ cell, found, keeps }, say) =>
        `The heading ${say.quoted(found)} in cell ${say.cell(cell)} names no column, so the cells below it are not read. The columns are Decided, Latest forecast and Previous year; your own wording goes into the row “Column heading”.${keptFrom(keeps)}`,
      period: ({ cell, found, keeps }, say) =>
        `The heading ${say.quoted(found)} in cell ${say.cell(cell)} names no period, so the cells below it are not read. The periods are First quarter, Interim, Third quarter, Year-end and Total.${keptFrom(keeps)}`,
      annualRow: ({ cell, found, keeps }, say) =>
        `The row ${say.quoted(found)} in cell ${say.cell(cell)} names no fiscal year and no forecast, so it is not read. Write, for example, “Year ended March 31, 2019” or “Forecast (May 14, 2019): Year ending March 31, 2020”.${keptFrom(keeps)}`,
      noColumns: ({ cell, keeps }, say) =>
        `There are no column headings beside the heading in cell ${say.cell(cell)}, so the rows below it are not read. Write Decided, Latest forecast and Previous year to its right.${keptFrom(keeps)}`,
      noPeriods: ({ cell, keeps }, say) =>
        `There are no periods beside the heading in cell ${say.cell(cell)}, so the rows below it are not read. Write Interim, Year-end and Total to its right.${keptFrom(keeps)}`,
    },
  },
  WS04: {
    title: "Given twice",
    why: "Two rows, columns or sections are for the same thing, and only one can be right.",
    sentences: {
      label: ({ first, second, found }, say) =>
        `The label ${say.quoted(found)} in cell ${say.cell(second)} means the same as the one in cell ${say.cell(first)}; only ${say.cell(first)} is read. Remove or rename one of the two.`,
      section: ({ first, second, found }, say) =>
        `The section ${say.quoted(found)} in cell ${say.cell(second)} is already in cell ${say.cell(first)}; only the first is read. Combine the two, or, for a further class of shares, add its name (“Dividend: Class A preferred shares”).`,
      heading: ({ first, second, found }, say) =>
        `The heading ${say.quoted(found)} in cell ${say.cell(second)} means the same column as the one in cell ${say.cell(first)}; only ${say.cell(first)} is read. Remove or rename one of the two.`,
    },
  },
  WS05: {
    title: "No such date",
    why: "There is no such day in the calendar, so the cell is not read.",
    sentences: {
      noSuchDate: ({ cell, found }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(found)}, a day that does not exist. Correct the date.`,
    },
  },
  WS06: {
    title: "Unclear date",
    why: "The date can be read in more than one way. Nothing is guessed, so the cell is not read.",
    sentences: {
      dayOrMonth: ({ cell, found, monthFirst, dayFirst }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(found)}, which may be ${say.date(monthFirst)} or ${say.date(dayFirst)}. Write the date with the month in words or the year first.`,
      taiwanYear: ({ cell, found }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(found)}, whose year may be counted in the Taiwan calendar. Write the year with four digits.`,
    },
  },
  WS07: {
    title: "Unknown placeholder",
    why: "A name in double braces is replaced by what the worksheet says; it must be the name of a placeholder.",
    sentences: {
      unknown: ({ cell, placeholder }, say) =>
        `The text in cell ${say.cell(cell)} has {{${placeholder}}}, which is not a placeholder. Check the spelling: placeholders are, for example, {{record date}} or {{dividend per share}}.`,
      unclosed: ({ cell }, say) =>
        `The text in cell ${say.cell(cell)} opens double braces and does not close them. Type “}}” after the placeholder's name.`,
    },
  },
  WS08: {
    title: "Read differently from what is shown",
    why: "What the cell shows and what was understood differ, so it is worth a look.",
    sentences: {
      heldNumber: ({ cell, shown, held }, say) =>
        `Cell ${say.cell(cell)} shows ${say.quoted(shown)} but holds ${say.number(held)}, and ${say.number(held)} was read. If the figure shown is meant, type it.`,
      exactBehindUnit: ({ cell, shown, held }, say) =>
        `Cell ${say.cell(cell)} shows ${say.quoted(shown)} and holds ${say.number(held)}; the exact number was read.`,
      negative: ({ cell, shown, read }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(shown)}, read as ${say.number(read)}. Check whether a negative figure is meant.`,
      serialNumber: ({ cell, shown, date }, say) =>
        `Cell ${say.cell(cell)} shows the number ${say.quoted(shown)}, read as the date ${say.date(date)}. Give the cell a date format.`,
      completedYear: ({ cell, shown, date }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(shown)}, read as ${say.date(date)}. Write the year with four digits.`,
      timeDropped: ({ cell, shown, date }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(shown)}; the day ${say.date(date)} was read and the time left out.`,
      garbled: ({ cell, shown }, say) =>
        `Cell ${say.cell(cell)} shows ${say.quoted(shown)}, which looks like a garbled dash or space, and was read as one. Type it again.`,
      aside: ({ cell, shown, aside }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(shown)}; the amount was read, ${say.quoted(aside)} was not, and no table prints it. Parts of a dividend have rows of their own in the section Dividend; of an annual figure, say them in the Notes.`,
      dateAside: ({ cell, shown, aside }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(shown)}; the date was read, ${say.quoted(aside)} was not.`,
      headingCut: ({ cell, shown, aside }, say) =>
        `Of the heading ${say.quoted(shown)} in cell ${say.cell(cell)}, ${say.quoted(aside)} was not read. The day of a forecast goes into the row “Announced on”, your own wording into “Column heading”.`,
    },
  },
  WS09: {
    title: "Cell not read",
    why: "The cell holds something, but no label or heading goes with it, so it is not read.",
    sentences: {
      noLabel: ({ cell, found }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(found)}, but its row has no label, so the row is not read. Give the row a label, or clear the cell.`,
      noColumn: ({ cell, found }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(found)}, but there is no heading above it, so it is not read. Give its column a heading or clear the cell.`,
      extra: ({ cell, found, read }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(found)}, but its row takes one value, which was read from cell ${say.cell(read)}. Clear one of the two.`,
    },
  },
  WS10: {
    title: "Unit of cell and label",
    why: "The label says in what unit the whole row is; where a cell names another unit, one of the two is wrong.",
    sentences: {
      cellAgainstLabel: ({ cell, shown }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(shown)}, in another unit than its label; the cell's unit was taken. Use the same unit in both.`,
    },
  },
  WS11: {
    title: "Part of the dividend not read",
    why: "The decided dividend has no value while something in its section was not read, which may be that value. What was not read was not checked either.",
    sentences: {
      unread: ({ cell, found, section, missing }, say) =>
        `The section in cell ${say.cell(section)} has no value for ${missing.map((fact) => factNames[fact]).join(", ")} in the column Decided, and ${say.quoted(found)} in cell ${say.cell(cell)} was not read. Use the label or heading that a new worksheet has for it, or clear what does not belong there.`,
      unknownSection: ({ cell, found }, say) =>
        `The heading ${say.quoted(found)} in cell ${say.cell(cell)} stands over rows of a dividend but is not the heading of a section, so they are not read. Write “Dividend”, or for a further class of shares “Dividend: NAME”, with Decided, Latest forecast and Previous year to its right.`,
    },
  },
  WS12: {
    title: "Total below its unit",
    why: "A total without a unit is in plain currency units. One that is less than a single unit of “Totals in” would be printed as zero, and is most likely meant in that unit.",
    sentences: {
      belowUnit: ({ cell, shown, totalsIn, meant }, say) =>
        `Cell ${say.cell(cell)} says ${say.quoted(shown)} without a unit, which is less than one ${unitNames[totalsIn]} and would be printed as zero. If ${unitNames[totalsIn]}s are meant, type ${say.number(meant)} or add the unit.`,
    },
  },
};

const unitNames = { one: "unit", thousand: "thousand", million: "million" } as const;

/** The rules a row or column that was not read may be lacking to. */
function keptFrom(rules: readonly string[] = []): string {
  return rules.length === 0
    ? ""
    : ` This may be why these checks could not run: ${rules.join(", ")}.`;
}

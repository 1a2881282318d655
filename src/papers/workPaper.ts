import { type Announcement, columnOf } from "../dividend/announcement";
import type { CivilDate } from "../dividend/civilDate";
import type { DistributableSection } from "../dividend/distributable/section";
import { type CellAddress, type Entry, a1, givenValue } from "../dividend/fact";
import type { Language } from "../dividend/language";
import { dateText } from "../languages/dates";
import { log as englishLog } from "../languages/en/log";
import { workPaper as english } from "../languages/en/workPaper";
import { log as japaneseLog } from "../languages/ja/log";
import { workPaper as japanese } from "../languages/ja/workPaper";
import { wrapped } from "../dividend/wrapping";
import { termsOf } from "../languages/terms";
import type { WorkPaperWords } from "../languages/workPaperWords";
import { distributableParts, goodwillPart, paperBasis, treasuryPart } from "./distributableLines";
import { dividendParts } from "./dividendLines";
import type { LineKey, LinePart, PaperLine, PaperPart } from "./paperLines";
import { type PaperCell, type PaperFormulaPart, type PaperSheet, textCell } from "./paperSheet";
import { usageIn } from "../languages/usageIn";

const words: Readonly<Record<Language, WorkPaperWords>> = { en: english, ja: japanese };
const logWords = { en: englishLog, ja: japaneseLog };

export function workPaperWordsIn(language: Language): WorkPaperWords {
  return words[language];
}

/** The parts of the paper in the order in which they are read. */
function workPaperParts(
  announcement: Announcement,
  section: DistributableSection,
  language: Language,
): readonly PaperPart[] {
  const basis = paperBasis(section, words[language], language);
  const terms = termsOf(announcement, language);
  return [
    ...distributableParts(basis, announcement.decision.distributableAmount),
    ...dividendParts(basis, announcement, (resource) =>
      resource.is === "other" ? resource.text : terms[resource.is],
    ),
    goodwillPart(basis),
    treasuryPart(basis),
  ];
}

const columnOfAmounts = 3;
const columnWidths = [4, 44, 26, 18, 9, 34];
/** In full, with a margin for fonts that are wider than a digit. */
const noteWidth = 122;

/**
 * The work paper on the distributable amount: the three steps, the dividend and the reserve, each line with
 * its article, its amount as a formula on the worksheet's cell, and what was made of that cell; who prepared
 * it and who reviewed it. It says what the figures come to, never that a dividend is lawful.
 */
export function workPaperSheet(
  announcement: Announcement,
  section: DistributableSection,
  language: Language,
): PaperSheet {
  const said = words[language];
  const parts = workPaperParts(announcement, section, language);
  const head: readonly (readonly (PaperCell | null)[])[] = [
    [textCell(said.title, "title")],
    ...aboutRows(announcement, section, language),
    [],
  ];
  const placed: (readonly (PaperCell | null)[] | PaperLine)[] = [];
  for (const { title, lines } of parts) {
    placed.push(said.headings.map((_, column) => textCell(column === 0 ? title : "", "section")));
    placed.push(...lines);
  }
  const first = head.length + 1;
  const rowOf = new Map<LineKey, number>();
  placed.forEach((each, index) => {
    if ("key" in each) rowOf.set(each.key, first + index);
  });
  return {
    name: said.sheetName,
    columnWidths,
    titleRow: head.length,
    rows: [
      ...head,
      said.headings.map((heading, column) => ({
        ...textCell(heading, "heading"),
        ...(column === columnOfAmounts && { align: "right" as const }),
        ...(column === columnOfAmounts + 1 && { indented: true }),
      })),
      ...placed.map((each) => ("key" in each ? lineCells(each, rowOf, said) : each)),
      [],
      ...said.notes.flatMap((note) =>
        wrapped(note, noteWidth)
          .split("\n")
          .map((line) => [textCell(line.trimStart(), "label")]),
      ),
      [],
      ...[said.prepared, said.reviewed].map((by) => signatureRow(by, said.signedOn)),
    ],
  };
}

function aboutRows(
  announcement: Announcement,
  section: DistributableSection,
  language: Language,
): readonly (readonly (PaperCell | null)[])[] {
  const said = words[language];
  const { company, decision, presentation, classes, sheet } = announcement;
  const yearEnd = givenValue(decision.fiscalYearEnd);
  const dividend = logWords[language].dividend(
    givenValue(decision.kind),
    yearEnd === null ? null : dateText(yearEnd, language),
  );
  const name = (company.name?.[language] ?? Object.values(company.name ?? {})[0])?.value ?? "";
  const effective = classes[0] && columnOf(classes[0], "decided")?.effectiveDate;
  const row = (label: string, value: PaperCell) => [
    textCell(label, "label"),
    null,
    { ...value, role: "label" as const },
  ];
  return [
    row(said.about.company, textCell(name)),
    row(said.about.dividend, textCell(dividend)),
    row(said.about.asOf, dateCell(section.asOf, language)),
    row(said.about.effectiveDate, dateCell(effective, language)),
    row(said.about.worksheet, textCell(sheet)),
    row(said.about.unit, textCell(said.unit(presentation.currency))),
  ];
}

/** A date, live where its cell holds one as a number. */
function dateCell(entry: Entry<CivilDate> | undefined, language: Language): PaperCell {
  const date = givenValue(entry);
  if (entry === undefined || date === null) return textCell("");
  if (entry.cellNumber === null) return textCell(dateText(date, language));
  return {
    ...textCell(""),
    content: { is: "date", date },
    formula: [{ on: "worksheet", cell: entry.cell }],
    numberFormat: usageIn(language).dateFormat,
  };
}

function lineCells(
  { sign, caption, basis, amount, formula, cell, remark }: PaperLine,
  rowOf: ReadonlyMap<LineKey, number>,
  said: WorkPaperWords,
): readonly PaperCell[] {
  const role = sign === "=" ? "total" : "value";
  const live = (parts: readonly LinePart[] | null) =>
    parts?.filter((part) => part !== "").map((part) => placedPart(part, rowOf)) ?? null;
  const figure: PaperCell =
    amount === null
      ? textCell("", role)
      : {
          content: { is: "number", number: amount },
          formula: live(formula),
          numberFormat: said.amountFormat,
          role,
          align: "right",
          indented: false,
        };
  return [
    textCell(sign, role),
    textCell(caption, role),
    textCell(basis, role),
    figure,
    { ...textCell(cell === null ? "" : a1(cell), role), indented: true },
    { ...textCell(remark.text, role), formula: live(remark.formula) },
  ];
}

function placedPart(part: LinePart, rowOf: ReadonlyMap<LineKey, number>): PaperFormulaPart {
  if (typeof part === "string") return part;
  if (part.is === "cell") return { on: "worksheet", cell: part.cell };
  const row = rowOf.get(part.line);
  if (row === undefined) throw new Error(`The work paper has no line ${part.line}`);
  const cell: CellAddress = { row, column: columnOfAmounts };
  return { on: "paper", cell };
}

function signatureRow(by: string, on: string): readonly (PaperCell | null)[] {
  return [
    textCell(by, "label"),
    null,
    textCell("", "signature"),
    textCell(on, "label"),
    textCell("", "signature"),
    textCell("", "signature"),
  ];
}

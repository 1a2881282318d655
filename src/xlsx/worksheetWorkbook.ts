import type { Cell, DataValidation, Style, Worksheet } from "@cj-tech-master/excelts";
import type { Language } from "../dividend/language";
import type { Expectation } from "../worksheet/readingProblem";
import { type PlannedCell, type WorksheetPlan, sheetOf } from "../worksheet/writing/worksheetPlan";
import { looksLikeFormula, storedFormat, storedText } from "./cellText";
import { type CellFont, fontOfRow, headingFill } from "./headingLook";
import { addPrintedSheet, newWorkbook, workbookBytes } from "./newWorkbook";
import { rowHeight } from "./rowHeight";
import { freeSheetName } from "../worksheet/sheetName";

/** The hint shown at a cell, by what the cell is expected to hold. */
export type Hints = Readonly<Record<Expectation, string>>;

/** A new workbook with a sheet for each plan: its cells with their formats, drop-down lists and hints. */
export async function worksheetWorkbook(
  plans: readonly WorksheetPlan[],
  hints: (language: Language) => Hints,
): Promise<Uint8Array> {
  const workbook = await newWorkbook("1900");
  const names: string[] = [];
  for (const plan of plans) {
    const name = freeSheetName(plan.sheetName, names);
    names.push(name);
    layWorksheet(addPrintedSheet(workbook, name, "portrait"), plan, hints(plan.language));
  }
  return workbookBytes(workbook);
}

function layWorksheet(sheet: Worksheet, plan: WorksheetPlan, hints: Hints): void {
  const { rows } = sheetOf(plan);
  const shared = sharedLooks();
  plan.rows.forEach((row, index) => {
    const font = fontOfRow(row, plan.language);
    row.forEach((cell, column) => {
      const value = rows[index]?.[column]?.value ?? null;
      if (cell === null) return;
      const target = sheet.getCell(index + 1, column + 1);
      layCell(target, cell, value, hints);
      target.style = shared(lookOf(cell, value, font));
    });
    if (row[0]?.role === "section") layBar(sheet, plan, index);
    setHeight(sheet, plan, index);
  });
  plan.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
}

type Value = string | number | boolean | null;

function layCell(target: Cell, cell: PlannedCell, value: Value, hints: Hints): void {
  if (cell.content.is === "formula") {
    const { formula, result } = cell.content;
    target.value = { formula: formula.slice(1), result };
  } else target.value = typeof value === "string" ? storedText(value) : value;
  if (cell.needed === true) markWhileBlank(target);
  const validation = validationOf(cell, hints);
  if (validation !== null) target.dataValidation = validation;
}

function lookOf({ role, numberFormat }: PlannedCell, value: Value, font: CellFont): Partial<Style> {
  const asText = typeof value === "string" && looksLikeFormula(value);
  const isHeading = role === "section" || role === "heading";
  return {
    numFmt: asText ? "@" : storedFormat(numberFormat),
    alignment: {
      horizontal: "left",
      vertical: "top",
      wrapText: role === "value" && typeof value !== "number",
    },
    font: { ...font, bold: isHeading },
    ...(isHeading && { fill: headingFill }),
    ...(role === "value" && { border: { bottom: hairline } }),
  };
}

/** One look for all cells that look alike: the library writes the XML of each look it has not met, to compare it with the others. */
function sharedLooks(): (look: Partial<Style>) => Partial<Style> {
  const known = new Map<string, Partial<Style>>();
  return (look) => {
    const key = JSON.stringify(look);
    const shared = known.get(key) ?? look;
    known.set(key, shared);
    return shared;
  };
}

const openFill = "FFFFF4CE";

/** Excel takes the mark away by itself once something is typed. */
function markWhileBlank({ worksheet, address }: Cell): void {
  const fill = { type: "pattern", pattern: "solid", bgColor: { argb: openFill } } as const;
  worksheet.addConditionalFormatting({
    ref: address,
    rules: [
      { type: "expression", priority: 1, formulae: [`ISBLANK(${address})`], style: { fill } },
    ],
  });
}

/** Under each cell that something may be typed into. */
const hairline = { style: "hair", color: { argb: "FF9AA5B1" } } as const;

/** A section's heading reaches over all columns. */
function layBar(sheet: Worksheet, { columnWidths }: WorksheetPlan, index: number): void {
  columnWidths.forEach((_, column) => {
    const cell = sheet.getCell(index + 1, column + 1);
    cell.style = { ...cell.style, fill: headingFill };
  });
}

/** Excel's limit for a list that is written into its cell. */
const longestList = 255;

function validationOf(
  {
    choices,
    choicesOnly,
    expects,
    prompt: own,
  }: Pick<PlannedCell, "choices" | "choicesOnly" | "expects" | "prompt">,
  hints: Hints,
): DataValidation | null {
  const said = own ?? (expects === null ? null : hints[expects]);
  const prompt = said === null ? {} : { showInputMessage: true, prompt: said };
  const list = choices?.join(",") ?? "";
  if (choices === null || list.length > longestList || choices.some((each) => each.includes(",")))
    return said === null ? null : { type: "any", ...prompt };
  return {
    type: "list",
    formulae: [`"${list}"`],
    allowBlank: true,
    // A word of the other language is understood too, so Excel asks and does not refuse.
    showErrorMessage: choicesOnly,
    errorStyle: "warning",
    ...(expects === null ? {} : { error: hints[expects] }),
    ...prompt,
  };
}

/** A row of one line keeps the usual height, and grows in Excel when more is typed into it. */
function setHeight(sheet: Worksheet, plan: WorksheetPlan, index: number): void {
  const texts = (plan.rows[index] ?? []).map((cell, column) => ({
    text: cell?.content.is === "text" ? cell.text : "",
    width: plan.columnWidths[column] ?? 0,
  }));
  const height = rowHeight(texts);
  if (height > rowHeight([])) sheet.getRow(index + 1).height = height;
}

import type { Cell, DataValidation, Worksheet } from "@cj-tech-master/excelts";
import type { Language } from "../dividend/language";
import type { Expectation } from "../worksheet/readingProblem";
import { type PlannedCell, type WorksheetPlan, sheetOf } from "../worksheet/writing/worksheetPlan";
import { looksLikeFormula, storedText } from "./cellText";
import { fontFor, headingFill } from "./headingLook";
import { addPrintedSheet, newWorkbook, workbookBytes } from "./newWorkbook";
import { rowHeight } from "./rowHeight";
import { freeSheetName } from "./sheetName";

/** The hint shown at a cell, by what the cell is expected to hold. */
export type Hints = Readonly<Record<Expectation, string>>;

/** A new workbook with a sheet a plan: its cells, with formats, lists to choose from and hints. */
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
  plan.rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const value = rows[index]?.[column]?.value ?? null;
      if (cell !== null) layCell(sheet.getCell(index + 1, column + 1), cell, value, hints);
    });
    setHeight(sheet, plan, index);
  });
  plan.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
}

function layCell(
  target: Cell,
  { role, numberFormat, ...cell }: PlannedCell,
  value: string | number | boolean | null,
  hints: Hints,
): void {
  const asText = typeof value === "string" && looksLikeFormula(value);
  target.value = typeof value === "string" ? storedText(value) : value;
  target.numFmt = asText ? "@" : numberFormat;
  target.alignment = {
    horizontal: "left",
    vertical: "top",
    wrapText: typeof value === "string" && role === "value",
  };
  if (role === "section" || role === "heading") {
    target.font = { ...fontFor(cell.text), bold: true };
    target.fill = headingFill;
  }
  const validation = validationOf(cell, hints);
  if (validation !== null) target.dataValidation = validation;
}

/** Excel's limit for a list that is written into its cell. */
const longestList = 255;

function validationOf(
  { choices, choicesOnly, expects }: Pick<PlannedCell, "choices" | "choicesOnly" | "expects">,
  hints: Hints,
): DataValidation | null {
  const prompt =
    expects === null ? {} : { showInputMessage: true, prompt: sentenceCase(hints[expects]) };
  const list = choices?.join(",") ?? "";
  if (choices === null || list.length > longestList || choices.some((each) => each.includes(",")))
    return expects === null ? null : { type: "any", ...prompt };
  return {
    type: "list",
    formulae: [`"${list}"`],
    allowBlank: true,
    showErrorMessage: choicesOnly,
    errorStyle: "stop",
    ...prompt,
  };
}

function setHeight(sheet: Worksheet, plan: WorksheetPlan, index: number): void {
  const texts = (plan.rows[index] ?? []).map((cell, column) => ({
    text: cell?.content.is === "text" ? cell.text : "",
    width: plan.columnWidths[column] ?? 0,
  }));
  sheet.getRow(index + 1).height = rowHeight(texts);
}

function sentenceCase(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

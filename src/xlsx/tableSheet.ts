import type { Borders, Cell, Worksheet } from "@cj-tech-master/excelts";
import { type DateSystem, serialOfDate } from "../dividend/excelSerial";
import { a1 } from "../dividend/fact";
import type { FormulaPart, PlanCell, TablePlan } from "../tables/plan";
import { looksLikeFormula, storedText } from "./cellText";
import { fontFor, headingFill } from "./headingLook";
import { rowHeight } from "./rowHeight";
import { quotedSheetName } from "../worksheet/sheetName";

/** A table and the line over it. */
export interface TitledTable {
  /** Null: the table stands without a title. */
  readonly title: string | null;
  readonly plan: TablePlan;
}

/** The sheet whose cells the tables follow, and how its workbook counts days. */
export interface FollowedSheet {
  readonly name: string;
  readonly dateSystem: DateSystem;
}

const line = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const allSides: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

/** Writes the tables one under the other, each a blank row from the next. */
export function layTables(
  sheet: Worksheet,
  tables: readonly TitledTable[],
  followed: FollowedSheet,
): void {
  const font = fontFor(allText(tables));
  const widths = sharedWidths(tables);
  let row = 1;
  for (const { title, plan } of tables) {
    if (title !== null) {
      const cell = sheet.getCell(row, 1);
      cell.value = storedText(title);
      cell.font = { ...font, bold: true, size: 12 };
      row += 1;
    }
    layTable(sheet, plan, row, followed, font);
    setHeights(sheet, plan, row, widths);
    row += plan.rows.length + 1;
  }
  widths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
}

/** Tables that stand under each other share their columns: each is as wide as the widest needs it. */
function sharedWidths(tables: readonly TitledTable[]): readonly number[] {
  const columns = Math.max(0, ...tables.map(({ plan }) => plan.columnWidths.length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...tables.map(({ plan }) => plan.columnWidths[column] ?? 0)),
  );
}

const rowPadding = 5;

function setHeights(
  sheet: Worksheet,
  plan: TablePlan,
  firstRow: number,
  widths: readonly number[],
): void {
  plan.rows.forEach((row, down) => {
    const texts = row.map(({ text }, across) => {
      const merge = plan.merges.find((each) => each.row === down && each.column === across);
      const last = across + (merge?.columns ?? 1);
      const width = widths.slice(across, last).reduce((sum, each) => sum + each, 0);
      return { text, width };
    });
    sheet.getRow(firstRow + down).height = rowHeight(texts) + rowPadding;
  });
}

type CellFont = ReturnType<typeof fontFor>;

function allText(tables: readonly TitledTable[]): string {
  return tables.flatMap(({ plan }) => plan.rows.flat().map(({ text }) => text)).join(" ");
}

function layTable(
  sheet: Worksheet,
  plan: TablePlan,
  firstRow: number,
  followed: FollowedSheet,
  font: CellFont,
): void {
  // Cells are laid before they are merged: a merged cell hands its style to those it covers.
  plan.rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      const target = sheet.getCell(firstRow + down, across + 1);
      styleCell(target, cell, { ...font, bold: down < plan.headingRows });
      fillCell(target, cell, followed);
    });
  });
  for (const { row, column, rows, columns } of plan.merges) {
    const top = firstRow + row;
    sheet.mergeCells(top, column + 1, top + rows - 1, column + columns);
  }
}

function styleCell(
  target: Cell,
  cell: PlanCell,
  font: CellFont & { readonly bold: boolean },
): void {
  target.border = allSides;
  target.font = font;
  target.alignment = {
    horizontal: cell.align,
    vertical: "middle",
    indent: cell.align === "left" ? 1 : 0,
    // A number does not wrap, and a wrapped date would show as ####.
    wrapText: cell.content.value.is === "text",
  };
  if (font.bold) target.fill = headingFill;
}

function fillCell(target: Cell, cell: PlanCell, followed: FollowedSheet): void {
  if (cell.role === "covered") return;
  const stored = storedValue(cell, followed.dateSystem);
  const { formula } = cell.content;
  if (formula !== null) {
    target.numFmt = cell.numberFormat === "@" ? "General" : cell.numberFormat;
    target.value = { formula: formulaText(formula, followed.name), result: stored ?? "" };
    return;
  }
  const asText = typeof stored === "string" && looksLikeFormula(stored);
  target.numFmt = asText ? "@" : cell.numberFormat;
  target.value = stored;
}

function storedValue(
  { content: { value } }: PlanCell,
  dateSystem: DateSystem,
): string | number | null {
  switch (value.is) {
    case "text":
      return storedText(value.text);
    case "number":
      return Number(value.number.toString());
    case "date":
      return serialOfDate(value.date, dateSystem);
    case "empty":
      return null;
  }
}

function formulaText(parts: readonly FormulaPart[], sheetName: string): string {
  const text = parts
    .map((part) => (typeof part === "string" ? part : `${quotedSheetName(sheetName)}!${a1(part)}`))
    .join("");
  return text.startsWith("=") ? text.slice(1) : text;
}

import type { Borders, Cell, Worksheet } from "@cj-tech-master/excelts";
import { type DateSystem, serialOfDate } from "../dividend/excelSerial";
import { a1 } from "../dividend/fact";
import type { FormulaPart, PlanCell, TablePlan } from "../tables/plan";
import { looksLikeFormula, storedText } from "./cellText";
import { type CellFont, fontOf, headingFill } from "./headingLook";
import { fontLanguage, indentOf, rowHeights, sharedWidths } from "../tables/tableLayout";
import { charactersOf } from "./rowHeight";
import { quotedSheetName } from "../worksheet/sheetName";

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
  tables: readonly TablePlan[],
  followed: FollowedSheet,
): void {
  const font = fontOf(fontLanguage(tables));
  const widths = sharedWidths(tables);
  let row = 1;
  for (const plan of tables) {
    layTable(sheet, plan, row, followed, font);
    rowHeights(plan, widths).forEach((height, down) => {
      sheet.getRow(row + down).height = height;
    });
    row += plan.rows.length + 1;
  }
  widths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = charactersOf(width);
  });
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
  target.font = cell.role === "title" ? { ...font, size: 12 } : font;
  target.alignment = {
    horizontal: cell.align,
    vertical: "middle",
    indent: cell.role === "title" ? 0 : indentOf(cell),
    // A number does not wrap, and a wrapped date would show as ####.
    wrapText: cell.content.value.is === "text" && cell.role !== "title",
  };
  if (cell.role === "title") return;
  target.border = allSides;
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

import type { Language } from "../dividend/language";
import { rowHeights } from "../tables/tableLayout";
import type { TablePlan } from "../tables/plan";
import { letterSize } from "../tables/textExtent";
import { requestHeights, requestLooks } from "./tableBlock";
import { usageIn } from "../languages/usageIn";

/** How a new sheet looks that is laid out like a page: lines over all its columns, and tables among them. */
export interface SheetLayout {
  /** The font of the lines: the usual one of a language, or one by name. */
  readonly font: { readonly of: Language } | { readonly named: string };
  /** In points; they take the place of the widths in characters. */
  readonly columnPoints: readonly number[];
  readonly lines: readonly LaidLine[];
  readonly tables: readonly { readonly row: number; readonly plan: TablePlan }[];
}

export interface LaidLine {
  /** From 0. */
  readonly row: number;
  readonly align: "left" | "center" | "right";
  readonly bold: boolean;
  readonly size: number;
  readonly points: number;
}

/** Asks Excel to lay a new sheet out like a page. */
export function requestLayout(
  sheet: Excel.Worksheet,
  rows: number,
  { font, columnPoints, lines, tables }: SheetLayout,
): void {
  const columns = columnPoints.length;
  for (const [column, points] of columnPoints.entries())
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  sheet.showGridlines = false;
  const all = sheet.getRangeByIndexes(0, 0, rows, columns).format;
  all.font.name = "named" in font ? font.named : usageIn(font.of).font;
  all.font.size = letterSize;
  for (const { row, align, bold, size, points } of lines) {
    const range = sheet.getRangeByIndexes(row, 0, 1, columns);
    if (columns > 1) range.merge(false);
    const { format } = range;
    format.horizontalAlignment = horizontal[align];
    format.verticalAlignment = "Center";
    format.wrapText = true;
    if (bold) format.font.bold = true;
    if (size !== letterSize) format.font.size = size;
    format.rowHeight = points;
  }
  for (const { row, plan } of tables) {
    const range = sheet.getRangeByIndexes(row, 0, plan.rows.length, plan.columnWidths.length);
    requestLooks(range, plan);
    requestHeights(range, rowHeights(plan, columnPoints));
  }
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;

import type { CellAddress } from "../dividend/fact";
import type { TablePlan } from "../tables/plan";
import { fontLanguage } from "../tables/tableLayout";
import { letterSize } from "../tables/textExtent";
import { titleRowsOf } from "../tables/titledTables";
import { type PlanBlock, likeAreas } from "./planBlock";
import { usageIn } from "../languages/usageIn";

const headingFill = "#E7ECF2";
const lineColor = "#7F7F7F";

const titleSize = 12;

/** The borders of a block of cells. */
export const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** The range a block takes on a sheet. */
export function blockRange(
  sheet: Excel.Worksheet,
  first: CellAddress,
  block: PlanBlock,
): Excel.Range {
  return sheet.getRangeByIndexes(first.row, first.column, block.rows, block.columns);
}

export function columnFormat(sheet: Excel.Worksheet, column: number): Excel.RangeFormat {
  return sheet.getRangeByIndexes(0, column, 1, 1).format;
}

/** Asks Excel to put a block's contents into its range: two arrays, however many rows it has. */
export function requestContents(range: Excel.Range, block: PlanBlock): void {
  // Formats first: a content is read by the format the cell has when it comes.
  range.numberFormat = block.numberFormats.map((row) => [...row]);
  range.formulas = block.formulas.map((row) => [...row]);
}

/**
 * Asks Excel to make a range look like its table. Formats go on ranges, by rectangles, not by cells;
 * named styles are left alone, for changing them clears Excel's list of steps to undo.
 */
export function requestLooks(range: Excel.Range, plan: TablePlan): void {
  const { format } = range;
  const columns = plan.columnWidths.length;
  const titleRows = titleRowsOf(plan);
  format.verticalAlignment = "Center";
  format.font.name = usageIn(fontLanguage([plan])).font;
  format.font.size = letterSize;
  if (titleRows > 0) requestTitle(areaOf(range, 0, 0, titleRows, columns));
  const table = areaOf(range, titleRows, 0, plan.rows.length - titleRows, columns);
  for (const edge of edges) {
    const border = table.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = lineColor;
  }
  for (const { row, column, rows, columns: across, align, wraps, indent } of likeAreas(plan)) {
    const { format: areaFormat } = areaOf(range, row, column, rows, across);
    areaFormat.horizontalAlignment = horizontal[align];
    areaFormat.wrapText = wraps;
    if (indent > 0) areaFormat.indentLevel = indent;
  }
  const headingRows = plan.headingRows - titleRows;
  if (headingRows > 0) {
    const headings = areaOf(range, titleRows, 0, headingRows, columns);
    headings.format.font.bold = true;
    headings.format.fill.color = headingFill;
  }
  for (const { row, column, rows, columns } of plan.merges) {
    areaOf(range, row, column, rows, columns).merge(false);
  }
}

/** A title is written over the cells right of it, as they are empty. */
function requestTitle({ format }: Excel.Range): void {
  format.font.bold = true;
  format.font.size = titleSize;
  format.horizontalAlignment = "Left";
  format.wrapText = false;
}

/** Asks Excel for a table's row heights, neighbours of one height together. */
export function requestHeights(range: Excel.Range, heights: readonly number[]): void {
  let first = 0;
  for (const [row, height] of heights.entries()) {
    if (heights[row + 1] === height) continue;
    areaOf(range, first, 0, row - first + 1, 1).format.rowHeight = height;
    first = row + 1;
  }
}

/** Asks Excel to take a table's looks off a range again. */
export function requestNoLooks({ format }: Excel.Range): void {
  for (const edge of edges) format.borders.getItem(edge).style = "None";
  format.fill.clear();
  format.font.bold = false;
}

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;

function areaOf(
  range: Excel.Range,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range {
  return range.getCell(row, column).getResizedRange(rows - 1, columns - 1);
}

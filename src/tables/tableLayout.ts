import { type Language, languageOf } from "../dividend/language";
import type { Merge, PlanCell, TablePlan } from "./plan";
import { linesOf, pointsOf } from "./textExtent";

/** Room left and right of a cell's text, in points: Excel's indent of one step and its own margins. */
const sideRoom = 14;
/** The same where nothing is indented. */
const bareRoom = 6;
/** What a part of the dividend is indented by under it. */
const partIndent = 9;
const narrowestLabel = 90;
const widestLabel = 168;
const narrowestFigure = 76;
const widestFigure = 190;

/** The width of an upright A4 page between Excel's usual margins, in points. */
export const portraitPoints = 495;

/** Made smaller than this share of its size to fit an upright page, a sheet is printed on its side. */
const smallest = 0.85;

/** Whether columns of these widths together ask for a page on its side. */
export function isWide(widths: readonly number[]): boolean {
  return widths.reduce((sum, width) => sum + width, 0) * smallest > portraitPoints;
}

/** How high a line of text is, in points, and the room that a cell has above and below it. */
export const lineHeight: Readonly<Record<Language, number>> = { en: 15, ja: 18.75 };
const rowRoom = 5.25;

/** The language whose font a table's words need. */
export function fontLanguage(plans: readonly TablePlan[]): Language {
  return languageOf(plans.flatMap(({ rows }) => rows.flat().map(({ text }) => text)).join(" "));
}

/**
 * A table's column widths in points: the first as wide as its labels, the others all of the width that the
 * widest of them needs, so that figures line up. Headings may take two lines, or as many as the page asks for.
 */
export function columnWidths(
  rows: readonly (readonly PlanCell[])[],
  merges: readonly Merge[],
): readonly number[] {
  const columns = rows[0]?.length ?? 0;
  const language = languageOf(
    rows
      .flat()
      .map(({ text }) => text)
      .join(" "),
  );
  const isSpread = (row: number, column: number) =>
    merges.some((merge) => merge.row === row && merge.column === column && merge.columns > 1);
  const needs = (row: number, column: number) => {
    const cell = rows[row]?.[column];
    if (cell === undefined || isSpread(row, column)) return 0;
    const lines = cellText(cell).split("\n");
    return Math.max(...lines.map((line) => pointsOf(line, language))) + sideOf(cell);
  };
  const widest = (from: number, to: number, most: number) =>
    Math.min(
      most,
      Math.max(
        0,
        ...rows.flatMap((_, row) =>
          Array.from({ length: to - from }, (__, index) => needs(row, from + index)),
        ),
      ),
    );
  const label = Math.max(narrowestLabel, widest(0, 1, widestLabel));
  const others = columns - 1;
  const figure = Math.max(narrowestFigure, widest(1, columns, widestFigure));
  return [label, ...new Array<number>(Math.max(0, others)).fill(fitting(figure))].map(Math.ceil);

  /** Headings give way where the table would be wider than the page, figures do not. */
  function fitting(wished: number): number {
    const room = (portraitPoints - label) / others;
    if (wished <= room) return wished;
    const kept = rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        column > 0 && cell.role === "figure" ? [needs(row, column)] : [],
      ),
    );
    return Math.max(narrowestFigure, room, ...kept.map((need) => Math.min(need, widestFigure)));
  }
}

/** The widths of tables that stand under each other: a label column, and one width for all the others. */
export function sharedWidths(plans: readonly TablePlan[]): readonly number[] {
  const columns = Math.max(0, ...plans.map((plan) => plan.columnWidths.length));
  const label = Math.max(0, ...plans.map((plan) => plan.columnWidths[0] ?? 0));
  const figure = Math.max(0, ...plans.flatMap((plan) => plan.columnWidths.slice(1)));
  return Array.from({ length: columns }, (_, column) => (column === 0 ? label : figure));
}

/** The heights of a table's rows in points, in columns of these widths: one height for all that take one line. */
export function rowHeights(plan: TablePlan, widths: readonly number[]): readonly number[] {
  const language = fontLanguage([plan]);
  return plan.rows.map((row, down) => {
    const lines = row.map((cell, across) => {
      if (cell.role === "title" || cell.content.value.is !== "text") return 1;
      const merge = plan.merges.find((each) => each.row === down && each.column === across);
      const span = widths.slice(across, across + (merge?.columns ?? 1));
      const width = span.reduce((sum, each) => sum + each, 0) - sideOf(cell);
      return linesOf(cellText(cell), width, language);
    });
    return lineHeight[language] * Math.max(1, ...lines) + rowRoom;
  });
}

/** How far a cell's text is indented, in Excel's steps. */
export function indentOf({ align, indented }: PlanCell): 0 | 1 | 2 {
  return align === "center" ? 0 : indented ? 2 : 1;
}

function sideOf({ align, indented }: PlanCell): number {
  if (align === "center") return bareRoom;
  return sideRoom + (indented ? partIndent : 0);
}

/** What the sheet shows: a heading may be broken there where the release has it in one line. */
function cellText({ content, text }: PlanCell): string {
  return content.value.is === "text" ? content.value.text : text;
}

import type { DateSystem } from "../dividend/excelSerial";
import type { PlanCell, TablePlan } from "../tables/plan";
import { titleRowsOf } from "../tables/titledTables";
import { typedContent } from "./cellContent";
import { indentOf } from "../tables/tableLayout";
import { cellReference } from "../worksheet/reference";

/** A table plan in Excel's own shapes. */
export interface PlanBlock {
  /** What goes into Range.formulas: formulas, texts as typed, numbers. */
  readonly formulas: readonly (readonly (string | number)[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * The block of a plan whose formulas look at the worksheet of that name.
 * Text cells are "General" whatever their plan says: a "@" cell would show a formula instead of its result.
 */
export function planBlock(
  plan: TablePlan,
  worksheetName: string,
  dateSystem: DateSystem,
): PlanBlock {
  const content = (cell: PlanCell) =>
    cell.content.formula === null
      ? typedContent(cell.content.value, dateSystem)
      : formulaText(cell.content.formula, worksheetName);
  return {
    formulas: plan.rows.map((row) => row.map(content)),
    numberFormats: plan.rows.map((row) =>
      row.map(({ numberFormat }) => (numberFormat === "@" ? "General" : numberFormat)),
    ),
    rows: plan.rows.length,
    columns: plan.columnWidths.length,
  };
}

function formulaText(
  parts: NonNullable<PlanCell["content"]["formula"]>,
  worksheetName: string,
): string {
  const text = parts
    .map((part) => (typeof part === "string" ? part : cellReference(worksheetName, part)))
    .join("");
  return text.startsWith("=") ? text : `=${text}`;
}

/** A rectangle within a block, zero-based from its first cell. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells side by side or below one another that look alike. */
export interface LikeArea extends Area, Looks {}

interface Looks {
  readonly align: PlanCell["align"];
  readonly wraps: boolean;
  /** Excel's steps of indentation. */
  readonly indent: number;
}

/** A block's cells under its title by their looks, in as few rectangles as its columns allow. */
export function likeAreas(plan: TablePlan): LikeArea[] {
  const areas: LikeArea[] = [];
  const titleRows = titleRowsOf(plan);
  for (const column of plan.columnWidths.keys()) {
    const runs: LikeArea[] = [];
    for (const [row, cells] of plan.rows.entries()) {
      const cell = cells[column];
      if (cell === undefined || row < titleRows) continue;
      const { align } = cell;
      // Numbers and dates do not wrap: what does not fit of them shows as "####".
      const wraps = cell.content.value.is === "text";
      const looks = { align, wraps, indent: indentOf(cell) };
      const above = runs.at(-1);
      if (above !== undefined && lookAlike(above, looks)) {
        runs[runs.length - 1] = { ...above, rows: above.rows + 1 };
      } else {
        runs.push({ row, column, rows: 1, columns: 1, ...looks });
      }
    }
    for (const run of runs) addBeside(areas, run);
  }
  return areas;
}

function lookAlike(one: Looks, other: Looks): boolean {
  return one.align === other.align && one.wraps === other.wraps && one.indent === other.indent;
}

/** Adds an area, as a part of its left neighbour where that has the same rows and looks. */
function addBeside(areas: LikeArea[], area: LikeArea): void {
  const index = areas.findIndex(
    (left) =>
      left.row === area.row &&
      left.rows === area.rows &&
      lookAlike(left, area) &&
      left.column + left.columns === area.column,
  );
  const left = areas[index];
  if (left === undefined) areas.push(area);
  else areas[index] = { ...left, columns: left.columns + 1 };
}

import { type CellAddress, a1 } from "../dividend/fact";
import type { Language } from "../dividend/language";
import { outOfDateMarks } from "../languages/outOfDateMarks";
import { quoted } from "../tables/phrase";
import type { FormulaPart, TablePlan } from "../tables/plan";
import { titleRowsOf } from "../tables/titledTables";
import { absolute, blockAddress, blockReference, cellReference } from "../worksheet/reference";
import type { Sheet } from "../worksheet/sheet";
import { type Followed, columnsFollowed } from "./columnsFollowed";
import type { PlanBlock } from "./planBlock";
import { cellAt } from "./sheetLoading";

/** Excel takes a formula of 8,192 characters; a sheet that is renamed later makes it longer. */
const longestFormula = 7000;

/** Where a table stands, and the worksheet it was made of as it was read. */
export interface MarkedPlace {
  readonly first: CellAddress;
  /** The worksheet's name as it is now. */
  readonly worksheet: string;
  readonly sheet: Sheet;
  readonly language: Language;
}

/**
 * The block with a formula for its title that says, behind the title, when the table is out of date: by
 * itself, in any Excel, also while no pane is open. It holds the table's own cells against what they follow,
 * and what the others were taken from against what it held; it cannot see number formats. A table that asks
 * for more than a formula holds has the rest unwatched. Without a title there is no mark.
 */
export function markedBlock(block: PlanBlock, plan: TablePlan, place: MarkedPlace): PlanBlock {
  const [cells = [], ...rows] = block.formulas;
  const title = plan.rows[0]?.[0]?.text;
  if (title === undefined || titleRowsOf(plan) === 0) return block;
  const conditions: string[] = [];
  let room = longestFormula - title.length;
  for (const condition of conditionsOf(block, plan, place)) {
    room -= condition.length + 1;
    if (room > 0) conditions.push(condition);
  }
  const mark = quoted(outOfDateMarks[place.language]);
  const formula = `=${quoted(title)}&IF(IFERROR(${conditions.join("*")},0)=0,${mark},"")`;
  return { ...block, formulas: [[formula, ...cells.slice(1)], ...rows] };
}

/** What a title shows, with or without the mark. */
export function isTitle(shown: unknown, title: string): boolean {
  return shown === title || Object.values(outOfDateMarks).some((mark) => shown === title + mark);
}

/** What is true as long as the table is current, what tells most of it first; errors mean that it is not. */
function* conditionsOf(block: PlanBlock, plan: TablePlan, place: MarkedPlace): Generator<string> {
  const { first } = place;
  const at = (row: number, column: number) =>
    absolute(a1({ row: first.row + row, column: first.column + column }));
  const last = at(block.rows - 1, block.columns - 1);
  yield `(ROW(${last})-ROW()=${String(block.rows - 1)})`;
  yield `(COLUMN(${last})-COLUMN()=${String(block.columns - 1)})`;
  const besideTitle = { row: first.row, column: first.column + 1 };
  if (block.columns > 1) yield `(COUNTA(${ownBlock(besideTitle, 1, block.columns - 1)})=0)`;
  yield* labelsConditions(plan, place);
  const followed = columnsFollowed(plan);
  for (const column of followed) yield* followedConditions(column, place);
  const isDone = (row: number, column: number) =>
    followed.some(
      (each) => each.column === column && row >= each.row && row < each.row + each.rows,
    );
  for (const [r, cells] of plan.rows.entries()) {
    for (const [c, { content, role, source }] of cells.entries()) {
      if (role === "title" || role === "covered" || isDone(r, c)) continue;
      const typed = block.formulas[r]?.[c];
      if (content.formula !== null && typeof typed === "string") {
        const isText = content.value.is === "text";
        yield isText ? `EXACT(${at(r, c)},${typed.slice(1)})` : `(${at(r, c)}=${typed.slice(1)})`;
        if (source === null) continue;
        // A heading says what its column is, and the words over the table may be made of other cells. "Same
        // as left" has the table look at the cell on the left.
        if (!looksAt(content.formula, source)) yield* sourceConditions(source, place);
        else if (!isText) yield `ISNUMBER(${cellReference(place.worksheet, source)})`;
        continue;
      }
      yield holds(at(r, c), content.value.is === "text" ? content.value.text : (typed ?? ""));
      if (source !== null) yield* sourceConditions(source, place);
    }
  }
}

/** A column of cells that each follow the cell beside it on the worksheet. */
function* followedConditions(
  { row, column, rows, source, isText }: Followed,
  { first, worksheet }: MarkedPlace,
): Generator<string> {
  const own = ownBlock({ row: first.row + row, column: first.column + column }, rows, 1);
  const theirs = blockOn(worksheet, source, rows, 1);
  // Of numbers EXACT would compare how they look.
  const same = isText ? `EXACT(${own},${theirs})` : `(${own}=${theirs})`;
  yield `(SUMPRODUCT(--${same})=${String(rows)})`;
  if (!isText) yield `(COUNT(${theirs})=${String(rows)})`;
}

/** A row that the worksheet gets or loses has a label, and the table is to have a row more or less. */
function* labelsConditions(plan: TablePlan, { worksheet, sheet }: MarkedPlace): Generator<string> {
  const rows = plan.rows.flatMap((cells) => cells.flatMap(({ source }) => source?.row ?? []));
  if (rows.length === 0) return;
  const from = { row: Math.min(...rows), column: sheet.origin.column };
  const count = Math.max(...rows) - from.row + 2;
  const labels = Array.from({ length: count }, (_, down) =>
    cellAt(sheet, { row: from.row + down, column: from.column }),
  ).filter(({ value, error, formula }) => (value ?? error ?? formula) !== null);
  yield `(COUNTA(${blockOn(worksheet, from, count, 1)})=${String(labels.length)})`;
}

/** What a cell that is not followed was taken from holds what it held. */
function* sourceConditions(
  source: CellAddress,
  { worksheet, sheet }: MarkedPlace,
): Generator<string> {
  const { value } = cellAt(sheet, source);
  if (typeof value !== "boolean") yield holds(cellReference(worksheet, source), value ?? "");
}

function looksAt(formula: readonly FormulaPart[], { row, column }: CellAddress): boolean {
  return formula.some(
    (part) => typeof part === "object" && part.row === row && part.column === column,
  );
}

function holds(cell: string, held: string | number): string {
  if (held === "") return `(${cell}="")`;
  return typeof held === "number" ? `(${cell}=${String(held)})` : `EXACT(${cell},${inLines(held)})`;
}

/** A text in a formula; not every program keeps a line break that stands in a text of one. */
function inLines(text: string): string {
  return text
    .split("\n")
    .map((line) => quoted(line))
    .join("&CHAR(10)&");
}

function blockOn(sheet: string, first: CellAddress, rows: number, columns: number): string {
  return blockReference(sheet, blockAddress(first, rows, columns)).slice(1);
}

function ownBlock(first: CellAddress, rows: number, columns: number): string {
  return blockAddress(first, rows, columns).split(":").map(absolute).join(":");
}

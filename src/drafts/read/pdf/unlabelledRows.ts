import { joinedLines } from "./glyphLines";
import type { TableLine } from "./tableLines";
import {
  beginsWithFigure,
  fillsCell,
  goesOnInCell,
  isComparisonRow,
  isPeriod,
  isRowLabel,
  isUnit,
} from "./tableTexts";

type Row = readonly TableLine[];

/**
 * The rows with those that have no label of their own, where they go on cells of the row above or below, as its lines:
 * what is left of a figure without them would be another figure. `levels` are where lines are drawn across the table.
 */
export function withUnlabelledRows(
  rows: readonly Row[],
  levels: readonly number[],
): readonly Row[] {
  const first = rows.findIndex(isBody);
  const isParted = (above: Row, below: Row) =>
    levels.some((at) => at > (above.at(-1)?.baseline ?? at) && at < (below[0]?.baseline ?? at));
  if (first < 0) return rows;
  const joined: Row[] = [];
  let waiting: Row = [];
  rows.forEach((row, at) => {
    const own = [...waiting, ...row];
    waiting = [];
    const above = at > first ? joined.at(-1) : undefined;
    const below = at + 1 < first ? undefined : rows[at + 1];
    const goesUp = above !== undefined && !isParted(above, own) && goesOnIn(above, own);
    const goesDown =
      below !== undefined && hasNoLabel(own) && !isParted(own, below) && goesOnIn(own, below);
    if (goesUp && !(goesDown && gapBetween(own, below) < gapBetween(above, own)))
      joined[joined.length - 1] = [...above, ...own];
    else if (goesDown) waiting = own;
    else joined.push(own);
  });
  return joined.map((row, at) =>
    at < first ? row : withDoubts(row, joined.slice(first), at - first),
  );
}

/**
 * A row with what may be a part of its figures, but stands in a row of no label above or below it: where nothing tells
 * whether it is, neither is a figure.
 */
function withDoubts(row: Row, rows: readonly Row[], at: number): Row {
  if (hasNoLabel(row)) return row;
  const doubts = [-1, 1].flatMap((side) => {
    const [next, beyond] = [rows[at + side], rows[at + 2 * side]];
    if (next === undefined || !hasNoLabel(next)) return [];
    const [own, other] = [gapBetween(row, next), beyond ? gapBetween(beyond, next) : Infinity];
    return own < 1.05 * other ? [...next] : [];
  });
  const isFigure = (text: string) => fillsCell(text) || beginsWithFigure(text) || isUnit(text);
  const shared = doubts.flatMap((line) => {
    const pieces = line.pieces.filter(
      ({ from, to, text }) =>
        from === to && from > 0 && isFigure(text) && isFigure(textIn(row, from)),
    );
    return pieces.length === 0
      ? []
      : [{ ...line, pieces: pieces.map((piece) => ({ ...piece, text: ` / ${piece.text}` })) }];
  });
  return [...row, ...shared];
}

/** A row with a label and something beside it that is no heading. */
function isBody(row: Row): boolean {
  const label = textIn(row, 0);
  const others = [...columnsOf(row)].filter((column) => column > 0).map((at) => textIn(row, at));
  return (
    label !== "" &&
    !others.some(isPeriod) &&
    (others.some(fillsCell) || (isRowLabel(label) && others.length > 0))
  );
}

/** Whether a row has nothing in the column of labels, and is neither of a second such column nor headings of periods. */
function hasNoLabel(row: Row): boolean {
  const texts = [...columnsOf(row)].map((column) => textIn(row, column));
  return !columnsOf(row).has(0) && !texts.some((text) => isComparisonRow(text) || isPeriod(text));
}

/** Whether a row says in none of its columns anything of its own, and in one at least goes on what the other says. */
function goesOnIn(above: Row, row: Row): boolean {
  const pieces = row.flatMap((line) => line.pieces);
  const isHeading = pieces.some(({ from, to, text }) => from !== to || isPeriod(text));
  if (isHeading || pieces.every(({ text }) => isUnit(text))) return false;
  const shared = [...columnsOf(row)].filter((column) => columnsOf(above).has(column));
  return (
    shared.length > 0 &&
    shared.every((column) => goesOnInCell(textIn(above, column), textIn(row, column)))
  );
}

function columnsOf(row: Row): ReadonlySet<number> {
  return new Set(row.flatMap(({ pieces }) => pieces.map(({ from }) => from)));
}

function textIn(row: Row, column: number): string {
  const own = row.flatMap(({ pieces }) => pieces.filter(({ from }) => from === column));
  const units = own.filter((piece) => piece.isUnit);
  return joinedLines([...own.filter((piece) => !piece.isUnit), ...units].map(({ text }) => text));
}

/** How far the nearest lines of two rows stand apart. */
function gapBetween(one: Row, other: Row): number {
  const [above, below] =
    (one[0]?.baseline ?? 0) < (other[0]?.baseline ?? 0) ? [one, other] : [other, one];
  return (below[0]?.baseline ?? Infinity) - (above.at(-1)?.baseline ?? -Infinity);
}

import { cutAtGutters } from "./cellPieces";
import { type GlyphLine, textOfLine } from "./glyphLines";
import { beginsWithFigure, fillsCell, isUnit } from "./tableTexts";

/** A text in a table and the columns it stands in, from the first to the last. */
export interface PlacedPiece {
  readonly piece: GlyphLine;
  readonly from: number;
  readonly to: number;
  /** Whether it stands in a column of units, which counts as a part of the column of figures left of it. */
  readonly isUnit: boolean;
}

interface Extent {
  readonly left: number;
  readonly right: number;
}

interface Column extends Extent {
  pieces: GlyphLine[];
}

/**
 * The columns that pieces of lines stand in, and in which of them each stands. A blank parts two columns that goes
 * through all rows but for headings that spread over several. `bands` are lines that stand beside each other; what
 * stands alone, as the rest of a label and a heading over several columns do, is put under the columns of the others.
 */
export function tableColumns(bands: readonly (readonly GlyphLine[])[]): {
  readonly columns: readonly Extent[];
  readonly placed: readonly PlacedPiece[];
} {
  const { all, columns: found } = narrowestFirst(bands.filter(({ length }) => length > 1).flat());
  const own = withoutStrays(withoutBlanks(found, all));
  const units = own.filter((column, at) => at > 1 && isOfUnits(column));
  const columns = withTheirUnits(own, units).map(({ left, right }) => ({ left, right }));
  const alone = bands
    .filter(({ length }) => length === 1)
    .flatMap((pieces) => pieces.flatMap((piece) => cutAtGutters(piece, columns)));
  // Labels and figures that stand alone may be wider than those beside others.
  for (const piece of alone) {
    const [only, ...others] = columnsUnder(piece, columns);
    if (only === undefined || others.length > 0) continue;
    only.left = Math.min(only.left, piece.left);
    only.right = Math.max(only.right, Math.min(piece.right, nextAfter(only, columns)));
  }
  const placed = [...all, ...alone].map((piece): PlacedPiece => {
    const under = alone.includes(piece)
      ? columnsUnder(piece, columns)
      : columns.filter((column) => isUnder(piece, column));
    const from = columns.findIndex((column) => under.includes(column));
    const to = columns.findLastIndex((column) => under.includes(column));
    const nearest = from < 0 ? nearestTo(piece, columns) : from;
    return {
      piece,
      from: nearest,
      to: Math.max(nearest, to),
      isUnit: units.some((column) => isWithin(piece, column)),
    };
  });
  return { columns, placed };
}

function nearestTo(piece: GlyphLine, columns: readonly Extent[]): number {
  const distances = columns.map(({ left, right }) =>
    Math.max(left - piece.right, piece.left - right),
  );
  return distances.indexOf(Math.min(...distances));
}

/** The columns that what stands alone is under: not the one that a long label only reaches into. */
function columnsUnder<Own extends Extent>(piece: Extent, columns: readonly Own[]): readonly Own[] {
  const under = columns.filter((column) => isUnder(piece, column));
  const held = under.filter((column) => !isReachedInto(column, piece));
  return held.length === 0 ? under : held;
}

/** Whether a text that begins before a column ends soon behind where the column begins. */
export function isReachedInto(column: Extent, { left, right }: Extent): boolean {
  const reach = right - column.left;
  return (
    left < column.left &&
    reach < Math.min(0.15 * (column.right - column.left), 0.5 * (right - left))
  );
}

/** Where the next column begins. */
function nextAfter(column: Extent, columns: readonly Extent[]): number {
  return Math.min(...columns.flatMap(({ left }) => (left > column.left ? [left] : [])));
}

/** Edges of letters touch those of the next column without standing in it. */
const touch = 1;

function isUnder(piece: Extent, { left, right }: Extent): boolean {
  return piece.left < right - touch && piece.right > left + touch;
}

interface Found {
  readonly columns: readonly Column[];
  /** All pieces, those that two columns share cut in two. */
  readonly all: readonly GlyphLine[];
}

/** Narrow pieces say where columns are; wider ones widen them, join what was one column, or spread over several. */
function narrowestFirst(pieces: readonly GlyphLine[]): Found {
  const waiting = pieces.toSorted((a, b) => b.right - b.left - (a.right - a.left));
  const all: GlyphLine[] = [];
  let columns: Column[] = [];
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    const own = piece;
    const under = columns.filter((column) => isUnder(own, column));
    const parts = cutAtGutters(own, under);
    if (parts.length > 1) {
      waiting.push(...parts);
      continue;
    }
    all.push(own);
    if (areSeveral(under)) continue;
    const joined = joinedColumn([...under, { left: own.left, right: own.right, pieces: [own] }]);
    columns = [...columns.filter((column) => !under.includes(column)), joined];
    columns.sort((a, b) => a.left - b.left);
  }
  return { columns, all };
}

function joinedColumn(columns: readonly Column[]): Column {
  return {
    left: Math.min(...columns.map(({ left }) => left)),
    right: Math.max(...columns.map(({ right }) => right)),
    pieces: columns.flatMap(({ pieces }) => pieces),
  };
}

/** Whether other rows fill columns beside each other. */
function areSeveral(under: readonly Column[]): boolean {
  return under.some(({ pieces }, at) =>
    under.slice(at + 1).some((other) => besideEachOther(pieces, other.pieces) > 0),
  );
}

/** How many pieces stand on a line with one of the others, or nearly so, as cells do that are centred in a row. */
function besideEachOther(some: readonly GlyphLine[], others: readonly GlyphLine[]): number {
  const inOrder = others.toSorted((a, b) => a.baseline - b.baseline);
  return some.filter(({ baseline, size }) => {
    let [low, high] = [0, inOrder.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((inOrder[middle]?.baseline ?? 0) < baseline - near * size) low = middle + 1;
      else high = middle;
    }
    const next = inOrder[low];
    return next !== undefined && next.baseline < baseline + near * size;
  }).length;
}

const near = 0.97;

/** A blank that more pieces run over than stand on both its sides is one within cells. */
function withoutBlanks(columns: readonly Column[], all: readonly GlyphLine[]): readonly Column[] {
  return columns.reduce<Column[]>((before, column) => {
    const last = before.at(-1);
    const over = all.filter(
      (piece) => last !== undefined && isUnder(piece, last) && isUnder(piece, column),
    );
    if (
      last === undefined ||
      over.length <= Math.max(1, besideEachOther(last.pieces, column.pieces))
    )
      return [...before, column];
    return [...before.slice(0, -1), joinedColumn([last, column])];
  }, []);
}

/** Units, and nothing else that a cell below a heading may hold. */
function isOfUnits({ pieces }: Column): boolean {
  const texts = pieces.map(textOfLine);
  const isOther = (text: string) => !isUnit(text) && (fillsCell(text) || beginsWithFigure(text));
  return texts.some(isUnit) && !texts.some(isOther);
}

/** Columns of units joined to those of the figures left of them. */
function withTheirUnits(columns: readonly Column[], units: readonly Column[]): readonly Column[] {
  return columns.reduce<readonly Column[]>((before, column) => {
    const last = before.at(-1);
    return last === undefined || !units.includes(column)
      ? [...before, column]
      : [...before.slice(0, -1), joinedColumn([last, column])];
  }, []);
}

function isWithin(piece: Extent, { left, right }: Extent): boolean {
  return piece.left > left - touch && piece.right < right + touch;
}

/**
 * A heading in the middle of its column may stand beside the figures at the column's edge. Neighbours that no row fills
 * both are one: as many pairs as there can be, and of those the ones that are nearest. Labels stay by themselves.
 */
function withoutStrays(columns: readonly Column[]): readonly Column[] {
  interface Paired {
    readonly columns: readonly Column[];
    readonly pairs: number;
    readonly gaps: number;
  }
  const nothing: Paired = { columns: [], pairs: 0, gaps: 0 };
  const best: Paired[] = [nothing];
  columns.forEach((column, at) => {
    const before = best[at] ?? nothing;
    const alone = { ...before, columns: [...before.columns, column] };
    const last = columns[at - 1];
    const earlier = best[at - 1];
    const isPair = at > 1 && last && earlier && besideEachOther(last.pieces, column.pieces) === 0;
    const pair = isPair && {
      columns: [...earlier.columns, joinedColumn([last, column])],
      pairs: earlier.pairs + 1,
      gaps: earlier.gaps + column.left - last.right,
    };
    const isBetter = (one: Paired, other: Paired) =>
      one.pairs > other.pairs || (one.pairs === other.pairs && one.gaps < other.gaps);
    best.push(pair && isBetter(pair, alone) ? pair : alone);
  });
  const found = best.at(-1) ?? nothing;
  return found.pairs === 0 ? columns : withoutStrays(found.columns);
}

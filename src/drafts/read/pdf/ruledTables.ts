import { type DraftCell } from "../../draft";
import { type GlyphLine, glyphLines, joinedLines, textOfLine } from "./glyphLines";
import type { Box, Glyph, Rule } from "./pdfPage";

export type TableColumns = readonly Pick<Box, "left" | "right">[];

export interface PlacedTable extends Box {
  /** Where the texts of each column stand, in a table that no lines are drawn around. */
  readonly columns?: TableColumns;
  /** What such a table was read from. */
  readonly lines?: readonly GlyphLine[];
  readonly rows: readonly (readonly DraftCell[])[];
}

/** Lines whose ends miss each other by this much, in points, still meet to a reader. */
const reach = 3;

/** The tables that lines on the page enclose, each with what stands in its cells. */
export function ruledTables(
  rules: readonly Rule[],
  glyphs: readonly Glyph[],
): readonly PlacedTable[] {
  return connected(rules.length > mostDrawn ? [] : joinedRules(rules)).flatMap((group) => {
    const grid = gridOf(group);
    if (grid === null) return [];
    const table = tableOf(grid, group, glyphs);
    return table === null ? [] : [table];
  });
}

/** Lines that continue each other or are drawn twice, as one. */
function joinedRules(rules: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  const inOrder = [...rules].sort(
    (a, b) => (a.lies < b.lies ? -1 : a.lies > b.lies ? 1 : 0) || a.at - b.at || a.from - b.from,
  );
  // Neighbours in this order lie at most a point apart across; each is joined to the nearest before it.
  for (const rule of inOrder) {
    const before = lastAlike(joined, rule);
    const other = joined[before];
    if (other === undefined) joined.push(rule);
    else {
      const to = Math.max(other.to, rule.to);
      joined[before] = { ...other, from: Math.min(other.from, rule.from), to };
    }
  }
  return joined.filter(({ from, to }) => to - from >= 4);
}

/** The place of the last line that this one continues; -1 if it continues none. */
function lastAlike(joined: readonly Rule[], { lies, at, from, to }: Rule): number {
  for (let index = joined.length - 1; index >= 0; index -= 1) {
    const other = joined[index];
    if (other?.lies !== lies || at - other.at > 1.5) return -1;
    if (from <= other.to + reach && to >= other.from - reach) return index;
  }
  return -1;
}

/** More lines than a page of tables has, dashes counted one by one and joined: a drawing, which is no table. */
const mostDrawn = 20_000;
const mostRules = 4000;

/** Groups of lines that meet. */
function connected(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  if (rules.length > mostRules) return [];
  const group = rules.map((_, index) => index);
  const top = (index: number): number => {
    let at = index;
    while (group[at] !== at) at = group[at] = group[group[at] ?? at] ?? at;
    return at;
  };
  rules.forEach((level, one) => {
    if (level.lies !== "level") return;
    rules.forEach((upright, other) => {
      if (upright.lies === "upright" && meet(level, upright)) group[top(one)] = top(other);
    });
  });
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const of = top(index);
    groups.set(of, [...(groups.get(of) ?? []), rule]);
  });
  return [...groups.values()];
}

function meet(level: Rule, upright: Rule): boolean {
  return (
    upright.at >= level.from - reach &&
    upright.at <= level.to + reach &&
    level.at >= upright.from - reach &&
    level.at <= upright.to + reach
  );
}

interface Grid {
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** The places of the columns' and rows' edges; sides left open are where the lines across or down end. */
function gridOf(rules: readonly Rule[]): Grid | null {
  const level = rules.filter(({ lies }) => lies === "level");
  const upright = rules.filter(({ lies }) => lies === "upright");
  if (level.length === 0 || upright.length === 0) return null;
  const across = places([...upright.map(({ at }) => at), ...ends(level)]);
  const down = places([...level.map(({ at }) => at), ...ends(upright)]);
  // A single box frames words and is no table.
  return (across.length - 1) * (down.length - 1) > 1 && across.length > 2 ? { across, down } : null;
}

function ends(rules: readonly Rule[]): readonly number[] {
  let [from, to] = [Infinity, -Infinity];
  for (const rule of rules) {
    from = Math.min(from, rule.from);
    to = Math.max(to, rule.to);
  }
  return [from, to];
}

function places(numbers: readonly number[]): readonly number[] {
  const apart: number[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = apart.at(-1);
    if (last === undefined || number - last > reach) apart.push(number);
  }
  return apart;
}

function tableOf(grid: Grid, rules: readonly Rule[], glyphs: readonly Glyph[]): PlacedTable | null {
  const { across, down } = grid;
  const [columns, rows] = [across.length - 1, down.length - 1];
  const areas = mergedAreas(grid, rules);
  const inside = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const column = bandOf(across, (glyph.left + glyph.right) / 2);
    const row = bandOf(down, glyph.baseline - 0.35 * glyph.size);
    if (column === null || row === null) continue;
    const area = areas[row * columns + column] ?? 0;
    const held = inside.get(area);
    if (held === undefined) inside.set(area, [glyph]);
    else held.push(glyph);
  }
  if (inside.size === 0) return null;
  const lines = new Map([...inside].map(([area, held]) => [area, glyphLines(held)] as const));
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const at = row * columns + column;
      const area = areas[at] ?? at;
      return { lines: lines.get(area) ?? [], covered: area !== at };
    }),
  );
  return {
    left: across[0] ?? 0,
    right: across.at(-1) ?? 0,
    top: down[0] ?? 0,
    bottom: down.at(-1) ?? 0,
    rows: cells.flatMap(rowsOf),
  };
}

interface CellLines {
  readonly lines: readonly GlyphLine[];
  readonly covered: boolean;
}

/**
 * A row of the grid; where no line is drawn between rows, as many as its cells have lines. Two lines in a cell are
 * one broken text far more often than two rows, so rows begin to be told from three on.
 */
function rowsOf(cells: readonly CellLines[]): readonly (readonly DraftCell[])[] {
  const first = cells[0]?.lines ?? [];
  const filled = cells.filter(({ lines }) => lines.length > 0);
  const alike =
    first.length >= 3 &&
    filled.length >= 2 &&
    filled.every(({ lines }) => lines.length === first.length && lines.every(isBeside(first)));
  if (!alike) {
    return [
      cells.map(({ lines, covered }) => ({ text: joinedLines(lines.map(textOfLine)), covered })),
    ];
  }
  return first.map((_, index) =>
    cells.map(({ lines, covered }) => {
      const line = lines[index];
      return { text: line === undefined ? "" : textOfLine(line), covered };
    }),
  );
}

function isBeside(others: readonly GlyphLine[]): (line: GlyphLine, index: number) => boolean {
  return (line, index) => {
    const other = others[index];
    return other !== undefined && Math.abs(other.baseline - line.baseline) < 0.3 * line.size;
  };
}

function bandOf(edges: readonly number[], at: number): number | null {
  for (let index = 0; index + 1 < edges.length; index += 1) {
    if (at >= (edges[index] ?? 0) && at < (edges[index + 1] ?? 0)) return index;
  }
  return null;
}

/** For each cell of the grid, row by row, the first cell of those that no line parts it from. */
function mergedAreas({ across, down }: Grid, rules: readonly Rule[]): readonly number[] {
  const [columns, rows] = [across.length - 1, down.length - 1];
  const area = Array.from({ length: columns * rows }, (_, index) => index);
  const first = (index: number): number => {
    let at = index;
    while (area[at] !== at) at = area[at] ?? at;
    return at;
  };
  const merge = (one: number, other: number) => {
    const [a, b] = [first(one), first(other)];
    area[Math.max(a, b)] = Math.min(a, b);
  };
  const middle = (edges: readonly number[], index: number) =>
    ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const right = across[column + 1] ?? 0;
      const below = down[row + 1] ?? 0;
      if (column + 1 < columns && !isDrawn(rules, "upright", right, middle(down, row)))
        merge(at, at + 1);
      if (row + 1 < rows && !isDrawn(rules, "level", below, middle(across, column)))
        merge(at, at + columns);
    }
  }
  return area.map((_, index) => first(index));
}

function isDrawn(rules: readonly Rule[], lies: Rule["lies"], at: number, through: number): boolean {
  return rules.some(
    (rule) =>
      rule.lies === lies &&
      Math.abs(rule.at - at) <= reach &&
      rule.from <= through &&
      rule.to >= through,
  );
}

import { joinedLines } from "./glyphLines";
import {
  type TableLine,
  areSame,
  cellPitches,
  closePitch,
  hasLabel,
  sharedPitch,
  widestLead,
} from "./tableLines";
import {
  beginsClass,
  beginsFigure,
  beginsLabel,
  isPeriod,
  isRowLabel,
  timesBroken,
} from "./tableTexts";

/** At what of theirs the cells of a row stand at one height. */
export type Aligned = "top" | "middle" | "bottom";

/** Nearer than this, two lines of one row stand beside each other: cells centred in it. */
const besideEachOther = 0.97;

/** A cell of a row that is tried. */
interface TriedCell {
  readonly from: number;
  readonly to: number;
  readonly isUnit: boolean;
  readonly top: number;
  bottom: number;
  /** How many of its lines stand farther from those before than the closest of the table. */
  loose: number;
  readonly texts: string[];
}

/** How ill a parting fits; nothing is 0. Only their proportions mean something. */
const cost = {
  besideParted: 4,
  closeParted: 2.5,
  closeLinesParted: 1,
  twoRows: 3,
  twoCloseRows: 2.6,
  twoLabels: 1.5,
  twoClasses: 5,
  abovePeriods: 4.5,
  noLabel: 1.5,
  noHeading: 0.4,
  labelAlone: 1,
  uneven: 2,
  otherwise: 0.3,
  brokenOff: 0.7,
  unknownLabel: 0.5,
  noLevel: 1.5,
  looseLine: 1.6,
} as const;

/** What it costs to take lines of a table as one row, and to part them. */
export class RowCosts {
  /** The pitch of the lines set closest, and up to which lines are one cell's; 0 where all are set alike. */
  private readonly closest: number;
  private readonly close: number;
  private readonly firstLabel: number;
  private readonly levelAt: readonly boolean[];

  constructor(
    private readonly lines: readonly TableLine[],
    levels: readonly number[],
    private readonly aligned: Aligned,
  ) {
    const pitches = cellPitches(lines);
    this.closest = pitches[0] ?? 0;
    this.close = closePitch(pitches, lines[0]?.size ?? 0);
    this.firstLabel = lines.findIndex(hasLabel);
    this.levelAt = lines.map((line, index) => {
      const above = lines[index - 1]?.baseline ?? -Infinity;
      return levels.some((at) => at > above && at < line.baseline - 0.3 * line.size);
    });
  }

  /** Of parting the lines before this one from it. */
  ofEnd(end: number): number {
    const [above, below] = [this.lines[end - 1], this.lines[end]];
    if (above === undefined || below === undefined) return 0;
    if (this.levelAt[end] === true) return 0;
    const levels = this.levelAt.filter(Boolean).length > 2 ? cost.noLevel : 0;
    const between = below.baseline - above.baseline;
    if (between < besideEachOther * below.size) return cost.besideParted + levels;
    const pitch = sharedPitch(above, below);
    if ((pitch ?? between) > this.close) return levels;
    const isClosest = pitch !== null && pitch < 1.1 * this.closest;
    return levels + (isClosest ? cost.closeParted : cost.closeLinesParted);
  }

  /** Of the lines as one row; infinite where they cannot be. */
  ofRow(from: number, end: number): number {
    const rows = this.lines.slice(from, end);
    const size = rows[0]?.size ?? 1;
    if (this.levelAt.slice(from + 1, end).some(Boolean)) return Infinity;
    const cells = this.cellsOf(rows);
    if (cells === null) return Infinity;
    const label = cells.find((cell) => cell.from === 0);
    const isHeading = this.firstLabel < 0 || end <= this.firstLabel;
    let sum = this.ofHeights(cells);
    for (const { texts, top, loose } of cells) {
      const isInRow = label !== undefined && label.top < top + 0.3 * size;
      sum += this.ofTexts(texts, isInRow) + loose * cost.looseLine;
    }
    if (label === undefined) sum += isHeading ? cost.noHeading : cost.noLabel;
    // What stands below the last row is no row.
    else if (cells.length > 1 || end < this.lines.length) {
      if (cells.length === 1) sum += cost.labelAlone;
      if (!isRowLabel(joinedLines(label.texts))) sum += cost.unknownLabel;
    }
    const full = rows.filter((line) => hasLabel(line) && line.pieces.length > 1);
    for (let at = 1; at < full.length; at += 1) {
      const [above, line] = [full[at - 1], full[at]];
      const pitch = above && line ? (sharedPitch(above, line) ?? 0) : 0;
      const isWide = this.close === 0 || pitch > 1.1 * this.closest;
      sum += isWide ? cost.twoRows : cost.twoCloseRows;
    }
    return sum + this.ofPeriods(rows);
  }

  /** Of what stands above the names of periods and would be one cell with them. */
  private ofPeriods(rows: readonly TableLine[]): number {
    const at = rows.findIndex(
      ({ pieces }) => pieces.filter(({ text }) => isPeriod(text)).length > 1,
    );
    const own = rows[at]?.pieces ?? [];
    const above = rows.slice(0, Math.max(0, at)).flatMap(({ pieces }) => pieces);
    const isShared = own.some(
      (piece) => isPeriod(piece.text) && above.some((other) => areSame(piece, other)),
    );
    return isShared ? cost.abovePeriods : 0;
  }

  /** Of a cell's lines together: those that say something whole each are cells of their own. */
  private ofTexts(texts: readonly string[], isInRow: boolean): number {
    const begun = texts.reduce((sum, text, at) => {
      const above = joinedLines(texts.slice(0, at));
      if (at === 0) return 0;
      if (beginsClass(above, text)) return sum + cost.twoClasses;
      if (beginsFigure(above, text, isInRow)) return sum + cost.twoRows;
      return sum + (beginsLabel(above, text) ? cost.twoLabels : 0);
    }, 0);
    return begun + timesBroken(joinedLines(texts)) * cost.brokenOff;
  }

  private cellsOf(rows: readonly TableLine[]): readonly TriedCell[] | null {
    const cells: TriedCell[] = [];
    for (const { pieces, size } of rows) {
      for (const { piece, from, to, isUnit, text } of pieces) {
        const { baseline } = piece;
        const own = cells.find(
          (cell) => cell.from <= to && cell.to >= from && cell.isUnit === isUnit,
        );
        if (own === undefined) {
          cells.push({
            from,
            to,
            isUnit,
            top: baseline,
            bottom: baseline,
            loose: 0,
            texts: [text],
          });
          continue;
        }
        // A heading over several columns and those of the columns are rows of their own.
        if (own.from !== from || own.to !== to) return null;
        const pitch = baseline - own.bottom;
        if (pitch > widestLead * size || (this.close > 0 && pitch > 1.3 * this.close)) return null;
        if (this.close > 0 && pitch > 1.1 * this.closest) own.loose += 1;
        own.bottom = baseline;
        own.texts.push(text);
      }
    }
    return cells;
  }

  private ofHeights(cells: readonly TriedCell[]): number {
    const size = this.lines[0]?.size ?? 1;
    const spread = (heightOf: (cell: TriedCell) => number) => {
      const heights = cells.map(heightOf);
      return (Math.max(...heights) - Math.min(...heights)) / size;
    };
    const spreads = {
      top: spread(({ top }) => top),
      middle: spread(({ top, bottom }) => (top + bottom) / 2),
      bottom: spread(({ bottom }) => bottom),
    };
    if (spreads[this.aligned] < 0.3) return 0;
    return Math.min(...Object.values(spreads)) < 0.3 ? cost.otherwise : cost.uneven;
  }
}

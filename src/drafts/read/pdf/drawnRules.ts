import { type Matrix, pointOf } from "./matrix";
import { mostMarks, type Rule } from "./pdfPage";
import { listOf, numberAt } from "./values";

/** Filled boxes up to this thick, in points, are lines to a reader. */
const thickestRule = 3;

const pathParts: Readonly<Record<number, number>> = {
  13: 2,
  14: 2,
  15: 6,
  16: 4,
  17: 4,
  18: 0,
  19: 4,
};
const [moveTo, lineTo, closePath, rectangle] = [13, 14, 18, 19] as const;

/** Finds the straight lines among what a page draws. */
export class RuleFinder {
  readonly rules: Rule[] = [];
  private path: Segment[] = [];
  private boxes: Corners[] = [];
  /** Where the path is and where it began: the library hands it over in parts, cut anywhere after many operations. */
  private at: Segment = [0, 0, 0, 0];

  construct(values: readonly unknown[], matrix: Matrix): void {
    const operations = listOf(values[0]);
    const numbers = listOf(values[1]);
    const point = (x: number, y: number) => pointOf(matrix, x, y);
    let next = 0;
    let [x, y, startX, startY] = this.at;
    const to = (endX: number, endY: number) => {
      this.path.push([...point(x, y), ...point(endX, endY)]);
      [x, y] = [endX, endY];
    };
    for (const operation of operations) {
      const at = (index: number) => numberAt(numbers, next + index);
      if (operation === moveTo) [x, y, startX, startY] = [at(0), at(1), at(0), at(1)];
      else if (operation === lineTo) to(at(0), at(1));
      else if (operation === closePath) to(startX, startY);
      else if (operation === rectangle) {
        const [left, low, width, height] = [at(0), at(1), at(2), at(3)];
        this.boxes.push([...point(left, low), ...point(left + width, low + height)]);
      }
      next += typeof operation === "number" ? (pathParts[operation] ?? 0) : 0;
    }
    this.at = [x, y, startX, startY];
  }

  stroke(): void {
    for (const segment of this.path) this.rule(segment);
    for (const [left, top, right, bottom] of this.boxes) {
      if (thin(left, right) || thin(top, bottom)) this.rule(middle([left, top, right, bottom]));
      else {
        this.rule([left, top, right, top]);
        this.rule([left, bottom, right, bottom]);
        this.rule([left, top, left, bottom]);
        this.rule([right, top, right, bottom]);
      }
    }
    this.endPath();
  }

  /** A thin box that is filled is a line; so is a thin outline of four lines, as some programs draw borders. */
  fill(): void {
    const outline = this.path.length >= 3 ? [cornersOf(this.path)] : [];
    for (const box of [...this.boxes, ...outline]) {
      const [left, top, right, bottom] = box;
      if (thin(left, right) !== thin(top, bottom)) this.rule(middle(box));
    }
    this.endPath();
  }

  endPath(): void {
    this.path = [];
    this.boxes = [];
  }

  private rule([x, y, endX, endY]: Segment): void {
    if (this.rules.length > mostMarks) return;
    const [across, down] = [Math.abs(endX - x), Math.abs(endY - y)];
    if (across < 1 === down < 1) return;
    this.rules.push(
      down < 1
        ? { lies: "level", at: (y + endY) / 2, from: Math.min(x, endX), to: Math.max(x, endX) }
        : { lies: "upright", at: (x + endX) / 2, from: Math.min(y, endY), to: Math.max(y, endY) },
    );
  }
}

type Segment = readonly [number, number, number, number];
type Corners = Segment;

function thin(from: number, to: number): boolean {
  return Math.abs(to - from) <= thickestRule;
}

/** The line a thin box draws, through its middle. */
function middle([left, top, right, bottom]: Corners): Segment {
  if (!thin(left, right)) return [left, (top + bottom) / 2, right, (top + bottom) / 2];
  return [(left + right) / 2, top, (left + right) / 2, bottom];
}

function cornersOf(path: readonly Segment[]): Corners {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y, endX, endY] of path) {
    left = Math.min(left, x, endX);
    right = Math.max(right, x, endX);
    top = Math.min(top, y, endY);
    bottom = Math.max(bottom, y, endY);
  }
  return [left, top, right, bottom];
}

import type { TablePlan } from "../../tables/plan";
import { pairedInOrder } from "./correctionAlignment";

/** A block of a notice as far as its words go: a paragraph or heading, or a table whole; covered cells are empty. */
export type SaidBlock =
  | { readonly is: "words"; readonly text: string }
  | {
      readonly is: "table";
      readonly rows: readonly (readonly string[])[];
      /** Where it was composed here; a table that was read has words alone. */
      readonly plan?: TablePlan;
    };

/** A place that differs: where it stands in either notice, null where that notice has nothing there. */
export interface Difference {
  readonly before: number | null;
  readonly after: number | null;
}

/** What is the same word for word but for blanks and where lines break, which Japanese does not part words by. */
export function comparable(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .replace(/(?<=[\u2e80-\u9fff\uff00-\uff60]) | (?=[\u2e80-\u9fff\uff00-\uff60])/gu, "")
    .trim();
}

/** Every place where the notices differ, in the order of the corrected one. */
export function differencesBetween(
  before: readonly SaidBlock[],
  after: readonly SaidBlock[],
): readonly Difference[] {
  const anchors = pairedInOrder(before.map(keyOf), after.map(keyOf));
  const found: Difference[] = [];
  let [old, young] = [0, 0];
  for (const [oldEnd, youngEnd] of [...anchors, [before.length, after.length] as const]) {
    found.push(...gap(before, after, [old, oldEnd], [young, youngEnd]));
    [old, young] = [oldEnd + 1, youngEnd + 1];
  }
  return found;
}

function keyOf(block: SaidBlock): string {
  return block.is === "words"
    ? `words ${comparable(block.text)}`
    : JSON.stringify(block.rows.map((row) => row.map(comparable)));
}

type Range = readonly [start: number, end: number];

/** Between two blocks that are the same: the corrected blocks with the old ones that they are closest to, in order. */
function gap(
  before: readonly SaidBlock[],
  after: readonly SaidBlock[],
  [old, oldEnd]: Range,
  [young, youngEnd]: Range,
): readonly Difference[] {
  const pairs = closestInOrder(before.slice(old, oldEnd), after.slice(young, youngEnd));
  const found: Difference[] = [];
  let [next, at] = [old, young];
  const alone = (upToOld: number, upToYoung: number) => {
    for (; next < upToOld; next += 1) found.push({ before: next, after: null });
    for (; at < upToYoung; at += 1) found.push({ before: null, after: at });
  };
  for (const [one, other] of pairs) {
    alone(old + one, young + other);
    found.push({ before: next, after: at });
    [next, at] = [next + 1, at + 1];
  }
  alone(oldEnd, youngEnd);
  return found;
}

/** More pairs of blocks than are held against each other; between longer runs nothing is paired. */
const mostPairs = 40_000;

/** Pairs in the order of both, those by which the blocks are most alike together; each at least half alike. */
function closestInOrder(
  before: readonly SaidBlock[],
  after: readonly SaidBlock[],
): readonly (readonly [number, number])[] {
  if (before.length * after.length > mostPairs) return [];
  const signs = [before.map(signsOf), after.map(signsOf)] as const;
  const alike = (a: number, b: number) => {
    const share = likeness(before[a], after[b], signs[0][a], signs[1][b]);
    return share < alikeShare ? 0 : share;
  };
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const at = (a: number, b: number) => best[a * width + b] ?? 0;
  const pair = new Float64Array(before.length * after.length);
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const share = alike(a, b);
      pair[a * after.length + b] = share;
      const paired = share === 0 ? 0 : share + at(a + 1, b + 1);
      best[a * width + b] = Math.max(paired, at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let [a, b] = [0, 0]; a < before.length && b < after.length;) {
    const share = pair[a * after.length + b] ?? 0;
    if (share > 0 && at(a, b) === share + at(a + 1, b + 1)) {
      pairs.push([a, b]);
      [a, b] = [a + 1, b + 1];
    } else if (at(a, b) === at(a + 1, b)) a += 1;
    else b += 1;
  }
  return pairs;
}

/** Of what two blocks have, so much must be the same for one to be the other, corrected. */
const alikeShare = 0.5;

/** What two blocks share, from 0 to 1; a table is like any other table, the more the more cells they share. */
function likeness(
  a: SaidBlock | undefined,
  b: SaidBlock | undefined,
  one: ReadonlySet<string> = new Set(),
  other: ReadonlySet<string> = new Set(),
): number {
  if (a === undefined || a.is !== b?.is) return 0;
  const shared = [...one].filter((sign) => other.has(sign)).length;
  const share = (2 * shared) / Math.max(1, one.size + other.size);
  return a.is === "table" ? alikeShare + share / 2 : share;
}

/** Pairs of letters of a paragraph; a table's cells with their places. */
function signsOf(block: SaidBlock): ReadonlySet<string> {
  if (block.is === "table") {
    return new Set(
      block.rows.flatMap((row) =>
        row.map((text, column) => `${String(column)} ${comparable(text)}`),
      ),
    );
  }
  const padded = ` ${comparable(block.text)} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

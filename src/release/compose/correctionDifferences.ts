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

/** Between two blocks that are the same: each corrected block with the first old one that is like it. */
function gap(
  before: readonly SaidBlock[],
  after: readonly SaidBlock[],
  [old, oldEnd]: Range,
  [young, youngEnd]: Range,
): readonly Difference[] {
  const found: Difference[] = [];
  let next = old;
  for (let at = young; at < youngEnd; at += 1) {
    const now = after[at];
    let like = next;
    while (like < oldEnd && !isLike(before[like], now)) like += 1;
    if (like === oldEnd) {
      found.push({ before: null, after: at });
      continue;
    }
    for (; next < like; next += 1) found.push({ before: next, after: null });
    found.push({ before: like, after: at });
    next = like + 1;
  }
  for (; next < oldEnd; next += 1) found.push({ before: next, after: null });
  return found;
}

function isLike(a: SaidBlock | undefined, b: SaidBlock | undefined): boolean {
  if (a?.is === "table") return b?.is === "table";
  if (a?.is !== "words" || b?.is !== "words") return false;
  const [one, other] = [pairsOf(a.text), pairsOf(b.text)];
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return 2 * shared >= alikeShare * (one.size + other.size);
}

/** Of the pairs of letters that a paragraph has, so many must be in the other. */
const alikeShare = 0.5;

function pairsOf(text: string): ReadonlySet<string> {
  const padded = ` ${comparable(text)} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

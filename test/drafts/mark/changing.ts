import { complaints, markingOf } from "./markedCopies";
import type { GivenDraft } from "./givenDrafts";
import { randomNumbers, withChangedDigit, withSplitRuns } from "./randomly";
import { accepted, leftBehind, ownMarks, rewritten } from "./wordFiles";

/** What came of digits changed one at a time. */
export interface ChangeCounts {
  /** Changed back by the marked copy, which then agrees as the draft did. */
  corrected: number;
  /** Told in a comment, and not changed back. */
  commented: number;
  /** Of nothing that the worksheet says: what agrees or differs is as before, though a figure of none may be another. */
  untied: number;
}

/** A change that is not corrected, so that it can be looked at. */
export interface LeftChange {
  /** What came to be wrong by the change, and what was no longer. */
  readonly wrong: readonly string[];
  readonly gone: readonly string[];
  readonly after: readonly string[];
}

/**
 * Changes digits of a draft one at a time and has each copy marked: whatever is not as it was is corrected or told,
 * and what is rejected leaves nothing behind.
 */
export async function changeAtRandom(
  { name, announcement, bytes: draftOf }: GivenDraft,
  changes: number,
  split: boolean,
): Promise<{ readonly counts: ChangeCounts; readonly left: readonly LeftChange[] }> {
  const marking = markingOf(announcement);
  // A run of another length makes other changes.
  const random = randomNumbers(name.length + Number(split) + 16 * changes);
  const draft = await draftOf();
  const original = split ? rewritten(draft, (xml) => withSplitRuns(xml, random)) : draft;
  const usual = complaints((await marking.read(original)).verification);
  const counts = { corrected: 0, commented: 0, untied: 0 };
  const left: LeftChange[] = [];
  for (let change = 0; change < changes; change += 1) {
    const bytes = rewritten(original, (xml) => withChangedDigit(xml, random) ?? xml);
    const changed = await marking.read(bytes);
    const wrong = complaints(changed.verification);
    const come = without(wrong, usual);
    const gone = without(usual, wrong);
    if (come.length === 0) {
      counts.untied += 1;
      continue;
    }
    const marked = await marking.marked(changed);
    expect(leftBehind(bytes, marked.bytes)).toEqual([]);
    const after = complaints((await marking.read(accepted(marked.bytes))).verification);
    if (after.every((each) => usual.includes(each))) counts.corrected += 1;
    else if (isOfNone(come, gone)) counts.untied += 1;
    else {
      counts.commented += 1;
      left.push({ wrong: come, gone, after: without(after, usual) });
    }
    const own = ownMarks(marked.bytes);
    expect(own.comments).toBeGreaterThan(0);
    expect(own.comments).toBe(marked.counts.corrected + marked.counts.commented);
  }
  return { counts, left };
}

function without(all: readonly string[], those: readonly string[]): readonly string[] {
  const left = [...those];
  return all.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether figures that stood for nothing were changed to others, and nothing else is otherwise than it was. */
function isOfNone(come: readonly string[], gone: readonly string[]): boolean {
  return (
    come.length <= gone.length && [...come, ...gone].every((each) => each.startsWith("unmatched"))
  );
}

/** Prints what came of a draft where MARKING_LOG asks for it. */
export function reported(
  { name }: GivenDraft,
  split: boolean,
  counts: ChangeCounts,
  left: readonly LeftChange[],
): void {
  if (process.env["MARKING_LOG"] === undefined) return;
  const lines = left.map(
    ({ wrong, gone, after }) =>
      `  ${gone.join(" | ")} >> ${wrong.join(" | ")} => ${after.join(" | ")}`,
  );
  const { corrected, commented, untied } = counts;
  const title = `${name}${split ? ", split" : ""}: ${String(corrected)} corrected, ${String(commented)} commented, ${String(untied)} untied`;
  process.stderr.write(`${[title, ...lines].join("\n")}\n`);
}

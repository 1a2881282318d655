import { createHash } from "node:crypto";
import { complaints, markingOf } from "./markedCopies";
import { draftVerifier } from "../../../src/drafts/compare/verifying";
import type { GivenDraft } from "./givenDrafts";
import { remembered } from "./remembered";
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
 * and what is rejected leaves nothing behind. A change that comes again counts again, as what it was.
 */
export async function changeAtRandom(
  { name, announcement, bytes: draftOf }: GivenDraft,
  changes: number,
  split: boolean,
): Promise<{
  readonly counts: ChangeCounts;
  readonly left: readonly LeftChange[];
  readonly different: number;
  /** What is wrong with the draft before anything is changed. */
  readonly usual: readonly string[];
}> {
  // A copy that is corrected says what the draft did, letter by letter, and is held against the worksheet once.
  const verify = remembered(draftVerifier(announcement), (each) => JSON.stringify(each));
  const marking = markingOf(announcement, verify);
  // A run of another length makes other changes.
  const random = randomNumbers(name.length + Number(split) + 16 * changes);
  const draft = await draftOf();
  const original = split ? rewritten(draft, (xml) => withSplitRuns(xml, random)) : draft;
  const usual = complaints((await marking.read(original)).verification);
  const counts = { corrected: 0, commented: 0, untied: 0 };
  const left: LeftChange[] = [];
  const outcomes = new Map<string, keyof ChangeCounts>();
  const outcomeOf = async (bytes: Uint8Array): Promise<keyof ChangeCounts> => {
    const changed = await marking.read(bytes);
    const wrong = complaints(changed.verification);
    const come = without(wrong, usual);
    const gone = without(usual, wrong);
    if (come.length === 0) return "untied";
    const marked = await marking.marked(changed);
    expect(leftBehind(bytes, marked.bytes)).toEqual([]);
    const own = ownMarks(marked.bytes);
    expect(own.comments).toBeGreaterThan(0);
    expect(own.comments).toBe(marked.counts.corrected + marked.counts.commented);
    const after = complaints((await marking.read(accepted(marked.bytes))).verification);
    if (after.every((each) => usual.includes(each))) return "corrected";
    if (isOfNone(come, gone)) return "untied";
    left.push({ wrong: come, gone, after: without(after, usual) });
    return "commented";
  };
  for (let change = 0; change < changes; change += 1) {
    const hash = createHash("sha1");
    const bytes = rewritten(original, (xml) => {
      const changed = withChangedDigit(xml, random) ?? xml;
      hash.update(changed);
      return changed;
    });
    const key = hash.digest("hex");
    const outcome = outcomes.get(key) ?? (await outcomeOf(bytes));
    outcomes.set(key, outcome);
    counts[outcome] += 1;
  }
  return { counts, left, different: outcomes.size, usual };
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
  { counts, left, different }: Awaited<ReturnType<typeof changeAtRandom>>,
): void {
  if (process.env["MARKING_LOG"] === undefined) return;
  const lines = left.map(
    ({ wrong, gone, after }) =>
      `  ${gone.join(" | ")} >> ${wrong.join(" | ")} => ${after.join(" | ")}`,
  );
  const { corrected, commented, untied } = counts;
  const title = `${name}${split ? ", split" : ""}: ${String(corrected)} corrected, ${String(commented)} commented, ${String(untied)} untied (${String(different)} different changes)`;
  process.stderr.write(`${[title, ...lines].join("\n")}\n`);
}

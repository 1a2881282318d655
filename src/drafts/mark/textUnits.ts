import type { Draft } from "../draft";
import { draftUnits, keyOf } from "./alignment";
import type { PlacedSource } from "./placing";

/** A paragraph or a cell of a draft, as the stretch of a running text that it was read from. */
export interface TextUnit extends PlacedSource {
  /** Where its text begins in the running text. */
  readonly start: number;
}

/** Words that a reader passes over between two paragraphs: longer gaps mean that something else was found. */
const longestGap = 400;

/**
 * The stretches of a running text that a draft's paragraphs and cells were read from: they follow each other as they
 * are read. What is passed over holds no word of the draft.
 */
export function textUnits(draft: Draft, running: string): readonly TextUnit[] {
  const { key, at } = keyOf(running);
  let cursor = 0;
  return draftUnits(draft).flatMap((unit): readonly TextUnit[] => {
    const wanted = keyOf(unit.text).key;
    const found = key.indexOf(wanted, cursor);
    if (found < 0 || found - cursor > longestGap) return [];
    const [first, last] = [at[found], at[found + wanted.length - 1]];
    if (first === undefined || last === undefined) return [];
    cursor = found + wanted.length;
    return [{ is: unit.is, aside: null, text: running.slice(first, last + 1), start: first }];
  });
}

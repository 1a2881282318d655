import type { Draft } from "../draft";
import { draftUnits, keyOf } from "./draftUnits";
import type { PlacedSource, SourceAt } from "./placing";

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
export function textUnits(draft: Draft, running: string): readonly SourceAt<TextUnit>[] {
  const { key, at } = keyOf(running);
  let cursor = 0;
  return draftUnits(draft).flatMap(({ place, text }): readonly SourceAt<TextUnit>[] => {
    const wanted = keyOf(text).key;
    const near = key.slice(cursor, cursor + longestGap + wanted.length).indexOf(wanted);
    if (near < 0) return [];
    const found = cursor + near;
    const [first, last] = [at[found], at[found + wanted.length - 1]];
    if (first === undefined || last === undefined) return [];
    cursor = found + wanted.length;
    return [{ place, unit: { text: running.slice(first, last + 1), start: first } }];
  });
}

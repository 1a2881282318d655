import type { Found } from "../../worksheet/notation/found";
import { sentencesOf } from "./sentences";

/** Something found in a text, with the sentence it stands in and the words of it on either side. */
export interface Passage<T> {
  readonly found: Found<T>;
  readonly sentence: string;
  readonly before: string;
  readonly behind: string;
}

/** Each thing found in a text, from left to right, in its sentence. */
export function passagesOf<T>(text: string, all: readonly Found<T>[]): readonly Passage<T>[] {
  return spansOf(text).flatMap(({ start, end }) =>
    all
      .filter((found) => start <= found.start && found.start < end)
      .map((found) => ({
        found,
        sentence: text.slice(start, end),
        before: text.slice(start, found.start),
        behind: text.slice(found.end, Math.max(end, found.end)),
      })),
  );
}

function spansOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  let from = 0;
  return sentencesOf(text).map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
}

import type { Found } from "../../worksheet/notation/found";
import { tidy } from "../../worksheet/notation/width";
import { sentencesOf } from "./sentences";

/** Something found in a text, with the sentence it stands in and the words of it on either side. */
export interface Passage<T> {
  readonly found: Found<T>;
  readonly sentence: string;
  readonly before: string;
  readonly behind: string;
}

// Words farther from a figure than this say nothing of it.
const reach = 300;

/** The words right before a figure, with single blanks. */
export function wordsBefore(before: string): string {
  return tidy(before.slice(-reach));
}

/** The words right behind a figure, with single blanks. */
export function wordsBehind(behind: string): string {
  return tidy(behind.slice(0, reach));
}

/** Each thing found in a text, from left to right, in its sentence. */
export function passagesOf<T>(text: string, all: readonly Found<T>[]): readonly Passage<T>[] {
  let next = 0;
  return spansOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const passages: Passage<T>[] = [];
    for (let found = all[next]; found !== undefined && found.start < end; found = all[next]) {
      next += 1;
      if (found.start < start) continue;
      passages.push({
        found,
        sentence,
        before: text.slice(start, found.start),
        behind: text.slice(found.end, Math.max(end, found.end)),
      });
    }
    return passages;
  });
}

function spansOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  let from = 0;
  return sentencesOf(text).map((sentence) => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    return { start, end: from };
  });
}

import type { Draft, DraftPlace } from "../draft";

/** A paragraph or a cell of a draft that has words. */
interface DraftUnit {
  readonly place: DraftPlace;
  readonly text: string;
}

/** The paragraphs and cells of a draft in its order; comments and hidden words are not its text. */
export function draftUnits({ blocks }: Draft): readonly DraftUnit[] {
  return blocks.flatMap((block): readonly DraftUnit[] => {
    if (block.is === "table") {
      return block.rows.flatMap((cells, row) =>
        cells.flatMap(({ covered, text }, column): readonly DraftUnit[] => {
          const at = { table: block.number, row: row + 1, column: column + 1 };
          return covered || keyOf(text).key === "" ? [] : [{ place: { is: "cell", ...at }, text }];
        }),
      );
    }
    const { number, aside, text } = block;
    if (aside === "comment" || aside === "hidden") return [];
    return [{ place: { is: "paragraph", paragraph: number, ...(aside && { aside }) }, text }];
  });
}

/** A text without blanks, breaks and letters that are not seen. */
export interface Key {
  readonly key: string;
  /** Where in the text each letter of the key stands. */
  readonly at: readonly number[];
}

/** A text without blanks, all its hyphens alike. */
export function solidKey(text: string): Key {
  return keyWithout(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/u, text);
}

/** The same without the signs that reading puts around a note's mark. */
export function keyOf(text: string): Key {
  return keyWithout(/[\s\u00ad\u200b-\u200d\u2060\ufeff()（）*＊※[\]［］]/u, text);
}

const hyphens = /[\u2010\u2011\u2212]/u;

function keyWithout(dropped: RegExp, text: string): Key {
  let key = "";
  const at: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    if (dropped.test(letter)) continue;
    key += hyphens.test(letter) ? "-" : letter;
    at.push(index);
  }
  return { key, at };
}

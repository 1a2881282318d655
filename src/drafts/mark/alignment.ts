import type { Draft, DraftPlace } from "../draft";

/** A paragraph or a cell of a draft that has words. */
export interface DraftUnit {
  readonly is: "paragraph" | "cell";
  readonly place: DraftPlace;
  readonly text: string;
  readonly aside: "header" | "footer" | null;
}

/** The paragraphs and cells of a draft in its order; comments and hidden words are not its text. */
export function draftUnits({ blocks }: Draft): readonly DraftUnit[] {
  return blocks.flatMap((block): readonly DraftUnit[] => {
    if (block.is === "table") {
      return block.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column): readonly DraftUnit[] => {
          const place = {
            is: "cell",
            table: block.number,
            row: row + 1,
            column: column + 1,
          } as const;
          return cell.covered || keyOf(cell.text).key === ""
            ? []
            : [{ is: "cell", place, text: cell.text, aside: null }];
        }),
      );
    }
    const { number, aside, text } = block;
    if (aside === "comment" || aside === "hidden") return [];
    const place = { is: "paragraph", paragraph: number, ...(aside && { aside }) } as const;
    return [{ is: "paragraph", place, text, aside: aside ?? null }];
  });
}

/** A text without what reading adds or takes away: blanks, breaks, and the signs around a footnote's mark. */
export interface Key {
  readonly key: string;
  /** Where in the text each letter of the key stands. */
  readonly at: readonly number[];
}

const dropped = /[\s\u00ad\u200b-\u200d\u2060\ufeff()（）*＊※[\]［］]/u;
const hyphens = /[\u2010\u2011\u2212]/u;

export function keyOf(text: string): Key {
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

/** Two sequences whose middles differ by more than this are not looked through, which takes the square of it. */
const mostSteps = 4_000_000;

/**
 * Which item of one sequence is which of the other, by their keys: the longest common subsequence. An item that has
 * no like is left out.
 */
function alignedKeys(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) {
    pairs.set(start, start);
    start += 1;
  }
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
    pairs.set(endA, endB);
  }
  const [rows, columns] = [endA - start, endB - start];
  if (rows === 0 || columns === 0 || rows * columns > mostSteps) return pairs;
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  const length = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const line = lengths[row];
      if (line === undefined) continue;
      line[column] =
        a[start + row] === b[start + column]
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (a[start + row] === b[start + column]) {
      pairs.set(start + row, start + column);
      row += 1;
      column += 1;
    } else if (length(row + 1, column) >= length(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}

/**
 * The like of each item, where those without one that stand between the same neighbours on both sides, in the same
 * number, are taken for each other in their order: a reader may add to a text (the number of a list) or leave out of it.
 */
export function alignedUnits(
  a: readonly string[],
  b: readonly string[],
): ReadonlyMap<number, number> {
  const exact = alignedKeys(a, b);
  const pairs = new Map(exact);
  let [lastA, lastB] = [-1, -1];
  const fill = (nextA: number, nextB: number) => {
    if (nextA - lastA === nextB - lastB) {
      for (let step = 1; lastA + step < nextA; step += 1) {
        const [left, right] = [a[lastA + step] ?? "", b[lastB + step] ?? ""];
        if (isAlike(left, right)) pairs.set(lastA + step, lastB + step);
      }
    }
    [lastA, lastB] = [nextA, nextB];
  };
  for (const [left, right] of [...exact].sort(([one], [other]) => one - other)) fill(left, right);
  fill(a.length, b.length);
  return pairs;
}

/** One is the other with little added or taken away. */
function isAlike(a: string, b: string): boolean {
  const common = alignedKeys(Array.from(a), Array.from(b)).size;
  return common >= 0.8 * Math.max(a.length, b.length) && common > 0;
}

/** Where the letters of one text's key stand in another that is nearly the same; -1 for a letter that has no like. */
export function letterPlaces(text: Key, source: Key): readonly number[] {
  if (text.key === source.key) return source.at;
  const pairs = alignedKeys(text.key.split(""), source.key.split(""));
  return text.at.map((_, index) => source.at[pairs.get(index) ?? -1] ?? -1);
}

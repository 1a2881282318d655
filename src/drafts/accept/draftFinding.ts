import { lookupKey } from "../../worksheet/notation/width";
import type { MissingItem, Verification, VerifiedItem } from "../compare/verification";
import type { Draft, DraftPlace } from "../draft";

/** Something in a draft that someone has to look at: it differs, has no fact behind it, or is not there. */
export type DraftFinding =
  | { readonly is: "item"; readonly item: VerifiedItem }
  | { readonly is: "missing"; readonly item: MissingItem };

/** All that is to be looked at in a draft, in the order it is listed. */
export function draftFindings({ items, missing }: Verification): readonly DraftFinding[] {
  return [
    ...items.flatMap((item): readonly DraftFinding[] =>
      item.verdict === "agrees" ? [] : [{ is: "item", item }],
    ),
    ...missing.map((item): DraftFinding => ({ is: "missing", item })),
  ];
}

/** Names the findings of a draft. */
export type DraftFindingNames = (finding: DraftFinding) => string;

/**
 * Which finding this is, in whatever draft: what was found, and the words it stands in. A sentence that is moved, or
 * a figure beside it in another sentence, changes nothing; another word in it, and it is another finding.
 */
export function draftFindingNames(draft: Draft): DraftFindingNames {
  const wordsAt = draftWords(draft);
  return ({ is, item }) => {
    const stands = item.place === undefined ? "" : wordsAt(item, item.place);
    const what = "found" in item ? item.found : `${item.fact ?? ""} ${item.expected}`;
    return JSON.stringify([is, lookupKey(what), stands]);
  };
}

/** What the worksheet said of it: once that changes, it is looked at again. */
export function judgedOf({ item }: DraftFinding): string {
  const verdict = "verdict" in item ? item.verdict : item.severity;
  return JSON.stringify([verdict, item.expected]);
}

/** Words longer than this are told apart by their mark. */
const longestWords = 1000;

/** Finds the sentence of a paragraph, or what the row and the column of a cell are called. */
function draftWords({ blocks }: Draft) {
  const known = new Map(blocks.map((block) => [`${block.is} ${String(block.number)}`, block]));
  const sentences = new Map<number, Sentences>();
  return (item: VerifiedItem | MissingItem, place: DraftPlace): string => {
    if (place.is === "cell") {
      const table = known.get(`table ${String(place.table)}`);
      if (table?.is !== "table") return "";
      const cell = (row: number, column: number) => table.rows[row]?.[column]?.text ?? "";
      const [row, column] = [place.row - 1, place.column - 1];
      return [cell(row, 0), cell(0, column), cell(row, column)].map(lookupKey).join("|");
    }
    const paragraph = known.get(`paragraph ${String(place.paragraph)}`);
    if (paragraph?.is !== "paragraph") return "";
    const { text, number } = paragraph;
    const inIt = sentences.get(number) ?? new Sentences(text);
    sentences.set(number, inIt);
    const found = "found" in item ? item.found : "";
    if (found === "") return inIt.all;
    const at = "found" in item ? (item.at ?? text.indexOf(found)) : 0;
    return inIt.at(Math.max(0, at));
  };
}

/** A paragraph's sentences, whose words are made ready once, however many figures they have. */
class Sentences {
  private readonly starts: readonly number[];
  private readonly words = new Map<number, string>();

  constructor(private readonly text: string) {
    const ends = [...text.matchAll(/[。！？]|[.!?](?=\s)|\n/gu)];
    this.starts = [0, ...ends.map(({ index, 0: end }) => index + end.length)];
  }

  get all(): string {
    return this.wordsOf(-1, this.text);
  }

  at(place: number): string {
    const index = this.starts.findLastIndex((start) => start <= place);
    return this.wordsOf(index, this.text.slice(this.starts[index], this.starts[index + 1]));
  }

  private wordsOf(index: number, text: string): string {
    const known = this.words.get(index);
    if (known !== undefined) return known;
    const key = lookupKey(text);
    const words = key.length > longestWords ? markOf(key) : key;
    this.words.set(index, words);
    return words;
  }
}

/** A short mark of a text (FNV-1a, twice): tells texts apart, and says nothing of them. */
export function markOf(text: string): string {
  return [0x811c9dc5, 0x9747b28c]
    .map((seed) => {
      let hash = seed;
      for (let at = 0; at < text.length; at += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      }
      return (hash >>> 0).toString(36);
    })
    .join("");
}

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

/**
 * Which finding this is, in whatever draft: what was found, and the words it stands in. A sentence that is moved, or
 * a figure beside it in another sentence, changes nothing; another word in it, and it is another finding.
 */
export function draftFindingName(finding: DraftFinding, draft: Draft): string {
  const { item } = finding;
  const stands = item.place === undefined ? "" : wordsAt(item, item.place, draft);
  const what = "found" in item ? item.found : `${item.fact ?? ""} ${item.expected}`;
  return JSON.stringify([finding.is, lookupKey(what), stands]);
}

/** What the worksheet said of it: once that changes, it is looked at again. */
export function judgedOf({ item }: DraftFinding): string {
  const verdict = "verdict" in item ? item.verdict : item.severity;
  return JSON.stringify([verdict, item.expected]);
}

/** The sentence of a paragraph, or what the row and the column of a cell are called. */
function wordsAt(item: VerifiedItem | MissingItem, place: DraftPlace, { blocks }: Draft): string {
  for (const block of blocks) {
    if (place.is === "cell" && block.is === "table" && block.number === place.table) {
      const label = block.rows[place.row - 1]?.[0]?.text ?? "";
      const heading = block.rows[0]?.[place.column - 1]?.text ?? "";
      const own = block.rows[place.row - 1]?.[place.column - 1]?.text ?? "";
      return [label, heading, own].map(lookupKey).join("|");
    }
    if (place.is === "paragraph" && block.is === "paragraph" && block.number === place.paragraph) {
      const found = "found" in item ? item.found : "";
      const at = "found" in item ? (item.at ?? block.text.indexOf(found)) : 0;
      return lookupKey(found === "" ? block.text : sentenceAt(block.text, Math.max(0, at)));
    }
  }
  return "";
}

function sentenceAt(text: string, at: number): string {
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[。！？]|[.!?](?=\s)|\n/gu)) {
    const next = index + end.length;
    if (next > at) return text.slice(start, next);
    start = next;
  }
  return text.slice(start);
}

import type { Draft, DraftPlace } from "../../../drafts/draft";

/** What stands around a figure. */
export interface Surroundings {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const mostBeside = 28;

/** The words around what was found in a paragraph, to find it again by; null where it is a cell's. */
export function surroundings(
  { blocks }: Draft,
  place: DraftPlace,
  found: string,
): Surroundings | null {
  if (place.is === "cell" || found === "") return null;
  const block = blocks.find((each) => each.is === "paragraph" && each.number === place.paragraph);
  if (block?.is !== "paragraph") return null;
  const at = block.text.indexOf(found);
  if (at < 0) return null;
  const end = at + found.length;
  return {
    before: lastOf(block.text.slice(0, at)),
    found,
    after: firstOf(block.text.slice(end)),
  };
}

/** Cut where a word begins or ends, in a language that parts them by blanks. */
function lastOf(text: string): string {
  if (text.length <= mostBeside) return text;
  return `…${text.slice(-mostBeside).replace(/^\S{0,12}\s+/u, "")}`;
}

function firstOf(text: string): string {
  if (text.length <= mostBeside) return text;
  return `${text.slice(0, mostBeside).replace(/\s+\S{0,12}$/u, "")}…`;
}

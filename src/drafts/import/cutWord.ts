import { tidy } from "../../worksheet/notation/width";
import type { ImportedCell } from "./rows";

const cut = /^(\p{L}{5,})(?:\.{2,}|…)\s*(?:\([^()]*\))?$/u;
const words = ["Undecided", "Undetermined", "To be determined"] as const;

/** The cell with the state whose word a page or an excerpt cut off ("Undecid..."), which is then told as taken. */
export function withWholeWord(cell: ImportedCell): ImportedCell {
  const beginning = cut.exec(tidy(cell.text))?.[1]?.toLowerCase();
  const whole =
    beginning === undefined
      ? undefined
      : words.find((word) => word.toLowerCase().startsWith(beginning));
  return whole === undefined ? cell : { ...cell, text: whole, words: cell.text };
}

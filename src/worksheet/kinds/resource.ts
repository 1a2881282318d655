import type { Resource } from "../../dividend/factValues";
import { resources, sameAsLeft } from "../choices";
import { noteMarksAtEnds } from "../notation/noteMark";
import { readState } from "../notation/stateNotation";
import { halfWidth, lookupKey } from "../notation/width";
import { hasError, notUnderstood } from "../plainCell";
import { spellingIndex } from "../spellings";
import type { PlacedCell } from "../worksheetRow";
import { chosenCell, chosenFrom, expecting, textCell } from "../writing/plannedValue";
import type { Kind } from "./kind";

const index = spellingIndex(resources);
const sameAsLeftIndex = spellingIndex(sameAsLeft);

/** What a dividend is paid from: one of two, or another in words. */
export const resource: Kind<Resource> = {
  counts: null,
  read(cell, { log }) {
    if (hasError(cell, log)) return null;
    const known = index.get(lookupKey(cell.shown));
    if (known !== undefined) return { state: "given", value: { is: known } };
    const state = readState(cell.shown);
    if (state !== null) return { state: state.state };
    if (isNone(cell)) return notUnderstood(cell, "resource", log);
    return { state: "given", value: { is: "other", text: cell.shown.trim() } };
  },
  write: (value, language) =>
    value.is === "other" ? textCell(value.text) : chosenCell(value.is, resources, language),
  offer: (cell, language) => expecting(chosenFrom(cell, resources, language, false), "resource"),
};

/** A resource may be any text, but no figure, none glued to it (利益剰余金35) and no "Same as left". */
function isNone({ content, shown }: PlacedCell): boolean {
  if (typeof content.value !== "string" || sameAsLeftIndex.has(lookupKey(shown))) return true;
  const words = halfWidth(noteMarksAtEnds(shown.trim()).rest).trim();
  return /^\d|(?:\p{Script=Han}|earnings|surplus)\d[\d,.]*$/iu.test(words);
}

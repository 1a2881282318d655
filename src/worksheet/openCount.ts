import { readLabel } from "./labelReading";
import { type Spellings, spellingIndex } from "./spellings";
import type { WorksheetRow } from "./worksheetRow";

/** The label of the count on top of a new worksheet. */
export const openCountLabel: Spellings<"openCount"> = {
  openCount: { en: ["Still to fill in"], ja: ["未入力の項目"] },
};

const index = spellingIndex(openCountLabel);

/** Whether a row counts what is still open: it says nothing of a dividend, and belongs to no section. */
export function isOpenCount({ label }: WorksheetRow): boolean {
  return readLabel(label.shown, index) !== null;
}

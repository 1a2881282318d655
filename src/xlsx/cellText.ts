/**
 * Text that would be taken for a formula when its cell is typed over or the sheet is saved as CSV. It is
 * stored as text either way; the text format keeps it so when someone edits the cell.
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]./u.test(text);
}

/** Excel's limits for what a cell holds and for a number format: with more in it, a file is called damaged. */
const [longestText, longestFormat] = [32_767, 255];

/** A number format as a file may hold it. */
export function storedFormat(format: string): string {
  return format.length > longestFormat ? "General" : format;
}

/** Text as the file stores it: what reads as an escape in the format is itself escaped. */
export function storedText(text: string): string {
  return text.slice(0, longestText).replace(/_x(?=[0-9a-f]{4}_)/giu, "_x005F_x");
}

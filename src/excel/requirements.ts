/**
 * The lowest requirement set the product runs on; manifest.xml declares the same. 1.9 is where one
 * registration hears of changes on every sheet, so that opening the pane takes one round trip with its
 * watching included; it also brings the page layout of new sheets.
 */
const floorVersion = "1.9";

export const floorSet = `ExcelApi ${floorVersion}`;

/** Null where this Excel has the floor; else the set it lacks. */
export function lackingSet(): string | null {
  return hasSet(floorVersion) ? null : floorSet;
}

/** Whether this Excel tells which cells are merged. */
export function seesMergedCells(): boolean {
  return hasSet("1.13");
}

function hasSet(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

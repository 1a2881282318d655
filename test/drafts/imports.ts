import type { Announcement } from "../../src/dividend/announcement";
import type { Draft } from "../../src/drafts/draft";
import { type ReleaseImport, importRelease } from "../../src/drafts/import/importing";
import { readWorksheet } from "../../src/worksheet/reader";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { worksheetPlan } from "../../src/worksheet/writing/worksheetWriter";

export function imported(draft: Draft): ReleaseImport {
  const result = importRelease(draft);
  if (result === null) throw new Error("the release has a comparison");
  return result;
}

/** The import as its worksheet reads back, once written. */
export function throughWorksheet({ announcement, language }: ReleaseImport): Announcement {
  const plan = worksheetPlan(announcement, { language, complete: true });
  const reading = readWorksheet(sheetOf(plan));
  if (reading === null) throw new Error("an imported worksheet is one");
  return reading.announcement;
}

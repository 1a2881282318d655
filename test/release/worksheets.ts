import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Announcement } from "../../src/dividend/announcement";
import type { Language } from "../../src/dividend/language";
import { composeRelease } from "../../src/release/compose/composing";
import type { ReleaseDocument } from "../../src/release/document";
import { readWorksheet } from "../../src/worksheet/reader";
import { readWorkbook } from "../../src/xlsx/workbookReader";

/** The announcement of a sample workbook. */
export function sample(name: string): Announcement {
  const file = readFileSync(resolve(__dirname, "../../samples", name));
  const workbook = readWorkbook(file);
  const sheet = workbook.is === "workbook" ? workbook.sheets[0] : undefined;
  const reading = sheet && readWorksheet(sheet);
  if (!reading) throw new Error(`${name} is a dividend worksheet`);
  return reading.announcement;
}

export function composed(announcement: Announcement, language: Language): ReleaseDocument {
  const composition = composeRelease(announcement, language);
  if (composition.is !== "document") throw new Error(JSON.stringify(composition));
  return composition.document;
}

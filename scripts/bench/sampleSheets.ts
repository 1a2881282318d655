import { readFileSync } from "node:fs";
import type { Sheet } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { samplePath } from "./files";

/** The first sheet of a sample. */
export function sheetOf(name: string): Sheet {
  const workbook = readWorkbook(readFileSync(samplePath(name)));
  const sheet = workbook.is === "workbook" ? workbook.sheets[0] : undefined;
  if (sheet === undefined) throw new Error(name);
  return sheet;
}

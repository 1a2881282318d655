import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import fc from "fast-check";
import { languages } from "../../src/dividend/language";
import type { Sheet } from "../../src/worksheet/sheet";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { worksheetPlan } from "../../src/worksheet/writing/worksheetWriter";
import { addPrintedSheet, newWorkbook, workbookBytes } from "../../src/xlsx/newWorkbook";
import { copySheet } from "../../src/xlsx/sheetCopy";
import { bases } from "../../test/checks/sampleBases";
import { slipsOf } from "../../test/checks/slips";
import type { Rows } from "../../test/checks/worksheets";
import { announcements } from "../../test/worksheet/arbitraryAnnouncements";
import { sheet } from "../../test/worksheet/sheets";

/** How many generated worksheets, and which of the slips in one cell, are compared. */
export interface CorpusSize {
  readonly generated: number;
  /** Each `slipStep`th slip in the sample worksheets and typed releases; 0 for none. */
  readonly slipStep: number;
}

const seed = 20190523;

/**
 * Writes the workbooks that two builds are compared over into `folder`: the samples, the conformance case where
 * it is beside the project, the sample worksheets and typed releases of the tests, slips in them, and generated
 * worksheets. The same every time.
 */
export async function writeCorpus(
  folder: string,
  { generated, slipStep }: CorpusSize,
): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const write = async (name: string, page: Sheet) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, await workbookOf(page));
    files.push(path);
  };
  const root = resolve(import.meta.dirname, "../..");
  for (const place of [resolve(root, "samples"), resolve(root, "../shared/conformance")]) {
    const found = existsSync(place) ? readdirSync(place) : [];
    for (const name of found.filter((each) => each.endsWith(".xlsx"))) {
      const path = join(folder, `${basename(place)}-${name}`);
      copyFileSync(resolve(place, name), path);
      files.push(path);
    }
  }
  for (const [name, { rows }] of Object.entries(bases)) await write(`base-${name}`, sheet(rows));
  for (const { name, rows } of slips(slipStep)) await write(name, sheet(rows));
  const drawn = fc.sample(announcements, { numRuns: generated, seed });
  for (const [index, announcement] of drawn.entries()) {
    const language = languages[index % languages.length] ?? "en";
    const plan = worksheetPlan(announcement, { language, complete: index % 3 === 0 });
    await write(`generated-${String(index)}`, sheetOf(plan));
  }
  return files;
}

function slips(step: number): readonly { readonly name: string; readonly rows: Rows }[] {
  if (step === 0) return [];
  const all = Object.entries(bases).flatMap(([name, { rows }]) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        slipsOf(cell).map((typed, nth) => ({
          name: `slip-${name}-${String(row + 1)}-${String(column + 1)}-${String(nth)}`,
          rows: rows.with(row, cells.with(column, typed)),
        })),
      ),
    ),
  );
  return all.filter((_, index) => index % step === 0);
}

async function workbookOf(page: Sheet): Promise<Uint8Array> {
  const workbook = await newWorkbook("1900");
  copySheet(addPrintedSheet(workbook, page.name, "portrait"), page);
  return workbookBytes(workbook);
}

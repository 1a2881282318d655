import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import { languages } from "../../src/dividend/language";
import { composeRelease } from "../../src/release/compose/composing";
import { renderHtml } from "../../src/release/render/html";
import { renderText } from "../../src/release/render/plainText";
import { annualTable } from "../../src/tables/annualTable";
import { comparisonTable } from "../../src/tables/comparisonTable";
import { type Reading, readWorksheet } from "../../src/worksheet/reader";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { type Line, effort, median, milliseconds, times } from "./effort";

const samples = path.resolve(import.meta.dirname, "../../samples");
const rounds = 15;

/** Workbooks to take in turn, since none is read twice in a row and the same texts would be remembered. */
const together = 5;

/** The workbook with another word behind each of its long texts. */
function variant(parts: Readonly<Record<string, Uint8Array>>, number: number): Uint8Array {
  const word = Array.from(String(number), (digit) => "abcdefghij".charAt(Number(digit))).join("");
  const changed = Object.entries(parts).map(([name, content]) => {
    if (!/sharedStrings|worksheets\/sheet/u.test(name)) return [name, content] as const;
    const xml = strFromU8(content).replace(/(<t[^>]*>[^<]{60,})(<\/t>)/gu, `$1 ${word}$2`);
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(changed));
}

function checkAll(readings: readonly Reading[]): void {
  const others = readings.map(({ announcement }) => announcement);
  for (const { announcement, findings } of readings)
    runChecks({ announcement, holidays: japaneseHolidays, earlier: null, others }, findings);
}

function tablesOf(readings: readonly Reading[]): void {
  for (const { announcement } of readings)
    for (const language of languages) {
      for (const each of announcement.classes) comparisonTable(announcement, each, language);
      annualTable(announcement, language);
    }
}

function releasesOf(readings: readonly Reading[]): void {
  for (const { announcement } of readings)
    for (const language of languages) {
      const composition = composeRelease(announcement, language);
      if (composition.is !== "document") throw new Error("refused");
      renderText(composition.document);
      renderHtml(composition.document);
    }
}

/** What is done with each workbook, against reading it: unpacking the file and its cells. */
export async function partLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const name of ["iij-2019-05-23", "full-sample", "full-sample-ja"]) {
    const parts = unzipSync(readFileSync(path.join(samples, `${name}.xlsx`)));
    const spent = { read: [], understand: [], check: [], tables: [], release: [] } as Record<
      "read" | "understand" | "check" | "tables" | "release",
      number[]
    >;
    for (let round = 0; round < rounds; round += 1) {
      const files = Array.from({ length: together }, (_, at) =>
        variant(parts, round * together + at),
      );
      const lap = async (part: keyof typeof spent, work: () => void) => {
        spent[part].push((await effort(work)) / together);
      };
      const workbooks: ReturnType<typeof readWorkbook>[] = [];
      await lap("read", () => workbooks.push(...files.map(readWorkbook)));
      const sheets = workbooks.map((each) => (each.is === "workbook" ? each.sheets : []));
      const read: Reading[][] = [];
      await lap("understand", () => {
        for (const each of sheets)
          read.push(each.map(readWorksheet).filter((reading) => reading !== null));
      });
      await lap("check", () => {
        read.forEach(checkAll);
      });
      await lap("tables", () => {
        read.forEach(tablesOf);
      });
      await lap("release", () => {
        read.forEach(releasesOf);
      });
    }
    const floor = median(spent.read);
    const later = [spent.understand, spent.check, spent.tables, spent.release].map(median);
    const against = (value: number) => `${milliseconds(value)} (${times(value / floor)})`;
    const all = later.reduce((sum, each) => sum + each, 0);
    lines.push([name, milliseconds(floor), ...later.map(against), times(all / floor)]);
  }
  return lines;
}

import fc from "fast-check";
import { languages } from "../../src/dividend/language";
import { insertTables } from "../../src/excel/planWriting";
import { outOfDateMarks } from "../../src/languages/outOfDateMarks";
import { titledTables } from "../../src/tables/titledTables";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { worksheetPlan } from "../../src/worksheet/writing/worksheetWriter";
import { announcements } from "../worksheet/arbitraryAnnouncements";
import { bases } from "../checks/sampleBases";
import { sheet } from "../worksheet/sheets";
import { openDividend, openSheet } from "./sampleWorkbook";
import { tablesRequest } from "./openWorkbook";

// "Same as left", a half-filled column, texts for amounts: what a table was just made of is not out of date. Worksheets
// drawn at random are few: the embedded engine takes a text that looks like a date for a number, and marks its table.
const drawn = fc.sample(announcements, { numRuns: 2, seed: 15 });
const worksheets = [
  ...Object.values(bases)
    .slice(0, 2)
    .map(({ rows }) => sheet(rows)),
  ...drawn.map((announcement, index) => {
    const language = languages[index % languages.length] ?? "en";
    return sheetOf(worksheetPlan(announcement, { language, complete: index % 3 === 0 }));
  }),
];

test("no table is marked as out of date when it is inserted", async () => {
  const marked: unknown[] = [];
  let inserted = 0;
  for (const [index, each] of worksheets.entries()) {
    const workbook = await openSheet(each, [], true);
    const open = await openDividend(workbook);
    const language = languages[index % languages.length] ?? "en";
    const plansIn = () => titledTables(open.reading.announcement, language);
    const request = { ...tablesRequest([], open), plansIn, language };
    const outcome = await insertTables(workbook.session, request, { at: "newSheet", name: "New" });
    if (outcome.is === "written") {
      inserted += 1;
      await workbook.cells();
      for (let row = 0; row < 80; row += 1) {
        const title = workbook.shown("New", { row, column: 1 });
        if (Object.values(outOfDateMarks).some((mark) => title.endsWith(mark))) {
          marked.push([index, title, workbook.held("New", { row, column: 1 })]);
        }
      }
    }
    await workbook.close();
  }
  expect(marked).toEqual([]);
  expect(inserted).toBeGreaterThan(worksheets.length / 2);
}, 600_000);

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { languages } from "../../src/dividend/language";
import { contentText } from "../../src/excel/cellContent";
import { insertTables } from "../../src/excel/planWriting";
import { updateTables } from "../../src/excel/tableUpdating";
import { findWorksheet } from "../../src/excel/worksheetReading";
import type { TablePlan } from "../../src/tables/plan";
import { titledTables } from "../../src/tables/titledTables";
import { readWorksheet } from "../../src/worksheet/reader";
import type { Sheet } from "../../src/worksheet/sheet";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { type OpenWorkbook, openWorkbook, tablesRequest } from "./openWorkbook";

// The samples as their files hold them, typed into the embedded Excel, read, and their tables inserted.
const cases = ["iij-2019-05-23", "full-sample", "full-sample-ja"].flatMap((name) =>
  languages.map((language) => [name, language] as const),
);

describe.each(cases)("%s in %s", (name, language) => {
  let workbook: OpenWorkbook;

  beforeAll(async () => {
    const file = readWorkbook(readFileSync(resolve(__dirname, `../../samples/${name}.xlsx`)));
    if (file.is !== "workbook") throw new Error(`${name} cannot be read`);
    const sheet = file.sheets.find((each) => readWorksheet(each) !== null);
    if (sheet === undefined) throw new Error(`${name} has no worksheet`);
    workbook = await openWorkbook([sheet.name]);
    retype(workbook, sheet);
    await workbook.cells();
  });
  afterAll(() => workbook.close());

  test("every cell of the inserted tables shows what the release prints, and Update changes none", async () => {
    const open = await worksheet(workbook);
    const plans = titledTables(open.reading.announcement, language);
    const outcome = await insertTables(workbook.session, tablesRequest(plans, open), {
      at: "newSheet",
      name: "Tables",
    });
    expect(outcome.is).toBe("written");
    await workbook.cells();
    expect(shownTables(plans)).toEqual(printed(plans));
    const again = await worksheet(workbook);
    expect(await updateTables(workbook.session, tablesRequest(plans, again))).toEqual(outcome);
    await workbook.cells();
    expect(shownTables(plans)).toEqual(printed(plans));
  });

  function shownTables(plans: readonly TablePlan[]): string[][] {
    let row = 1;
    return plans.flatMap((plan) => {
      const first = row;
      row += plan.rows.length + 1;
      return plan.rows.map((cells, r) =>
        cells.map((_, c) =>
          // A heading in two lines is one in the release.
          workbook
            .shown("Tables", { row: first + r, column: 1 + c })
            .replace("\n", language === "en" ? " " : ""),
        ),
      );
    });
  }
});

/** Yen and sen (13円50銭) are no number format: the sheet shows such amounts with a point. */
function printed(plans: readonly TablePlan[]): string[][] {
  return plans.flatMap(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)));
}

async function worksheet(workbook: OpenWorkbook) {
  const found = await findWorksheet(workbook.session, readWorksheet);
  if (found.is !== "done" || found.value === null) throw new Error("no worksheet");
  return found.value;
}

function retype(workbook: OpenWorkbook, sheet: Sheet): void {
  const target = workbook.excel.workbook.worksheet(sheet.name);
  for (const [r, cells] of sheet.rows.entries()) {
    for (const [c, { value, formula, numberFormat }] of cells.entries()) {
      const at = { row: sheet.origin.row + r, column: sheet.origin.column + c };
      const area = { ...at, rows: 1, columns: 1 };
      target?.cells.applyFormat(area, () => ({ numberFormat }));
      if (value === null && formula === null) continue;
      const typed = formula ?? (typeof value === "string" ? `'${contentText(value)}` : value);
      workbook.type(sheet.name, at, typed);
    }
  }
}

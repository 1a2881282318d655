import { languages } from "../../src/dividend/language";
import { insertTables } from "../../src/excel/planWriting";
import { updateTables } from "../../src/excel/tableUpdating";
import type { TablePlan } from "../../src/tables/plan";
import { titledTables } from "../../src/tables/titledTables";
import { type OpenWorkbook, asked, tablesRequest } from "./openWorkbook";
import { openDividend, openSample } from "./sampleWorkbook";

// The samples as their files hold them, typed into the embedded Excel, read, and their tables inserted.
const cases = ["iij-2019-05-23", "full-sample", "full-sample-ja"].flatMap((name) =>
  languages.map((language) => [name, language] as const),
);

describe.each(cases)("%s in %s", (name, language) => {
  let workbook: OpenWorkbook;

  beforeAll(async () => {
    workbook = await openSample(name);
  });
  afterAll(() => workbook.close());

  test("every cell of the inserted tables shows what the release prints, and Update changes none", async () => {
    const open = await openDividend(workbook);
    const plans = titledTables(open.reading.announcement, language);
    const outcome = await insertTables(workbook.session, tablesRequest(plans, open), {
      at: "newSheet",
      name: "Tables",
    });
    expect(outcome.is).toBe("written");
    await workbook.cells();
    expect(shownTables(plans)).toEqual(printed(plans));
    const again = await openDividend(workbook);
    expect(asked(await updateTables(workbook.session, tablesRequest(plans, again)))).toEqual(
      asked(outcome),
    );
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

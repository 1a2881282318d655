import fc from "fast-check";
import { insertTables } from "../../src/excel/planWriting";
import { type TableState, tableState } from "../../src/excel/tableStates";
import { updateTables } from "../../src/excel/tableUpdating";
import { rereadWorksheet } from "../../src/excel/worksheetReading";
import { type Watch, watchWorksheet } from "../../src/excel/watching";
import type { Found } from "../../src/excel/worksheetReading";
import type { TablePlan } from "../../src/tables/plan";
import {
  type OpenWorkbook,
  annualPlan,
  comparisonPlan,
  openWorkbook,
  readTitle,
  tablesRequest,
  worksheetName,
} from "./openWorkbook";

const sheet = "Dividend tables";
const newSheet = { at: "newSheet", name: sheet } as const;
const plans = [comparisonPlan(), annualPlan(2)];
let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  await insertTables(workbook.session, tablesRequest(plans, await workbook.open()), newSheet);
  await workbook.cells();
});
afterEach(() => workbook.close());

async function states(against: readonly TablePlan[] = plans): Promise<Record<string, TableState>> {
  const { worksheet, insertedTables: inserted } = await workbook.open();
  const names = inserted.map(({ name }) => name);
  const outcome = await rereadWorksheet(workbook.session, worksheet.id, readTitle, names);
  if (outcome.is !== "done" || outcome.value === null) throw new Error("not read");
  const { shownTables } = outcome.value;
  return Object.fromEntries(
    inserted.map((each) => [
      each.name,
      tableState(each, shownTables[each.name], against, outcome.value?.sheet.dateSystem ?? "1900"),
    ]),
  );
}

test("what was just inserted is current", async () => {
  expect(await states()).toEqual({
    // Its total is a number that was taken from a text.
    "DividendTables.comparison": { is: "byHand", cells: ["C5"] },
    "DividendTables.annual": { is: "current" },
  });
});

test("a number that stood in for a text goes out of date with the worksheet, and Update mends it", async () => {
  const later = [comparisonPlan("630"), annualPlan(2)];
  expect((await states(later))["DividendTables.comparison"]).toEqual({
    is: "outOfDate",
    cells: ["C5"],
  });
  await updateTables(workbook.session, tablesRequest(later, await workbook.open()));
  await workbook.cells();
  expect((await states(later))["DividendTables.comparison"]).toEqual({
    is: "byHand",
    cells: ["C5"],
  });
});

test("a table of another size is out of date, a class that is gone is not compared", async () => {
  const found = await states([annualPlan(3)]);
  expect(found["DividendTables.annual"]).toEqual({ is: "outOfDate", cells: [] });
  expect(found["DividendTables.comparison"]).toEqual({ is: "notCompared" });
});

test("an error, a typed figure and another unit are seen", async () => {
  workbook.type(sheet, { row: 3, column: 2 }, "=1/0");
  workbook.type(sheet, { row: 3, column: 3 }, 13.5);
  workbook.excel.workbook
    .worksheet(sheet)
    ?.cells.applyFormat({ row: 4, column: 2, rows: 1, columns: 1 }, () => ({
      numberFormat: '"JPY"#,##0" thousand"',
    }));
  await workbook.cells();
  expect((await states())["DividendTables.comparison"]).toEqual({
    is: "outOfDate",
    cells: ["C4", "C5"],
  });
});

test("a second copy in another language stands beside the first, each updated in its own", async () => {
  const open = await workbook.open();
  const japanese = plans.map((plan) => ({
    ...plan,
    rows: plan.rows.map((row) =>
      row.map((cell) => ({
        ...cell,
        ...(cell.text === "Decided" && {
          text: "決定額",
          content: { value: { is: "text", text: "決定額" } as const, formula: null },
        }),
      })),
    ),
  }));
  const plansIn = (language: "en" | "ja") => (language === "en" ? plans : japanese);
  const request = { plansIn, language: "ja", open, consent: null } as const;
  expect(await insertTables(workbook.session, request, newSheet)).toMatchObject({ is: "written" });
  const both = await workbook.open();
  expect(both.insertedTables.map(({ name, language }) => [name, language])).toEqual([
    ["DividendTables.annual", "en"],
    ["DividendTables.comparison", "en"],
    ["DividendTables.copy2.annual", "ja"],
    ["DividendTables.copy2.comparison", "ja"],
  ]);
  expect(await updateTables(workbook.session, { ...request, open: both })).toMatchObject({
    is: "written",
  });
  expect(workbook.held(sheet, { row: 1, column: 2 })).toBe("Decided");
  expect(workbook.held(`${sheet} (2)`, { row: 1, column: 2 })).toBe("決定額");
});

test("a cell of the worksheet in error refuses the insert, and is named", async () => {
  workbook.type(worksheetName, { row: 2, column: 1 }, "=1/0");
  await workbook.cells();
  const open = await workbook.open();
  expect(await insertTables(workbook.session, tablesRequest(plans, open), newSheet)).toEqual({
    is: "cellsInError",
    cells: ["B3"],
  });
});

test("the pane has the tables with the reading after the one that names them", async () => {
  const found: Found<string>[] = [];
  const watch: Watch = watchWorksheet(workbook.session, {
    readSheet: readTitle,
    onReading: (outcome) => outcome.is === "done" && found.push(outcome.value),
  });
  for (let wait = 0; wait < 100 && found.length < 2; wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(found.map((each) => Object.keys(each?.shownTables ?? {}).length)).toEqual([0, 2]);
  await watch.stop();
});

test("after any edits the state is what the cells themselves say", async () => {
  let seen = 0;
  const edit = fc.record({
    row: fc.integer({ min: 1, max: 8 }),
    column: fc.integer({ min: 1, max: 3 }),
    typed: fc.constantFrom<unknown>("", "mine", 13.5, 608, "=1+1", "Decided", 43555),
    undone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 10, maxLength: 10 }), async (edits) => {
      for (const { row, column, typed, undone } of edits) {
        workbook.type(sheet, { row, column }, typed);
        if (undone) await workbook.excel.workbook.undo();
        seen += 1;
      }
      await workbook.cells();
      const found = await states();
      for (const [name, plan, first] of [
        ["DividendTables.comparison", plans[0], 1],
        ["DividendTables.annual", plans[1], 6],
      ] as const) {
        const differing = differences(plan, first);
        const state = found[name];
        expect(state).toEqual(
          differing.length === 0
            ? sameState(copies(plan, first))
            : { is: "outOfDate", cells: differing },
        );
      }
    }),
    { numRuns: 20, seed: 11 },
  );
  expect(seen).toBeGreaterThanOrEqual(200);
});

/** What is said of a table that shows what the worksheet does. */
function sameState(copied: readonly string[]): TableState {
  return copied.length === 0 ? { is: "current" } : { is: "byHand", cells: copied };
}

/** The figures of the worksheet that stand there without a formula, from the workbook itself. */
function copies(plan: TablePlan | undefined, first: number): string[] {
  const cells = workbook.excel.workbook.worksheet(sheet)?.cells;
  return (plan?.rows ?? []).flatMap((row, r) =>
    row.flatMap(({ content, source }, c) =>
      source !== null &&
      ["number", "date"].includes(content.value.is) &&
      typeof cells?.content(first + r, 1 + c).formula !== "string"
        ? [`${"BCD".charAt(c)}${String(first + r + 1)}`]
        : [],
    ),
  );
}

/** The cells that hold another value than the plan, from the workbook itself. */
function differences(plan: TablePlan | undefined, first: number): string[] {
  const cells = workbook.excel.workbook.worksheet(sheet)?.cells;
  return (plan?.rows ?? []).flatMap((row, r) =>
    row.flatMap(({ content: { value } }, c) => {
      const held = cells?.content(first + r, 1 + c).value;
      const meant = {
        text: () => (value.is === "text" ? value.text : ""),
        number: () => (value.is === "number" ? Number(value.number.toFixed()) : 0),
        date: () => 43555,
        empty: () => "",
      }[value.is]();
      return held === meant ? [] : [`${"BCD".charAt(c)}${String(first + r + 1)}`];
    }),
  );
}

import { insertTables } from "../../src/excel/planWriting";
import { tablesApart } from "../../src/excel/tableMarks";
import type { TablePlan } from "../../src/tables/plan";
import { annualPlan, comparisonPlan, openWorkbook } from "./openWorkbook";

const preferred: TablePlan = { ...comparisonPlan(), shareClass: "Class A" };

test("tables the workbook lacks and tables the worksheet lacks are told apart", async () => {
  const workbook = await openWorkbook();
  const before = await workbook.open();
  const none = { notInserted: [], leftOver: [] };
  const all = [comparisonPlan(), preferred, annualPlan(2)];
  expect(tablesApart(before.owner, all, before.insertedTables)).toEqual(none);
  await insertTables(
    workbook.session,
    { plans: [comparisonPlan(), annualPlan(2)], open: before, consent: false },
    { at: "newSheet", name: "Tables" },
  );
  const { owner, insertedTables } = await workbook.open();
  expect(tablesApart(owner, [comparisonPlan(), annualPlan(3)], insertedTables)).toEqual(none);
  expect(tablesApart(owner, all, insertedTables)).toEqual({
    notInserted: [preferred],
    leftOver: [],
  });
  expect(tablesApart(owner, [annualPlan(2)], insertedTables)).toEqual({
    notInserted: [],
    leftOver: [{ name: "DividendTables.comparison", sheet: "Tables", address: "B2:D5" }],
  });
  await workbook.close();
});

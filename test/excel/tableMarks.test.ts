import { insertTables } from "../../src/excel/planWriting";
import { tablesApart } from "../../src/excel/tableMarks";
import type { TablePlan } from "../../src/tables/plan";
import { annualPlan, comparisonPlan, openWorkbook, tablesRequest } from "./openWorkbook";

const preferred: TablePlan = { ...comparisonPlan(), shareClass: "Class A" };

test("tables the workbook lacks and tables the worksheet lacks are told apart", async () => {
  const workbook = await openWorkbook();
  const before = await workbook.open();
  const none = { notInserted: [], leftOver: [] };
  const all = [comparisonPlan(), preferred, annualPlan(2)];
  expect(tablesApart(all, before.insertedTables)).toEqual(none);
  await insertTables(workbook.session, tablesRequest([comparisonPlan(), annualPlan(2)], before), {
    at: "newSheet",
    name: "Tables",
  });
  const { insertedTables } = await workbook.open();
  expect(tablesApart([comparisonPlan(), annualPlan(3)], insertedTables)).toEqual(none);
  expect(tablesApart(all, insertedTables)).toEqual({
    notInserted: [preferred],
    leftOver: [],
  });
  expect(tablesApart([annualPlan(2)], insertedTables)).toEqual({
    notInserted: [],
    leftOver: [
      { name: "DividendTables.comparison", sheet: "Tables", address: "B2:D5", language: "en" },
    ],
  });
  await workbook.close();
});

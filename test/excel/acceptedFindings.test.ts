import { acceptFinding, withdrawAcceptance } from "../../src/excel/acceptedFindings";
import {
  type OpenWorkbook,
  fill,
  openWorkbook,
  worksheetCells,
  worksheetName,
} from "./openWorkbook";

const acceptance = {
  finding: '["DV16","late"]',
  reason: "As agreed",
  judged: "[1]",
  by: "S. Kitamura",
  on: "2019-05-21",
};
let workbook: OpenWorkbook;

afterEach(() => workbook.close());

test("what was accepted comes with the next reading, in its one round trip", async () => {
  workbook = await openWorkbook();
  const { worksheet, sheet } = await workbook.open();
  workbook.excel.bridge.reset();
  const outcome = await acceptFinding(workbook.session, worksheet, sheet, acceptance);
  expect(outcome).toEqual({ is: "kept", acceptedFindings: [acceptance] });
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  workbook.excel.bridge.reset();
  expect((await workbook.open()).acceptedFindings).toEqual([acceptance]);
  expect(workbook.excel.bridge.trips).toHaveLength(1);
});

test("it stays the worksheet's own when sheets are renamed, and is taken back by name", async () => {
  workbook = await openWorkbook([worksheetName, "Second"]);
  fill(workbook, "Second", worksheetCells);
  const first = await workbook.open();
  await acceptFinding(workbook.session, first.worksheet, first.sheet, acceptance);
  workbook.excel.workbook.worksheet("Second")?.activate();
  const second = await workbook.open();
  expect(second.acceptedFindings).toEqual([]);
  const other = { ...acceptance, reason: "Another reason" };
  await acceptFinding(workbook.session, second.worksheet, second.sheet, other);
  const renamed = workbook.excel.workbook.worksheet(worksheetName);
  if (renamed !== undefined) renamed.name = "Renamed";
  renamed?.activate();
  const again = await workbook.open();
  expect([again.owner, again.acceptedFindings]).toEqual(["DividendTables", [acceptance]]);
  await withdrawAcceptance(workbook.session, again.worksheet, again.sheet, acceptance.finding);
  expect((await workbook.open()).acceptedFindings).toEqual([]);
  workbook.excel.workbook.worksheet("Second")?.activate();
  const kept = await workbook.open();
  expect([kept.owner, kept.acceptedFindings]).toEqual(["DividendTables2", [other]]);
});

test("a deleted worksheet keeps nothing", async () => {
  workbook = await openWorkbook([worksheetName, "Other"]);
  const { worksheet, sheet } = await workbook.open();
  const found = workbook.excel.workbook.worksheet(worksheetName);
  if (found !== undefined) workbook.excel.workbook.deleteWorksheet(found);
  expect(await acceptFinding(workbook.session, worksheet, sheet, acceptance)).toEqual({
    is: "notWritten",
    problem: { is: "sheetGone" },
  });
});

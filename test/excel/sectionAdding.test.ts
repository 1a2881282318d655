import { addRowsBelow } from "../../src/excel/sectionAdding";
import { wordsCell } from "../../src/excel/newSheet";
import { type OpenWorkbook, openWorkbook, worksheetName } from "./openWorkbook";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook([worksheetName, "Other"]);
});
afterEach(() => workbook.close());

const below = {
  first: { row: 6, column: 0 },
  rows: [
    [wordsCell("Distributable amount", "section")],
    [wordsCell("As of", "label"), { ...wordsCell(""), hint: "A date" }],
    [wordsCell("Capital", "label"), wordsCell("")],
  ],
};

async function add(at = below) {
  const { worksheet } = await workbook.open();
  workbook.excel.bridge.reset();
  const outcome = await addRowsBelow(workbook.session, worksheet, at, "1900");
  return { outcome, cells: await workbook.cells() };
}

test("rows go below what is there in one round trip to look, one to write, one to show", async () => {
  const before = await workbook.cells();
  const { outcome, cells } = await add();
  expect(outcome).toEqual({ is: "added", address: "A7:B9" });
  expect(workbook.excel.bridge.trips).toHaveLength(3);
  expect(cells).toMatchObject(before);
  const sheet = workbook.excel.workbook.worksheet(worksheetName);
  expect([6, 7, 8].map((row) => sheet?.cells.text(row, 0))).toEqual([
    "Distributable amount",
    "As of",
    "Capital",
  ]);
  const filled = Object.entries(cells).filter(
    ([cell, held]) => !(cell in before) && !/^(?:null|undefined|) \|/u.test(held),
  );
  expect(filled).toHaveLength(3);
});

test("cells that are filled by now refuse it, and nothing is written", async () => {
  workbook.type(worksheetName, { row: 8, column: 1 }, "=1+1");
  const before = await workbook.cells();
  const { outcome, cells } = await add();
  expect(outcome).toEqual({ is: "notFreeBelow", address: "A7:B9", cells: ["B9"] });
  expect(cells).toEqual(before);
  expect(workbook.excel.bridge.trips).toHaveLength(1);
});

test("what is typed while it is written is there again", async () => {
  const { worksheet } = await workbook.open();
  const { session } = workbook;
  let isTyped = false;
  const outcome = await addRowsBelow(
    {
      ...session,
      write: (what, batch) => {
        if (!isTyped) workbook.type(worksheetName, { row: 7, column: 0 }, "mine");
        isTyped = true;
        return session.write(what, batch);
      },
    },
    worksheet,
    below,
    "1900",
  );
  await workbook.cells();
  expect(outcome).toEqual({ is: "notFreeBelow", address: "A7:B9", cells: ["A8"] });
  expect(workbook.held(worksheetName, { row: 7, column: 0 })).toBe("mine");
  expect(workbook.shown(worksheetName, { row: 6, column: 0 })).toBe("");
});

test("a protected sheet and the end of what is read are told before anything is written", async () => {
  const far = { ...below, first: { row: 1998, column: 0 } };
  expect((await add(far)).outcome).toEqual({ is: "noRoomBelow", lastRow: 2000 });
  await workbook.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(worksheetName).protection.protect();
    await context.sync();
  });
  expect((await add()).outcome).toEqual({
    is: "notWritten",
    problem: { is: "protected", sheet: worksheetName },
  });
});

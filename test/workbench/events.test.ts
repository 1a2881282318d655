import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

let excel: EmbeddedExcel;

beforeEach(async () => {
  excel = await openEmbeddedExcel({ sheets: ["Sheet1", "Sheet2"] });
});
afterEach(() => excel.dispose());

async function settled(): Promise<void> {
  await excel.workbook.calculated();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await excel.bridge.idle();
}

/** What a person does in the grid. */
function type(sheet: string, row: number, column: number, value: unknown): void {
  excel.workbook.worksheet(sheet)?.cells.write({ row, column, rows: 1, columns: 1 }, () => value);
}

test("an edit is told once to the sheet and once to the workbook, its formulas' results not at all", async () => {
  type("Sheet1", 0, 1, "=A1*2");
  await settled();
  const onSheet: string[] = [];
  const onWorkbook: string[] = [];
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets
      .getItem("Sheet1")
      .onChanged.add(({ address }) => Promise.resolve(void onSheet.push(address)));
    worksheets.onChanged.add(({ address }) => Promise.resolve(void onWorkbook.push(address)));
    await context.sync();
  });
  type("Sheet1", 0, 0, 21);
  type("Sheet2", 4, 4, "elsewhere");
  await settled();
  expect(excel.workbook.worksheet("Sheet1")?.cells.content(0, 1).value).toBe(42);
  expect(onSheet).toEqual(["A1"]);
  expect(onWorkbook).toEqual(["A1", "E5"]);
});

test("a format is no edit, on a formula neither; undo is one", async () => {
  type("Sheet1", 0, 1, "=A1*2");
  await settled();
  const changed: string[] = [];
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) =>
      Promise.resolve(void changed.push(address)),
    );
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").format.fill.color = "#FF0000";
    await context.sync();
  });
  await settled();
  expect(changed).toEqual([]);
  type("Sheet1", 2, 2, 1);
  await settled();
  await excel.workbook.undo();
  await settled();
  expect(changed).toEqual(["C3", "C3"]);
});

test("the handler can ask for the cells, and is silent once removed", async () => {
  const seen: unknown[] = [];
  const result = await excel.Excel.run(async (context) => {
    const handler = context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      await excel.Excel.run(async (inner) => {
        const range = event.getRange(inner).load("values");
        await inner.sync();
        seen.push(range.values);
      });
    });
    await context.sync();
    return handler;
  });
  type("Sheet1", 1, 1, "seen");
  await settled();
  await settled();
  expect(seen).toEqual([[["seen"]]]);
  await excel.Excel.run(result.context, async (context) => {
    result.remove();
    await context.sync();
  });
  type("Sheet1", 1, 1, "unseen");
  await settled();
  expect(seen).toHaveLength(1);
  expect(excel.bridge.session.registrations.total).toBe(0);
});

test("sheets added, activated and deleted and selections are told", async () => {
  const told: string[] = [];
  const tell = (kind: string) => (event: { worksheetId: string }) =>
    Promise.resolve(
      void told.push(`${kind} ${excel.workbook.worksheet(event.worksheetId)?.name ?? "gone"}`),
    );
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(tell("added"));
    worksheets.onActivated.add(tell("activated"));
    worksheets.onDeleted.add(tell("deleted"));
    worksheets.onSelectionChanged.add(tell("selected"));
    await context.sync();
    worksheets.add("New").activate();
    await context.sync();
    worksheets.getItem("Sheet2").getRange("B2").select();
    await context.sync();
    worksheets.getItem("New").delete();
    await context.sync();
  });
  await settled();
  expect(told).toEqual([
    "added New",
    "activated New",
    "activated Sheet2",
    "selected Sheet2",
    "deleted gone",
  ]);
});

import { SetRangeValuesMutation } from "@univerjs/sheets";
import { emptyWorkbook, startEngine } from "../../src/workbench/workbook/engine";
import { Workbook } from "../../src/workbench/workbook/workbook";

let workbook: Workbook;

afterEach(() => {
  workbook.dispose();
});

/** A workbook on a machine that is kept from its work for a while whenever a cell changes. */
function open(busy: number): void {
  const engine = startEngine(emptyWorkbook(["Sheet1"]));
  engine.commands.onCommandExecuted(({ id }) => {
    const end = performance.now() + busy;
    while (id === SetRangeValuesMutation.id && performance.now() < end);
  });
  workbook = new Workbook(engine);
}

function type(row: number, column: number, typed: unknown): void {
  const area = { row, column, rows: 1, columns: 1 };
  workbook.activeWorksheet().cells.write(area, () => typed);
}

const result = () => workbook.activeWorksheet().cells.content(0, 1).value;

test.each([0, 30, 150])("results are there though each change takes %i ms", async (busy) => {
  open(busy);
  type(0, 1, "=A1*2");
  for (const typed of [1, 2, 3]) {
    type(0, 0, typed);
    await workbook.calculated();
    expect(result()).toBe(typed * 2);
  }
});

test("a change while the engine calculates is waited for too", async () => {
  open(0);
  type(0, 1, "=A1*2");
  for (let typed = 1; typed <= 10; typed += 1) {
    type(0, 0, typed);
    await new Promise((resolve) => setTimeout(resolve, 90 + typed * 3));
  }
  await workbook.calculated();
  expect(result()).toBe(20);
});

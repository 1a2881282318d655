import path from "node:path";
import { mkdirSync } from "node:fs";
import { pane as words } from "../../src/languages/en/pane";
import { start } from "../../src/languages/en/start";
import {
  type OpenWorkbench,
  type WorkbenchWindow,
  closeBrowser,
  openWorkbench,
} from "./openWorkbench";

// What an assurance must not be given for: the pane beside a worksheet in which something goes wrong.
const patience = 30_000;
const pictures = path.resolve("out/assurance");
const sheet = "FY2018 year-end";

const unread = /^Not checked: no value was read for the dividend per share/u;

let workbench: OpenWorkbench;

beforeAll(() => mkdirSync(pictures, { recursive: true }));
afterEach(() => workbench.close());
afterAll(closeBrowser);

async function open(file = "samples/iij-2019-05-23.xlsx"): Promise<OpenWorkbench["pane"]> {
  workbench = await openWorkbench({ parameters: file === "" ? {} : { file } });
  // The slip of the sample is put right, so that nothing but the scene stands in the way of the verdict.
  if (file !== "") await type("Record date", 2, "2019-03-31");
  return workbench.pane;
}

/** Types into the row with a label, columns counted from the label, as a person does. */
async function type(label: string, column: number, text: string): Promise<void> {
  await workbench.page.evaluate(
    ([name, wanted, at, typed]) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      const cells = workbook.worksheet(name)?.cells;
      for (let row = 0; row < 120; row += 1) {
        if (cells?.text(row, 0) !== wanted) continue;
        cells.write({ row, column: at, rows: 1, columns: 1 }, () => typed);
        return;
      }
      throw new Error(`no ${wanted}`);
    },
    [sheet, label, column, text] as const,
  );
}

const seen = (text: RegExp | string) =>
  workbench.pane.getByText(text).first().waitFor({ timeout: patience });
const picture = (name: string) =>
  workbench.page.screenshot({ path: path.join(pictures, `${name}.png`) });
const isAssured = async () => (await workbench.pane.getByText(words.checks.allClear).count()) > 0;

async function insertTables(): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: words.tabs.tables }).click({ timeout: patience });
  await pane.getByRole("button", { name: words.tables.insertOnNewSheet }).click();
}

test("the sample with its slip put right is in order, which the scenes below start from", async () => {
  await open();
  await seen(words.checks.allClear);
});

test("a table that a text amount stands in is out of date once that changes, and names its cells", async () => {
  await open();
  await insertTables();
  await seen(/^The tables are at Dividend tables!/u);
  await type("Total dividend amount", 1, "JPY630 million");
  await seen(/out of date\. These cells differ from the worksheet: C\d/u);
  await picture("text-amount");
});

test("a cell in error is no dash in a table: nothing is written, and the cell is named", async () => {
  await open();
  await type("Total dividend amount", 1, "=1/0");
  await insertTables();
  await seen(/^B\d+ holds an error, which cannot be printed as a figure/u);
  await picture("cell-in-error");
  const names = await workbench.page.evaluate(() =>
    (window as unknown as WorkbenchWindow).workbook.worksheets().map(({ name }) => name),
  );
  expect(names).not.toContain("Dividend tables");
});

test("a new worksheet that nothing is typed into is not in order", async () => {
  const pane = await open("");
  await pane
    .getByRole("button", { name: words.firstRun.newWorksheet })
    .click({ timeout: patience });
  await pane.getByRole("button", { name: start.begin.create }).click({ timeout: patience });
  await seen(unread);
  await picture("empty");
  expect(await isAssured()).toBe(false);
});

test("last year's figure left in a text is an error at the text", async () => {
  await open();
  await type("Reason", 1, "The dividend of JPY12.50 per share is paid to the shareholders.");
  await seen("JPY12.50");
  await picture("stale-text");
  expect(await isAssured()).toBe(false);
});

test("a column whose heading is not read leaves the dividend decided unchecked", async () => {
  await open();
  await type("Dividend", 1, "Column X");
  await seen(unread);
  await picture("unread-column");
  expect(await isAssured()).toBe(false);
});

test("608 typed where totals are in millions is an error of the unit", async () => {
  await open();
  await type("Total dividend amount", 1, "608");
  await seen("Unit of an amount");
  await seen(/^The total dividend amount JPY608 is /u);
  await picture("unit");
  expect(await isAssured()).toBe(false);
});

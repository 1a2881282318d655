import { eventually } from "./eventually";
import { type OpenWorkbench, closeBrowser, openWorkbench } from "./openWorkbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ parameters: { file: "samples/iij-2019-05-23.xlsx" } });
});
afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

/** The first columns of a sheet as they are shown. */
function shownOn(sheet: string): Promise<string[][]> {
  return workbench.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItemOrNullObject(name);
        const range = found.getRange("A1:C90").load("text");
        await context.sync();
        return found.isNullObject ? [] : range.text;
      }),
    sheet,
  );
}

const firstSheet = () =>
  workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst().load("name");
      await context.sync();
      return first.name;
    }),
  );

test("a click adds the section below all there is, and what is typed there is worked out", async () => {
  const { pane } = workbench;
  const sheet = await firstSheet();
  const before = await shownOn(sheet);
  await pane.getByRole("button", { name: "Distributable amount" }).click();
  await pane.getByRole("button", { name: "Add the section “Distributable amount”" }).click();
  await pane
    .getByText(/The section “Distributable amount” is on .*, below the rest/u)
    .last()
    .waitFor();
  const after = await shownOn(sheet);
  const heading = after.findLastIndex(([label]) => label === "Distributable amount");
  const used = before.findLastIndex((row) => row.some((cell) => cell !== "")) + 1;
  expect(heading).toBe(used + 1);
  expect(after.slice(0, used)).toEqual(before.slice(0, used));
  const earnings = after.findIndex(([label]) => label === "Other retained earnings");
  await pane.evaluate(
    ([name, row]) =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(String(name)).getRange(`B${String(row)}`);
        cell.values = [[9_000_000_000]];
        await context.sync();
      }),
    [sheet, earnings + 1],
  );
  await pane.getByText("Calculated from the worksheet: JPY9,000,000,000.").waitFor();
});

test("the days stand in the pane with their cells, and a click puts them on a sheet", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^Days of the dividend/u }).click();
  await pane.getByText("Wednesday, March 27, 2019").waitFor();
  await pane.getByRole("button", { name: "Put on a sheet" }).click();
  const rows = await eventually(
    () => shownOn("Dividend days"),
    (shown) => shown.length > 0,
  );
  expect(rows.map(([name, date]) => [name, date])).toContainEqual([
    "Ex-dividend date",
    "Wednesday, March 27, 2019",
  ]);
});

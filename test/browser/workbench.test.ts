import { eventually } from "./eventually";
import {
  closeBrowser,
  openWorkbench,
  type OpenWorkbench,
  type WorkbenchWindow,
} from "./openWorkbench";

let workbench: OpenWorkbench | undefined;
afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});
afterAll(closeBrowser);

const SAMPLE = { file: "samples/full-sample.xlsx" };

/** The active sheet's cells, as an add-in in the pane's frame reads them. */
const readInPane = ({ pane }: OpenWorkbench, cells: string) =>
  pane.evaluate(
    (address) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getActiveWorksheet()
          .getRange(address)
          .load("text");
        await context.sync();
        return range.text;
      }),
    cells,
  );

test("the pane's frame runs Office.js against the sample in the grid, from its own origin alone", async () => {
  workbench = await openWorkbench({ parameters: SAMPLE });
  const { page, pane, requests, complaints, address } = workbench;
  expect(await pane.evaluate(() => Office.onReady())).toMatchObject({
    host: "Excel",
    platform: "PC",
  });
  expect(await readInPane(workbench, "A1")).toEqual([["Company"]]);
  await page.screenshot({ path: "out/screenshots/workbench.png" });
  const own = (url: string) => [address, "data:", "blob:"].some((start) => url.startsWith(start));
  expect(requests.filter((url) => !own(url))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("what is typed in the grid reaches the pane as one event, and the pane's writes reach the grid", async () => {
  workbench = await openWorkbench();
  const { page, pane } = workbench;
  await pane.evaluate(async () => {
    const changed: string[] = [];
    Object.assign(window, { changed });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").formulas = [["=A1*2"]];
      // What is written before somebody listens is no news to them.
      await context.sync();
      sheet.onChanged.add(({ address }) => Promise.resolve(void changed.push(address)));
      sheet.getRange("A1").select();
      await context.sync();
    });
  });
  // The first cell lies right of and below the headings.
  await page
    .locator("#grid canvas[id^=univer-sheet-main-canvas]")
    .first()
    .click({ position: { x: 80, y: 30 } });
  await page.keyboard.type("21");
  await page.keyboard.press("Enter");
  const readTyped = readInPane.bind(null, workbench, "A1:B1");
  expect(await eventually(readTyped, ([row]) => row?.[1] === "42")).toEqual([["21", "42"]]);
  expect(await pane.evaluate(() => (window as unknown as { changed: string[] }).changed)).toEqual([
    "A1",
  ]);
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[50]];
      await context.sync();
    }),
  );
  const shown = await page.evaluate(async () => {
    const { workbook } = window as unknown as WorkbenchWindow;
    await workbook.calculated();
    return workbook.activeWorksheet().cells.text(0, 1);
  });
  expect(shown).toBe("100");
});

test("width, theme and language of the pane are asked for in the address", async () => {
  workbench = await openWorkbench({
    parameters: { ...SAMPLE, pane: "320", theme: "dark", language: "ja" },
  });
  const { page, pane } = workbench;
  await pane.evaluate(() => Office.onReady());
  expect(await pane.evaluate(() => window.innerWidth)).toBe(320);
  expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("ja-JP");
  expect(await pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe("#262626");
  expect(await page.locator("#save").textContent()).toBe(".xlsxに保存");
});

test("a workbook is saved, and opened again by dropping it on the page", async () => {
  workbench = await openWorkbench({ parameters: SAMPLE });
  const { page } = workbench;
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#save").click(),
  ]);
  expect(download.suggestedFilename()).toBe("full-sample.xlsx");
  const saved = await download.path();
  await page.locator("#new").click();
  const names = sheetNames.bind(null, workbench);
  expect(await eventually(names, ([name]) => name === "Sheet1")).toEqual(["Sheet1"]);
  await page.locator("input[type=file]").setInputFiles(saved);
  expect(await eventually(names, ([name]) => name !== "Sheet1")).toEqual(["FY2024 year-end"]);
  const first = await page.evaluate(() =>
    (window as unknown as WorkbenchWindow).workbook.activeWorksheet().cells.text(0, 0),
  );
  expect(first).toBe("Company");
});

const sheetNames = ({ page }: OpenWorkbench) =>
  page.evaluate(() =>
    (window as unknown as WorkbenchWindow).workbook.worksheets().map(({ name }) => name),
  );

import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import {
  type OpenWorkbench,
  type WorkbenchWindow,
  closeBrowser,
  openWorkbench,
} from "./openWorkbench";

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench({ parameters: { file: "samples/iij-2019-05-23.xlsx" } });
}, 60_000);

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

const worksheet = "FY2018 year-end";
const finding = "Record date of the forecast";
const patience = 20_000;

/** Types into a cell of the worksheet as a person does, and says when that was done by the page's clock. */
function type(row: number, column: number, text: string): Promise<number> {
  return workbench.page.evaluate(
    ([sheet, r, c, typed]) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      workbook
        .worksheet(sheet)
        ?.cells.write({ row: r, column: c, rows: 1, columns: 1 }, () => typed);
      return Date.now();
    },
    [worksheet, row, column, text] as const,
  );
}

/** What a cell shows. */
function shown(sheet: string, row: number, column: number): Promise<string> {
  return workbench.page.evaluate(
    ([name, r, c]) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      return workbook.worksheet(name)?.cells.text(r, c) ?? "";
    },
    [sheet, row, column] as const,
  );
}

async function showsSoon(sheet: string, row: number, column: number, text: string) {
  for (let wait = 0; wait < patience && (await shown(sheet, row, column)) !== text; wait += 100) {
    await workbench.page.waitForTimeout(100);
  }
  expect(await shown(sheet, row, column)).toBe(text);
}

const picture = (name: string) =>
  workbench.page.screenshot({ path: path.resolve("out/journey", `${name}.png`) });

test("the sample's slip is shown", async () => {
  const { pane } = workbench;
  await pane.getByRole("heading", { name: "Errors (1)" }).waitFor({ timeout: patience });
  await pane.getByText(finding).waitFor();
  await pane.getByText("1 error", { exact: true }).waitFor();
  await picture("1-slip");
});

test("a click selects its cell", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: finding }).click();
  await pane.waitForFunction(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address.endsWith("!C25");
    }),
  );
  await picture("2-selected");
  expect(page.isClosed()).toBe(false);
});

test("Insert writes both tables, the slip as it stands", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Tables" }).click();
  await pane.getByRole("button", { name: "Insert on a new sheet" }).click();
  await pane
    .getByText("The tables are at Dividend tables!B2:E7, B9:E12.")
    .first()
    .waitFor({ timeout: patience });
  await showsSoon("Dividend tables", 2, 3, "March 31, 2018");
  expect(await shown("Dividend tables", 3, 2)).toBe("JPY13.50");
  expect(await shown("Dividend tables", 10, 4)).toBe("JPY27.00");
  await picture("3-inserted");
});

test("correcting the slip in the grid clears the finding within a second", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByText(finding).waitFor();
  const typed = await type(24, 2, "2019-03-31");
  await pane.getByText(finding).waitFor({ state: "detached", timeout: patience });
  const cleared = await pane.evaluate(() => Date.now());
  await picture("4-cleared");
  expect(cleared - typed).toBeLessThan(1000);
  await showsSoon("Dividend tables", 2, 3, "March 31, 2019");
});

test("a changed dividend changes the inserted tables and the release", async () => {
  const { pane } = workbench;
  await type(25, 1, "14");
  await showsSoon("Dividend tables", 3, 2, "JPY14.00");
  await pane.getByRole("tab", { name: "Release" }).click();
  await pane.getByRole("cell", { name: "JPY14.00" }).first().waitFor({ timeout: patience });
  await picture("5-release");
});

test("the page and the pane ask their own origin only, and complain of nothing", () => {
  const { requests, address, complaints } = workbench;
  const elsewhere = requests.filter(
    (url) => !url.startsWith(address) && !/^(?:data|blob):/u.test(url),
  );
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("what the browser asks for before the first paint stays in the budget", async () => {
  const asked = await workbench.pane.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < paint)
      .map(({ name }) => name);
  });
  const bytes = asked
    .map((url) => new URL(url).pathname)
    .filter((file) => /\.(?:js|css)$/u.test(file) && file.startsWith("/assets/"))
    .map((file) => gzipSync(readFileSync(path.join("dist", file)), { level: 9 }).length);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(100_000);
});

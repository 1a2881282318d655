import path from "node:path";
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

const patience = 30_000;
const now = "FY2018 year-end";
const next = "FY2019 year-end";
const typed =
  "We pay JPY13.50 per share on June 28, 2019; the previous dividend was JPY13.50 per share.";
const linked =
  "We pay {{dividend per share}} per share on {{effective date}}; the previous dividend was {{previous dividend}} per share.";

function type(sheet: string, row: number, column: number, text: string): Promise<void> {
  return workbench.page.evaluate(
    ([name, r, c, value]) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      workbook
        .worksheet(name)
        ?.cells.write({ row: r, column: c, rows: 1, columns: 1 }, () => value);
    },
    [sheet, row, column, text] as const,
  );
}

function shown(sheet: string, row: number, column: number): Promise<string> {
  return workbench.page.evaluate(
    ([name, r, c]) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      return workbook.worksheet(name)?.cells.text(r, c) ?? "";
    },
    [sheet, row, column] as const,
  );
}

/** The row of a sheet whose cell in a column shows the words. */
async function rowOf(sheet: string, column: number, words: string): Promise<number> {
  for (let row = 0; row < 120; row += 1) {
    if ((await shown(sheet, row, column)) === words) return row;
  }
  throw new Error(`${sheet} has no ${words}`);
}

const picture = (name: string) =>
  workbench.page.screenshot({ path: path.resolve("out/linking", `${name}.png`) });

test("a text is linked by one click, and right the next year without a word typed", async () => {
  const { pane } = workbench;
  const row = (await rowOf(now, 0, "Reason")) + 1;
  await pane.getByRole("tab", { name: "Checks" }).waitFor({ timeout: patience });
  await type(now, row, 1, typed);
  const list = pane.getByRole("button", { name: /^Figures in the texts: 8 linked, 3 typed$/u });
  await list.waitFor({ timeout: patience });
  await list.click();
  await pane.getByText(linked).waitFor();
  await picture("1-ties");
  await pane.getByRole("button", { name: "Link all 3" }).click();
  await pane
    .getByRole("button", { name: /^Figures in the texts: 11 linked, 0 typed$/u })
    .waitFor({ timeout: patience });
  expect(await shown(now, row, 1)).toBe(linked);
  await picture("2-linked");

  await pane.getByRole("button", { name: "Start another worksheet" }).click();
  await pane.getByRole("button", { name: "Next year’s worksheet" }).click();
  await pane.getByText(/follows “FY2018 year-end”/u).waitFor({ timeout: patience });
  const dividend = await rowOf(next, 0, "Dividend per share");
  await type(next, dividend, 1, "JPY15.00");
  await type(next, await rowOf(next, 0, "Effective date"), 1, "2020-06-26");
  await type(next, await rowOf(next, 0, "Total dividend amount"), 1, "JPY676 million");
  await type(next, await rowOf(next, 0, "Dividend resource"), 1, "Retained earnings");
  await type(next, await rowOf(next, 0, "Release date"), 1, "2020-05-22");
  await type(next, await rowOf(next, 0, "Meeting date"), 1, "2020-06-25");
  await pane.getByRole("tab", { name: "Release" }).click();
  await pane
    .getByText(
      "We pay JPY15.00 per share on June 26, 2020; the previous dividend was JPY13.50 per share.",
    )
    .first()
    .waitFor({ timeout: patience });
  await picture("3-next-year");
}, 180_000);

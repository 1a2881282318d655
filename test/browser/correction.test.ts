import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { correcting } from "../../src/languages/en/correcting";
import { pane as words } from "../../src/languages/en/pane";
import { releaseFormats } from "../../src/release/render/formats";
import { renderWord } from "../../src/release/render/word";
import { composed, sample } from "../release/worksheets";
import { type OpenWorkbench, closeBrowser, openWorkbench } from "./openWorkbench";

const patience = 30_000;
const pictures = path.resolve("out/correction");
/** The release as it went out, a year of a record date mistyped in it. */
const published = sample("iij-2019-05-23.xlsx");

let workbench: OpenWorkbench;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  workbench = await openWorkbench({
    parameters: { language: "en", file: "samples/iij-2019-05-23.xlsx" },
  });
}, 60_000);

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

async function choose(name: string, content: string | Uint8Array): Promise<void> {
  await workbench.pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

/** Writes into the cell beside the first one with this label. */
async function write(label: string, column: number, text: string): Promise<void> {
  await workbench.pane.evaluate(
    ([of, across, value]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const used = sheet.getUsedRange().load("text,rowIndex,columnIndex");
        await context.sync();
        const row = used.text.findIndex(([first]) => first === of);
        const cell = sheet.getCell(used.rowIndex + row, used.columnIndex + across);
        cell.numberFormat = [["@"]];
        cell.values = [[value]];
        await context.sync();
      }),
    [label, column, text] as const,
  );
}

/** Puts the rows that a correction needs below the release date; what stands there goes two rows down. */
async function addRows(): Promise<void> {
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange().load("text,values,numberFormat,rowIndex,columnIndex");
      await context.sync();
      const at = used.text.findIndex(([first]) => first === "Release date") + 1;
      const row = used.rowIndex + at;
      // Without its mark a text such as a telephone number would be typed anew, as a figure or a formula.
      const below = used.values
        .slice(at)
        .map((cells: unknown[]) =>
          cells.map((value) => (typeof value === "string" && value !== "" ? `'${value}` : value)),
        );
      const moved = sheet.getRangeByIndexes(
        row + 2,
        used.columnIndex,
        below.length,
        below[0]?.length ?? 0,
      );
      moved.numberFormat = used.numberFormat.slice(at);
      moved.values = below;
      const cells = sheet.getRangeByIndexes(row, used.columnIndex, 2, 2);
      cells.numberFormat = [
        ["@", "@"],
        ["@", "@"],
      ];
      cells.values = [
        ["Correction date", "May 30, 2019"],
        ["Reason for the correction", "A year was mistyped."],
      ];
      await context.sync();
    }),
  );
}

async function saved(): Promise<readonly [name: string, text: string]> {
  const { page, pane } = workbench;
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: patience }),
    pane.getByRole("button", { name: releaseFormats.text.names.en }).click(),
  ]);
  return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
}

const picture = (name: string) =>
  workbench.page.screenshot({ path: path.join(pictures, `${name}.png`) });

test("a published release with a wrong year is corrected by the worksheet, with that one cell marked", async () => {
  const { pane, complaints } = workbench;
  await pane.getByRole("tab", { name: words.tabs.release }).click({ timeout: patience });
  await pane.getByRole("button", { name: correcting.open }).click({ timeout: patience });
  await choose("published.docx", await renderWord(composed(published, "en")));
  await pane.locator("main").getByText(correcting.errors(1)).last().waitFor({ timeout: patience });
  await picture("1-error");

  await write("Record date", 2, "March 31, 2019");
  await pane.getByText(correcting.refused).last().waitFor({ timeout: patience });
  await picture("2-lacking");

  await addRows();
  const article = pane.getByRole("article", { name: correcting.preview });
  await article.waitFor({ timeout: patience });
  expect(await article.locator("u").allTextContents()).toEqual(["like this", "2018", "2019"]);
  expect(await article.locator("td u").count()).toBe(2);
  const [name, text] = await saved();
  expect(name).toMatch(/\.correction\.en\.txt$/u);
  expect(text.match(/［[^］]*］/gu)).toEqual(["［like this］", "［2018］", "［2019］"]);
  expect(text).toContain("\n\nReason for the correction\n\nA year was mistyped.\n\n");
  await picture("3-composed");

  await choose("published.ja.docx", await renderWord(composed(published, "ja")));
  await article.getByRole("heading", { name: /（訂正）/u }).waitFor({ timeout: patience });
  expect(await article.locator("u").allTextContents()).toEqual(["このように", "2018", "2019"]);

  await write("Record date", 2, "March 31, 2018");
  await pane.getByText(correcting.errors(1)).last().waitFor({ timeout: patience });
  expect(await article.count()).toBe(0);

  await pane.getByRole("button", { name: correcting.back }).click();
  await pane.getByRole("article", { name: words.release.preview }).waitFor({ timeout: patience });
  expect(complaints).toEqual([]);
}, 120_000);

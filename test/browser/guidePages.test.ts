import type { Frame, Page } from "playwright-core";
import type { Language } from "../../src/dividend/language";
import { pane as englishPane } from "../../src/languages/en/pane";
import { pane as japanesePane } from "../../src/languages/ja/pane";
import { composeRelease } from "../../src/release/compose/composing";
import { renderHtml } from "../../src/release/render/html";
import { sample } from "../release/worksheets";
import { eventually } from "./eventually";
import {
  type OpenWorkbench,
  type WorkbenchWindow,
  closeBrowser,
  openWorkbench,
} from "./openWorkbench";
import { guidePicture } from "./smallPicture";

// The guide's pages on last year's PDF, on two languages, on rules and on notations, as a user goes through them.
const patience = 30_000;
const texts = {
  en: {
    words: englishPane,
    name: "Name",
    printed: "Minato Precision Industries, Ltd.",
    other: "Name (Japanese)",
    otherPrinted: "みなと精機工業株式会社",
    effective: "Effective date",
  },
  ja: {
    words: japanesePane,
    name: "会社名",
    printed: "みなと精機工業株式会社",
    other: "会社名（英語）",
    otherPrinted: "Minato Precision Industries, Ltd.",
    effective: "効力発生日",
  },
} as const;

let workbench: OpenWorkbench | undefined;
afterEach(() => workbench?.close());
afterAll(closeBrowser);

async function open(language: Language): Promise<{ page: Page; pane: Frame }> {
  const viewport = { width: 1120, height: 640 };
  workbench = await openWorkbench({ parameters: { language }, today: "2026-05-14T09:00", viewport });
  return workbench;
}

/** The release of the sample, as the browser prints it into a PDF. */
async function lastYearsPdf(page: Page, language: Language): Promise<Buffer> {
  const composition = composeRelease(sample("full-sample.xlsx"), language);
  if (composition.is !== "document") throw new Error("the sample has a release");
  const printed = await page.context().newPage();
  await printed.setContent(renderHtml(composition.document));
  const pdf = await printed.pdf({ format: "A4" });
  await printed.close();
  return pdf;
}

/** Types beside the first cell of the active sheet with a label; what it held. */
function typeBeside(page: Page, label: string, text: string): Promise<string> {
  return page.evaluate(
    ([wanted, typed]) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      const { cells } = workbook.activeWorksheet();
      for (let row = 0; row < 120; row += 1) {
        if (cells.text(row, 0) !== wanted) continue;
        const held = cells.text(row, 1);
        cells.write({ row, column: 1, rows: 1, columns: 1 }, () => typed);
        return held;
      }
      throw new Error(`no ${wanted}`);
    },
    [label, text] as const,
  );
}

test.each(["en", "ja"] as const)("last year's PDF to this year's draft (%s)", async (language) => {
  const { page, pane } = await open(language);
  const { beginning } = texts[language].words;
  const pdf = await lastYearsPdf(page, language);
  await pane.getByRole("button", { name: beginning.fromRelease }).waitFor();
  await pane
    .locator("input[type=file]")
    .setInputFiles({ name: "release.pdf", mimeType: "application/pdf", buffer: pdf });
  await pane.getByText("release.pdf").first().waitFor({ timeout: patience });
  await guidePicture(page, language, "last-year-1-imported");
  await pane.getByRole("button", { name: beginning.more }).click();
  await pane.getByRole("button", { name: beginning.nextYear }).click();
  const close = pane.getByRole("button", { name: texts[language].words.common.close });
  await close.first().waitFor({ timeout: patience });
  const sheets = () =>
    page.evaluate(() =>
      (window as unknown as WorkbenchWindow).workbook.worksheets().map(({ name }) => name),
    );
  // The empty sheet, last year's worksheet and this year's, which is the one in front.
  expect(await eventually(sheets, (names) => names.length === 3)).toHaveLength(3);
  const rolled = pane.getByText(/^(?:This worksheet follows|このワークシートは)/u).first();
  await rolled.waitFor({ timeout: patience });
  await guidePicture(page, language, "last-year-2-next-year");
  expect(workbench?.complaints).toEqual([]);
}, 120_000);

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
import { guidePicture } from "./guidePicture";

// The guide's pages on last year's PDF, on two languages, on rules and on notations, as a user goes through them.
const patience = 30_000;
const english = "Internet Initiative Japan Inc.";
const japanese = "株式会社インターネットイニシアティブ";
const texts = {
  en: {
    words: englishPane,
    printed: { own: english, other: japanese },
    otherName: "Name (Japanese)",
    effective: "Effective date",
    other: "ja",
  },
  ja: {
    words: japanesePane,
    printed: { own: japanese, other: english },
    otherName: "会社名（英語）",
    effective: "効力発生日",
    other: "en",
  },
} as const;

let workbench: OpenWorkbench | undefined;
afterEach(() => workbench?.close());
afterAll(closeBrowser);

async function open(language: Language): Promise<{ page: Page; pane: Frame }> {
  const viewport = { width: 1120, height: 640 };
  workbench = await openWorkbench({
    parameters: { language },
    today: "2026-05-14T09:00",
    viewport,
  });
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

/** Types beside the first cell of the active sheet with a label, as a person does. */
function typeBeside(page: Page, label: string, text: string): Promise<void> {
  return page.evaluate(
    ([wanted, typed]) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      const { cells } = workbook.activeWorksheet();
      for (let row = 0; row < 120; row += 1) {
        if (cells.text(row, 0) !== wanted) continue;
        cells.write({ row, column: 1, rows: 1, columns: 1 }, () => typed);
        return;
      }
      throw new Error(`no ${wanted}`);
    },
    [label, text] as const,
  );
}

test.each(["en", "ja"] as const)(
  "last year's PDF to this year's draft (%s)",
  async (language) => {
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
    // Said of the second sheet, last year's worksheet, whose name stands in the note.
    const rolled = beginning.rolledForward((await sheets())[1] ?? "no second sheet");
    const note = pane.getByText(rolled);
    await note.waitFor({ timeout: patience });
    // It stands above all findings, the button pressed below them.
    const top = () => note.evaluate((element) => element.getBoundingClientRect().top);
    expect(await eventually(top, (pixels) => pixels >= 0)).toBeGreaterThanOrEqual(0);
    await guidePicture(page, language, "last-year-2-next-year");
    expect(workbench?.complaints).toEqual([]);
  },
  120_000,
);

test.each(["en", "ja"] as const)(
  "the sample's slip and what its rule means, the other language, a date in two ways (%s)",
  async (language) => {
    const { page, pane } = await open(language);
    const { words, printed, otherName, effective, other } = texts[language];
    await pane.getByRole("button", { name: words.firstRun.openSample }).click();
    await pane.getByRole("button", { name: words.checks.whyRule("DV16") }).click({
      timeout: patience,
    });
    const rule = pane.getByRole("link", { name: words.checks.rulePage("DV16") });
    const address = await rule.evaluate((link) => (link as HTMLAnchorElement).href);
    expect((await page.request.get(address)).status()).toBe(200);

    await pane.getByRole("tab", { name: words.tabs.release }).click();
    const article = pane.getByRole("article");
    await article.getByText(printed.own).first().waitFor({ timeout: patience });
    await pane.getByRole("radio", { name: words.common.languageName(other) }).click();
    await article.getByText(printed.other).first().waitFor({ timeout: patience });
    await typeBeside(page, otherName, "");
    const said = pane
      .getByRole("listitem")
      .filter({ hasText: words.release.remarks.fromOtherLanguage(language) });
    await said.waitFor({ timeout: patience });
    await article.getByText(printed.own).first().waitFor({ timeout: patience });
    await said.scrollIntoViewIfNeeded();
    await guidePicture(page, language, "two-languages-1-printed-as-it-stands");

    await pane.getByRole("tab", { name: words.tabs.checks }).click();
    await typeBeside(page, effective, "'05/06/2026");
    const unread = pane.getByRole("listitem").filter({ hasText: "05/06/2026" }).first();
    await unread.waitFor({ timeout: patience });
    await unread.scrollIntoViewIfNeeded();
    await guidePicture(page, language, "notations-1-two-ways");
    expect(workbench?.complaints).toEqual([]);
  },
  120_000,
);

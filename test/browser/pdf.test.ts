import { readFileSync } from "node:fs";
import path from "node:path";
import { composeRelease } from "../../src/release/compose/composing";
import { renderHtml } from "../../src/release/render/html";
import { PdfWriter } from "../drafts/pdf/pdfWriter";
import { sample } from "../release/worksheets";
import { type OpenWorkbench, closeBrowser, openWorkbench } from "./openWorkbench";

let workbench: OpenWorkbench;
const patience = 60_000;

beforeAll(async () => {
  workbench = await openWorkbench({ parameters: { file: "samples/full-sample-ja.xlsx" } });
}, 60_000);

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

/** The sample's release as this browser prints it. */
async function printed(language: "en" | "ja"): Promise<Buffer> {
  const composition = composeRelease(sample("full-sample-ja.xlsx"), language);
  if (composition.is !== "document") throw new Error("the sample has a release");
  const page = await workbench.page.context().newPage();
  await page.setContent(renderHtml(composition.document));
  const pdf = await page.pdf({ format: "A4" });
  await page.close();
  return pdf;
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: /Draft|原稿照合/u }).click();
  await pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "application/pdf", buffer });
}

test("what a browser printed agrees with the worksheet, in both languages", async () => {
  for (const language of ["ja", "en"] as const) {
    await choose(`${language}.pdf`, await printed(language));
    const { pane } = workbench;
    await pane
      .getByText(`${language}.pdf agrees with the worksheet`)
      .first()
      .waitFor({ timeout: patience });
  }
});

test("one whose fonts are not in it is read by the pane's own character maps", async () => {
  const page = new PdfWriter();
  page.text(60, 100, "期末配当99円", 10);
  await choose("maps.pdf", Buffer.from(page.bytes()));
  await workbench.pane.getByText("99円").first().waitFor({ timeout: patience });
});

test("a long one shows how far it is, and can be stopped", async () => {
  const pages = new PdfWriter();
  for (let page = 0; page < 500; page += 1) {
    if (page > 0) pages.newPage();
    for (let line = 0; line < 40; line += 1) {
      pages.text(60, 60 + 18 * line, `Note ${String(page)}.${String(line)} on dividends paid`, 10);
    }
  }
  await choose("long.pdf", Buffer.from(pages.bytes()));
  const { pane } = workbench;
  await pane
    .getByText(/long\.pdf.*(?:page \d+ of 500|500 ページ中)/u)
    .first()
    .waitFor({ timeout: patience });
  await pane.getByRole("button", { name: /^(?:Stop|中止)$/u }).click();
  await pane
    .getByText(/^(?:Compare a draft|A draft|原稿)/u)
    .first()
    .waitFor({ timeout: patience });
  await expect(pane.getByText(/long\.pdf/u).count()).resolves.toBe(0);
});

test("nothing is fetched but from the pane's own origin, and nothing complained of", () => {
  const { requests, address, complaints } = workbench;
  expect(
    requests.filter((url) => !url.startsWith(address) && !/^(?:data|blob|about):/u.test(url)),
  ).toEqual([]);
  expect(complaints).toEqual([]);
  // Some 400 KB of it, so only where a PDF is read.
  const script = readFileSync(path.resolve("dist/taskpane.html"), "utf8");
  expect(script).not.toContain("pdf");
});

import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { start as english } from "../../src/languages/en/start";
import { pane as englishPane } from "../../src/languages/en/pane";
import { start as japanese } from "../../src/languages/ja/start";
import { pane as japanesePane } from "../../src/languages/ja/pane";
import { status as englishStatus } from "../../src/languages/en/status";
import { status as japaneseStatus } from "../../src/languages/ja/status";
import { KeyboardUser } from "./keyboardUser";
import { type OpenWorkbench, closeBrowser, openWorkbench } from "./openWorkbench";

let opened: OpenWorkbench | undefined;

afterEach(async () => {
  await opened?.close();
});
afterAll(closeBrowser);

const patience = 20_000;
/** `npm run guide-pictures` puts them where the guide shows them. */
const pictures = process.env["GUIDE_PICTURES"] === "write" ? "docs/guide/pictures" : "out/guide";

/** What a person types, cell by cell, in the order the pane leads: null skips the cell. */
const typed = {
  en: {
    start: english,
    pane: englishPane,
    status: englishStatus,
    year: "March 31, 2026",
    cells: {
      Name: "Hoshimi Instruments Co., Ltd.",
      "Short name": "Hoshimi",
      Listing: "TSE Prime: 0000",
      Place: "NAGOYA",
      "Meeting number": "51",
      "Meeting date": "June 25, 2026",
      "Meeting place": "Nagoya",
      "Announced on|forecast": "2026-02-05",
      "Dividend per share|decided": "JPY27.00",
      "Dividend per share|forecast": "JPY25.00",
      "Dividend per share|previous": "JPY22.00",
      "Total dividend amount|decided": "JPY1,262 million",
      "Total dividend amount|previous": "JPY1,028 million",
      "Effective date|decided": "June 26, 2026",
      "Effective date|previous": "June 27, 2025",
      "Current fiscal year|interim": "JPY20.00 (paid)",
      "Previous fiscal year|interim": "JPY18.00 (paid)",
    },
    said: ["JPY27.00", "June 26, 2026", "51st"],
  },
  ja: {
    start: japanese,
    pane: japanesePane,
    status: japaneseStatus,
    year: "2026年3月31日",
    cells: {
      会社名: "星見計器株式会社",
      上場: "東証プライム 0000",
      代表者: "代表取締役社長　北村 小夜",
      問合せ先: "財務部長　青山 蓮（TEL 052-000-0000）",
      株主総会の回次: "51",
      株主総会開催日: "2026年6月25日",
      株主総会の場所: "名古屋市",
      "公表日|forecast": "2026年2月5日",
      "1株当たり配当金|decided": "27円00銭",
      "1株当たり配当金|forecast": "25円00銭",
      "1株当たり配当金|previous": "22円00銭",
      "配当金総額|decided": "1,262百万円",
      "配当金総額|previous": "1,028百万円",
      "効力発生日|decided": "2026年6月26日",
      "効力発生日|previous": "2025年6月27日",
      "当期実績|interim": "20円00銭（支払済）",
      "前期実績|interim": "18円00銭（支払済）",
    },
    said: ["27.00円", "2026年6月26日", "第51"],
  },
} as const;

/** Every page of the guide is there, with its pictures, and asks no other place. */
async function readsWell(guide: Page): Promise<void> {
  await guide.getByRole("heading", { level: 1 }).waitFor();
  const pages = await guide
    .locator("li a")
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
    );
  expect(pages).toHaveLength(9);
  for (const address of pages) {
    const answer = await guide.goto(address);
    expect([address, answer?.status()]).toEqual([address, 200]);
    const broken = await guide
      .locator("img")
      .evaluateAll((images) =>
        images.flatMap((image) =>
          image instanceof HTMLImageElement && image.naturalWidth === 0 ? [image.src] : [],
        ),
      );
    expect(broken).toEqual([]);
    for (const link of await guide.locator("a").evaluateAll(hrefs)) {
      expect([link, (await guide.request.get(link)).status()]).toEqual([link, 200]);
    }
  }
}

function hrefs(links: readonly Element[]): readonly string[] {
  return [
    ...new Set(links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : []))),
  ];
}

test.each(["en", "ja"] as const)(
  "from nothing to a release by keyboard alone, in at most 25 entries and five minutes (%s)",
  async (language) => {
    const { start, pane: words, status, year, cells, said } = typed[language];
    const workbench = await openWorkbench({
      parameters: { language },
      today: "2026-05-14T09:00:00",
      viewport: { width: 1120, height: 640 },
    });
    opened = workbench;
    const { page, pane, complaints } = workbench;
    mkdirSync(path.resolve(pictures, language), { recursive: true });
    const picture = async (name: string) => {
      await page.waitForTimeout(400);
      await page.screenshot({ path: path.resolve(pictures, language, `${name}.png`) });
    };
    const user = new KeyboardUser(page, pane);
    await pane.getByRole("button", { name: words.firstRun.newWorksheet }).waitFor();
    await picture("1-first-run");
    await user.enterPane();
    await user.press(words.firstRun.newWorksheet);
    await pane.getByRole("heading", { name: start.begin.title }).waitFor();
    await user.tabTo(new RegExp(start.begin.fiscalYearEnd.slice(0, 6), "u"));
    await user.type(year);
    await user.press(/2026/u, "Space");
    await user.press(new RegExp(start.begin.recordDate("").slice(0, 5), "u"), "Space");
    await picture("2-new-worksheet");
    await user.press(start.begin.create);
    const panel = pane.getByRole("region", { name: start.fill.heading });
    await panel.waitFor({ timeout: patience });
    const left = new Map<string, string>(Object.entries(cells));
    let isUsualTaken = false;
    const take = async () => {
      await user.press(new RegExp(start.fill.usual(0).slice(0, 8), "u"));
      await pane.waitForTimeout(1500);
    };
    for (let steps = 0; left.size > 0; steps += 1) {
      expect(steps).toBeLessThan(60);
      const key = await dueCell();
      const text = left.get(key);
      if (text === undefined) {
        await user.enter();
      } else {
        left.delete(key);
        await user.type(text);
        if (left.size === Object.keys(cells).length - 3) await picture("3-filling");
        await user.enter();
      }
      await moves(key);
      if (!isUsualTaken && /per share\|previous|1株当たり配当金\|previous/u.test(key)) {
        isUsualTaken = true;
        await picture("4-usual-values");
        await take();
      }
    }
    await take();
    await pane.getByText(start.fill.nothingMissing).waitFor({ timeout: patience });
    await picture("5-filled");
    await user.press(start.fill.toRelease);
    await pane.getByRole("article").waitFor({ timeout: patience });
    for (const text of said) {
      expect(await pane.getByRole("article").innerText()).toContain(text);
    }
    await picture("6-release");
    const counted = { entries: user.entries, seconds: Math.round(user.seconds) };
    console.log(`${language}: ${JSON.stringify(counted)}`);
    const [download] = await Promise.all([
      page.waitForEvent("download", { timeout: patience }),
      user.press("Word (.docx)"),
    ]);
    const word = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(word["word/document.xml"] ?? new Uint8Array())).toContain(said[0]);
    // The rest of the way by keyboard: the tables, the checks and the settings.
    await user.tabTo(words.tabs.release);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await user.press(words.tables.insertOnNewSheet);
    await pane.getByRole("button", { name: words.common.goThere }).waitFor({ timeout: patience });
    await picture("7-tables");
    await user.press(status.settings);
    await pane.getByRole("heading", { name: start.settings.title }).waitFor();
    await user.press(start.settings.back);
    await pane.getByRole("tab", { name: words.tabs.checks }).waitFor();
    const guide = page.context().waitForEvent("page");
    await user.press(status.guide);
    await readsWell(await guide);
    expect(counted.entries).toBeLessThanOrEqual(25);
    expect(counted.seconds).toBeLessThanOrEqual(300);
    expect(complaints).toEqual([]);

    /** The label and the column of the cell that is due, from the sheet itself. */
    function dueCell(): Promise<string> {
      return pane.evaluate(() =>
        Excel.run(async (context) => {
          const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
          const used = cell.worksheet.getUsedRange().load("values");
          await context.sync();
          const values = used.values as (string | number)[][];
          const label = String(values[cell.rowIndex]?.[0] ?? "");
          const roles: Readonly<Record<string, string>> = {
            Decided: "decided",
            "Latest forecast": "forecast",
            "Previous year": "previous",
            Interim: "interim",
            決定額: "decided",
            直近の配当予想: "forecast",
            前期実績: "previous",
            第2四半期末: "interim",
          };
          const headings = values
            .slice(0, cell.rowIndex)
            .findLast((row) => String(row[1]) in roles && String(row[2]) !== "");
          const role = roles[String(headings?.[cell.columnIndex] ?? "")];
          return role === undefined || headings === undefined ? label : `${label}|${role}`;
        }),
      );
    }

    /** Waits until another cell is due than that one. */
    async function moves(from: string): Promise<void> {
      for (let wait = 0; wait < patience; wait += 100) {
        await pane.waitForTimeout(150);
        if ((await dueCell()) !== from) return;
      }
      throw new Error(`The pane stays at ${from}.`);
    }
  },
  150_000,
);

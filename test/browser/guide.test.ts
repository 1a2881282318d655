import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { ownMarks, rewritten } from "../drafts/mark/wordFiles";
import { dueCell, moves } from "./dueCell";
import { typed } from "./guideTexts";
import { KeyboardUser } from "./keyboardUser";
import { type OpenWorkbench, closeBrowser, openWorkbench } from "./openWorkbench";
import { guidePicture } from "./guidePicture";

let opened: OpenWorkbench | undefined;

afterEach(async () => {
  await opened?.close();
});
afterAll(closeBrowser);

const patience = 20_000;
const patternOf = (words: string) => new RegExp(words.replace(/[()]/gu, "\\$&"), "u");

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
  "from nothing to a returned draft by keyboard alone, the release in at most 25 entries and five minutes (%s)",
  async (language) => {
    const { start, pane: words, status, year, cells, said, slip, reason } = typed[language];
    const workbench = await openWorkbench({
      parameters: { language },
      today: "2026-05-14T09:00:00",
      viewport: { width: 1120, height: 640 },
    });
    opened = workbench;
    const { page, pane, complaints } = workbench;
    const picture = (name: string) => guidePicture(page, language, name);
    const user = new KeyboardUser(page, pane);
    const saves = async (button: string): Promise<Download> => {
      const [download] = await Promise.all([
        page.waitForEvent("download", { timeout: patience }),
        user.press(button),
      ]);
      return download;
    };
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
    const usual = new RegExp(start.fill.usual(0).slice(0, 8), "u");
    let isUsualTaken = false;
    const take = async () => {
      await user.press(usual);
      await pane.getByRole("button", { name: usual }).waitFor({ state: "detached" });
    };
    for (let steps = 0; left.size > 0; steps += 1) {
      expect(steps).toBeLessThan(60);
      const key = await dueCell(pane);
      const text = left.get(key);
      if (text === undefined) {
        await user.enter();
      } else {
        left.delete(key);
        await user.type(text);
        if (left.size === Object.keys(cells).length - 3) await picture("3-filling");
        await user.enter();
      }
      await moves(pane, key);
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
    process.stdout.write(
      `${language}: from nothing to a release in ${String(counted.entries)} entries and ${String(counted.seconds)} seconds of typing\n`,
    );
    expect(counted.entries).toBeLessThanOrEqual(25);
    expect(counted.seconds).toBeLessThanOrEqual(300);
    const release = new Uint8Array(readFileSync(await (await saves("Word (.docx)")).path()));
    expect(strFromU8(unzipSync(release)["word/document.xml"] ?? new Uint8Array())).toContain(
      slip.right,
    );

    // The rest of the way: the tables, what a check says, the draft that comes back, settings and guide.
    await user.goToTab(words.tabs.release, words.tabs.tables);
    await user.press(words.tables.insertOnNewSheet);
    await pane.getByRole("button", { name: words.common.goThere }).waitFor({ timeout: patience });
    await picture("7-tables");

    await user.goToTab(words.tabs.tables, words.tabs.checks);
    await user.press(words.checks.accept);
    await user.type(reason);
    await user.press(words.checks.acceptDo);
    await pane
      .getByRole("heading", { name: words.checks.accepted(1) })
      .waitFor({ timeout: patience });

    await user.goToTab(words.tabs.checks, words.tabs.returned);
    const chooser = page.waitForEvent("filechooser", { timeout: patience });
    await user.press(words.draft.choose);
    const returned = rewritten(release, (xml) => xml.replace(slip.right, slip.wrong));
    await (
      await chooser
    ).setFiles({
      name: "draft.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: Buffer.from(returned),
    });
    const differing = pane.getByRole("listitem").filter({ hasText: slip.wrong });
    await differing.waitFor({ timeout: patience });
    await picture("returned-draft-1-differs");
    await user.press(patternOf(slip.wrong));
    await moves(pane, "");
    expect(await dueCell(pane)).toBe(slip.cell);
    const marked = await saves(words.draft.saveMarked);
    expect(ownMarks(new Uint8Array(readFileSync(await marked.path()))).changes).toBe(1);
    await user.press(words.draft.tieOut);
    await pane.getByRole("button", { name: words.common.goThere }).waitFor({ timeout: patience });
    await picture("returned-draft-2-tie-out");

    await user.press(status.settings);
    await pane.getByRole("heading", { name: start.settings.title }).waitFor();
    await user.press(start.settings.back);
    await pane.getByRole("tab", { name: words.tabs.checks }).waitFor();
    const guide = page.context().waitForEvent("page");
    await user.press(status.guide);
    await readsWell(await guide);
    expect(complaints).toEqual([]);
  },
  150_000,
);

import { AxeBuilder } from "@axe-core/playwright";
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Served, serveFolder } from "../../src/workbench/server";
import { wholeSweep } from "../sweep";
import { launchBrowser } from "./launch";

const dist = path.resolve(__dirname, "../../dist");
const pictures = path.resolve(__dirname, "../../out/gallery");
const widths = [320, 350] as const;
/** At 200 % half of its pixels are left to a pane. */
const views = [...widths, ...widths.map((width) => width / 2)];
const languages = ["en", "ja"] as const;
const themes = ["light", "dark", "high contrast"] as const;
/** Where axe looks, which takes most of the time; in a whole sweep it looks at every width in each theme. */
const lookedAt = { light: 320, dark: 350, "high contrast": 320 } as const;
const enlarged = 160;

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  served = await serveFolder(dist, 0);
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** A page of its own for each test: an open dialog that is taken away hides what is shown next. */
async function openGallery(): Promise<void> {
  await page.goto("about:blank");
  await page.goto(`${served.address}workbench/gallery.html`);
}

async function show(state: string, language: string, theme: string): Promise<void> {
  const highContrast = theme === "high contrast";
  await page.emulateMedia({
    forcedColors: highContrast ? "active" : "none",
    reducedMotion: "reduce",
  });
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `${state}/${language}/${highContrast ? "light" : theme}`,
  );
  await page.locator("header").waitFor();
  // Views arrive on demand, the first time they are shown.
  await page.locator("main").waitFor();
  await page
    .getByText(/^(?:Opening the pane…|画面を準備しています…)$/)
    .waitFor({ state: "detached" });
  if (state.startsWith("papers")) await unfold();
  // The list of ties is folded away at first.
  if (state === "ties") {
    await page.getByRole("button", { name: /^(?:Figures in the texts|文章中の数値)/ }).click();
  }
}

/** Opens all that is folded away. */
async function unfold(): Promise<void> {
  const folded = page.locator("main button[aria-expanded=false]");
  await page.getByRole("button", { name: /^(?:Distributable amount|分配可能額)$/ }).waitFor();
  while ((await folded.count()) > 0) await folded.first().click();
}

interface Axe {
  run: (
    context: { readonly exclude: readonly string[] },
    options: { readonly resultTypes: readonly string[] },
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

/** What axe finds in the page, but for the stops Fluent puts at both ends, which pass the focus on at once. */
async function violations(): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as { readonly axe: Axe };
    const looked = await axe.run(
      { exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"] },
    );
    return looked.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
  });
}

async function stateNames(): Promise<string[]> {
  await page.evaluate(() => {
    location.hash = "";
  });
  return page.locator("li a").allTextContents();
}

async function wideBy(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Words, in Japanese those in katakana, of which a part stands in another line than the rest; not parts of a file's name. */
async function tornWords(): Promise<string[]> {
  return page.evaluate(() => {
    const torn = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(
        /(?<![\w.-]|\w\()[A-Za-z\u00C0-\u024F]{2,16}(?![\w.+-])|[ァ-ヺー]{2,}/gu,
      )) {
        // A company's name of fifteen letters is longer than some lines.
        if (/[ァ-ヺ]/u.test(word) && word.length > 10) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (Math.max(...tops) - Math.min(...tops) > 4) torn.add(word);
      }
    }
    return [...torn];
  });
}

// Words and widths are the same in every theme, and colours in both languages: a whole sweep looks at all of them.
const isSampled = (language: string, theme: string) =>
  wholeSweep || (language === "ja") === (theme === "dark");

for (const language of languages) {
  for (const theme of themes) {
    if (!isSampled(language, theme)) continue;
    test(`axe finds nothing in any state: ${language}, ${theme}`, async () => {
      const found: string[] = [];
      await openGallery();
      const names = await stateNames();
      // Brings axe into the page; called there itself, it takes a tenth of the time for each look.
      await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(names.length).toBeGreaterThan(20);
      for (const name of names) {
        await show(name, language, theme);
        for (const width of wholeSweep ? views : [...widths, enlarged]) {
          await page.setViewportSize({ width, height: 800 });
          const where = `${name} at ${String(width)}`;
          // What scrolls only where little room is left is the same in all of them.
          const isNarrow = width === enlarged && theme === "light" && language === "en";
          if (wholeSweep || width === lookedAt[theme] || isNarrow)
            found.push(...(await violations()).map((violation) => `${where}: ${violation}`));
          if ((await wideBy()) > 0) found.push(`${where}: wider than the pane`);
          const torn = await tornWords();
          if (torn.length > 0) found.push(`${where}: words in two lines: ${torn.join(", ")}`);
          if (!wholeSweep) continue;
          await page.screenshot({
            path: path.join(
              pictures,
              `${name}-${language}-${theme.replace(" ", "-")}-${String(width)}.png`,
            ),
            fullPage: true,
          });
        }
      }
      expect(found).toEqual([]);
    }, 3_600_000);
  }
}

describe("by keyboard alone", () => {
  const focused = () =>
    page.evaluate(() => document.activeElement?.textContent.trim().slice(0, 40) ?? "");
  const action = () => page.evaluate(() => document.body.dataset["action"] ?? "");
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** The file chooser a key opens. The browser only tells of one once it was asked to, which a busy one may be slow to hear. */
  async function chooserAfter(key: string) {
    const opened = page.waitForEvent("filechooser", { timeout: 30_000 });
    await page.evaluate(() => undefined);
    await press(key);
    return opened;
  }

  async function begin(state: string): Promise<void> {
    await openGallery();
    await show(state, "en", "light");
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      delete document.body.dataset["action"];
    });
  }

  test("the tabs are one stop, and arrows go between them", async () => {
    await begin("slip");
    await press("Tab");
    expect(await focused()).toBe("日本語");
    // Behind it stand the guide and the settings, which have signs for words.
    await press("Tab", "Tab", "Tab");
    expect(await focused()).toContain("Read at");
    await press("Tab");
    expect(await focused()).toBe("Checks");
    await press("ArrowRight", "Enter");
    await page.getByRole("button", { name: "Insert on a new sheet" }).waitFor();
    await press("ArrowRight", "Enter");
    await page.getByRole("button", { name: "Copy" }).waitFor();
    await press("ArrowRight", "Enter");
    await page.getByRole("button", { name: "Choose a file…" }).waitFor();
  });

  test("a finding selects its cell, shows its fix before it is made, and is fixed", async () => {
    await begin("slip");
    await press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
    expect(await focused()).toContain("Record date of the forecast");
    await press("Enter");
    expect(await action()).toBe("selectCell 17 2");
    await press("Tab");
    expect(await focused()).toBe("B18");
    await press("Tab");
    expect(await focused()).toBe("Fix");
    await press("Enter");
    expect(await focused()).toBe("Write it");
    await page.getByText("This will be written into C18: March 31, 2019").waitFor();
    await press("Escape");
    expect(await page.getByText("Write it").count()).toBe(0);
    expect(await focused()).toBe("Fix");
    await page.getByRole("button", { name: "Fix" }).focus();
    await press("Enter", "Enter");
    expect(await action()).toBe("fix");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel");
  });

  test("a finding is accepted with a typed reason only", async () => {
    await begin("slip");
    await page.getByRole("button", { name: "Accept" }).focus();
    await press("Enter");
    await press("Tab", "Enter");
    await page.getByText("Type a reason first.").waitFor();
    expect(await action()).toBe("");
    await page.keyboard.type("As printed");
    await press("Tab", "Enter");
    expect(await action()).toBe("accept As printed");
  });

  test("what is folded opens and closes", async () => {
    await begin("many");
    const folded = page.getByRole("button", { name: "1 more that results from this" });
    await folded.focus();
    await press("Enter");
    await page
      .getByRole("button", { name: /The effective date June 28, 2018 is before/ })
      .waitFor();
    await press("Enter");
    expect(await folded.getAttribute("aria-expanded")).toBe("false");
  });

  test("the question keeps the focus, is answered, and gives it back", async () => {
    await begin("tables-question");
    const dialog = page.getByRole("alertdialog");
    await dialog.getByRole("row", { name: "C4 12.5 JPY13.50" }).waitFor();
    await dialog.getByText("Also: E5").waitFor();
    for (let stop = 0; stop < 5; stop += 1) {
      await press("Tab");
      const inside = await dialog.evaluate((element) => element.contains(document.activeElement));
      expect(inside).toBe(true);
    }
    await dialog.getByRole("button", { name: "Cancel" }).focus();
    await press("Enter");
    expect(await action()).toBe("answer false");
    await dialog.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel");
    await page.waitForFunction(() => document.querySelector("#pane[aria-hidden]") === null);
  });

  test("a table wider than the pane scrolls by arrow keys in its own box", async () => {
    await begin("tables");
    const box = page.getByRole("region", { name: "Dividend", exact: true });
    await box.focus();
    await press("ArrowRight", "ArrowRight");
    await page.waitForFunction((element) => element.scrollLeft > 0, await box.elementHandle());
  });

  test("a draft is chosen, and what differs in it selects its cell", async () => {
    await begin("returned-differing");
    await page.getByRole("button", { name: "Paragraph 1" }).focus();
    await press("Enter");
    expect(await action()).toBe("selectCell 12 1");
    const folded = page.getByRole("button", { name: "Agrees (16)" });
    await folded.focus();
    await press("Enter");
    await page.getByRole("button", { name: /column 2 \(Record date\)/u }).waitFor();
    const another = page.getByRole("button", { name: "Compare another draft" });
    await another.focus();
    const chooser = await chooserAfter("Enter");
    const draft = { name: "draft.txt", mimeType: "text/plain", buffer: Buffer.from("words") };
    await chooser.setFiles(draft);
    await page.waitForFunction(() => document.body.dataset["action"] === "compareDraft draft.txt");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel");
  });

  test("a draft is typed or pasted, and the result is put away", async () => {
    await begin("returned-agreeing");
    await page.getByRole("textbox", { name: "Or paste the draft here" }).focus();
    await page.keyboard.type("JPY13.50");
    await press("Tab");
    expect(await focused()).toBe("Compare this text");
    await press("Enter");
    expect(await action()).toBe("compareDraft JPY13.50");
    await page.getByRole("button", { name: "Close this result" }).focus();
    await press("Enter");
    await page.getByRole("heading", { name: "Check a returned draft" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("panel");
  });

  test("a first worksheet comes from a release that is chosen, a further one from last year", async () => {
    await begin("none");
    await page.getByRole("button", { name: "Start from a release…" }).focus();
    const chooser = await chooserAfter("Enter");
    await chooser.setFiles({ name: "r.html", mimeType: "text/html", buffer: Buffer.from("<p>") });
    await page.waitForFunction(() => document.body.dataset["action"] === "startFromRelease r.html");
    await begin("rolled-forward");
    const [text] = await page.getByRole("button", { name: "Select cell B37" }).all();
    await text?.focus();
    await press("Enter");
    expect(await action()).toBe("selectCell 36 1");
    await page.getByRole("button", { name: "Close" }).focus();
    await press("Enter");
    await page.getByText("This worksheet follows").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Start another worksheet" }).focus();
    await press("Enter", "Tab");
    expect(await focused()).toBe("Next year’s worksheet");
    await press("Enter");
    expect(await action()).toBe("nextYear");
  });

  test("a section that is lacking is added, and the days are put away, by keys", async () => {
    await begin("papers-lacking");
    await page.getByRole("button", { name: "Add the section “Distributable amount”" }).focus();
    await press("Enter");
    expect(await action()).toBe("addSection distributable");
    await page.getByRole("button", { name: "Add the section “Results”" }).focus();
    await press("Enter");
    expect(await action()).toBe("addSection results");
    await page.getByRole("button", { name: "Put on a sheet" }).focus();
    await press("Enter");
    expect(await action()).toBe("writeDays");
    await press("Tab", "Enter");
    expect(await action()).toBe("saveCalendar");
  });

  test("a release that could not be copied is selected to be copied by hand", async () => {
    await begin("release-by-hand");
    await page.getByRole("textbox", { name: "Plain text of the release" }).focus();
    const selected = await page.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLTextAreaElement)) return "";
      return activeElement.value.slice(activeElement.selectionStart, activeElement.selectionEnd);
    });
    expect(selected).toContain("For Immediate Release");
  });
});

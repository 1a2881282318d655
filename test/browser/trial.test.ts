import { mkdirSync } from "node:fs";
import path from "node:path";
import { wholeSweep } from "../sweep";
import {
  type OpenWorkbench,
  type WorkbenchWindow,
  closeBrowser,
  openWorkbench,
} from "./openWorkbench";

// The page "Try this Excel", where people will see it: on each platform, in both languages, light and dark.
const pictures = path.resolve("out/trial");
const patience = 30_000;
const words = {
  en: {
    start: "Try this Excel",
    done: /^All 17 parts passed/u,
    copy: "Copy the report",
    copied: "Copied.",
    nothing: "Nothing happened",
    found: "(nothing left to undo)",
    faults: "This Excel has 2 known faults, which the add-in works around.",
  },
  ja: {
    start: "この Excel の動作を確認",
    done: /^この Excel で17項目すべて/u,
    copy: "結果をコピー",
    copied: "コピーしました。",
    nothing: "何も起こらない",
    found: "(元に戻せる操作なし)",
    faults: "この Excel には既知の不具合が2件あります。アドインは不具合を避けて動作します。",
  },
} as const;

afterAll(closeBrowser);

/** Chooses in the list as a person does, and takes the last step back. */
function play({ page }: OpenWorkbench, act: "choose" | "undo"): Promise<void> {
  return page.evaluate(async (what) => {
    const { workbook } = window as unknown as WorkbenchWindow;
    const sheet = workbook.worksheet("DividendTablesTrial");
    if (what === "undo") await workbook.undo();
    else if (sheet !== undefined) workbook.choose(sheet, 11, 1, "Yes");
  }, act);
}

type Language = keyof typeof words;

async function started(language: Language, parameters: Readonly<Record<string, string>>) {
  const workbench = await openWorkbench({ parameters: { language, ...parameters } });
  await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await workbench.pane.getByRole("button", { name: words[language].start }).click({
    timeout: patience,
  });
  return workbench;
}

function pictured({ page }: OpenWorkbench, ...name: readonly string[]): Promise<Buffer> {
  mkdirSync(pictures, { recursive: true });
  return page.screenshot({ path: path.join(pictures, `${name.join("-")}.png`) });
}

const all = (["web", "windows", "mac"] as const).flatMap((platform) =>
  (["en", "ja"] as const).flatMap((language) =>
    (["light", "dark"] as const).map((theme) => [platform, language, theme] as const),
  ),
);
const played = wholeSweep ? all : all.filter((_, index) => index === 0 || index === 11);

test.each(played)(
  "it passes on %s in %s, %s",
  async (platform, language, theme) => {
    const workbench = await started(language, { platform, theme });
    const { pane } = workbench;
    const { start, done, copy, copied } = words[language];
    await pane.getByText("B12").waitFor({ timeout: patience });
    // What is done is shown while the rest is not.
    expect(await pane.getByRole("listitem").count()).toBe(13);
    await pictured(workbench, platform, language, theme, "asking");
    await play(workbench, "choose");
    await pane.getByText("H1").waitFor({ timeout: patience });
    await play(workbench, "undo");
    await pane.getByText(done).waitFor({ timeout: patience });
    await pane.getByRole("button", { name: copy }).click();
    await pane.getByText(copied, { exact: true }).waitFor();
    const report = await pane.evaluate(() => navigator.clipboard.readText());
    const named = { web: "OfficeOnline", windows: "PC", mac: "Mac" }[platform];
    expect(report).toContain(`Try this Excel\n${named} `);
    expect(report.split("\n")).toHaveLength(19);
    await pictured(workbench, platform, language, theme, "passed");
    expect(await pane.getByRole("heading", { name: start }).count()).toBe(1);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  },
  120_000,
);

test.each(["en", "ja"] as const)(
  "faults that are played are named in %s",
  async (language) => {
    const faults = "choicesUnheard,mergedAreasEmptyUndo";
    const theme = language === "en" ? "contrast" : "light";
    const workbench = await started(language, { faults, pane: "320", theme });
    const { pane } = workbench;
    await pane.getByText("B12").waitFor({ timeout: patience });
    await play(workbench, "choose");
    await pane.getByText("H1").waitFor({ timeout: patience });
    await play(workbench, "undo");
    await pane.getByRole("button", { name: words[language].nothing }).click();
    await pane.getByText(words[language].faults).waitFor({ timeout: patience });
    const said = (await pane.getByRole("listitem").allTextContents()).join("\n");
    expect(said).toContain(words[language].found);
    if (language === "ja") expect(said.replaceAll("Excel", "")).not.toMatch(/[a-z]{2}/iu);
    await pictured(workbench, "faults", language);
    await workbench.close();
  },
  120_000,
);

import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  type OpenWorkbench,
  type WorkbenchWindow,
  closeBrowser,
  openWorkbench,
} from "./openWorkbench";

let workbench: OpenWorkbench;

/** The whole way is gone in an Excel with every known fault that leaves one. */
const unkind = [
  "addedSheetsInactive",
  "choicesUnheard",
  "mergedAreasEmptyUndo",
  "newSettingsCollide",
  "pageSetupFails",
];

beforeAll(async () => {
  workbench = await openWorkbench({
    parameters: { file: "samples/iij-2019-05-23.xlsx", faults: unkind.join() },
  });
}, 60_000);

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

const worksheet = "FY2018 year-end";
const dividend = "Dividend per common share";
const finding = "Record date of the forecast";
const patience = 20_000;

/** Types into a cell of the worksheet as a person does. */
function type(row: number, column: number, text: string): Promise<void> {
  return workbench.page.evaluate(
    ([sheet, r, c, typed]) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      workbook
        .worksheet(sheet)
        ?.cells.write({ row: r, column: c, rows: 1, columns: 1 }, () => typed);
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

/** What the tables show in a row with this heading; columns count from 1 beside the heading. */
async function figure(heading: string, column: number): Promise<string> {
  for (let row = 0; row < 30; row += 1) {
    if ((await shown("Dividend tables", row, 1)) === heading) {
      return shown("Dividend tables", row, 1 + column);
    }
  }
  return "";
}

async function showsSoon(heading: string, column: number, text: string) {
  const isThere = async () => (await figure(heading, column)) === text;
  for (let wait = 0; wait < patience && !(await isThere()); wait += 100) {
    await workbench.page.waitForTimeout(100);
  }
  expect(await figure(heading, column)).toBe(text);
}

/** The sheet in front. */
function active(): Promise<string> {
  return workbench.page.evaluate(
    () => (window as unknown as WorkbenchWindow).workbook.activeWorksheet().name,
  );
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
      return cell.address.endsWith("!C30");
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
    .getByText(/^The tables are at Dividend tables!/u)
    .first()
    .waitFor({ timeout: patience });
  await showsSoon("Record date", 2, "March 31, 2018");
  // Excel does not show a sheet because it was added.
  expect(await active()).toBe("Dividend tables");
  expect(await figure(dividend, 1)).toBe("JPY13.50");
  expect(await figure("Year ended March 31, 2019", 3)).toBe("JPY27.00");
  await picture("3-inserted");
});

test("correcting the slip in the grid clears the finding", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.getByText(finding).waitFor();
  await type(29, 2, "2019-03-31");
  await pane.getByText(finding).waitFor({ state: "detached", timeout: patience });
  await picture("4-cleared");
  await showsSoon("Record date", 2, "March 31, 2019");
});

test("a choice from a list that Excel tells nobody of is read once the pointer is in the pane", async () => {
  const { page, pane } = workbench;
  const choose = (choice: string) =>
    page.evaluate(
      ([sheet, made]) => {
        const { workbook } = window as unknown as WorkbenchWindow;
        const found = workbook.worksheet(sheet);
        if (found !== undefined) workbook.choose(found, 29, 2, made);
      },
      [worksheet, choice] as const,
    );
  await page.mouse.move(200, 400);
  await choose("2018-03-31");
  await page.waitForTimeout(1_000);
  expect(await pane.getByText(finding).count()).toBe(0);
  await page.mouse.move(1_100, 400);
  await pane.getByText(finding).waitFor({ timeout: patience });
  await page.mouse.move(200, 400);
  await choose("2019-03-31");
  await page.mouse.move(1_100, 400);
  await pane.getByText(finding).waitFor({ state: "detached", timeout: patience });
});

test("a cell that is edited, a chart sheet and another workbook in front are said, and pass", async () => {
  const { page, pane } = workbench;
  const play = (what: "edited" | "chart" | "elsewhere", on: boolean) =>
    page.evaluate(
      ([played, isOn]) => {
        const { workbook } = window as unknown as WorkbenchWindow;
        if (played === "edited") workbook.isCellBeingEdited = () => isOn;
        else if (played === "chart") workbook.situation.chartSheetActive = isOn;
        else workbook.situation.otherWorkbookInFront = isOn;
      },
      [what, on] as const,
    );
  await play("chart", true);
  await type(30, 1, "13.6");
  await showsSoon(dividend, 1, "JPY13.60");
  await play("chart", false);
  await play("edited", true);
  await type(30, 1, "13.5");
  await pane
    .getByText(/being edited/u)
    .first()
    .waitFor({ timeout: patience });
  await play("edited", false);
  await pane
    .getByText(/being edited/u)
    .first()
    .waitFor({ state: "detached", timeout: patience });
  await play("elsewhere", true);
  await pane.getByRole("tab", { name: "Tables" }).click();
  await pane.getByRole("button", { name: "Insert on a new sheet" }).click();
  await pane
    .getByText(/another workbook/iu)
    .first()
    .waitFor({ timeout: patience });
  await picture("4-elsewhere");
  await play("elsewhere", false);
});

test("a changed dividend changes the inserted tables and the release", async () => {
  const { pane } = workbench;
  await type(30, 1, "14");
  await showsSoon(dividend, 1, "JPY14.00");
  await pane.getByRole("tab", { name: "Release" }).click();
  await pane.getByRole("cell", { name: "JPY14.00" }).first().waitFor({ timeout: patience });
  await picture("5-release");
});

/** The release as the pane itself exports it to Word, with one figure changed as a lawyer might. */
async function editedDraft(from: string, to: string): Promise<Buffer> {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Release" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: patience }),
    pane.getByRole("button", { name: "Word (.docx)" }).click(),
  ]);
  const parts = unzipSync(readFileSync(await download.path()));
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(body).toContain(from);
  return Buffer.from(zipSync({ ...parts, "word/document.xml": strToU8(body.replace(from, to)) }));
}

test("a returned Word draft with one figure changed is told at its cell, until the worksheet says so too", async () => {
  const { pane } = workbench;
  const draft = await editedDraft("JPY608 million", "JPY680 million");
  await pane.getByRole("tab", { name: "Draft" }).click();
  await pane.locator("input[type=file]").setInputFiles({
    name: "release_legal.docx",
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer: draft,
  });
  await pane
    .getByText("release_legal.docx differs from the worksheet in 1 place")
    .first()
    .waitFor({ timeout: patience });
  await picture("6-draft");
  await pane
    .getByRole("button", { name: /\(Total dividend amount\)/u })
    .first()
    .click();
  await pane.waitForFunction(() =>
    Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address.endsWith("!B32");
    }),
  );
  await type(31, 1, "JPY680 million");
  await pane
    .getByText("release_legal.docx agrees with the worksheet")
    .first()
    .waitFor({ timeout: patience });
  await type(31, 1, "JPY608 million");
  await pane
    .getByRole("heading", { name: "Differs from the worksheet (1)" })
    .waitFor({ timeout: patience });
});

async function copyAndGoToDraft() {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Release" }).click();
  await pane.getByRole("button", { name: "Copy" }).click();
  await pane.getByText("Copied, with its tables.").first().waitFor({ timeout: patience });
  await pane.getByRole("tab", { name: "Draft" }).click();
}

async function pasteAndAgree() {
  const { page, pane } = workbench;
  await pane.getByRole("textbox", { name: "Or paste the draft here" }).focus();
  await page.keyboard.press("Control+V");
  await pane
    .getByText("The pasted text agrees with the worksheet")
    .first()
    .waitFor({ timeout: patience });
}

test("what the pane copies, pasted back, agrees with the worksheet, tables and all", async () => {
  const { page } = workbench;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await copyAndGoToDraft();
  await pasteAndAgree();
  await picture("7-pasted");
});

test("a host that closes the clipboard is asked in the older way, and at last the text is shown", async () => {
  const { pane } = workbench;
  await pane.evaluate(() => {
    const refused = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
    Object.defineProperty(navigator, "clipboard", {
      value: { write: refused, writeText: refused },
      configurable: true,
    });
  });
  await copyAndGoToDraft();
  await pane.getByRole("button", { name: "Close this result" }).click();
  await pasteAndAgree();
  await pane.evaluate(() => {
    Object.defineProperty(document, "execCommand", { value: () => false });
  });
  await pane.getByRole("tab", { name: "Release" }).click();
  await pane.getByRole("button", { name: "Copy" }).click();
  const text = pane.getByRole("textbox", { name: "Plain text of the release" });
  expect(await text.inputValue()).toContain("JPY14.00");
});

test("a file dropped on the pane is read there, and opens nowhere else", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Checks" }).click();
  await pane.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["%PDF-1.7"], "release.pdf"));
    for (const kind of ["dragover", "drop"]) {
      const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
      if (document.body.dispatchEvent(event)) throw new Error(`${kind} was left to the browser`);
    }
  });
  await pane
    .getByText("This is not a PDF, or it is damaged")
    .first()
    .waitFor({ timeout: patience });
});

test("a chosen language is there again when the pane is opened again", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: "日本語" }).click();
  await pane.getByRole("tab", { name: "原稿照合" }).waitFor();
  expect(await pane.evaluate(() => localStorage.getItem("dividend-tables.language"))).toBe("ja");
  await pane.getByRole("button", { name: "English" }).click();
  await pane.getByRole("tab", { name: "Draft" }).waitFor();
});

test("the page and the pane ask their own origin only, and complain of nothing", () => {
  const { requests, address, complaints } = workbench;
  const elsewhere = requests.filter(
    (url) => !url.startsWith(address) && !/^(?:data|blob):/u.test(url),
  );
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test("what the network brings before the first paint stays in the budget", async () => {
  const { pane, network } = workbench;
  const paint = await pane.evaluate(() => {
    const [entry] = performance.getEntriesByName("first-contentful-paint");
    return entry === undefined ? 0 : performance.timeOrigin + entry.startTime;
  });
  const code = network.filter(
    (request) =>
      request.frame() === pane &&
      ["script", "stylesheet"].includes(request.resourceType()) &&
      // What the workbench adds to the pane: Office.js, its own host, its fonts.
      !/\/workbench\/(?:office\/|host\.js|fonts\.css)/u.test(request.url()),
  );
  const before = code.filter((request) => request.timing().startTime < paint);
  const bytes = await Promise.all(
    before.map(async (request) => {
      const body = await (await request.response())?.body();
      return gzipSync(body ?? "", { level: 9 }).length;
    }),
  );
  const sum = bytes.reduce((total, each) => total + each, 0);
  expect(sum).toBe(firstPaintOnDisk());
  expect(sum).toBeLessThan(82_000);
  // The rest came later, so it was not left out of the count by being asked for by no one.
  expect(code.length).toBeGreaterThan(before.length);
});

/** The same, counted from dist/ by what its HTML names. */
function firstPaintOnDisk(): number {
  const html = readFileSync("dist/taskpane.html", "utf8");
  const files = [...html.matchAll(/(?:src|href)="(assets\/[^"]+\.(?:js|css))"/gu)];
  const gzipped = files.map(
    ([, file = ""]) => gzipSync(readFileSync(path.join("dist", file)), { level: 9 }).length,
  );
  return gzipped.reduce((total, each) => total + each, 0);
}

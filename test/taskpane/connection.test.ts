import { openSession } from "../../src/excel/session";
import { connect } from "../../src/taskpane/controller/connection";
import type { Controller } from "../../src/taskpane/actions";
import type { PaneState, Reading } from "../../src/taskpane/state/pane";
import { startState } from "../../src/taskpane/state/start";
import { type Store, createStore } from "../../src/taskpane/store";
import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

jest.setTimeout(120_000);

let excel: EmbeddedExcel;
let store: Store;
let controller: Controller;

beforeEach(async () => {
  excel = await openEmbeddedExcel({ sheets: ["Sheet1"] });
  excel.install();
  store = createStore(startState("en", "light"));
  const nowhere = { isExcel: true, language: null, platform: "PC", version: null };
  controller = connect(store, openSession(), nowhere);
});

afterEach(async () => {
  // A last reading may be under way: the pane watches as long as its page is there.
  await new Promise((resolve) => setTimeout(resolve, 500));
  void excel.dispose();
});

/** Waits for a state of the pane; what it was last where that never comes. */
async function becomes(isThere: (state: PaneState) => boolean): Promise<PaneState> {
  for (let wait = 0; wait < 30_000 && !isThere(store.state()); wait += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const state = store.state();
  expect(isThere(state) ? "there" : JSON.stringify(state.worksheet).slice(0, 300)).toBe("there");
  return state;
}

function readingOf({ worksheet }: PaneState): Reading | null {
  return worksheet.is === "read" ? worksheet.reading : null;
}

const openErrors = (state: PaneState) => readingOf(state)?.outline.open.error.length;

async function opened(): Promise<Reading> {
  await becomes(({ worksheet }) => worksheet.is === "none");
  controller.openSample();
  const state = await becomes((now) => readingOf(now) !== null && !now.working);
  const reading = readingOf(state);
  if (reading === null) throw new Error("The sample was not read");
  return reading;
}

const slipOf = (reading: Reading) => {
  const [slip] = reading.outline.open.error;
  if (slip === undefined) throw new Error("The sample has no slip");
  return slip.finding;
};

test("an empty workbook is a first run, and the sample shows its slip", async () => {
  const reading = await opened();
  expect(reading.outline.open.error.map(({ finding }) => finding.rule)).toEqual(["DV16"]);
  expect(reading.tables.map(({ table }) => table)).toEqual(["comparison", "annual"]);
});

test("a new worksheet has every label and no error", async () => {
  await becomes(({ worksheet }) => worksheet.is === "none");
  controller.newWorksheet();
  const state = await becomes((now) => readingOf(now) !== null);
  expect(openErrors(state)).toBe(0);
});

test("a fix writes the one right value", async () => {
  controller.fix(slipOf(await opened()));
  const state = await becomes((now) => openErrors(now) === 0 && !now.working);
  expect(state.notice).toEqual({ is: "fixed", cell: { row: 24, column: 2 } });
});

test("an accepted finding stands apart until that is withdrawn", async () => {
  const slip = slipOf(await opened());
  controller.accept(slip, "as printed in 2019");
  const accepted = await becomes((now) => readingOf(now)?.outline.accepted.length === 1);
  expect(openErrors(accepted)).toBe(0);
  expect(readingOf(accepted)?.outline.accepted[0]?.accepted).toBe("as printed in 2019");
  await becomes((now) => !now.working);
  controller.withdraw(slip);
  await becomes((now) => openErrors(now) === 1);
});

test("an acceptance comes back as a finding once what it judged changes", async () => {
  const slip = slipOf(await opened());
  controller.accept(slip, "as printed in 2019");
  await becomes((now) => openErrors(now) === 0 && !now.working);
  const sheet = excel.workbook.worksheet("FY2018 year-end");
  sheet?.cells.write({ row: 24, column: 2, rows: 1, columns: 1 }, () => "2017-03-31");
  await becomes((now) => openErrors(now) === 1);
});

test("tables are inserted, found again and updated, and the user is asked before cells are replaced", async () => {
  await opened();
  controller.insert("newSheet");
  const inserted = await becomes((now) => readingOf(now)?.inserted.length === 2 && !now.working);
  expect(inserted.notice).toMatchObject({ is: "inserted" });
  controller.update();
  await becomes(({ notice, working }) => notice?.is === "updated" && !working);

  const cells = excel.workbook.worksheet("Dividend tables")?.cells;
  cells?.write({ row: 2, column: 2, rows: 1, columns: 1 }, () => "mine");
  controller.update();
  const { question } = await becomes((now) => now.question !== null && !now.working);
  expect(question).toMatchObject({ is: "replace", sheet: "Dividend tables", cells: ["C3"] });
  controller.answer(false);
  expect(store.state().question).toBeNull();
  expect(cells?.text(2, 2)).toBe("mine");

  controller.retry();
  await becomes((now) => now.question !== null && !now.working);
  controller.answer(true);
  await becomes(({ notice, working }) => notice?.is === "updated" && !working);
  await becomes(() => cells?.text(2, 2) === "March 31, 2019");
});

test("text amounts become numbers that show the same", async () => {
  const reading = await opened();
  expect(reading.textSources.length).toBeGreaterThan(0);
  controller.turnTextAmounts();
  await becomes((now) => readingOf(now)?.textSources.length === 0);
  expect(excel.workbook.worksheet("FY2018 year-end")?.cells.text(26, 1)).toBe("JPY608 million");
});

test("tables and release follow the language chosen for them", async () => {
  expect((await opened()).outputLanguage).toBe("en");
  controller.chooseOutputLanguage("ja");
  const reading = readingOf(store.state());
  expect(reading?.outputLanguage).toBe("ja");
  expect(reading?.tables[0]?.rows[1]?.[0]?.text).toBe("基準日");
});

test("the check log and the release get sheets of their own", async () => {
  await opened();
  controller.writeLog();
  await becomes(({ notice }) => notice?.is === "logWritten");
  expect(excel.workbook.worksheet("Check log")?.cells.text(0, 0)).toContain("FY2018 year-end");
  await becomes((now) => !now.working);
  controller.putReleaseOnSheet();
  await becomes(({ notice }) => notice?.is === "draftSheetDone");
});

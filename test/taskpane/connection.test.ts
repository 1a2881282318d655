import { a1 } from "../../src/dividend/fact";
import { renderText } from "../../src/release/render/plainText";
import { openSession } from "../../src/excel/session";
import { connect } from "../../src/taskpane/controller/connection";
import type { Controller } from "../../src/taskpane/actions";
import type { DraftSource, PaneState, Reading } from "../../src/taskpane/state/pane";
import { startState } from "../../src/taskpane/state/start";
import { type Store, createStore } from "../../src/taskpane/store";
import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";

// Node has no worker of the browser's kind.
jest.mock("../../src/taskpane/controller/pdfHost", () =>
  jest.requireActual<object>("../../src/cli/pdfHost"),
);

jest.setTimeout(120_000);

let excel: EmbeddedExcel;
let store: Store;
let controller: Controller;

beforeEach(async () => {
  excel = await openEmbeddedExcel({ sheets: ["Sheet1"] });
  excel.install();
  store = createStore(startState("en", "light"));
  const nowhere = { isExcel: true, language: null, platform: "PC", version: null };
  controller = connect(store, () => openSession(), nowhere);
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
  const state = await becomes((now) => readingOf(now) !== null && now.working === null);
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
  controller.newWorksheet({ language: "en" });
  const state = await becomes((now) => readingOf(now) !== null);
  expect(openErrors(state)).toBe(0);
});

test("a fix writes the one right value", async () => {
  controller.fix(slipOf(await opened()));
  const state = await becomes((now) => openErrors(now) === 0 && now.working === null);
  expect(state.notice).toMatchObject({ is: "fixed", cell: { row: 29, column: 2 } });
});

test("what was written is taken back from its message, unless the cell holds something else by then", async () => {
  const slip = slipOf(await opened());
  const undoFrom = ({ notice }: PaneState) => (notice?.is === "fixed" ? (notice.undo ?? []) : []);
  controller.fix(slip);
  const fixed = await becomes((now) => openErrors(now) === 0 && now.working === null);
  controller.undo(undoFrom(fixed));
  const undone = await becomes((now) => now.notice?.is === "undone" && openErrors(now) === 1);
  expect(undone.notice).toEqual({ is: "undone", cells: ["C30"] });
  await becomes((now) => now.working === null);
  controller.fix(slipOf(readingOf(store.state()) ?? (await opened())));
  const again = await becomes((now) => openErrors(now) === 0 && now.working === null);
  excel.workbook
    .worksheet("FY2018 year-end")
    ?.cells.write({ row: 29, column: 2, rows: 1, columns: 1 }, () => 43553);
  await becomes((now) => (openErrors(now) ?? 0) > 0);
  controller.undo(undoFrom(again));
  await becomes((now) => now.notice?.is === "failed");
  expect(excel.workbook.worksheet("FY2018 year-end")?.cells.content(29, 2).value).toBe(43553);
});

test("an accepted finding stands apart until that is withdrawn", async () => {
  const slip = slipOf(await opened());
  controller.accept(slip, "as printed in 2019", "S. Kitamura");
  const accepted = await becomes((now) => readingOf(now)?.outline.accepted.length === 1);
  expect(openErrors(accepted)).toBe(0);
  expect(readingOf(accepted)?.outline.accepted[0]?.accepted).toMatchObject({
    reason: "as printed in 2019",
    by: "S. Kitamura",
    on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u) as string,
  });
  await becomes((now) => now.working === null);
  controller.withdraw(slip);
  await becomes((now) => openErrors(now) === 1);
});

test("an acceptance comes back as a finding once what it judged changes", async () => {
  const slip = slipOf(await opened());
  controller.accept(slip, "as printed in 2019", "S. Kitamura");
  await becomes((now) => openErrors(now) === 0 && now.working === null);
  const sheet = excel.workbook.worksheet("FY2018 year-end");
  sheet?.cells.write({ row: 29, column: 2, rows: 1, columns: 1 }, () => "2017-03-31");
  await becomes((now) => openErrors(now) === 1);
});

test("tables are inserted, found again and updated, and the user is asked before cells are replaced", async () => {
  await opened();
  controller.insert("newSheet");
  const inserted = await becomes(
    (now) => readingOf(now)?.inserted.length === 2 && now.working === null,
  );
  expect(inserted.notice).toMatchObject({ is: "inserted" });
  controller.update();
  await becomes(({ notice, working }) => notice?.is === "updated" && working === null);

  const cells = excel.workbook.worksheet("Dividend tables")?.cells;
  cells?.write({ row: 3, column: 2, rows: 1, columns: 1 }, () => "mine");
  controller.update();
  const { question } = await becomes((now) => now.question !== null && now.working === null);
  expect(question).toMatchObject({
    is: "replace",
    sheet: "Dividend tables",
    cells: [{ cell: "C4", holds: "mine" }],
  });
  controller.answer(false);
  expect(store.state().question).toBeNull();
  expect(cells?.text(3, 2)).toBe("mine");

  controller.retry();
  await becomes((now) => now.question !== null && now.working === null);
  controller.answer(true);
  await becomes(({ notice, working }) => notice?.is === "updated" && working === null);
  await becomes(() => cells?.text(3, 2) === "March 31, 2019");
});

test("what was inserted is taken back from its message, and a sheet written on since stays", async () => {
  await opened();
  const undoOfNotice = () => {
    const { notice } = store.state();
    if (notice === null || !("undo" in notice) || notice.undo === null) throw new Error("no undo");
    controller.undo(notice.undo);
  };
  controller.insert("newSheet");
  await becomes(({ notice, working }) => notice?.is === "inserted" && working === null);
  undoOfNotice();
  const { notice } = await becomes((now) => now.notice?.is === "sheetRemoved");
  expect(notice).toEqual({ is: "sheetRemoved", sheet: "Dividend tables" });
  await becomes((now) => readingOf(now)?.inserted.length === 0 && now.working === null);
  controller.writeLog();
  const written = await becomes((now) => now.notice?.is === "logWritten");
  const sheet = written.notice?.is === "logWritten" ? written.notice.place.sheet : "";
  const cells = excel.workbook.worksheet(sheet)?.cells;
  cells?.write({ row: 0, column: 9, rows: 1, columns: 1 }, () => "mine");
  undoOfNotice();
  const refused = await becomes((now) => now.notice?.is === "failed");
  expect(refused.notice).toMatchObject({
    failure: { obstacle: { is: "changedSince", cells: [`${sheet}!J1`] } },
  });
});

test("an action need not be waited for, and what comes of it later is read", async () => {
  await opened();
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  // The workbook's other sheets are read after the worksheet.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await excel.bridge.idle();
  excel.bridge.reset();
  excel.bridge.failTrip(2, { kind: "late", until });
  controller.insert("newSheet");
  await becomes(() => excel.bridge.trips.length >= 2);
  controller.stopWaiting();
  const { notice } = await becomes((now) => now.working === null);
  expect(notice).toMatchObject({
    failure: { unfinished: { is: "unknown", problem: { is: "stopped" } } },
  });
  letGo();
  await becomes((now) => readingOf(now)?.inserted.length === 2);
});

test("text amounts become numbers that show the same", async () => {
  const reading = await opened();
  expect(reading.textSources.length).toBeGreaterThan(0);
  controller.turnTextAmounts();
  await becomes((now) => readingOf(now)?.textSources.length === 0);
  expect(excel.workbook.worksheet("FY2018 year-end")?.cells.text(31, 1)).toBe("JPY608 million");
});

test("a table of text amounts says that it must be updated, until they are numbers and it is updated", async () => {
  await opened();
  const states = (now: PaneState) => readingOf(now)?.tableStates;
  const typed = { is: "byHand", cells: ["C6", "E6"] };
  controller.insert("newSheet");
  const inserted = await becomes((now) => states(now)?.[1]?.is === "byHand");
  expect(states(inserted)).toEqual([{ is: "current" }, typed]);
  controller.turnTextAmounts();
  await becomes((now) => readingOf(now)?.textSources.length === 0 && now.working === null);
  await becomes((now) => states(now)?.some(({ is }) => is === "notCompared") === false);
  // The table still holds the numbers it was given.
  expect(states(store.state())).toEqual([{ is: "current" }, typed]);
  controller.update();
  await becomes((now) => states(now)?.every(({ is }) => is === "current") === true);
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
  await becomes((now) => now.working === null);
  controller.putReleaseOnSheet();
  await becomes(({ notice }) => notice?.is === "draftSheetDone");
});

const textOf = ({ release }: Reading): string => {
  if (release.is !== "document") throw new Error("The sample composes no release");
  return renderText(release.document);
};

const pasted = (text: string): DraftSource => ({ is: "pasted", html: "", text });

const comparedIn = ({ returned }: PaneState) =>
  returned.is === "compared" ? returned.verification : null;

const differing = (state: PaneState) =>
  comparedIn(state)
    ?.items.filter(({ verdict }) => verdict === "differs")
    .map(({ found, expected, cell }) => [found, expected, cell]);

test("a returned draft is held against the worksheet, and again whenever that changes", async () => {
  const text = textOf(await opened());
  controller.compareDraft(pasted(text));
  const whole = await becomes((now) => comparedIn(now) !== null);
  expect(whole.tab).toBe("returned");
  expect(differing(whole)).toEqual([]);

  controller.compareDraft(pasted(text.replace("JPY608 million", "JPY680 million")));
  const changed = await becomes((now) => differing(now)?.length === 1);
  const total = { row: 31, column: 1 };
  expect(differing(changed)).toEqual([["JPY680 million", "JPY608 million", total]]);

  const sheet = excel.workbook.worksheet("FY2018 year-end");
  sheet?.cells.write({ ...total, rows: 1, columns: 1 }, () => "JPY680 million");
  await becomes((now) => differing(now)?.length === 0);

  controller.putDraftAway();
  expect(store.state().returned).toEqual({ is: "none" });
  controller.readAgain();
  await becomes(({ worksheet }) => worksheet.is === "read" && !worksheet.again);
  expect(store.state().returned).toEqual({ is: "none" });
});

test("of two drafts given one after the other the later stands", async () => {
  const text = textOf(await opened());
  controller.compareDraft({ is: "file", file: new File([text], "release.txt") });
  controller.compareDraft({ is: "file", file: new File(["x"], "release.pdf") });
  const state = await becomes(({ returned }) => returned.is === "unreadable");
  await becomes(({ worksheet }) => worksheet.is === "read" && !worksheet.again);
  expect(state.returned).toEqual({ is: "unreadable", name: "release.pdf", why: "notPdf" });
  expect(store.state().returned).toEqual(state.returned);
});

test("a release becomes a worksheet, and what is none is told apart", async () => {
  const text = textOf(await opened());
  await becomes((now) => now.working === null);
  controller.startFromRelease(pasted("A letter."));
  const refused = await becomes(({ notice }) => notice?.is === "notImported");
  expect(refused.notice).toEqual({ is: "notImported", name: null, why: "noRelease" });

  const file = new File([text], "release of 2019.txt");
  controller.startFromRelease({ is: "file", file });
  const begun = await becomes((now) => now.begun !== null && now.working === null);
  expect(begun.begun).toMatchObject({
    is: "imported",
    sheet: "Dividend",
    file: "release of 2019.txt",
    notUnderstood: [],
  });
  const taken = begun.begun?.is === "imported" ? begun.begun.taken : [];
  expect(taken.map(({ cell }) => a1(cell))).toEqual(["B17", "B18", "B19", "B15"]);
  const read = await becomes((now) => readingOf(now)?.announcement.sheet === "Dividend");
  expect(readingOf(read)?.outline.open.error.map(({ finding }) => finding.rule)).toEqual(["DV16"]);
});

test("a release that stands on a sheet of the workbook is offered, and becomes the same worksheet", async () => {
  const reading = await opened();
  controller.putReleaseOnSheet();
  await becomes((now) => now.notice?.is === "draftSheetDone" && now.working === null);
  const worksheet = excel.workbook.worksheet(reading.announcement.sheet);
  if (worksheet === undefined) throw new Error("the sample is there");
  excel.workbook.deleteWorksheet(worksheet);
  controller.readAgain();
  const none = await becomes((now) => now.worksheet.is === "none");
  expect(none.worksheet).toMatchObject({ released: ["Release"] });

  controller.startFromRelease({ is: "sheet", sheet: "Release" });
  const begun = await becomes((now) => now.begun !== null && now.working === null);
  expect(begun.begun).toMatchObject({ is: "imported", file: "Release", notUnderstood: [] });
  const again = await becomes((now) => readingOf(now)?.announcement.sheet === "Dividend");
  expect(readingOf(again)?.outline.open.error.map(({ finding }) => finding.rule)).toEqual(["DV16"]);
  expect(textOf(readingOf(again) ?? reading)).toBe(textOf(reading));
});

test("a worksheet that loses its heading is offered as a release once, however often it is read", async () => {
  const reading = await opened();
  const cells = excel.workbook.worksheet(reading.announcement.sheet)?.cells;
  for (let row = 0; row < 60; row += 1) {
    const heading = cells?.text(row, 0);
    if (heading === "Dividend" || heading === "Annual dividends")
      cells?.write({ row, column: 0, rows: 1, columns: 1 }, () => "x");
  }
  const none = await becomes((now) => now.worksheet.is === "none");
  expect(none.worksheet).toMatchObject({ released: [reading.announcement.sheet] });
});

test("a sheet that is gone by the time it is chosen is told as such", async () => {
  await becomes(({ worksheet }) => worksheet.is === "none");
  controller.startFromRelease({ is: "sheet", sheet: "Release" });
  const { notice } = await becomes((now) => now.notice !== null);
  expect(notice).toEqual({
    is: "failed",
    failure: { is: "problem", problem: { is: "sheetGone" } },
  });
});

test("what was not understood of a release is put where it would go, once, and stays visible there", async () => {
  const text = textOf(await opened());
  await becomes((now) => now.working === null);
  controller.startFromRelease(
    pasted(text.replace("Effective date\tJune 28, 2019", "Effective date\tlate June")),
  );
  const begun = await becomes(
    (now) => now.begun !== null && now.working === null && readingOf(now) !== null,
  );
  const left = begun.begun?.is === "imported" ? begun.begun.notUnderstood : [];
  expect(left.map(({ text: words, cell }) => [words, cell && a1(cell)])).toEqual([
    ["late June", "B49"],
  ]);
  await becomes((now) => readingOf(now)?.announcement.sheet === "Dividend");
  const cell = left[0]?.cell ?? { row: 0, column: 0 };
  controller.putThere(cell, "late June");
  const put = await becomes((now) => now.notice?.is === "fixed");
  expect(put.begun).toMatchObject({ notUnderstood: [] });
  expect(excel.workbook.worksheet("Dividend")?.cells.text(cell.row, cell.column)).toBe("late June");
  const read = await becomes((now) => openErrors(now) === 2);
  const found = readingOf(read)?.outline.open.error.map(({ finding }) => finding.rule);
  expect(found).toContain("WS01");
});

test("next year's worksheet starts from this one, with the texts to look at again", async () => {
  await opened();
  await becomes((now) => now.working === null);
  controller.nextYear();
  const state = await becomes(
    (now) => readingOf(now)?.announcement.sheet === "FY2019 year-end" && now.working === null,
  );
  const { begun } = state;
  expect(begun).toMatchObject({ is: "rolledForward", sheet: "FY2019 year-end" });
  const toReview = begun?.is === "rolledForward" ? begun.toReview : [];
  expect(toReview.map(({ text }) => text.includes("1992"))).toEqual([true]);
  const sheet = excel.workbook.worksheet("FY2019 year-end");
  for (const { cell, text } of toReview)
    expect(sheet?.cells.text(cell.row, cell.column)).toBe(text);
  expect(readingOf(state)?.announcement.decision.fiscalYearEnd?.value).toMatchObject({
    value: { year: 2020, month: 3, day: 31 },
  });
});

test("last year's worksheet in the workbook is what the previous column is held against", async () => {
  await opened();
  await becomes((now) => now.working === null);
  controller.nextYear();
  const ofRule = (now: PaneState) =>
    readingOf(now)?.checks.agreements.filter(({ rule }) => rule === "DV39");
  const agreed = await becomes(
    (now) => readingOf(now)?.announcement.sheet === "FY2019 year-end" && ofRule(now)?.length !== 0,
  );
  const reading = readingOf(agreed);
  const recordDate = reading?.announcement.classes[0]?.columns.find(
    ({ role }) => role === "previous",
  )?.recordDate;
  if (recordDate === undefined) throw new Error("The next worksheet has no previous record date");

  const sheet = excel.workbook.worksheet("FY2019 year-end");
  sheet?.cells.write({ ...recordDate.cell, rows: 1, columns: 1 }, () => "2019-03-30");
  const differing = await becomes(
    (now) => readingOf(now)?.checks.findings.some(({ rule }) => rule === "DV39") === true,
  );
  const found = readingOf(differing)?.checks.findings.find(({ rule }) => rule === "DV39");
  expect(found?.cell).toEqual(recordDate.cell);
});

test("where a download comes to nothing, that is said and the sheet is the way", async () => {
  await opened();
  await becomes((now) => now.working === null);
  const onMac = createStore(startState("en", "light"));
  const mac = { isExcel: true, language: null, platform: "Mac", version: null };
  const there = connect(onMac, () => openSession(), mac);
  const wait = async (isThere: () => boolean) => {
    for (let wait = 0; wait < 30_000 && !isThere(); wait += 20) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await wait(() => readingOf(onMac.state()) !== null);
  there.saveRelease("text");
  await wait(() => onMac.state().notice !== null);
  expect(onMac.state().notice).toEqual({ is: "cannotSave" });
  there.putReleaseOnSheet();
  await wait(() => onMac.state().notice?.is === "draftSheetDone");
  expect(onMac.state().notice).toMatchObject({ place: { sheet: "Release" } });
});

test("a sheet that is nearly a worksheet is told what it lacks, a click adds it, and it can be taken back", async () => {
  await becomes(({ worksheet }) => worksheet.is === "none");
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").values = [
      ["Dividend", "Decided"],
      ["Record date", "2019-03-31"],
      ["Dividend per share", 13.5],
    ];
    await context.sync();
  });
  const lacks = ({ worksheet }: PaneState) => worksheet.is === "none" && worksheet.near;
  const told = lacks(await becomes((state) => Boolean(lacks(state))));
  expect(told).toMatchObject({
    isAddable: true,
    worksheet: {
      lacks: [{ section: "annual", place: { is: "below", cell: { row: 4, column: 0 } } }],
    },
  });
  controller.addLacked();
  const added = await becomes((state) => readingOf(state) !== null && state.notice !== null);
  expect(added.notice).toMatchObject({
    is: "lackedAdded",
    places: [{ sheet: "Sheet1", address: "A5:D7" }],
  });
  expect(readingOf(added)?.announcement.annual.periods).toHaveLength(3);
  if (added.notice?.is !== "lackedAdded") throw new Error("Nothing was added");
  controller.undo(added.notice.undo);
  await becomes((state) => Boolean(lacks(state)) && state.working === null);
  const cells = excel.workbook.worksheet("Sheet1")?.cells;
  expect(cells?.text(4, 0)).toBe("");
  expect(cells?.text(2, 0)).toBe("Dividend per share");
});

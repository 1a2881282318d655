import { openSession } from "../../src/excel/session";
import type { Timer } from "../../src/excel/timer";
import { type HandAnswer, type TrialStep, trialReport, tryExcel } from "../../src/excel/trial";
import { trialSteps } from "../../src/excel/trialSteps";
import { trial as english } from "../../src/languages/en/trial";
import { trial as japanese } from "../../src/languages/ja/trial";
import type { HandStepName } from "../../src/languages/trialWords";
import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";
import type { Situation } from "../../src/workbench/workbook/situation";

const hurried: Timer = {
  start: (milliseconds, then) => {
    const handle = setTimeout(then, milliseconds / 20);
    return () => {
      clearTimeout(handle);
    };
  },
};

/** Does what the trial asks a person to do, and says so where nothing came of it. */
function person({ workbook }: EmbeddedExcel) {
  let answer: HandAnswer = null;
  const acts: Record<HandStepName, () => Promise<void>> = {
    choiceHeard: () => {
      const sheet = workbook.worksheet("DividendTablesTrial");
      if (sheet !== undefined) workbook.choose(sheet, 11, 1, "Yes");
      return Promise.resolve();
    },
    undoKept: async () => {
      if (!(await workbook.undo())) answer = "nothing";
    },
  };
  return {
    answer: () => answer,
    onStep: (_: readonly TrialStep[], asks: HandStepName | null) => {
      answer = null;
      // After the trial has prepared what it asks for.
      if (asks !== null) setTimeout(() => void acts[asks](), 150);
    },
  };
}

async function trial(
  options: Parameters<typeof openEmbeddedExcel>[0] = {},
  situation: Partial<Situation> = {},
  prepare: (excel: EmbeddedExcel) => void = () => undefined,
) {
  const excel = await openEmbeddedExcel({ sheets: ["Sheet1"], ...options });
  excel.install();
  Object.assign(excel.workbook.situation, situation);
  prepare(excel);
  const steps = await tryExcel(openSession(), { timer: hurried, ...person(excel) });
  const left = {
    sheets: excel.workbook.worksheets().map(({ name }) => name),
    names: excel.workbook.names.all().length,
    settings: excel.workbook.settings.size,
    active: excel.workbook.activeWorksheet().name,
  };
  await excel.dispose();
  const others = steps.filter(({ is }) => is !== "passed");
  return { others, steps, left };
}

const nothing = { sheets: ["Sheet1"], names: 0, settings: 0, active: "Sheet1" };

test.each(
  (["web", "windows", "mac"] as const).flatMap((platform) =>
    ["en-US", "ja-JP"].map((displayLanguage) => [platform, displayLanguage] as const),
  ),
)("it passes on %s in %s, and leaves nothing behind", async (platform, displayLanguage) => {
  const { others, left, steps } = await trial({ platform, displayLanguage });
  expect(others).toEqual([]);
  expect(left).toEqual(nothing);
  expect(steps.map(({ step }) => step)).toEqual(trialSteps);
  expect(trialReport(steps, platform).split("\n")).toHaveLength(trialSteps.length + 2);
});

/** By what part each fault that can be played is named; a fault added to the list has to be named too. */
const named: Readonly<Record<keyof Situation, Partial<TrialStep>>> = {
  chartSheetActive: { step: "activeSheet", is: "known" },
  addedSheetsInactive: { step: "shownAtOnce", is: "known" },
  newSettingsCollide: { step: "settings", is: "known" },
  pageSetupFails: { step: "page", is: "known" },
  choicesUnheard: { step: "choiceHeard", is: "known", found: "noEvent" },
  mergedAreasEmptyUndo: { step: "undoKept", is: "known", found: "nothingToUndo" },
  otherWorkbookInFront: {
    step: "sheetAdded",
    is: "failed",
    problem: { is: "notInFront", code: "GeneralException" },
  },
};

test.each(Object.entries(named))("the fault %s is named, and nothing else", async (fault, step) => {
  const { others, left } = await trial({}, { [fault]: true });
  const [first, ...rest] = others;
  expect(first).toMatchObject(step);
  // Without its sheet the trial has nothing to try on.
  const isWithoutSheet = fault === "otherWorkbookInFront";
  expect(rest.filter(({ is }) => !isWithoutSheet || is !== "notTried")).toEqual([]);
  expect(left).toEqual(nothing);
  for (const words of [english, japanese]) {
    if (first?.is === "known") expect(words.faults[first.step]).toMatch(/[.。]$/u);
  }
});

test("all of them at once are named each", async () => {
  const every = Object.fromEntries(
    Object.keys(named).map((fault) => [fault, fault !== "otherWorkbookInFront"]),
  );
  const { others } = await trial({}, every);
  expect(others.map(({ step, is }) => [step, is])).toEqual([
    ["activeSheet", "known"],
    ["shownAtOnce", "known"],
    ["settings", "known"],
    ["page", "known"],
    ["choiceHeard", "known"],
    ["undoKept", "known"],
  ]);
});

test("a cell that is edited, a protected workbook and an Excel too old are named by what they are", async () => {
  const edited = await trial({}, {}, ({ workbook }) => (workbook.isCellBeingEdited = () => true));
  expect(edited.others[0]).toMatchObject({ is: "failed", problem: { is: "editing" } });
  const locked = await trial({}, {}, ({ workbook }) => (workbook.isProtected = true));
  expect(locked.others[0]).toMatchObject({ step: "sheetAdded", found: "protected" });
  const old = await trial({ excelApi: "1.8" });
  expect(old.others[0]).toMatchObject({ step: "activeSheet", problem: { is: "tooOld" } });
  for (const { left } of [locked, old]) expect(left).toEqual(nothing);
});

test.each<[string, Parameters<typeof openEmbeddedExcel>[0], (excel: EmbeddedExcel) => void]>([
  ["days from 1904", {}, ({ workbook }) => (workbook.engine.look.from1904 = true)],
  ["German dates", { contentLanguage: "de-DE" }, () => undefined],
  ["another word for #REF!", {}, ({ workbook }) => (workbook.referenceError = "#BEZUG!")],
  [
    "the widths of Yu Gothic",
    {},
    ({ workbook }) => Object.assign(workbook.standardWidth, { characters: 8.38, pixels: 72 }),
  ],
  ["today's client and an Excel with 1.20", { client: "today", excelApi: "1.20" }, () => undefined],
])("%s is no fault", async (_, options, prepare) => {
  const { others, left } = await trial(options, {}, prepare);
  expect(others).toEqual([]);
  expect(left).toEqual(nothing);
});

test("events that are switched off are named", async () => {
  const { others, left } = await trial({}, {}, ({ workbook }) => (workbook.tellsEvents = false));
  expect(others.map(({ step, is }) => [step, is])).toEqual([
    ["events", "failed"],
    ["choiceHeard", "known"],
  ]);
  expect(left).toEqual(nothing);
});

test("what needs a person is said to be not tried where nobody answers", async () => {
  const excel = await openEmbeddedExcel({ sheets: ["Sheet1"] });
  excel.install();
  const steps = await tryExcel(openSession(), { timer: hurried });
  const skipped = await tryExcel(openSession(), { timer: hurried, answer: () => "skip" });
  for (const came of [steps, skipped]) {
    expect(came.filter(({ is }) => is !== "passed")).toEqual([
      { step: "choiceHeard", is: "notTried" },
      { step: "undoKept", is: "notTried" },
    ]);
  }
  expect(trialReport(steps, "")).toContain("undoKept: not tried");
  await excel.dispose();
});

import { insertTables } from "../../src/excel/planWriting";
import { findWorksheet } from "../../src/excel/worksheetReading";
import { excelWords as english } from "../../src/languages/en/excel";
import {
  type ExcelProblem,
  type Explanation,
  type Unfinished,
  explainProblem,
  explainUnfinished,
} from "../../src/languages/excelWords";
import { excelWords as japanese } from "../../src/languages/ja/excel";
import type { Fault } from "../../src/workbench/host/fault";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import { type Result, actions, plans } from "./actions";
import {
  type OpenWorkbook,
  annualPlan,
  comparisonPlan,
  openWorkbook,
  readTitle,
  tablesRequest,
  worksheetName,
} from "./openWorkbook";

// Every request of every action fails in every way: a sentence, a way on, and every cell as it was.
/** Each way Excel refuses, with what the user is told of it. */
const refusals: readonly (readonly [string, ExcelProblem["is"]])[] = [
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected"],
  ["InactiveWorkbook", "inactiveWorkbook"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ApiNotFound", "tooOld"],
  ["ActivityLimitReached", "busy"],
];

const everyRequest = actions.flatMap((action) =>
  Array.from({ length: action.requests }, (_, index) => ({
    ...action,
    needed: action.needed ?? action.requests,
    request: index + 1,
  })),
);
const places = everyRequest.filter(({ request, needed }) => request <= needed);
const dispensable = everyRequest.filter(({ request, needed }) => request > needed);

describe.each(places)("$name, request $request", ({ needed, writes, request, prepare }) => {
  let workbook: OpenWorkbook;
  let action: () => Promise<Result>;

  beforeAll(async () => {
    workbook = await openWorkbook([worksheetName, "Other"]);
    action = await prepare(workbook);
  });
  afterAll(() => workbook.close());

  /** Lets the request go wrong, and its repetition where it is one that is repeated. */
  function act(fault: Fault, repeated: boolean): Promise<Result> {
    workbook.excel.bridge.reset();
    workbook.excel.bridge.failTrip(request, fault);
    if (repeated) workbook.excel.bridge.failTrip(request + 1, fault);
    return action();
  }

  test.each(refusals)("%s is told, with a way on, and changes nothing", async (code, problem) => {
    const before = await everything(workbook);
    const result = await act({ kind: "error", code }, isRead());
    expect(toldOf(result)).toBe(problem);
    expectWords(result);
    expect(await everything(workbook)).toEqual(before);
  });

  // What these mean depends on what was asked: a sheet that is gone, another workbook in front, or neither.
  test.each(["ItemNotFound", "GeneralException", "constructor", "__proto__"])(
    "%s is told by what was asked, and changes nothing",
    async (code) => {
      const before = await everything(workbook);
      const result = await act({ kind: "error", code }, true);
      if (result.is !== "done") {
        const told = toldOf(result);
        expect(["failed", "sheetGone", "notInFront"]).toContain(told);
        if (told === "failed") expect(result.problem).toHaveProperty("asked");
        expectWords(result);
      }
      expect(await everything(workbook)).toEqual(before);
    },
  );

  test("a request Excel never heard of is told or repeated, and changes nothing", async () => {
    const before = await everything(workbook);
    const result = await act({ kind: "silence", carriedOut: false }, isRead());
    expect(toldOf(result)).toBe("noAnswer");
    expectWords(result);
    expect(await everything(workbook)).toEqual(before);
  });

  // The last: where it writes, it does write.
  test("a request whose answer is lost is looked after, not repeated blindly", async () => {
    const result = await act({ kind: "silence", carriedOut: true }, false);
    expect(["done", "written", "fixed", "kept", "added"]).toContain(result.is);
    const writing = workbook.excel.bridge.trips.filter(({ actions: made }) => writesCells(made));
    if (writes) expect(writing).toHaveLength(1);
  });

  function isRead(): boolean {
    return !writes || request < needed;
  }
});

// What only shows or adds may fail: what the action was for is done, and is not done twice.
describe.each(dispensable)("$name, request $request, which only shows or adds", (place) => {
  test.each(refusals)("%s takes nothing from what was done", async (code) => {
    const workbook = await openWorkbook([worksheetName, "Other"]);
    const action = await place.prepare(workbook);
    workbook.excel.bridge.reset();
    for (const trip of [place.request, place.request + 1]) {
      workbook.excel.bridge.failTrip(trip, { kind: "error", code });
    }
    expect((await action()).is).toBe(place.writes ? "added" : "done");
    const writing = workbook.excel.bridge.trips.filter(({ actions: made }) => writesCells(made));
    expect(writing).toHaveLength(place.writes ? 1 : 0);
    await workbook.close();
  });
});

// What was carried out stays, in Excel too. It is owned up to, and what was left as it was is not said to be written.
describe.each(actions.filter((action) => action.writes))(
  "$name, stopped in the middle",
  ({ prepare }) => {
    test.each([2, 5, 13, 34, 89])(
      "after %i actions: what is said is what is there",
      async (after) => {
        const workbook = await openWorkbook([worksheetName, "Other"]);
        const action = await prepare(workbook);
        const before = await contents(workbook);
        workbook.excel.bridge.reset();
        workbook.excel.bridge.failTrip(2, { kind: "halt", after, code: "GeneralException" });
        const result = await action();
        const isUnchanged = JSON.stringify(await contents(workbook)) === JSON.stringify(before);
        if (isUnchanged) expect(["notWritten", "formatsOnly"]).toContain(result.is);
        else
          expect(["partlyWritten", "formatsOnly", "written", "fixed", "kept", "added"]).toContain(
            result.is,
          );
        if (result.is === "partlyWritten" || result.is === "notWritten") expectWords(result);
        await workbook.close();
      },
    );
  },
);

/** What really happens to a workbook between the look and the write. */
const meanwhile: readonly (readonly [string, (workbook: Workbook) => void, ExcelProblem["is"]])[] =
  [
    [
      "every sheet is protected",
      (workbook) => {
        for (const sheet of workbook.worksheets()) sheet.protection = {};
      },
      "protected",
    ],
    [
      "a cell is being edited",
      (workbook) => {
        workbook.isCellBeingEdited = () => true;
        // The user is done by the time the cells are looked at again.
        setTimeout(() => {
          workbook.isCellBeingEdited = () => false;
        }, 0);
      },
      "editing",
    ],
  ];

const writes = actions.filter(
  ({ name }) => name === "insert at the selection" || name === "update" || name === "fix a cell",
);

describe.each(writes)("$name", ({ prepare }) => {
  test.each(meanwhile)("while %s: told, and every cell as it was", async (_, act, problem) => {
    const workbook = await openWorkbook([worksheetName, "Other"]);
    const action = await prepare(workbook);
    const before = await workbook.cells();
    workbook.excel.bridge.reset();
    workbook.excel.bridge.failTrip(2, { kind: "meanwhile", act });
    const result = await action();
    expect(toldOf(result)).toBe(problem);
    expectWords(result);
    expect(await workbook.cells()).toEqual(before);
    await workbook.close();
  });
});

test("a sheet deleted between the look and the write is gone, and nothing is written elsewhere", async () => {
  const workbook = await openWorkbook([worksheetName, "Other"]);
  const [insertion] = actions.filter(({ name }) => name === "insert at the selection");
  const action = await insertion?.prepare(workbook);
  workbook.excel.bridge.reset();
  workbook.excel.bridge.failTrip(2, {
    kind: "meanwhile",
    act: (book) => {
      const other = book.worksheet("Other");
      if (other !== undefined) book.deleteWorksheet(other);
    },
  });
  const result = await action?.();
  expect(result).toEqual({ is: "notWritten", problem: { is: "sheetGone" } });
  expect(workbook.excel.workbook.worksheets().map(({ name }) => name)).toEqual([worksheetName]);
  await workbook.close();
});

test("a table that is more than Excel takes at once is not written at all", async () => {
  const workbook = await openWorkbook();
  const open = await workbook.open();
  workbook.excel.bridge.requestLimit = 20_000;
  const placement = { at: "newSheet", name: "Dividend tables" } as const;
  const request = tablesRequest([annualPlan(500)], open);
  expect(await insertTables(workbook.session, request, placement)).toEqual({
    is: "notWritten",
    problem: { is: "tooLarge" },
  });
  expect(workbook.excel.workbook.worksheets()).toHaveLength(1);
  await workbook.close();
});

test("a second failure while looking again is owned up to", async () => {
  const workbook = await openWorkbook();
  const open = await workbook.open();
  const { bridge } = workbook.excel;
  bridge.reset();
  for (const trip of [2, 3, 4]) bridge.failTrip(trip, { kind: "error", code: "GeneralException" });
  const placement = { at: "newSheet", name: "Dividend tables" } as const;
  const result = await insertTables(workbook.session, tablesRequest(plans, open), placement);
  expect(result).toEqual({
    is: "unknown",
    problem: { is: "failed", code: "GeneralException", asked: "tables" },
  });
  expectWords(result);
  await workbook.close();
});

test("a write that stops in the middle says what is there and what is not", async () => {
  const workbook = await openWorkbook();
  const open = await workbook.open();
  const { bridge } = workbook.excel;
  bridge.reset();
  // A name of the second table's that Excel refuses: both tables are written by then, their marks are not.
  bridge.failTrip(2, {
    kind: "meanwhile",
    act: ({ names }) => {
      names.add("DividendTables.annual", "=1");
    },
  });
  const placement = { at: "newSheet", name: "Dividend tables" } as const;
  const result = await insertTables(workbook.session, tablesRequest(plans, open), placement);
  expect(result).toEqual({
    is: "partlyWritten",
    problem: { is: "failed", code: "ItemAlreadyExists", asked: "tables" },
    written: ["Dividend tables!B2:D5", "Dividend tables!B7:C9"],
    missing: ["DividendTables.annual"],
  });
  expectWords(result);
  await workbook.close();
});

test("a new sheet that was added before the write stopped is told of", async () => {
  const workbook = await openWorkbook();
  const open = await workbook.open();
  workbook.excel.bridge.reset();
  const tooWide = { ...comparisonPlan(), columnWidths: [28, 18] };
  const placement = { at: "newSheet", name: "Dividend tables" } as const;
  const result = await insertTables(workbook.session, tablesRequest([tooWide], open), placement);
  expect(result).toMatchObject({
    is: "partlyWritten",
    written: ["Dividend tables"],
    missing: ["Dividend tables!B2:D5"],
  });
  await workbook.close();
});

test("a read that fails once is repeated without a word", async () => {
  const workbook = await openWorkbook();
  workbook.excel.bridge.failTrip(1, { kind: "error", code: "GeneralException" });
  expect(await findWorksheet(workbook.session, readTitle)).toMatchObject({ is: "done" });
  expect(workbook.excel.bridge.trips).toHaveLength(2);
  await workbook.close();
});

test("outside Excel, and in one too old, that is what is said", async () => {
  const workbook = await openWorkbook();
  const requirements = Office.context.requirements;
  const isSetSupported = jest.spyOn(requirements, "isSetSupported").mockReturnValue(false);
  expect(await findWorksheet(workbook.session, readTitle)).toEqual({
    is: "problem",
    problem: { is: "tooOld", needs: "ExcelApi 1.9", member: null },
  });
  isSetSupported.mockRestore();
  const globals = globalThis as { Excel?: unknown };
  const installed = globals.Excel;
  delete globals.Excel;
  expect(await findWorksheet(workbook.session, readTitle)).toEqual({
    is: "problem",
    problem: { is: "noExcel" },
  });
  globals.Excel = installed;
  await workbook.close();
});

/** Cells, names and settings. */
async function everything(workbook: OpenWorkbook): Promise<unknown> {
  const cells = await workbook.cells();
  const { names, settings } = workbook.excel.workbook;
  return { cells, names: names.all(), settings: [...settings] };
}

/** What the cells of each sheet hold, and what is kept for the add-in; looks aside. */
async function contents(workbook: OpenWorkbook): Promise<unknown> {
  const cells = Object.entries(await workbook.cells());
  const held = cells.map(([cell, content]) => [cell, content.split(" | ")[0]]);
  return [held.filter(([, content]) => content !== ""), [...workbook.excel.workbook.settings]];
}

function toldOf({ is, problem }: Result): string | undefined {
  expect(["problem", "notWritten", "pending", "unknown"]).toContain(is);
  return problem?.is;
}

function expectWords(result: Result): void {
  for (const words of [english, japanese]) {
    const { sentence, nextStep }: Explanation =
      result.is === "problem" && result.problem !== undefined
        ? explainProblem(result.problem, words)
        : explainUnfinished(result as Unfinished, words);
    expect(sentence).toMatch(words === english ? /^[A-Z“].+\.$/su : /。$/u);
    expect(nextStep).toMatch(words === english ? /^[A-Z].+\.$/su : /。$/u);
  }
}

/** A request that writes sets cells or keeps something; a look only loads. */
function writesCells(made: readonly string[]): boolean {
  // A sheet that was added is shown by a request of its own.
  if (made.some((action) => action.endsWith(".Activate"))) return false;
  return (
    made.some((action) => action.startsWith("set ")) ||
    made.every((action) => !action.startsWith("load "))
  );
}

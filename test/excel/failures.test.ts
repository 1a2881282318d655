import { decimal } from "../../src/dividend/decimal";
import { acceptFinding, withdrawAcceptance } from "../../src/excel/acceptedFindings";
import { fixCells } from "../../src/excel/cellFixing";
import { wordsCell } from "../../src/excel/newSheet";
import { addSheet } from "../../src/excel/newSheets";
import { insertTables } from "../../src/excel/planWriting";
import { selectCell } from "../../src/excel/selection";
import { cellAt } from "../../src/excel/sheetLoading";
import { updateTables } from "../../src/excel/tableUpdating";
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
import type { Workbook } from "../../src/workbench/workbook/workbook";
import type { Fault } from "../../src/workbench/host/fault";
import {
  type OpenWorkbook,
  annualPlan,
  comparisonPlan,
  openWorkbook,
  readTitle,
  worksheetName,
} from "./openWorkbook";

// Every request of every action fails in every way: a sentence, a way on, and every cell as it was.
type Result = { readonly is: string } & Partial<Record<"problem", ExcelProblem>>;

interface Action {
  readonly name: string;
  readonly requests: number;
  readonly writes: boolean;
  /** Makes the workbook ready, and returns what the user then does. */
  readonly prepare: (workbook: OpenWorkbook) => Promise<() => Promise<Result>>;
}

const plans = [comparisonPlan(), annualPlan(2)];
const acceptance = { finding: '["DV16","late"]', reason: "As agreed", judged: "[1]" };

const actions: readonly Action[] = [
  {
    name: "open",
    requests: 1,
    writes: false,
    prepare: ({ session }) => Promise.resolve(() => findWorksheet(session, readTitle)),
  },
  {
    name: "open beside another sheet",
    requests: 2,
    writes: false,
    prepare: (workbook) => {
      workbook.excel.workbook.worksheet("Other")?.activate();
      return Promise.resolve(() => findWorksheet(workbook.session, readTitle));
    },
  },
  {
    name: "select a cell",
    requests: 1,
    writes: false,
    prepare: async (workbook) => {
      const { worksheet } = await workbook.open();
      return () => selectCell(workbook.session, worksheet.id, { row: 1, column: 1 });
    },
  },
  {
    name: "insert on a new sheet",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      const open = await workbook.open();
      const placement = { at: "newSheet", name: "Dividend tables" } as const;
      return () => insertTables(workbook.session, { plans, open, consent: false }, placement);
    },
  },
  {
    name: "insert at the selection",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      const open = await workbook.open();
      const other = workbook.excel.workbook.worksheet("Other");
      if (other !== undefined) {
        workbook.excel.workbook.select(other, { row: 2, column: 1, rows: 1, columns: 1 });
      }
      return () =>
        insertTables(workbook.session, { plans, open, consent: false }, { at: "selection" });
    },
  },
  {
    name: "update",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      const before = await workbook.open();
      const placement = { at: "newSheet", name: "Dividend tables" } as const;
      await insertTables(workbook.session, { plans, open: before, consent: false }, placement);
      const open = await workbook.open();
      return () =>
        updateTables(workbook.session, {
          plans: [comparisonPlan("610"), annualPlan(3)],
          open,
          consent: false,
        });
    },
  },
  {
    name: "fix a cell",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      const { worksheet, sheet } = await workbook.open();
      const cell = { row: 2, column: 1 };
      return () =>
        fixCells(workbook.session, worksheet, sheet.dateSystem, [
          {
            cell,
            held: cellAt(sheet, cell),
            content: { is: "number", number: decimal("14") },
            numberFormat: null,
          },
        ]);
    },
  },
  {
    name: "add a sheet",
    requests: 2,
    writes: true,
    prepare: ({ session }) =>
      Promise.resolve(() =>
        addSheet(session, { name: "Log", columnWidths: [20], rows: [[wordsCell("Check log")]] }),
      ),
  },
  {
    name: "accept a finding",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      const { worksheet, sheet } = await workbook.open();
      return () => acceptFinding(workbook.session, worksheet, sheet, acceptance);
    },
  },
  {
    name: "take an acceptance back",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      const { worksheet, sheet } = await workbook.open();
      await acceptFinding(workbook.session, worksheet, sheet, acceptance);
      return () => withdrawAcceptance(workbook.session, worksheet, sheet, acceptance.finding);
    },
  },
];

/** Each way Excel refuses, with what the user is told of it. */
const refusals: readonly (readonly [string, ExcelProblem["is"]])[] = [
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "sheetGone"],
  ["InactiveWorkbook", "inactiveWorkbook"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ApiNotFound", "tooOld"],
  ["ActivityLimitReached", "busy"],
  ["GeneralException", "failed"],
];

const places = actions.flatMap((action) =>
  Array.from({ length: action.requests }, (_, index) => ({ ...action, request: index + 1 })),
);

describe.each(places)("$name, request $request", ({ requests, writes, request, prepare }) => {
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
    const writing = workbook.excel.bridge.trips.filter(({ actions: made }) => asksNothing(made));
    if (writes) expect(writing).toHaveLength(1);
  });

  function isRead(): boolean {
    return !writes || request < requests;
  }
});

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
  const request = { plans: [annualPlan(500)], open, consent: false };
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
  const result = await insertTables(workbook.session, { plans, open, consent: false }, placement);
  expect(result).toEqual({ is: "unknown", problem: { is: "failed", code: "GeneralException" } });
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
  const result = await insertTables(workbook.session, { plans, open, consent: false }, placement);
  expect(result).toEqual({
    is: "partlyWritten",
    problem: { is: "failed", code: "ItemAlreadyExists" },
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
  const result = await insertTables(
    workbook.session,
    { plans: [tooWide], open, consent: false },
    placement,
  );
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

function toldOf({ is, problem }: Result): string | undefined {
  expect(["problem", "notWritten"]).toContain(is);
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

/** A request that only writes loads nothing; a look does. */
function asksNothing(made: readonly string[]): boolean {
  return made.every((action) => !action.startsWith("load "));
}

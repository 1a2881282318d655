import { excelWords as english } from "../../src/languages/en/excel";
import {
  type Obstacle,
  type Unfinished,
  explainObstacle,
  explainProblem,
  explainUnfinished,
} from "../../src/languages/excelWords";
import type { Fault } from "../../src/workbench/host/fault";
import type { Workbook } from "../../src/workbench/workbook/workbook";
import { type Result, actions } from "./actions";
import { type OpenWorkbook, openWorkbook, worksheetName } from "./openWorkbook";

// Every action, every request it makes, everything that can happen to that request or just before it: no cell
// of the user's is lost, what is said can be said, and the action can be tried again.
const mine = "typed meanwhile";
const type = (sheet: string, row: number, column: number) => (workbook: Workbook) => {
  workbook.worksheet(sheet)?.cells.write({ row, column, rows: 1, columns: 1 }, () => mine);
};
const insertRow = (sheet: string) => (workbook: Workbook) => {
  const found = workbook.worksheet(sheet);
  if (found === undefined) return;
  const { engine } = workbook;
  engine.run("sheet.mutation.insert-row", {
    unitId: engine.unitId,
    subUnitId: found.id,
    range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 },
  });
};
const onSheet =
  (sheet: string, act: (found: ReturnType<Workbook["worksheets"]>[number]) => void) =>
  (workbook: Workbook) => {
    const found = workbook.worksheet(sheet);
    if (found !== undefined) act(found);
  };

const meanwhile: readonly (readonly [string, (workbook: Workbook) => void])[] = [
  [
    "the worksheet is deleted",
    (w) => {
      onSheet(worksheetName, (s) => {
        w.deleteWorksheet(s);
      })(w);
    },
  ],
  [
    "the other sheet is deleted",
    (w) => {
      onSheet("Other", (s) => {
        w.deleteWorksheet(s);
      })(w);
    },
  ],
  [
    "the tables' sheet is deleted",
    (w) => {
      onSheet("Dividend tables", (s) => {
        w.deleteWorksheet(s);
      })(w);
    },
  ],
  ["the worksheet is renamed", onSheet(worksheetName, (s) => (s.name = "Renamed"))],
  ["the other sheet is renamed", onSheet("Other", (s) => (s.name = "Renamed"))],
  ["the worksheet is protected", onSheet(worksheetName, (s) => (s.protection = {}))],
  ["the other sheet is protected", onSheet("Other", (s) => (s.protection = {}))],
  ["rows are inserted in the worksheet", insertRow(worksheetName)],
  ["rows are inserted above the tables", insertRow("Dividend tables")],
  ["a cell to be fixed is typed into", type(worksheetName, 2, 1)],
  ["a text amount is typed into", type(worksheetName, 3, 1)],
  ["a cell where tables go is typed into", type("Other", 3, 2)],
  ["a cell of the tables is typed into", type("Dividend tables", 2, 2)],
  [
    "another sheet is activated",
    onSheet(worksheetName, (s) => {
      s.activate();
    }),
  ],
  ["another workbook comes in front", (w) => (w.situation.otherWorkbookInFront = true)],
  ["a cell begins to be edited", (w) => (w.isCellBeingEdited = () => true)],
];
const codes = [
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "ItemNotFound",
  "InvalidArgument",
  "GeneralException",
  "InactiveWorkbook",
  "UndoNotSupported",
  "RequestAborted",
  "ActivityLimitReached",
  "constructor",
  "__proto__",
];
const faults: readonly (readonly [string, Fault])[] = [
  ...codes.map((code) => [code, { kind: "error", code }] as const),
  ...meanwhile.map(([name, act]) => [name, { kind: "meanwhile", act }] as const),
  ["silence", { kind: "silence", carriedOut: false }],
  ["silence after it was carried out", { kind: "silence", carriedOut: true }],
  ["an answer after the time was up", { kind: "late", until: Promise.resolve() }],
  ["an answer twice", { kind: "answer", comes: "twice" }],
  ["an empty answer", { kind: "answer", comes: "empty" }],
  ["a malformed answer", { kind: "answer", comes: "malformed" }],
  ...[1, 4, 9].map(
    (after) =>
      [`a stop after ${String(after)}`, { kind: "halt", after, code: "GeneralException" }] as const,
  ),
];
const successes = ["done", "written", "fixed", "kept", "added"];
const told = { cases: 0 };

const places = actions.flatMap((action) =>
  Array.from({ length: action.requests }, (_, index) => ({ ...action, request: index + 1 })),
);

/**
 * All of them with HARNESS=all; else every tenth, another tenth at each request, and always what is typed where tables
 * are written, which nothing but putting it back saves.
 */
const isWhole = process.env["HARNESS"] === "all";
const isAlways = (name: string) => /tables .*typed into/u.test(name);
const played = places.map((place, index) => ({
  ...place,
  faults: faults.filter(([name], at) => isWhole || isAlways(name) || (at + index) % 10 === 0),
}));

describe.each(played)("$name, request $request", ({ request, prepare, faults: these }) => {
  test.each(these)("%s", async (_, fault) => {
    told.cases += 1;
    const workbook = await openWorkbook([worksheetName, "Other"]);
    const action = await prepare(workbook);
    await workbook.cells();
    workbook.excel.bridge.reset();
    let before = await held(workbook);
    const sheets = workbook.excel.workbook.worksheets().length;
    let letGo: () => void = () => undefined;
    const until = new Promise<void>((resolve) => (letGo = resolve));
    workbook.excel.bridge.failTrip(
      request,
      fault.kind === "late"
        ? { kind: "late", until }
        : watched(fault, workbook, (seen) => (before = seen)),
    );
    const result = await action();
    expectSaid(result);
    letGo();
    const after = await held(workbook);
    // Whatever came of it, what the user typed or had elsewhere is there.
    if (before.includes(mine)) expect(after).toContain(mine);
    const isUntouched = ["problem", "notWritten", "occupied", "worksheetChanged"].includes(
      result.is,
    );
    // What comes after the time was up was said to be still coming.
    if (fault.kind === "late") expect(result.is).not.toBe("notWritten");
    else if (isUntouched || result.is === "cellChanged" || result.is === "changedMeanwhile") {
      expect(after).toEqual(before);
    }
    // It can be tried again, with an Excel that is as it should be.
    workbook.excel.workbook.situation.otherWorkbookInFront = false;
    workbook.excel.workbook.isCellBeingEdited = () => false;
    workbook.excel.bridge.reset();
    expectSaid(await action());
    if (before.includes(mine)) expect(await held(workbook)).toContain(mine);
    // However often it is tried, it is one wish, and one sheet.
    expect(workbook.excel.workbook.worksheets().length).toBeLessThanOrEqual(sheets + 1);
    await workbook.close();
  });
});

const wanted = played.reduce((sum, { faults: these }) => sum + these.length, 0);

// Its name is the run's own account: the requests are those of all actions together.
test(`${String(wanted)} cases: ${String(actions.length)} actions, their ${String(places.length)} requests, ${String(faults.length)} faults`, () => {
  expect(told.cases).toBe(wanted);
  if (isWhole) expect(wanted).toBe(places.length * faults.length);
});

/** The fault, with what the cells hold once something happened to them. */
function watched(fault: Fault, workbook: OpenWorkbook, seen: (cells: string[]) => void): Fault {
  if (fault.kind !== "meanwhile") return fault;
  return {
    kind: "meanwhile",
    act: (book) => {
      fault.act(book);
      seen(contents(workbook));
    },
  };
}

async function held(workbook: OpenWorkbook): Promise<string[]> {
  // What comes late begins only once all else is done.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await workbook.cells();
  return contents(workbook);
}

/** What all cells hold, without regard to where: rows that are inserted move them. */
function contents({ excel: { workbook } }: OpenWorkbook): string[] {
  return workbook
    .worksheets()
    .flatMap(({ cells }) => {
      const used = cells.usedArea(true);
      if (used === undefined) return [];
      return Array.from({ length: used.rows * used.columns }, (_, index) => {
        const row = used.row + Math.floor(index / used.columns);
        const { formula, value } = cells.content(row, used.column + (index % used.columns));
        return formula === undefined ? String(value) : "=";
      });
    })
    .filter((content) => content !== "")
    .sort();
}

function expectSaid(result: Result): void {
  if (successes.includes(result.is)) return;
  if (result.is === "occupied") {
    // A question, which shows what each cell holds and would show.
    expect(result).toHaveProperty("cells.0.holds", expect.stringMatching(/./u));
    return;
  }
  const { problem } = result;
  const { sentence, nextStep } =
    result.is === "problem" && problem !== undefined
      ? explainProblem(problem, english)
      : problem === undefined
        ? explainObstacle(result as Obstacle, english)
        : explainUnfinished(result as Unfinished, english);
  expect(sentence).toMatch(/^[A-Z“].+\.$/su);
  expect(nextStep).toMatch(/^[A-Z].+\.$/su);
}

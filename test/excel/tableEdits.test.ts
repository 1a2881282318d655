import { Direction } from "@univerjs/core";
import fc from "fast-check";
import { insertTables } from "../../src/excel/planWriting";
import { type TableState, tableState } from "../../src/excel/tableStates";
import { rereadWorksheet } from "../../src/excel/worksheetReading";
import type { TablePlan } from "../../src/tables/plan";
import {
  type OpenWorkbook,
  annualPlan,
  comparisonPlan,
  openWorkbook,
  readTitle,
  tablesRequest,
  worksheetName,
} from "./openWorkbook";
import { type Place, type Shift, placeAfter } from "./placeShift";

/**
 * After any edits, undos, insertions and deletions, a table's state is what the cells themselves say: where it
 * stands by a count kept here, what it holds by the workbook below, both without Office.js and names.
 */
const names = ["DividendTables.comparison", "DividendTables.annual"] as const;
type Name = (typeof names)[number];
const plans: Readonly<Record<Name, TablePlan>> = {
  "DividendTables.comparison": comparisonPlan(),
  "DividendTables.annual": annualPlan(2),
};

/** Null for a table whose cells are gone. */
type Places = Readonly<Record<Name, Place | null>>;

let workbook: OpenWorkbook;
let tablesSheet: string;
let places: Places;
let edits = 0;

async function insertAnew(): Promise<void> {
  const request = tablesRequest(Object.values(plans), await workbook.open());
  const outcome = await insertTables(workbook.session, request, { at: "newSheet", name: "Tables" });
  if (outcome.is !== "written") throw new Error(outcome.is);
  tablesSheet = outcome.tables[0]?.sheet ?? "";
  await workbook.cells();
  places = {
    "DividendTables.comparison": { row: 1, column: 1, rows: 4, columns: 3 },
    "DividendTables.annual": { row: 6, column: 1, rows: 3, columns: 2 },
  };
}

async function shift(sheet: string, how: Shift, at: number): Promise<void> {
  const { engine } = workbook.excel.workbook;
  const found = workbook.excel.workbook.worksheet(sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  const [rows, columns] = [found.sheet.getRowCount(), found.sheet.getColumnCount()];
  const isRow = how.endsWith("row");
  // The engine takes rows and columns from the sheet in front, whichever it is told.
  found.activate();
  await engine.commands.executeCommand(`sheet.command.${how}`, {
    unitId: engine.unitId,
    subUnitId: found.id,
    direction: isRow ? Direction.DOWN : Direction.RIGHT,
    range: isRow
      ? { startRow: at, endRow: at, startColumn: 0, endColumn: columns - 1 }
      : { startRow: 0, endRow: rows - 1, startColumn: at, endColumn: at },
  });
}

function placesAfter(how: Shift, at: number): Places {
  const after = (place: Place | null) => (place === null ? null : placeAfter(place, how, at));
  return {
    "DividendTables.comparison": after(places["DividendTables.comparison"]),
    "DividendTables.annual": after(places["DividendTables.annual"]),
  };
}

type Edit =
  | {
      readonly is: "typed";
      readonly on: "tables" | "worksheet";
      readonly row: number;
      readonly column: number;
      readonly typed: unknown;
      readonly undone: boolean;
    }
  | {
      readonly is: "shifted";
      readonly on: "tables" | "worksheet";
      readonly how: Shift;
      readonly at: number;
      readonly undone: boolean;
    }
  | { readonly is: "sheetDeleted" };

const on = fc.constantFrom("tables" as const, "worksheet" as const);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant("typed" as const),
      on,
      row: fc.integer({ min: 1, max: 9 }),
      column: fc.integer({ min: 1, max: 4 }),
      typed: fc.constantFrom<unknown>("", "mine", 13.5, 608, "=1+1", "Decided", 43555),
      undone: fc.boolean(),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant("shifted" as const),
      on,
      how: fc.constantFrom<Shift>("insert-row", "remove-row", "insert-col", "remove-col"),
      // The worksheet keeps its heading, by which it is one.
      at: fc.integer({ min: 1, max: 9 }),
      undone: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("sheetDeleted" as const) }) },
);

async function carryOut(made: Edit): Promise<void> {
  edits += 1;
  const { workbook: book } = workbook.excel;
  if (made.is === "sheetDeleted") {
    const sheet = book.worksheet(tablesSheet);
    if (sheet !== undefined) book.deleteWorksheet(sheet);
    expect(await states()).toEqual({});
    await insertAnew();
    return;
  }
  const sheet = made.on === "tables" ? tablesSheet : worksheetName;
  if (made.is === "typed") workbook.type(sheet, made, made.typed);
  else await shift(sheet, made.how, made.at);
  if (made.undone) await book.undo();
  else if (made.is === "shifted" && made.on === "tables") places = placesAfter(made.how, made.at);
}

/** The states the product tells, by table. */
async function states(): Promise<Record<string, TableState>> {
  const { worksheet, insertedTables: inserted } = await workbook.open();
  const known = inserted.map(({ name }) => name);
  const outcome = await rereadWorksheet(workbook.session, worksheet.id, readTitle, known);
  if (outcome.is !== "done" || outcome.value === null) throw new Error("not read");
  const { shownTables } = outcome.value;
  return Object.fromEntries(
    inserted.map((each) => [
      each.name,
      tableState(each, shownTables[each.name], Object.values(plans), "1900"),
    ]),
  );
}

/** The same from the cells themselves. */
function statesOfCells(): Record<string, TableState> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const place = places[name];
      return place === null ? [] : [[name, stateOfCells(plans[name], place)] as const];
    }),
  );
}

function stateOfCells(plan: TablePlan, { row: first, column: left, rows, columns }: Place) {
  if (rows !== plan.rows.length || columns !== plan.columnWidths.length) {
    return { is: "outOfDate", cells: [] } as const;
  }
  const cells = workbook.excel.workbook.worksheet(tablesSheet)?.cells;
  const differing = plan.rows.flatMap((row, r) =>
    row.flatMap(({ content: { value } }, c) => {
      const held = cells?.content(first + r, left + c).value;
      const meant = {
        text: () => (value.is === "text" ? value.text : ""),
        number: () => (value.is === "number" ? Number(value.number.toFixed()) : 0),
        date: () => 43555,
        empty: () => "",
      }[value.is]();
      const isShown =
        held === meant && (value.is === "text" || value.is === "empty" || isPlain(r, c));
      return isShown ? [] : [`${String.fromCharCode(65 + left + c)}${String(first + r + 1)}`];
    }),
  );
  if (differing.length > 0) return { is: "outOfDate", cells: differing } as const;
  const copied = plan.rows.flatMap((row, r) =>
    row.flatMap(({ content, source }, c) =>
      source !== null &&
      ["number", "date"].includes(content.value.is) &&
      typeof cells?.content(first + r, left + c).formula !== "string"
        ? [`${String.fromCharCode(65 + left + c)}${String(first + r + 1)}`]
        : [],
    ),
  );
  return copied.length > 0
    ? ({ is: "byHand", cells: copied } as const)
    : ({ is: "current" } as const);

  /** Whether a figure has the look of its plan. */
  function isPlain(r: number, c: number): boolean {
    const planned = plan.rows[r]?.[c];
    const format = cells?.format(first + r, left + c).numberFormat;
    return format === planned?.numberFormat || cells?.text(first + r, left + c) === planned?.text;
  }
}

const whole = process.env["HARNESS"] === "all";
const runs = whole ? 100 : 20;

test("after any edits, insertions, deletions and undos the state is what the cells themselves say", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 10, maxLength: 10 }), async (made) => {
      workbook = await openWorkbook();
      await insertAnew();
      for (const [index, each] of made.entries()) {
        await carryOut(each);
        if (index % 5 !== 4) continue;
        await workbook.cells();
        expect(await states()).toEqual(statesOfCells());
      }
      await workbook.close();
    }),
    { numRuns: runs, seed: 10, endOnFailure: true },
  );
  expect(edits).toBeGreaterThanOrEqual(runs * 10);
}, 1_200_000);

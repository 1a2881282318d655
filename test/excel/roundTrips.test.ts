import { insertTables } from "../../src/excel/planWriting";
import { updateTables } from "../../src/excel/tableUpdating";
import { type Watch, watchWorksheet } from "../../src/excel/watching";
import type { OpenWorksheet } from "../../src/excel/worksheetReading";
import type { Trip } from "../../src/workbench/host/bridge";
import { annualTable } from "../../src/tables/annualTable";
import { comparisonTable } from "../../src/tables/comparisonTable";
import type { TablePlan } from "../../src/tables/plan";
import { type Reading, readWorksheet } from "../../src/worksheet/reader";
import { type OpenWorkbook, openWorkbook, tablesRequest } from "./openWorkbook";

/**
 * What crosses the bridge to Excel, counted there, with the product's own reader and tables: the same few
 * round trips whether a worksheet has ten annual rows or a thousand, and bytes that grow with its cells alone.
 */
const worksheet = "Dividends";
const beside = "Elsewhere";
const fixed = [
  ["Dividend", "Decided", "Latest forecast", "Previous year", ""],
  ["Record date", "2019-03-31", "2019-03-31", "2018-03-31", ""],
  ["Dividend per share", 13.5, 13.5, 13.5, ""],
  ["Total dividend amount", "JPY608 million", "-", "JPY608 million", ""],
  ["Effective date", "2019-06-28", "-", "2018-06-29", ""],
  ["Annual dividends", "Interim", "Year-end", "Total", ""],
];
const firstAnnual = fixed.length;
// The worksheet is looked at again by the write itself.
const bytesOfRow = 560;
const bytesBesides = 57_000;

describe.each([10, 300])("with %i annual rows", (rows) => {
  let workbook: OpenWorkbook;
  let watch: Watch;
  let last: OpenWorksheet<Reading> | null = null;
  let readings = 0;
  let endPause: () => void = () => undefined;

  beforeAll(async () => {
    workbook = await openWorkbook([worksheet, beside]);
    const annual = Array.from({ length: rows }, (_, index) => [
      `Year ended March 31, ${String(2019 - index)}`,
      13.5,
      13.5,
      27,
      "",
    ]);
    const cells = [...fixed, ...annual];
    const area = { row: 0, column: 0, rows: cells.length, columns: 5 };
    sheet(worksheet).cells.write(area, (row, column) => cells[row]?.[column]);
    await workbook.cells();
  });
  afterAll(async () => {
    await watch.stop();
    await workbook.close();
  });

  test("opening beside another sheet takes two", async () => {
    sheet(beside).activate();
    const elsewhere = await counted(open);
    expect(elsewhere).toHaveLength(2);
    await watch.stop();
  });

  test("opening takes one, watching included", async () => {
    sheet(worksheet).activate();
    const trips = await counted(open);
    expect(trips).toHaveLength(1);
    expect(last?.reading.announcement.annual.rows).toHaveLength(rows);
  });

  test("a change takes one", async () => {
    const before = readings;
    const trips = await counted(async () => {
      workbook.type(worksheet, { row: firstAnnual + rows - 1, column: 1 }, 14);
      await settled();
      endPause();
      await settled();
    });
    expect(readings).toBe(before + 1);
    expect(trips).toHaveLength(1);
  });

  test("inserting both tables takes two", async () => {
    const { plans, request } = asked();
    const trips = await counted(async () => {
      const outcome = await insertTables(workbook.session, request, {
        at: "newSheet",
        name: "Tables",
      });
      expect(outcome.is).toBe("written");
    });
    expect(plans.map(({ table }) => table)).toEqual(["comparison", "annual"]);
    expect(plans[1]?.rows.length).toBeGreaterThan(rows);
    expect(trips).toHaveLength(2);
  });

  test("updating both takes two", async () => {
    await watch.readAgain();
    const { request } = asked();
    const trips = await counted(async () => {
      const outcome = await updateTables(workbook.session, request);
      expect(outcome.is).toBe("written");
    });
    expect(trips).toHaveLength(2);
  });

  async function open(): Promise<void> {
    watch = watchWorksheet(workbook.session, {
      readSheet: readWorksheet,
      onReading: (outcome) => {
        readings += 1;
        last = outcome.is === "done" ? outcome.value : null;
      },
      timer: {
        start: (_milliseconds, then) => {
          endPause = then;
          return () => {
            endPause = () => undefined;
          };
        },
      },
    });
    await settled();
    expect(last).not.toBeNull();
  }

  async function counted(act: () => Promise<void>): Promise<readonly Trip[]> {
    await settled();
    workbook.excel.bridge.reset();
    await act();
    const { trips } = workbook.excel.bridge;
    for (const { requestBytes, responseBytes } of trips) {
      expect(requestBytes + responseBytes).toBeLessThan(bytesBesides + bytesOfRow * rows);
    }
    return [...trips];
  }

  function asked() {
    if (last === null) throw new Error("nothing was read");
    const plans = plansOf(last.reading);
    return { plans, request: tablesRequest(plans, last) };
  }

  function sheet(name: string) {
    const found = workbook.excel.workbook.worksheet(name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  async function settled(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      await workbook.excel.bridge.idle();
    }
  }
});

function plansOf({ announcement }: Reading): readonly TablePlan[] {
  const annual = annualTable(announcement, "en");
  return [
    ...announcement.classes.map((each) => comparisonTable(announcement, each, "en")),
    ...(annual === null ? [] : [annual]),
  ];
}

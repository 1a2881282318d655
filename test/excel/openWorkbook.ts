import { Direction } from "@univerjs/core";
import type { CivilDate } from "../../src/dividend/civilDate";
import { decimal } from "../../src/dividend/decimal";
import type { CellAddress } from "../../src/dividend/fact";
import type { Session } from "../../src/excel/session";
import { openSession } from "../../src/excel/session";
import type { OpenWorksheet } from "../../src/excel/worksheetReading";
import { findWorksheet } from "../../src/excel/worksheetReading";
import type { Consent, TablesOutcome, TablesRequest } from "../../src/excel/tablesRequest";
import type { PlanCell, TablePlan } from "../../src/tables/plan";
import type { Timer } from "../../src/excel/timer";
import { type EmbeddedExcel, openEmbeddedExcel } from "../../src/workbench/node";
import type { Sheet } from "../../src/worksheet/sheet";

// A thousand rows, or two cores shared by many suites.
jest.setTimeout(120_000);

/** Microsoft's Office.js over an embedded workbook, with a small dividend worksheet on its first sheet. */
export interface OpenWorkbook {
  readonly excel: EmbeddedExcel;
  readonly session: Session;
  /** What a user types into a cell, or code of another kind than the product's. */
  type(sheet: string, address: CellAddress, typed: unknown): void;
  /** Inserts so many rows above a row of a sheet, counted from 0. */
  insertRows(sheet: string, row: number, count: number): Promise<void>;
  held(sheet: string, address: CellAddress): unknown;
  shown(sheet: string, address: CellAddress): string;
  /** Every cell of every sheet that holds something, by address, with its number format. */
  cells(): Promise<Record<string, string>>;
  open(): Promise<OpenWorksheet<string>>;
  close(): Promise<void>;
}

export const worksheetName = "Worksheet '19";

export const worksheetCells: readonly (readonly unknown[])[] = [
  ["Dividend", "Decided", "Latest forecast"],
  ["Record date", 43555, 43555],
  ["Dividend per share", 13.5, 13.5],
  ["Total dividend amount", "JPY608 million", ""],
  ["Annual dividends", "", ""],
];

export async function openWorkbook(
  sheets: readonly string[] = [worksheetName],
): Promise<OpenWorkbook> {
  const excel = await openEmbeddedExcel({ sheets });
  excel.install();
  const session = openSession({ timer: impatientTimer(excel) });
  const sheetOf = (name: string) => {
    const sheet = excel.workbook.worksheet(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  const type: OpenWorkbook["type"] = (sheet, { row, column }, typed) => {
    sheetOf(sheet).cells.write({ row, column, rows: 1, columns: 1 }, () => typed);
  };
  const workbook: OpenWorkbook = {
    excel,
    session,
    type,
    insertRows: async (sheet, row, count) => {
      await excel.workbook.engine.commands.executeCommand("sheet.command.insert-row", {
        unitId: excel.workbook.engine.unitId,
        subUnitId: sheetOf(sheet).id,
        direction: Direction.DOWN,
        range: { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: 25 },
      });
    },
    held: (sheet, { row, column }) => {
      const { formula, value } = sheetOf(sheet).cells.content(row, column);
      return formula ?? value;
    },
    shown: (sheet, { row, column }) => sheetOf(sheet).cells.text(row, column),
    cells: async () => {
      await excel.bridge.idle();
      await excel.workbook.calculated();
      return allCells(excel);
    },
    open: async () => {
      const found = await findWorksheet(session, readTitle);
      if (found.is !== "done" || found.value === null) throw new Error("no worksheet");
      return found.value;
    },
    close: () => excel.dispose(),
  };
  if (sheets.includes(worksheetName)) fill(workbook, worksheetName, worksheetCells);
  sheetOf(sheets[0] ?? "").cells.applyFormat({ row: 1, column: 1, rows: 1, columns: 2 }, () => ({
    numberFormat: "yyyy-mm-dd",
  }));
  await excel.workbook.calculated();
  excel.bridge.reset();
  return workbook;
}

export function fill(
  workbook: Pick<OpenWorkbook, "type">,
  sheet: string,
  rows: readonly (readonly unknown[])[],
): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, typed] of cells.entries()) {
      if (typed !== "") workbook.type(sheet, { row, column }, typed);
    }
  }
}

/** The same plans in every language, to be put into the workbook. */
export function tablesRequest(
  plans: readonly TablePlan[],
  open: TablesRequest["open"],
  consent: Consent | null = null,
): TablesRequest {
  return { plansIn: () => plans, language: "en", open, consent };
}

/** An outcome without the consent that goes with its question, or what would take it back. */
export function asked(outcome: TablesOutcome): unknown {
  if (outcome.is === "written") return { is: "written", tables: outcome.tables };
  if (outcome.is !== "occupied") return outcome;
  const { sheet, cells } = outcome;
  return { is: "occupied", sheet, cells: cells.map(({ cell }) => cell) };
}

/** Does it, and agrees to what is asked. */
export async function agreeing(
  doing: (consent: Consent | null) => Promise<TablesOutcome>,
): Promise<TablesOutcome> {
  const outcome = await doing(null);
  return outcome.is === "occupied" ? doing(outcome.consent) : outcome;
}

/** A reader as small as can be: a sheet is a worksheet when it has the heading "Dividend". */
export function readTitle(sheet: Sheet): string | null {
  const isOne = sheet.rows.some((row) => row.some(({ value }) => value === "Dividend"));
  return isOne ? sheet.name : null;
}

/** Excel's time is up as soon as the bridge has nothing to do: what is not answered by then never is. */
function impatientTimer(excel: EmbeddedExcel): Timer {
  return {
    start(_milliseconds, then) {
      let isOver = false;
      const wait = async () => {
        for (let quiet = 0; quiet < 3 && !isOver; quiet += 1) {
          await new Promise((resolve) => setTimeout(resolve, 10));
          await excel.bridge.idle();
        }
        if (!isOver) then();
      };
      void wait();
      return () => {
        isOver = true;
      };
    },
  };
}

function allCells({ workbook }: EmbeddedExcel): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const sheet of workbook.worksheets()) {
    cells[sheet.name] = "sheet";
    const used = sheet.cells.usedArea(false);
    if (used === undefined) continue;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      for (let column = used.column; column < used.column + used.columns; column += 1) {
        if (!sheet.cells.isUsed(row, column)) continue;
        const { formula, value } = sheet.cells.content(row, column);
        const { numberFormat } = sheet.cells.format(row, column);
        cells[`${sheet.name} R${String(row + 1)}C${String(column + 1)}`] =
          `${String(formula ?? value)} | ${numberFormat}`;
      }
    }
  }
  return cells;
}

const covered: PlanCell = {
  content: { value: { is: "empty" }, formula: null },
  text: "",
  numberFormat: "General",
  role: "covered",
  align: "left",
  indented: false,
  source: null,
};

export function words(text: string, role: PlanCell["role"] = "rowHeading"): PlanCell {
  return { ...covered, content: { value: { is: "text", text }, formula: null }, text, role };
}

function amountFrom(source: CellAddress, digits: string): PlanCell {
  return {
    content: { value: { is: "number", number: decimal(digits) }, formula: ["=", source] },
    text: digits,
    numberFormat: '"JPY"0.00',
    role: "figure",
    align: "right",
    indented: false,
    source,
  };
}

function dateFrom(source: CellAddress, date: CivilDate): PlanCell {
  return {
    content: { value: { is: "date", date }, formula: ["=", source] },
    text: "March 31, 2019",
    numberFormat: "[$-409]mmmm d, yyyy",
    role: "figure",
    align: "center",
    indented: false,
    source,
  };
}

/** A comparison of the worksheet above: its last row is a number taken from text, without a formula. */
export function comparisonPlan(total = "608"): TablePlan {
  const decided = (row: number) => ({ row, column: 1 });
  const forecast = (row: number) => ({ row, column: 2 });
  const end = { year: 2019, month: 3, day: 31 };
  return {
    table: "comparison",
    shareClass: null,
    textSources: [],
    headingRows: 1,
    columnWidths: [150, 96, 96],
    merges: [{ row: 3, column: 1, rows: 1, columns: 2 }],
    rows: [
      [
        words("", "corner"),
        words("Decided", "columnHeading"),
        words("Forecast (May 14, 2019)", "columnHeading"),
      ],
      [words("Record date"), dateFrom(decided(1), end), dateFrom(forecast(1), end)],
      [
        words("Dividend per share"),
        amountFrom(decided(2), "13.5"),
        amountFrom(forecast(2), "13.5"),
      ],
      [
        words("Total dividend amount"),
        {
          ...amountFrom(decided(3), total),
          content: { value: { is: "number", number: decimal(total) }, formula: null },
          numberFormat: '"JPY"#,##0" million"',
        },
        covered,
      ],
    ],
  };
}

/** An annual table of so many rows besides its heading. */
export function annualPlan(rows: number): TablePlan {
  return {
    table: "annual",
    shareClass: null,
    textSources: [],
    headingRows: 1,
    columnWidths: [150, 80],
    merges: [],
    rows: [
      [words("Fiscal year", "columnHeading"), words("Total", "columnHeading")],
      ...Array.from({ length: rows }, (_, index) => [
        words(`Year ended March 31, ${String(2019 - index)}`),
        amountFrom({ row: 2, column: 1 }, "13.5"),
      ]),
    ],
  };
}

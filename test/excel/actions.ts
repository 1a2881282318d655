import { decimal } from "../../src/dividend/decimal";
import { acceptFinding, withdrawAcceptance } from "../../src/excel/acceptedFindings";
import { fixCells } from "../../src/excel/cellFixing";
import { wordsCell } from "../../src/excel/newSheet";
import { addSheet } from "../../src/excel/newSheets";
import { insertTables } from "../../src/excel/planWriting";
import { keepDrafts } from "../../src/excel/keptDrafts";
import { readOtherWorksheets } from "../../src/excel/otherWorksheets";
import { goTo, selectCell } from "../../src/excel/selection";
import { cellAt } from "../../src/excel/sheetLoading";
import { updateTables } from "../../src/excel/tableUpdating";
import { findWorksheet, rereadWorksheet } from "../../src/excel/worksheetReading";
import type { ExcelProblem } from "../../src/languages/excelWords";
import {
  type OpenWorkbook,
  annualPlan,
  comparisonPlan,
  fill,
  readTitle,
  tablesRequest,
  worksheetCells,
  worksheetName,
} from "./openWorkbook";

export type Result = { readonly is: string } & Partial<Record<"problem", ExcelProblem>>;

/** Everything a user can have the product do with Excel. */
export interface Action {
  readonly name: string;
  readonly requests: number;
  /** Of these the first that it cannot do without, all where left out: what comes after only shows or adds. */
  readonly needed?: number;
  readonly writes: boolean;
  /** Makes the workbook ready, and returns what the user then does. */
  readonly prepare: (workbook: OpenWorkbook) => Promise<() => Promise<Result>>;
}

export const plans = [comparisonPlan(), annualPlan(2)];
const acceptance = {
  finding: '["DV16","late"]',
  reason: "As agreed",
  judged: "[1]",
  by: "S. Kitamura",
  on: "2019-05-21",
};

export const actions: readonly Action[] = [
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
    name: "read a changed worksheet again",
    requests: 1,
    writes: false,
    prepare: async (workbook) => {
      const { worksheet } = await workbook.open();
      return () => rereadWorksheet(workbook.session, worksheet.id, readTitle);
    },
  },
  {
    name: "go to a table",
    requests: 1,
    writes: false,
    prepare: ({ session }) => Promise.resolve(() => goTo(session, "Other", "B3:D6")),
  },
  {
    name: "insert on a new sheet",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      const open = await workbook.open();
      const placement = { at: "newSheet", name: "Dividend tables" } as const;
      // One wish, however often it is tried.
      const attempt = { sheet: null };
      return () => insertTables(workbook.session, tablesRequest(plans, open), placement, attempt);
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
      return () => insertTables(workbook.session, tablesRequest(plans, open), { at: "selection" });
    },
  },
  {
    name: "update",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      const before = await workbook.open();
      const placement = { at: "newSheet", name: "Dividend tables" } as const;
      await insertTables(workbook.session, tablesRequest(plans, before), placement);
      const open = await workbook.open();
      return () =>
        updateTables(workbook.session, tablesRequest([comparisonPlan("610"), annualPlan(3)], open));
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
        fixCells(workbook.session, worksheet, sheet, [
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
    name: "turn texts into numbers",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      workbook.type(worksheetName, { row: 3, column: 2 }, "JPY600 million");
      const { worksheet, sheet } = await workbook.open();
      const numbers = [
        { cell: { row: 3, column: 1 }, number: "608" },
        { cell: { row: 3, column: 2 }, number: "600" },
      ];
      return () =>
        fixCells(
          workbook.session,
          worksheet,
          sheet,
          numbers.map(({ cell, number }) => ({
            cell,
            held: cellAt(sheet, cell),
            content: { is: "number", number: decimal(number) },
            numberFormat: '"JPY"#,##0" million"',
          })),
        );
    },
  },
  {
    name: "add a sheet",
    requests: 3,
    needed: 2,
    writes: true,
    prepare: ({ session }) => {
      const sheet = { name: "Log", columnWidths: [20], rows: [[wordsCell("Check log")]] };
      const attempt = { sheet: null };
      return Promise.resolve(() => addSheet(session, sheet, "1900", attempt));
    },
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
    name: "accept a place of a draft",
    requests: 2,
    writes: true,
    prepare: async (workbook) => {
      const { worksheet, sheet } = await workbook.open();
      return () =>
        keepDrafts(workbook.session, worksheet, sheet, ({ seen, accepted }) => ({
          seen: [{ draft: "release.docx", findings: [] }, ...seen],
          accepted,
        }));
    },
  },
  {
    name: "read the other worksheets",
    requests: 2,
    needed: 0,
    writes: false,
    prepare: async (workbook) => {
      fill(workbook, "Other", worksheetCells);
      const { worksheet } = await workbook.open();
      return async () => {
        const value = await readOtherWorksheets(workbook.session, worksheet.id, readTitle);
        return { is: "done", value };
      };
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

import type { DateSystem } from "../dividend/excelSerial";
import { serialOfDate } from "../dividend/excelSerial";
import { type CellAddress, a1 } from "../dividend/fact";
import type { PlanCell, TablePlan } from "../tables/plan";
import type { Sheet } from "../worksheet/sheet";
import { formatText } from "./cellContent";
import { isTitle } from "./outOfDateMark";
import type { InsertedTable } from "./tableMarks";
import { marksTable } from "./tableMarks";

/** What an inserted table shows, as it was read. */
export interface ShownTable {
  readonly first: CellAddress;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Inserted tables that have been asked for, by name. */
export type RequestedShown = readonly { readonly name: string; readonly range: Excel.Range }[];

/** Asks for what inserted tables show, with a reading of their worksheet. */
export function requestShown(workbook: Excel.Workbook, names: readonly string[]): RequestedShown {
  return names.map((name) => {
    const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("rowIndex,columnIndex,values,formulas,text,numberFormat");
    return { name, range };
  });
}

export function shownTables(requested: RequestedShown): Readonly<Record<string, ShownTable>> {
  return Object.fromEntries(
    requested
      .filter(({ range }) => !range.isNullObject)
      .map(({ name, range }) => [
        name,
        {
          first: { row: range.rowIndex, column: range.columnIndex },
          values: range.values,
          formulas: range.formulas,
          texts: range.text,
          numberFormats: (range.numberFormat as unknown[][]).map((row) => row.map(formatText)),
        },
      ]),
  );
}

/** How an inserted table stands to its worksheet. */
export type TableState =
  | { readonly is: "current" }
  /** It shows the same, but `cells` hold figures that are no formulas: they stay when the worksheet changes. */
  | { readonly is: "byHand"; readonly cells: readonly string[] }
  /** `cells` differ; none where the table has another size than the worksheet's by now. */
  | { readonly is: "outOfDate"; readonly cells: readonly string[] }
  /** It has not been read yet, or the worksheet has no such table any more. */
  | { readonly is: "notCompared" };

/** Holds an inserted table against the table the worksheet makes now, cell by cell. */
export function tableState(
  inserted: InsertedTable,
  shown: ShownTable | undefined,
  plans: readonly TablePlan[],
  dateSystem: DateSystem,
): TableState {
  const plan = plans.find((each) => marksTable(inserted.name, each));
  if (shown === undefined || plan === undefined) return { is: "notCompared" };
  const isSameSize =
    shown.values.length === plan.rows.length &&
    shown.values[0]?.length === plan.columnWidths.length;
  if (!isSameSize) return { is: "outOfDate", cells: [] };
  const cellsWhere = (is: (cell: PlanCell, r: number, c: number) => boolean) =>
    plan.rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        is(cell, r, c) ? [a1({ row: shown.first.row + r, column: shown.first.column + c })] : [],
      ),
    );
  const differing = cellsWhere((cell, r, c) => !showsCell(shown, r, c, cell, dateSystem));
  if (differing.length > 0) return { is: "outOfDate", cells: differing };
  const copied = cellsWhere((cell, r, c) => isCopied(shown.formulas[r]?.[c], cell));
  return copied.length > 0 ? { is: "byHand", cells: copied } : { is: "current" };
}

/** Whether a figure of the worksheet stands there as a number or a date and not as the formula that follows it. */
function isCopied(formula: unknown, { content, source }: PlanCell): boolean {
  const isFigure = content.value.is === "number" || content.value.is === "date";
  const follows = typeof formula === "string" && formula.startsWith("=");
  return isFigure && source !== null && !follows;
}

function showsCell(
  { values, texts, numberFormats }: ShownTable,
  row: number,
  column: number,
  { content, text, numberFormat, role }: PlanCell,
  dateSystem: DateSystem,
): boolean {
  const value = values[row]?.[column];
  if (role === "title" && text !== "") return isTitle(value, text);
  const { value: meant } = content;
  switch (meant.is) {
    case "empty":
      return value === "";
    case "text":
      return value === meant.text;
    case "number":
      return isNumber(value, Number(meant.number.toFixed())) && isFormatted();
    case "date":
      return isNumber(value, serialOfDate(meant.date, dateSystem)) && isFormatted();
  }

  /** In another format the same number may be another amount; what it prints then decides. */
  function isFormatted(): boolean {
    return numberFormats[row]?.[column] === numberFormat || texts[row]?.[column] === text;
  }
}

/** A sum of Excel's may differ in the last of its fifteen digits. */
function isNumber(value: unknown, meant: number | null): boolean {
  if (typeof value !== "number" || meant === null) return false;
  return value === meant || Math.abs(value - meant) <= Math.abs(meant) * 1e-13;
}

/** The cells of the worksheet that hold an error where the tables take their figures from. */
export function cellsInError(plans: readonly TablePlan[], { origin, rows }: Sheet): string[] {
  const sourceRows = new Set(
    plans.flatMap((plan) => plan.rows.flat().flatMap(({ source }) => (source ? [source.row] : []))),
  );
  return rows.flatMap((row, r) =>
    row.flatMap(({ error }, c) =>
      error !== null && sourceRows.has(origin.row + r)
        ? [a1({ row: origin.row + r, column: origin.column + c })]
        : [],
    ),
  );
}

import type { ExcelProblem } from "../languages/excelWords";
import { type MarkOwner, type WorkbookMarks, newOwner, ownerOf } from "../worksheet/workbookMarks";
import { type RequestedMarks, loadedMarks, requestMarks } from "./markLoading";
import {
  type LoadedSheet,
  type RequestedSheet,
  holdsSame,
  loadedSheet,
  requestSheet,
  requestSheetContents,
  sameCells,
} from "./sheetLoading";
import type { TablesRequest } from "./tablesRequest";

/** The part of every look before a write that is about the worksheet the tables come from. */
export interface RequestedSource {
  readonly sheet: RequestedSheet;
  readonly marks: RequestedMarks;
}

export interface Source {
  /** The worksheet's name as it is now; the formulas look at it by this name. */
  readonly name: string;
  readonly marks: WorkbookMarks;
  readonly owner: MarkOwner;
}

export type SourceLook =
  | { readonly is: "source"; readonly source: Source }
  | { readonly is: "worksheetChanged" }
  | { readonly is: "notWritten"; readonly problem: ExcelProblem };

export function requestSource(workbook: Excel.Workbook, { open }: TablesRequest): RequestedSource {
  const proxy = workbook.worksheets.getItemOrNullObject(open.worksheet.id);
  return {
    sheet: requestSheet(proxy),
    marks: requestMarks(workbook),
  };
}

/** A second look at the source, in the write's own batch: only what the plan depends on. */
export interface RequestedSecondLook {
  readonly proxy: Excel.Worksheet;
  readonly cells: Excel.Range;
  readonly marks: RequestedMarks;
}

export function requestSecondLook(
  workbook: Excel.Workbook,
  { open }: TablesRequest,
): RequestedSecondLook {
  const proxy = workbook.worksheets.getItemOrNullObject(open.worksheet.id);
  proxy.load("name");
  return { proxy, cells: requestSheetContents(proxy), marks: requestMarks(workbook) };
}

/** Why the source is no longer what the write was planned on; null where it is. */
export function sourceChange(
  { proxy, cells }: RequestedSecondLook,
  { open }: TablesRequest,
  source: Source,
): Exclude<SourceLook, { readonly is: "source" }> | null {
  if (proxy.isNullObject) return { is: "notWritten", problem: { is: "sheetGone" } };
  const isSame = proxy.name === source.name && holdsSame(cells, open.sheet);
  return isSame ? null : { is: "worksheetChanged" };
}

/**
 * The source as it is now. A plan's formulas name cells, so it may only be carried out while the
 * worksheet still is what the plan was made of.
 */
export function lookedSource(requested: RequestedSource, { open }: TablesRequest): SourceLook {
  const now: LoadedSheet | null = loadedSheet(requested.sheet);
  if (now === null) return { is: "notWritten", problem: { is: "sheetGone" } };
  if (!sameCells(now.sheet, open.sheet)) return { is: "worksheetChanged" };
  const marks = loadedMarks(requested.marks);
  const { name } = now.worksheet;
  return {
    is: "source",
    source: {
      name,
      marks,
      owner: ownerOf(name, marks) ?? newOwner(marks),
    },
  };
}

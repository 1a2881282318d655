import { WHOLE_SHEET, areaOf, isOnSheet, splitReference } from "../../workbook/area";
import type { Worksheet } from "../../workbook/worksheet";
import { object } from "../hostObject";
import type { ObjectType } from "../objectType";
import {
  accessDenied,
  generalException,
  invalidArgument,
  invalidOperation,
  itemNotFound,
} from "../requestFailure";
import { checkSheetName } from "./worksheetCollection";

const range = (worksheet: Worksheet, area = WHOLE_SHEET) => {
  if (!isOnSheet(area)) throw invalidArgument();
  return object("Range", { worksheet, area });
};

/** Cells by their A1 text, or by the name of cells. */
function rangeAt(worksheet: Worksheet, text: string, session: Parameters<Lead>[2]) {
  const { sheet, cells } = splitReference(text);
  if (sheet !== undefined && sheet.toLowerCase() !== worksheet.name.toLowerCase())
    throw invalidArgument();
  const area = areaOf(cells);
  if (area) return range(worksheet, area);
  const names = session.workbook.names;
  const name = names.find(text, worksheet.id) ?? names.find(text);
  const named = name && names.cells(name);
  if (named?.sheet !== worksheet.id) throw invalidArgument();
  return range(worksheet, named.area);
}
type Lead = NonNullable<NonNullable<ObjectType<"Worksheet">["objects"]>[string]>;

const beside =
  (step: 1 | -1, orNull: boolean): Lead =>
  (worksheet, args, session) => {
    const sheets = session.workbook.worksheets().filter((sheet) => !args.flag(0) || !sheet.hidden);
    const next = sheets[sheets.findIndex((sheet) => sheet.id === worksheet.id) + step];
    if (!next && !orNull) throw itemNotFound();
    return next ? object("Worksheet", next) : null;
  };

const gridlines = {
  get: (worksheet: Worksheet) => worksheet.gridlines,
  set: (worksheet: Worksheet, shown: unknown) => {
    worksheet.gridlines = shown === true;
  },
};

export const worksheetObject: ObjectType<"Worksheet"> = {
  exists: (worksheet) => worksheet.exists,
  identity: (worksheet) => ({ Id: worksheet.id }),
  properties: {
    Id: { get: (worksheet) => worksheet.id },
    Name: {
      get: (worksheet) => worksheet.name,
      set: (worksheet, name, session) => {
        if (typeof name !== "string") throw invalidArgument();
        checkSheetName(session.workbook, name, worksheet);
        worksheet.name = name;
      },
    },
    Position: {
      get: (worksheet) => worksheet.position,
      set: (worksheet, position) => {
        worksheet.position = Number(position);
      },
    },
    Visibility: {
      get: (worksheet) => {
        if (!worksheet.hidden) return "Visible";
        return worksheet.isVeryHidden ? "VeryHidden" : "Hidden";
      },
      set: (worksheet, visibility) => {
        if (!["Visible", "Hidden", "VeryHidden"].includes(String(visibility)))
          throw invalidArgument();
        worksheet.hidden = visibility !== "Visible";
        worksheet.isVeryHidden = visibility === "VeryHidden";
      },
    },
    ShowGridlines: gridlines,
    // The client reads this one under its own name and writes it under this.
    Gridlines: { set: gridlines.set },
    ShowHeadings: { get: () => true },
    Headings: { set: () => undefined },
    StandardHeight: { get: () => 15 },
    // In characters of the normal style; set, it would change every column that has no width of its own.
    StandardWidth: { get: (_worksheet, session) => session.workbook.standardWidth.characters },
    TabColor: {
      get: (worksheet) => worksheet.tabColor,
      set: (worksheet, color) => {
        worksheet.tabColor = String(color);
      },
    },
  },
  objects: {
    FreezePanes: (worksheet) => object("FreezePanes", worksheet),
    Names: (worksheet) => object("NamedItemCollection", worksheet),
    PageLayout: (worksheet) => object("PageLayout", worksheet),
    Protection: (worksheet) => object("WorksheetProtection", worksheet),
    GetCell: (worksheet, args) =>
      range(worksheet, { row: args.number(0), column: args.number(1), rows: 1, columns: 1 }),
    GetRange: (worksheet, args, session) =>
      args.isMissing(0) ? range(worksheet) : rangeAt(worksheet, args.text(0), session),
    GetRangeByIndexes: (worksheet, args) =>
      range(worksheet, {
        row: args.number(0),
        column: args.number(1),
        rows: args.number(2),
        columns: args.number(3),
      }),
    // An empty sheet's used range is its first cell.
    GetUsedRange: (worksheet, args) =>
      range(
        worksheet,
        worksheet.cells.usedArea(args.flag(0)) ?? { row: 0, column: 0, rows: 1, columns: 1 },
      ),
    GetUsedRangeOrNullObject: (worksheet, args) => {
      const area = worksheet.cells.usedArea(args.flag(0));
      return area ? range(worksheet, area) : null;
    },
    GetNext: beside(1, false),
    GetNextOrNullObject: beside(1, true),
    GetPrevious: beside(-1, false),
    GetPreviousOrNullObject: beside(-1, true),
    _GetSheetById: (_worksheet, args, session) => {
      const sheet = session.workbook.worksheet(args.text(0));
      if (!sheet) throw itemNotFound();
      return object("Worksheet", sheet);
    },
  },
  methods: {
    Activate: (worksheet, _args, session) => {
      const { otherWorkbookInFront, addedSheetsInactive } = session.workbook.situation;
      const isJustAdded = addedSheetsInactive && session.batch.addedSheets.has(worksheet.id);
      if (otherWorkbookInFront || worksheet.hidden || isJustAdded) throw generalException();
      session.workbook.situation.chartSheetActive = false;
      worksheet.activate();
    },
    Calculate: () => null,
    Delete: (worksheet, _args, session) => {
      if (session.workbook.isProtected) throw accessDenied();
      const visible = session.workbook.worksheets().filter((sheet) => !sheet.hidden);
      if (visible.length === 1 && visible[0]?.id === worksheet.id) {
        throw invalidOperation("A workbook must contain at least one visible worksheet.");
      }
      session.workbook.deleteWorksheet(worksheet);
    },
  },
};

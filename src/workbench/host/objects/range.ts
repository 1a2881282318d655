import {
  type Area,
  areaOf,
  areaText,
  between,
  bounding,
  cellsOf,
  intersection,
  isOnSheet,
  SHEET_COLUMNS,
  SHEET_ROWS,
  sheetReference,
  splitReference,
} from "../../workbook/area";
import { isNumberFormat, isTyped } from "../../workbook/cellContent";
import { object, type RangeTarget } from "../hostObject";
import type { ObjectType, Property } from "../objectType";
import { generalException, invalidArgument, itemNotFound } from "../requestFailure";
import { inMatrix, matrix } from "./matrix";
import { sharedByColumns } from "./rangeFormat";
import { clear, merge } from "./rangeActions";

/** Above so many merged areas Excel does not answer. */
const MOST_MERGES = 512;

const rangeAt = ({ worksheet }: RangeTarget, area: Area) => {
  if (!isOnSheet(area)) throw invalidArgument();
  return object("Range", { worksheet, area });
};

const typed: Property<RangeTarget>["set"] = (target, values, session) => {
  session.mayChange(target.worksheet, target.area);
  if (values === null || [values].flat(2).some((value) => !isTyped(value))) throw invalidArgument();
  const valueAt = inMatrix(values, target.area);
  target.worksheet.cells.write(target.worksheet.within(reached(target)), valueAt);
};

/** The area with the sheet made large enough for it; a whole row or column is as long as the sheet is. */
function reached({ worksheet, area }: RangeTarget): Area {
  worksheet.reach(area);
  return area;
}

export const range: ObjectType<"Range"> = {
  exists: ({ worksheet }) => worksheet.exists,
  identity: (target, session) => ({ _ReferenceId: session.referenceTo(object("Range", target)) }),
  properties: {
    Address: {
      get: ({ worksheet, area }) => `${sheetReference(worksheet.name)}!${areaText(area)}`,
    },
    AddressLocal: {
      get: ({ worksheet, area }) => `${sheetReference(worksheet.name)}!${areaText(area)}`,
    },
    CellCount: { get: ({ area }) => area.rows * area.columns },
    ColumnCount: { get: ({ area }) => area.columns },
    ColumnHidden: {
      get: (target) =>
        sharedByColumns(target, (column) => target.worksheet.layout.isColumnHidden(column)),
      set: ({ worksheet, area }, hidden, session) => {
        session.mayChange(worksheet, area, "allowFormatColumns");
        worksheet.layout.hideColumns(area, hidden === true);
      },
    },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rows },
    RowIndex: { get: ({ area }) => area.row },
    Values: {
      get: (target) => matrix(target, (cells, row, column) => cells.content(row, column).value),
      set: typed,
    },
    Formulas: {
      get: (target) =>
        matrix(target, (cells, row, column) => {
          const { formula, value } = cells.content(row, column);
          return formula ?? value;
        }),
      set: typed,
    },
    Text: { get: (target) => matrix(target, (cells, row, column) => cells.text(row, column)) },
    ValueTypes: {
      get: (target) => matrix(target, (cells, row, column) => cells.content(row, column).type),
    },
    NumberFormat: {
      get: (target) =>
        matrix(target, (cells, row, column) => cells.format(row, column).numberFormat),
      set: (target, formats, session) => {
        session.mayChange(target.worksheet, target.area, "allowFormatCells");
        const isRight = [formats]
          .flat(2)
          .every((each) => typeof each !== "string" || isNumberFormat(each));
        if (formats === null || !isRight) throw invalidArgument();
        const formatAt = inMatrix(formats, target.area);
        target.worksheet.cells.applyFormat(target.area, (row, column) => {
          const numberFormat = formatAt(row, column);
          if (typeof numberFormat !== "string") return undefined;
          // No format at all is Excel's General.
          return { numberFormat: numberFormat === "" ? "General" : numberFormat };
        });
      },
    },
  },
  objects: {
    ConditionalFormats: (target) => object("ConditionalFormatCollection", target),
    DataValidation: (target) => object("DataValidation", target),
    Format: (target) => object("RangeFormat", target),
    Worksheet: ({ worksheet }) => object("Worksheet", worksheet),
    GetCell: (target, args) =>
      rangeAt(target, {
        row: target.area.row + args.number(0),
        column: target.area.column + args.number(1),
        rows: 1,
        columns: 1,
      }),
    GetRow: (target, args) =>
      rangeAt(target, { ...target.area, row: target.area.row + args.number(0), rows: 1 }),
    GetColumn: (target, args) =>
      rangeAt(target, { ...target.area, column: target.area.column + args.number(0), columns: 1 }),
    GetLastCell: (target) => rangeAt(target, lastOf(lastOf(target.area, "rows"), "columns")),
    GetLastRow: (target) => rangeAt(target, lastOf(target.area, "rows")),
    GetLastColumn: (target) => rangeAt(target, lastOf(target.area, "columns")),
    GetEntireColumn: (target) => rangeAt(target, { ...target.area, row: 0, rows: SHEET_ROWS }),
    GetEntireRow: (target) =>
      rangeAt(target, { ...target.area, column: 0, columns: SHEET_COLUMNS }),
    GetOffsetRange: (target, args) =>
      rangeAt(target, {
        ...target.area,
        row: target.area.row + args.number(0),
        column: target.area.column + args.number(1),
      }),
    // The last cell moves; past the first one the range turns over to the other side of it.
    GetResizedRange: (target, args) => {
      const { row, column, rows, columns } = target.area;
      const lastRow = row + rows - 1 + args.number(0);
      const lastColumn = column + columns - 1 + args.number(1);
      if (lastRow < 0 || lastColumn < 0) throw invalidArgument();
      return rangeAt(target, between(row, column, lastRow, lastColumn));
    },
    GetAbsoluteResizedRange: (target, args) =>
      rangeAt(target, { ...target.area, rows: args.number(0), columns: args.number(1) }),
    GetBoundingRect: (target, args) => {
      const other = otherArea(target, args.value(0), args.target(0, "Range"));
      return rangeAt(target, bounding([target.area, other]) ?? target.area);
    },
    GetIntersection: (target, args) => {
      const common = intersection(
        target.area,
        otherArea(target, args.value(0), args.target(0, "Range")),
      );
      if (!common) throw itemNotFound();
      return rangeAt(target, common);
    },
    GetIntersectionOrNullObject: (target, args) => {
      const common = intersection(
        target.area,
        otherArea(target, args.value(0), args.target(0, "Range")),
      );
      return common ? rangeAt(target, common) : null;
    },
    // Of merged cells only those whose first cell lies in the range (OfficeDev/office-js#3611).
    GetMergedAreasOrNullObject: ({ worksheet, area }, _args, session) => {
      const areas = worksheet.layout.merges().filter(({ row, column }) => {
        return intersection({ row, column, rows: 1, columns: 1 }, area);
      });
      if (session.workbook.situation.mergedAreasEmptyUndo) session.workbook.forgetSteps();
      if (areas.length > MOST_MERGES) throw generalException();
      return areas.length > 0 ? object("RangeAreas", { worksheet, areas }) : null;
    },
    GetTables: (target, args) => object("TableScopedCollection", tablesIn(target, args.flag(0))),
    GetUsedRange: (target, args) => {
      const used = usedIn(target, args.flag(0));
      if (!used) throw itemNotFound();
      return rangeAt(target, used);
    },
    GetUsedRangeOrNullObject: (target, args) => {
      const used = usedIn(target, args.flag(0));
      return used ? rangeAt(target, used) : null;
    },
  },
  methods: {
    Calculate: () => null,
    Clear: (target, args, session) => {
      clear(target, args.isMissing(0) ? "All" : args.text(0), session);
    },
    Merge: (target, args, session) => {
      merge(target, args.flag(0), session);
    },
    Unmerge: ({ worksheet, area }, _args, session) => {
      session.mayChange(worksheet, area, "allowFormatCells");
      worksheet.layout.unmerge(area);
    },
    Select: ({ worksheet, area }, _args, session) => {
      if (session.workbook.situation.otherWorkbookInFront || worksheet.hidden)
        throw generalException();
      session.workbook.select(worksheet, area);
    },
    _ValidateArraySize: ({ area }, args) => {
      if (args.number(0) !== area.rows || args.number(1) !== area.columns) throw invalidArgument();
    },
  },
};

function tablesIn({ worksheet, area }: RangeTarget, fully: boolean) {
  return worksheet.tables.filter((table) => {
    const common = intersection(table.area, area);
    const isWhole = areaText(common ?? area) === areaText(table.area);
    return common !== undefined && (!fully || isWhole);
  });
}

function lastOf(area: Area, side: "rows" | "columns"): Area {
  return side === "rows"
    ? { ...area, row: area.row + area.rows - 1, rows: 1 }
    : { ...area, column: area.column + area.columns - 1, columns: 1 };
}

function otherArea(target: RangeTarget, given: unknown, other: RangeTarget | undefined): Area {
  if (other?.worksheet.id === target.worksheet.id) return other.area;
  if (typeof given !== "string") throw invalidArgument();
  const area = areaOf(splitReference(given).cells);
  if (!area) throw invalidArgument();
  return area;
}

function usedIn({ worksheet, area }: RangeTarget, valuesOnly: boolean): Area | undefined {
  const used = worksheet.cells.usedArea(valuesOnly);
  const common = used && intersection(used, area);
  if (!common) return undefined;
  const filled = [...cellsOf(common)].filter(([row, column]) =>
    valuesOnly
      ? worksheet.cells.content(row, column).type !== "Empty"
      : worksheet.cells.isUsed(row, column),
  );
  return bounding(filled.map(([row, column]) => ({ row, column, rows: 1, columns: 1 })));
}

import { areaOf, splitReference } from "../../workbook/area";
import { object } from "../hostObject";
import type { ObjectType } from "../objectType";
import { invalidArgument, invalidOperation } from "../requestFailure";

export const freezePanes: ObjectType<"FreezePanes"> = {
  exists: (worksheet) => worksheet.exists,
  objects: {
    GetLocationOrNullObject: (worksheet) => {
      const { rows, columns } = worksheet.layout.frozen;
      if (rows === 0 && columns === 0) return null;
      const size = worksheet.sheet;
      return object("Range", {
        worksheet,
        area: {
          row: 0,
          column: 0,
          rows: rows || size.getRowCount(),
          columns: columns || size.getColumnCount(),
        },
      });
    },
  },
  methods: {
    FreezeAt: (worksheet, args) => {
      const area = args.target(0, "Range")?.area ?? areaOf(splitReference(args.text(0)).cells);
      if (!area) throw invalidArgument();
      worksheet.layout.freeze(area.row + area.rows, area.column + area.columns);
    },
    FreezeRows: (worksheet, args) => {
      worksheet.layout.freeze(args.number(0, 1), 0);
    },
    FreezeColumns: (worksheet, args) => {
      worksheet.layout.freeze(0, args.number(0, 1));
    },
    Unfreeze: (worksheet) => {
      worksheet.layout.freeze(0, 0);
    },
  },
};

export const worksheetProtection: ObjectType<"WorksheetProtection"> = {
  exists: (worksheet) => worksheet.exists,
  properties: {
    Protected: { get: (worksheet) => worksheet.protection !== undefined },
    Options: { get: (worksheet) => worksheet.protection ?? null },
  },
  methods: {
    Protect: (worksheet, args) => {
      if (worksheet.protection) throw invalidOperation("The sheet is already protected.");
      worksheet.protection = args.isMissing(0) ? {} : { ...(args.value(0) as object) };
    },
    Unprotect: (worksheet) => {
      worksheet.protection = undefined;
    },
  },
};

import type { CellFormat, FormatChange } from "../../workbook/cellFormat";
import { cellsOf } from "../../workbook/area";
import { object, type RangeTarget } from "../hostObject";
import type { ObjectType, Property } from "../objectType";
import { invalidArgument } from "../requestFailure";

const PIXELS_PER_POINT = 4 / 3;

/** The value all cells share, or null where they differ; of a large range the first cells tell. */
export function shared<T>(target: RangeTarget, each: (row: number, column: number) => T): T | null {
  let first: T | undefined;
  let looked = 0;
  for (const [row, column] of cellsOf(target.worksheet.within(target.area))) {
    const value = each(row, column);
    first ??= value;
    if (value !== first) return null;
    looked += 1;
    if (looked > 20_000) break;
  }
  return first ?? null;
}

/** The same of the columns alone. */
export function sharedByColumns<T>(target: RangeTarget, each: (column: number) => T): T | null {
  const area = { ...target.area, row: 0, rows: 1 };
  return shared({ ...target, area }, (_row, column) => each(column));
}

/** A part of the format as Office.js names its values, read from and written to every cell. */
function part<K extends keyof CellFormat>(
  key: K,
  toOffice: (value: CellFormat[K]) => unknown,
  fromOffice: (value: unknown) => CellFormat[K] | undefined,
): Property<RangeTarget> {
  return {
    get: (target) =>
      shared(target, (row, column) => toOffice(target.worksheet.cells.format(row, column)[key])),
    set: (target, given, session) => {
      session.mayChange(target.worksheet, target.area, "allowFormatCells");
      const value = fromOffice(given);
      if (value === undefined) throw invalidArgument();
      const change = { [key]: value } as FormatChange;
      target.worksheet.cells.applyFormat(target.area, () => change);
    },
  };
}

const same = (value: unknown) => value;
const flag = (value: unknown) => (typeof value === "boolean" ? value : undefined);
const oneOf =
  <T extends string>(...names: readonly T[]) =>
  (value: unknown) =>
    names.find((name) => name === value);
export const color = (value: unknown) =>
  typeof value === "string" && value !== ""
    ? (NAMED_COLORS[value.toLowerCase()] ?? value).toUpperCase()
    : undefined;

/** Office.js takes HTML colour names too; these are the ones in use. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  grey: "#808080",
  orange: "#FFA500",
};

const isIndent = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 250;

export const rangeFormat: ObjectType<"RangeFormat"> = {
  exists: ({ worksheet }) => worksheet.exists,
  properties: {
    HorizontalAlignment: part(
      "horizontal",
      same,
      oneOf(
        "General",
        "Left",
        "Center",
        "Right",
        "Justify",
        "Distributed",
        "CenterAcrossSelection",
      ),
    ),
    VerticalAlignment: part("vertical", same, oneOf("Top", "Center", "Bottom")),
    WrapText: part("wrap", same, flag),
    IndentLevel: part("indent", same, (value) => (isIndent(value) ? value : undefined)),
    ColumnWidth: {
      // A hidden column has no width.
      get: (target) => {
        const { layout } = target.worksheet;
        return sharedByColumns(target, (column) =>
          layout.isColumnHidden(column) ? 0 : layout.columnWidth(column) / PIXELS_PER_POINT,
        );
      },
      set: (target, points, session) => {
        session.mayChange(target.worksheet, target.area, "allowFormatColumns");
        target.worksheet.layout.setColumnWidth(target.area, Number(points) * PIXELS_PER_POINT);
      },
    },
    RowHeight: {
      get: (target) =>
        shared(
          { ...target, area: { ...target.area, column: 0, columns: 1 } },
          (row) => target.worksheet.layout.rowHeight(row) / PIXELS_PER_POINT,
        ),
      set: (target, points, session) => {
        session.mayChange(target.worksheet, target.area, "allowFormatRows");
        target.worksheet.layout.setRowHeight(target.area, Number(points) * PIXELS_PER_POINT);
      },
    },
  },
  objects: {
    Borders: (target) => object("Borders", target),
    Fill: (target) => object("RangeFill", target),
    Font: (target) => object("RangeFont", target),
    Protection: (target) => object("RangeProtection", target),
  },
  methods: {
    AutofitColumns: ({ worksheet, area }, _args, session) => {
      session.mayChange(worksheet, area, "allowFormatColumns");
      worksheet.layout.fitColumns(area);
    },
    AutofitRows: ({ worksheet, area }, _args, session) => {
      session.mayChange(worksheet, area, "allowFormatRows");
      worksheet.layout.fitRows(area);
    },
  },
};

export const rangeFill: ObjectType<"RangeFill"> = {
  exists: ({ worksheet }) => worksheet.exists,
  // A cell without a fill is white to Office.js; assigning "" takes the fill away.
  properties: {
    Color: part(
      "fill",
      (fill) => fill ?? "#FFFFFF",
      (value) => (value === "" ? null : color(value)),
    ),
  },
  methods: {
    Clear: ({ worksheet, area }, _args, session) => {
      session.mayChange(worksheet, area, "allowFormatCells");
      worksheet.cells.applyFormat(area, () => ({ fill: null }));
    },
  },
};

export const rangeFont: ObjectType<"RangeFont"> = {
  exists: ({ worksheet }) => worksheet.exists,
  properties: {
    Bold: part("bold", same, flag),
    Italic: part("italic", same, flag),
    Strikethrough: part("strikethrough", same, flag),
    Underline: part(
      "underline",
      (on) => (on ? "Single" : "None"),
      (value) => value !== "None",
    ),
    Color: part("fontColor", same, color),
    Name: part("fontName", same, (value) => (typeof value === "string" ? value : undefined)),
    Size: part("fontSize", same, (value) => (typeof value === "number" ? value : undefined)),
  },
};

export const rangeProtection: ObjectType<"RangeProtection"> = {
  exists: ({ worksheet }) => worksheet.exists,
  properties: {
    Locked: {
      get: (target) =>
        shared(target, (row, column) => target.worksheet.cells.isLocked(row, column)),
      set: ({ worksheet, area }, locked, session) => {
        session.mayChange(worksheet, area, "allowFormatCells");
        worksheet.cells.lock(area, locked === true);
      },
    },
  },
};

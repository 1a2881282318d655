import { type Area, cellsOf } from "../../workbook/area";
import type {
  Border,
  BorderLine,
  BorderWeight,
  FormatChange,
  Side,
} from "../../workbook/cellFormat";
import { type BorderIndex, type BorderTarget, object } from "../hostObject";
import type { ObjectType, Property } from "../objectType";
import { invalidArgument } from "../requestFailure";
import { color, shared } from "./rangeFormat";

const INDEXES: readonly BorderIndex[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];
const LINES: readonly BorderLine[] = [
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const WEIGHTS: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];
const NEW_LINE: Border = { line: "Continuous", weight: "Thin", color: "#000000" };

export const borders: ObjectType<"Borders"> = {
  properties: { Count: { get: () => INDEXES.length } },
  items: (target) => INDEXES.map((index) => object("Border", { ...target, index })),
  item: (target, args) => {
    const index = INDEXES.find((name) => name === args.text(0));
    if (!index) throw invalidArgument();
    return object("Border", { ...target, index });
  },
};

export const border: ObjectType<"Border"> = {
  exists: ({ worksheet }) => worksheet.exists,
  identity: ({ index }) => ({ Id: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: linePart(
      (line) => line?.line ?? "None",
      (line, value) =>
        value === "None" ? null : { ...NEW_LINE, ...line, line: known(LINES, value) },
    ),
    Weight: linePart(
      (line) => line?.weight ?? "Thin",
      (line, value) => ({ ...NEW_LINE, ...line, weight: known(WEIGHTS, value) }),
    ),
    Color: linePart(
      (line) => line?.color ?? "#000000",
      (line, value) => ({ ...NEW_LINE, ...line, color: color(value) ?? NEW_LINE.color }),
    ),
  },
};

function known<T extends string>(names: readonly T[], value: unknown): T {
  const name = names.find((other) => other === value);
  if (name === undefined) throw invalidArgument();
  return name;
}

function linePart(
  read: (line: Border | null) => unknown,
  change: (line: Border | null, value: unknown) => Border | null,
): Property<BorderTarget> {
  return {
    get: ({ worksheet, area, index }) => {
      const [first] = placesOf(area, index);
      if (!first) return read(null);
      return shared({ worksheet, area: first.area }, (row, column) =>
        read(worksheet.cells.format(row, column)[first.side]),
      );
    },
    set: ({ worksheet, area, index }, value, session) => {
      session.mayChange(worksheet, area, "allowFormatCells");
      worksheet.reach(area);
      const places = placesOf(area, index);
      const taken = value === "None" ? places.flatMap(otherSide) : [];
      for (const place of [...places, ...taken]) {
        const changes = new Map<string, FormatChange>();
        for (const [row, column] of cellsOf(worksheet.within(place.area))) {
          const now = worksheet.cells.format(row, column)[place.side];
          const line = change(now, value);
          if (!isSame(now, line)) changes.set(`${row} ${column}`, { [place.side]: line });
        }
        worksheet.cells.applyFormat(place.area, (row, column) => changes.get(`${row} ${column}`));
      }
    },
  };
}

function isSame(a: Border | null, b: Border | null): boolean {
  return a?.line === b?.line && a?.weight === b?.weight && a?.color === b?.color;
}

interface Place {
  readonly area: Area;
  readonly side: Side;
}

/** The same line as a side of the cells beyond it: a border is of both, and is taken off both. */
function otherSide({ area, side }: Place): readonly Place[] {
  const { row, column } = area;
  switch (side) {
    case "top":
      return row > 0 ? [{ area: { ...area, row: row - 1 }, side: "bottom" }] : [];
    case "bottom":
      return [{ area: { ...area, row: row + 1 }, side: "top" }];
    case "left":
      return column > 0 ? [{ area: { ...area, column: column - 1 }, side: "right" }] : [];
    case "right":
      return [{ area: { ...area, column: column + 1 }, side: "left" }];
  }
}

/** Which sides of which cells make up a border; a line between two cells is kept on the upper or left one. */
function placesOf(area: Area, index: BorderIndex): readonly Place[] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: "right" }];
    case "InsideHorizontal":
      return rows > 1 ? [{ area: { ...area, rows: rows - 1 }, side: "bottom" }] : [];
    case "InsideVertical":
      return columns > 1 ? [{ area: { ...area, columns: columns - 1 }, side: "right" }] : [];
  }
}

import type { Borders, BorderStyle, Style } from "@cj-tech-master/excelts";
import {
  type Border,
  type BorderLine,
  type BorderWeight,
  type CellFormat,
  type FormatChange,
  PLAIN,
  SIDES,
} from "../workbook/cellFormat";
import { colorOf, fileColor } from "./xlsxColors";

const LINES: readonly (readonly [BorderStyle, BorderLine, BorderWeight])[] = [
  ["thin", "Continuous", "Thin"],
  ["hair", "Continuous", "Hairline"],
  ["medium", "Continuous", "Medium"],
  ["thick", "Continuous", "Thick"],
  ["double", "Double", "Thick"],
  ["dotted", "Dot", "Thin"],
  ["dashed", "Dash", "Thin"],
  ["mediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "Thin"],
  ["mediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "DashDotDot", "Medium"],
  ["slantDashDot", "SlantDashDot", "Medium"],
];

const HORIZONTAL = [
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
  ["justify", "Justify"],
  ["distributed", "Distributed"],
  ["centerContinuous", "CenterAcrossSelection"],
] as const;

const VERTICAL = [
  ["top", "Top"],
  ["middle", "Center"],
  ["bottom", "Bottom"],
] as const;

/** How a cell of a file looks, as far as that differs from a plain cell; undefined where it does not. */
export function formatOfStyle(style: Partial<Style>): FormatChange | undefined {
  const { font, fill, alignment, numFmt } = style;
  const solid =
    fill?.type === "pattern" && fill.pattern !== "none" ? colorOf(fill.fgColor) : undefined;
  const full: CellFormat = {
    fontName: font?.name ?? PLAIN.fontName,
    fontSize: font?.size ?? PLAIN.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline:
      font?.underline !== undefined && font.underline !== false && font.underline !== "none",
    strikethrough: font?.strike ?? false,
    fontColor: colorOf(font?.color) ?? PLAIN.fontColor,
    fill: solid ?? null,
    horizontal: HORIZONTAL.find(([name]) => name === alignment?.horizontal)?.[1] ?? "General",
    vertical: VERTICAL.find(([name]) => name === alignment?.vertical)?.[1] ?? "Bottom",
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    numberFormat: (typeof numFmt === "string" ? numFmt : numFmt?.formatCode) ?? "General",
    ...bordersOf(style.border),
  };
  const different = Object.entries(full).filter(
    ([key, value]) => value !== PLAIN[key as keyof CellFormat],
  );
  return different.length > 0 ? Object.fromEntries(different) : undefined;
}

function bordersOf(
  borders: Partial<Borders> | undefined,
): Pick<CellFormat, (typeof SIDES)[number]> {
  const border = (side: (typeof SIDES)[number]): Border | null => {
    const given = borders?.[side];
    const found = LINES.find(([style]) => style === given?.style);
    return found
      ? { line: found[1], weight: found[2], color: colorOf(given?.color) ?? "#000000" }
      : null;
  };
  return {
    top: border("top"),
    right: border("right"),
    bottom: border("bottom"),
    left: border("left"),
  };
}

/** The same the other way round. */
export function styleOfFormat(format: CellFormat): Partial<Style> {
  const sides = SIDES.flatMap((side) => {
    const border = format[side];
    if (!border) return [];
    const line = LINES.find(([, name, weight]) => name === border.line && weight === border.weight);
    return [[side, { style: line?.[0] ?? "thin", color: fileColor(border.color) }] as const];
  });
  const horizontal = HORIZONTAL.find(([, name]) => name === format.horizontal)?.[0];
  return {
    numFmt: format.numberFormat,
    font: {
      name: format.fontName,
      size: format.fontSize,
      bold: format.bold,
      italic: format.italic,
      underline: format.underline,
      strike: format.strikethrough,
      color: fileColor(format.fontColor),
    },
    ...(format.fill === null
      ? {}
      : {
          fill: {
            type: "pattern" as const,
            pattern: "solid" as const,
            fgColor: fileColor(format.fill),
          },
        }),
    ...(sides.length > 0 ? { border: Object.fromEntries(sides) } : {}),
    alignment: {
      ...(horizontal && { horizontal }),
      vertical: VERTICAL.find(([, name]) => name === format.vertical)?.[0] ?? "bottom",
      ...(format.wrap && { wrapText: true }),
      ...(format.indent > 0 && { indent: format.indent }),
    },
  };
}

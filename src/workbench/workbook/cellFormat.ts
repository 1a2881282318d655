import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

export type BorderLine =
  "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type BorderWeight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Border {
  readonly line: BorderLine;
  readonly weight: BorderWeight;
  readonly color: string;
}

export const SIDES = ["top", "right", "bottom", "left"] as const;
export type Side = (typeof SIDES)[number];

type HorizontalAlignment =
  "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed" | "CenterAcrossSelection";
type VerticalAlignment = "Top" | "Center" | "Bottom";

/** How a cell looks; colours are "#RRGGBB", sizes points. */
export interface CellFormat {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  readonly fill: string | null;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly top: Border | null;
  readonly right: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
}

export type FormatChange = Partial<CellFormat>;

export const PLAIN: CellFormat = {
  fontName: "Arial",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  top: null,
  right: null,
  bottom: null,
  left: null,
};

/** The engine has no alignment across a selection; it is kept as centred. */
const HORIZONTAL: readonly (readonly [HorizontalAlignment, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
];

const VERTICAL: readonly (readonly [VerticalAlignment, VerticalAlign])[] = [
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.BOTTOM],
];

/** The first line that fits is the one read back, so the plainest pair of a style comes first. */
const LINES: readonly (readonly [BorderLine, BorderWeight, BorderStyleTypes])[] = [
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
];

/** Wide as one character of the standard font, which is what Excel indents by. */
const INDENT_PIXELS = 9;

export function formatOf(style: Nullable<IStyleData>): CellFormat {
  if (!style) return PLAIN;
  return {
    fontName: style.ff ?? PLAIN.fontName,
    fontSize: style.fs ?? PLAIN.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontColor: hexColor(style.cl?.rgb) ?? PLAIN.fontColor,
    fill: hexColor(style.bg?.rgb) ?? null,
    horizontal: HORIZONTAL.find(([, align]) => align === style.ht)?.[0] ?? "General",
    vertical: VERTICAL.find(([, align]) => align === style.vt)?.[0] ?? "Bottom",
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    numberFormat: style.n?.pattern ?? "General",
    top: borderOf(style.bd?.t),
    right: borderOf(style.bd?.r),
    bottom: borderOf(style.bd?.b),
    left: borderOf(style.bd?.l),
  };
}

/** The engine's style for a change; null takes a part of the style away. */
export function styleOf(change: FormatChange): IStyleData {
  const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  const style: IStyleData = {};
  if (change.fontName !== undefined) style.ff = change.fontName;
  if (change.fontSize !== undefined) style.fs = change.fontSize;
  if (change.bold !== undefined) style.bl = flag(change.bold);
  if (change.italic !== undefined) style.it = flag(change.italic);
  if (change.underline !== undefined) style.ul = { s: flag(change.underline) };
  if (change.strikethrough !== undefined) style.st = { s: flag(change.strikethrough) };
  if (change.fontColor !== undefined) style.cl = { rgb: change.fontColor };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.horizontal !== undefined) {
    style.ht = HORIZONTAL.find(([name]) => name === change.horizontal)?.[1] ?? null;
  }
  if (change.vertical !== undefined)
    style.vt = VERTICAL.find(([name]) => name === change.vertical)?.[1] ?? null;
  if (change.wrap !== undefined) style.tb = change.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (change.indent !== undefined)
    style.pd = change.indent === 0 ? null : { l: change.indent * INDENT_PIXELS };
  if (change.numberFormat !== undefined) {
    style.n = change.numberFormat === "General" ? null : { pattern: change.numberFormat };
  }
  const borders = SIDES.flatMap((side) => {
    const border = change[side];
    return border === undefined ? [] : [[side.charAt(0), lineOf(border)] as const];
  });
  if (borders.length > 0) style.bd = Object.fromEntries(borders);
  return style;
}

function borderOf(line: Nullable<IBorderStyleData>): Border | null {
  const found = LINES.find(([, , style]) => style === line?.s);
  return found
    ? { line: found[0], weight: found[1], color: hexColor(line?.cl.rgb) ?? "#000000" }
    : null;
}

function lineOf(border: Border | null): IBorderStyleData | null {
  if (border === null) return null;
  const exact = LINES.find(([line, weight]) => line === border.line && weight === border.weight);
  const near = exact ?? LINES.find(([line]) => line === border.line);
  return { s: near?.[2] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
}

/** "#rgb", "#rrggbb" and "rgb(r, g, b)" as "#RRGGBB". */
function hexColor(color: Nullable<string>): string | undefined {
  if (!color) return undefined;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts) {
    return `#${parts
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  }
  return color.length === 4
    ? `#${Array.from(color.slice(1))
        .map((d) => d + d)
        .join("")}`.toUpperCase()
    : color.toUpperCase();
}

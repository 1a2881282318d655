import { edges } from "./tableBlock";

/** What a table changes of the look of its place, where all its cells have it alike. */
export interface PlaceLook {
  readonly format: Pick<
    Excel.RangeFormat,
    "horizontalAlignment" | "verticalAlignment" | "wrapText" | "indentLevel"
  >;
  readonly font: Pick<Excel.RangeFont, "name" | "size" | "bold">;
  readonly fill: string;
  /** In the order of `edges`. */
  readonly borders: readonly Pick<Excel.RangeBorder, "style" | "color">[];
}

export interface RequestedLook {
  readonly format: Excel.RangeFormat;
  readonly borders: readonly Excel.RangeBorder[];
}

/** Excel tells a cell without a fill to be white. */
const noFill = "#FFFFFF";

export function requestLook({ format }: Excel.Range): RequestedLook {
  format.load("horizontalAlignment,verticalAlignment,wrapText,indentLevel,rowHeight");
  format.load("font/name,font/size,font/bold,fill/color");
  const borders = edges.map((edge) => {
    const border = format.borders.getItem(edge);
    border.load("style,color");
    return border;
  });
  return { format, borders };
}

/** Null where cells differ: Excel tells no more of them at once. */
export function lookedLook({ format, borders }: RequestedLook): PlaceLook | null {
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, font, fill } = format;
  const look: PlaceLook = {
    format: { horizontalAlignment, verticalAlignment, wrapText, indentLevel },
    font: { name: font.name, size: font.size, bold: font.bold },
    fill: fill.color,
    borders: borders.map(({ style, color }) => ({ style, color })),
  };
  const parts: readonly unknown[] = [
    ...Object.values(look.format),
    ...Object.values(look.font),
    ...look.borders.map(({ style }) => style),
  ];
  // A fill that differs is told as no colour at all.
  return look.fill !== "" && [...parts, look.fill].every((part) => part !== null) ? look : null;
}

/** Asks Excel to make a block look again as it did. */
export function requestLookBack({ format }: Excel.Range, look: PlaceLook): void {
  Object.assign(format, look.format);
  Object.assign(format.font, look.font);
  if (look.fill.toUpperCase() === noFill) format.fill.clear();
  else format.fill.color = look.fill;
  for (const [index, { style, color }] of look.borders.entries()) {
    const border = format.borders.getItem(edges[index] ?? "EdgeTop");
    border.style = style;
    if (style !== "None") border.color = color;
  }
}

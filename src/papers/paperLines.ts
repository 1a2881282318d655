import type { DistributableFigure } from "../dividend/distributable/figures";
import type { Decimal } from "../dividend/decimal";
import type { CellAddress } from "../dividend/fact";
import type { PaperResult } from "../languages/workPaperWords";

/** What a line of the work paper is called by, for formulas that look at it. */
export type LineKey = DistributableFigure | PaperResult | `dividend${number}` | "grandTotal";

/** A piece of a line's formula: text as it stands, a cell of the worksheet, or another line's amount. */
export type LinePart =
  | string
  | { readonly is: "cell"; readonly cell: CellAddress }
  | { readonly is: "line"; readonly line: LineKey };

/** A text that the sheet can work out by itself. */
export interface LiveText {
  readonly text: string;
  readonly formula: readonly LinePart[] | null;
}

/** One line of the work paper. */
export interface PaperLine {
  readonly key: LineKey;
  /** How the amount counts in the sum it stands in. */
  readonly sign: "" | "+" | "−" | "=";
  readonly caption: string;
  readonly basis: string;
  /** In plain currency units; null if it is not known. */
  readonly amount: Decimal | null;
  readonly formula: readonly LinePart[] | null;
  /** The worksheet's cell it was taken from. */
  readonly cell: CellAddress | null;
  readonly remark: LiveText;
}

export interface PaperPart {
  readonly title: string;
  readonly lines: readonly PaperLine[];
}

export const noRemark: LiveText = { text: "", formula: null };

export function cellPart(cell: CellAddress): LinePart {
  return { is: "cell", cell };
}

export function linePart(line: LineKey): LinePart {
  return { is: "line", line };
}

/** A text as a formula quotes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

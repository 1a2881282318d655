import { formatText, typedText } from "./cellContent";

/** What cells hold, each as it would have to be typed to be the same again: formulas with "=", text like one as "'=". */
export type Contents = readonly (readonly unknown[])[];

/** What a block of cells holds, what it shows of that, and its number formats. */
export interface HeldCells {
  readonly contents: Contents;
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** Asks for what a range holds. */
export function requestHeld(range: Excel.Range): void {
  range.load("formulas,values,text,numberFormat");
}

export function heldCells(range: Excel.Range): HeldCells {
  const formulas: Contents = range.formulas;
  const values: Contents = range.values;
  const numberFormats: Contents = range.numberFormat;
  return {
    contents: formulas.map((row, r) =>
      row.map((formula, c) => heldContent(formula, values[r]?.[c])),
    ),
    texts: range.text,
    numberFormats: numberFormats.map((row) => row.map(formatText)),
  };
}

/**
 * What a cell holds. Text that begins with "=" comes from Excel as its own formula, without the apostrophe
 * it was typed with (OfficeDev/office-js#6687); no formula has itself as its result.
 */
function heldContent(formula: unknown, value: unknown): unknown {
  return typeof formula === "string" && formula.startsWith("=") && formula === value
    ? `'${formula}`
    : formula;
}

/** A part of a block, counted from its first cell where nothing else is said. */
export function partOfHeld(
  { contents, texts, numberFormats }: HeldCells,
  part: {
    readonly row?: number;
    readonly column?: number;
    readonly rows: number;
    readonly columns: number;
  },
): HeldCells {
  const { row = 0, column = 0, rows, columns } = part;
  const cut = <T>(lines: readonly (readonly T[])[]) =>
    lines.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  return { contents: cut(contents), texts: cut(texts), numberFormats: cut(numberFormats) };
}

export function isFormula(content: unknown): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** Whether two looks at the same cells saw the same, number formats included. */
export function sameHeld(a: HeldCells, b: HeldCells): boolean {
  return (
    JSON.stringify(a.contents) === JSON.stringify(b.contents) &&
    JSON.stringify(a.numberFormats) === JSON.stringify(b.numberFormats)
  );
}

/** Asks Excel to make cells hold again what they held. */
export function requestPutBack(range: Excel.Range, held: HeldCells): void {
  range.numberFormat = held.numberFormats.map((row) => [...row]);
  range.formulas = held.contents.map((row) => row.map(typedAgain));
}

function typedAgain(content: unknown): unknown {
  if (typeof content !== "string" || isFormula(content) || content.startsWith("'=")) return content;
  return typedText(content);
}

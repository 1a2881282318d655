import { isoDate } from "../dividend/civilDate";
import { type DateSystem, serialOfDate } from "../dividend/excelSerial";
import type { CellAddress, CellRange } from "../dividend/fact";
import { type SheetCell, notCalculated } from "../worksheet/sheet";
import type { OoxmlPackage } from "../ooxml/ooxmlPackage";
import { type XmlElement, childNamed, childrenNamed, ownText } from "../ooxml/xml";
import { displayedText } from "./displayedText";
import { stringText, unescaped } from "./sharedStrings";
import { sharedFormulas } from "./sharedFormula";
import { UnreadableWorkbook } from "./workbookFailure";

/** What the cells of a sheet refer to in the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly numberFormats: readonly string[];
  readonly dateSystem: DateSystem;
}

export interface PlacedCell {
  readonly at: CellAddress;
  readonly cell: SheetCell;
}

/** The last row and column that Excel has, counted from 0. */
const last: CellAddress = { row: 1_048_575, column: 16_383 };

/** What is read of a sheet's part. */
export interface SheetContent {
  /** The cells that hold something, in the order of the file. */
  readonly cells: readonly PlacedCell[];
  readonly merged: readonly CellRange[];
}

/** A dividend worksheet has some hundred cells; a sheet with more than these is a list of something, a million rows long or not. */
const mostCells = 50_000;

/** Stops the reading of a sheet that is no worksheet; caught where the reading began. */
class TooManyCells extends Error {}

/**
 * The cells of the sheet in the part at `path`, and which of them are merged; null for a sheet with more than a
 * worksheet's could be, of which no more is read. Throws `UnreadableWorkbook` where a cell stands at an address that no
 * sheet has.
 */
export function sheetCells(
  file: OoxmlPackage,
  path: string,
  context: CellContext,
): SheetContent | null {
  try {
    return contentOf(file, path, context);
  } catch (thrown) {
    if (thrown instanceof TooManyCells) return null;
    throw thrown;
  }
}

function contentOf(file: OoxmlPackage, path: string, context: CellContext): SheetContent {
  const cells: PlacedCell[] = [];
  const formulaAt = sharedFormulas();
  let row = -1;
  const visit = (line: XmlElement) => {
    // Rows and cells may leave out their address, and then follow the one before.
    row = line.attributes["r"] === undefined ? row + 1 : Number(line.attributes["r"]) - 1;
    let column = -1;
    for (const element of childrenNamed(line, "c")) {
      const reference = element.attributes["r"];
      column = reference === undefined ? column + 1 : columnOf(reference);
      const at = { row, column };
      if (!isAddress(at)) throw new UnreadableWorkbook({ kind: "damaged", part: path });
      const formula = formulaAt(childNamed(element, "f"), at);
      const cell = cellOf(element, formula, context);
      if (cell !== null) cells.push({ at, cell });
      if (cells.length > mostCells) throw new TooManyCells();
    }
  };
  const worksheet = file.part(path, { name: "row", visit });
  const areas = childrenNamed(childNamed(worksheet, "mergeCells"), "mergeCell");
  return {
    cells,
    merged: areas.flatMap(({ attributes }) => rangeOf(attributes["ref"] ?? "") ?? []),
  };
}

/** The range of "B4:D4"; null for anything else. */
function rangeOf(reference: string): CellRange | null {
  const [first, last] = reference.split(":").map((cell) => ({
    row: Number(/\d+$/u.exec(cell)?.[0] ?? 0) - 1,
    column: columnOf(cell),
  }));
  if (first === undefined || last === undefined) return null;
  return isAddress(first) && isAddress(last) ? { first, last } : null;
}

function isAddress({ row, column }: CellAddress): boolean {
  const within = (place: number, most: number) =>
    Number.isInteger(place) && place >= 0 && place <= most;
  return within(row, last.row) && within(column, last.column);
}

function cellOf(
  element: XmlElement,
  formula: string | null,
  { strings, numberFormats, dateSystem }: CellContext,
): SheetCell | null {
  const type = element.attributes["t"] ?? "n";
  const held = childNamed(element, "v");
  const stored = held === null ? null : ownText(held);
  const numberFormat = numberFormats[Number(element.attributes["s"] ?? 0)] ?? "General";
  if (type === "e" && stored !== null)
    return { value: stored, text: stored, numberFormat, formula, error: stored };
  const value = valueOf(type, stored, element, strings, dateSystem);
  if (value === null && formula === null) return null;
  if (value === null)
    return {
      value: notCalculated,
      text: notCalculated,
      numberFormat,
      formula,
      error: notCalculated,
    };
  const text = displayedText(value, numberFormat, dateSystem);
  return { value, text, numberFormat, formula, error: null };
}

function valueOf(
  type: string,
  stored: string | null,
  element: XmlElement,
  strings: readonly string[],
  dateSystem: DateSystem,
): SheetCell["value"] {
  if (type === "inlineStr") {
    const inline = childNamed(element, "is");
    return inline === null ? null : orNull(stringText(inline));
  }
  if (stored === null) return null;
  switch (type) {
    case "s":
      return orNull(strings[Number(stored)] ?? "");
    case "str":
      return unescaped(stored);
    case "b":
      return stored.trim() === "1" || stored.trim() === "true";
    case "d":
      return serialOfIsoDate(stored, dateSystem) ?? stored;
    default: {
      const number = Number(stored);
      if (stored.trim() === "" || Number.isNaN(number)) return null;
      // Beyond what Excel can hold: it is shown as it is written.
      return Number.isFinite(number) ? number : stored;
    }
  }
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

/** Some writers store a date as a date instead of a serial; its time of day is of no use here. */
function serialOfIsoDate(stored: string, dateSystem: DateSystem): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(stored) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return stored.startsWith(isoDate(date)) ? serialOfDate(date, dateSystem) : null;
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.toUpperCase()) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    column = column * 26 + place;
  }
  return column - 1;
}

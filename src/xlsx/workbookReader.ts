import type { DateSystem } from "../dividend/excelSerial";
import { type Sheet, type SheetCell, emptyCell } from "../worksheet/sheet";
import type { OoxmlPackage } from "../ooxml/ooxmlPackage";
import { childNamed, childrenNamed, isOn } from "../ooxml/xml";
import { type AddInSetting, addInSettings } from "./addInSettings";
import { type DefinedName, definedNames } from "./definedNames";
import { cellNumberFormats } from "./numberFormats";
import { type PlacedCell, sheetCells } from "./sheetCells";
import { sharedStrings } from "./sharedStrings";
import { UnreadableWorkbook, type WorkbookFailure } from "./workbookFailure";
import { asWorkbook, openWorkbook } from "./workbookPackage";

/** What an .xlsx file holds of use here. */
interface WorkbookContent {
  readonly sheets: readonly Sheet[];
  /** The names of sheets with more cells than a worksheet could have; they are not among `sheets`. */
  readonly tooLarge: readonly string[];
  readonly names: readonly DefinedName[];
  readonly settings: readonly AddInSetting[];
}

export type WorkbookReading =
  | ({ readonly is: "workbook" } & WorkbookContent)
  | { readonly is: "failure"; readonly failure: WorkbookFailure };

const mostCells = 20_000_000;

/**
 * Reads every sheet of cells of an .xlsx file, hidden ones too, in the order of the tabs: what each cell
 * holds (a formula's result as the file keeps it) and what it displays; and the workbook's names and what
 * add-ins keep with it. Charts, macros and all else stay where they are: nothing is ever written back to
 * the file.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookReading {
  try {
    return { is: "workbook", ...asWorkbook(() => contentOf(openWorkbook(bytes))) };
  } catch (thrown) {
    if (thrown instanceof UnreadableWorkbook) return { is: "failure", failure: thrown.failure };
    throw thrown;
  }
}

function contentOf(file: OoxmlPackage): WorkbookContent {
  const start = [...file.relationships("").values()].find(({ kind }) => kind === "officeDocument");
  const workbookPath = start?.path ?? "xl/workbook.xml";
  const workbook = file.part(workbookPath);
  const parts = file.relationships(workbookPath);
  const pathOfKind = (wanted: string) =>
    [...parts.values()].find(({ kind, path }) => kind === wanted && file.zip.has(path))?.path;
  const strings = pathOfKind("sharedStrings");
  const styles = pathOfKind("styles");
  const dateSystem: DateSystem = isOn(childNamed(workbook, "workbookPr")?.attributes["date1904"])
    ? "1904"
    : "1900";
  const context = {
    strings: strings === undefined ? [] : sharedStrings(file, strings),
    numberFormats: cellNumberFormats(styles === undefined ? null : file.part(styles)),
    dateSystem,
  };
  const tooLarge: string[] = [];
  const listed = childrenNamed(childNamed(workbook, "sheets"), "sheet");
  const sheets = listed.flatMap(({ attributes }) => {
    const part = parts.get(attributes["r:id"] ?? "");
    if (part?.kind !== "worksheet") return [];
    const name = attributes["name"] ?? "";
    const content = sheetCells(file, part.path, context);
    if (content === null) {
      tooLarge.push(name);
      return [];
    }
    const { cells, merged } = content;
    return [{ name, dateSystem, ...usedBlock(name, cells), ...(merged.length > 0 && { merged }) }];
  });
  return { sheets, tooLarge, names: definedNames(workbook), settings: addInSettings(file) };
}

/** The smallest rectangle that holds all cells; rows with nothing in them are one and the same. */
function usedBlock(name: string, cells: readonly PlacedCell[]): Pick<Sheet, "origin" | "rows"> {
  if (cells.length === 0) return { origin: { row: 0, column: 0 }, rows: [] };
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { at } of cells) {
    top = Math.min(top, at.row);
    left = Math.min(left, at.column);
    bottom = Math.max(bottom, at.row);
    right = Math.max(right, at.column);
  }
  const width = right - left + 1;
  const height = bottom - top + 1;
  if (!(width * height <= mostCells))
    throw new UnreadableWorkbook({ kind: "tooLarge", part: name });
  const blank: SheetCell[] = new Array<SheetCell>(width).fill(emptyCell);
  const rows: SheetCell[][] = new Array<SheetCell[]>(height).fill(blank);
  for (const { at, cell } of cells) {
    const place = at.row - top;
    const row = rows[place] === blank ? [...blank] : (rows[place] ?? []);
    row[at.column - left] = cell;
    rows[place] = row;
  }
  return { origin: { row: top, column: left }, rows };
}

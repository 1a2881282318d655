import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { format, isDateFormat, isValidFormat, parseValue } from "numfmt";
import { canBeFormula } from "./formulaText";

type CellValue = string | number | boolean;
type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** What a cell holds: the value is the formula's result where there is a formula, "" where the cell is empty. */
export interface CellContent {
  readonly value: CellValue;
  readonly type: ValueType;
  readonly formula: string | undefined;
}

export const EMPTY: CellContent = { value: "", type: "Empty", formula: undefined };

const ERRORS =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA|CYCLE!|ERROR!)$/;

export function contentOf(cell: Nullable<ICellData>, formula: string | undefined): CellContent {
  const value = cell?.v ?? richText(cell) ?? "";
  if (cell?.t === CellValueType.BOOLEAN || typeof value === "boolean") {
    return {
      value: value === 1 || value === true || value === "TRUE" || value === "1",
      type: "Boolean",
      formula,
    };
  }
  if (typeof value === "number") return { value, type: "Double", formula };
  if (value === "") return { value, type: formula === undefined ? "Empty" : "String", formula };
  if (cell?.t === CellValueType.NUMBER && Number.isFinite(Number(value))) {
    return { value: Number(value), type: "Double", formula };
  }
  return { value, type: ERRORS.test(value) ? "Error" : "String", formula };
}

/** Text typed with line breaks or mixed fonts sits in a document of its own, which ends in a paragraph mark. */
function richText(cell: Nullable<ICellData>): string | undefined {
  return cell?.p?.body?.dataStream.replace(/\r?\n?$/, "").replaceAll("\r", "\n");
}

/** Days between 1900 and 1904, in which a workbook may count its dates. */
export const DAYS_TO_1904 = 1462;

/** The date format that stands for the system's own short one. */
const SYSTEM_DATE = "m/d/yyyy";

/** What the cell shows. */
export function shownText(
  content: CellContent,
  numberFormat: string,
  look: { readonly shortDate: string; readonly from1904: boolean },
): string {
  const { type } = content;
  const isDay = look.from1904 && isDateFormat(numberFormat);
  const value =
    isDay && typeof content.value === "number" ? content.value + DAYS_TO_1904 : content.value;
  const pattern = numberFormat === SYSTEM_DATE ? look.shortDate : numberFormat;
  if (type === "Boolean") return value === true ? "TRUE" : "FALSE";
  if (type === "Error" || type === "Empty") return String(value);
  try {
    return format(pattern, value, { throws: true });
  } catch {
    return String(value);
  }
}

/** What goes into a cell, and the number format the cell takes on by it, if any. */
export interface CellEntry {
  readonly cell: ICellData;
  readonly numberFormat?: string;
}

const CLEARED: ICellData = { v: null, f: null, si: null, p: null };

/** The engine's cell for a content, its text as it stands. */
export function cellOf({ value, type, formula }: CellContent): ICellData {
  const cell: ICellData = { ...CLEARED };
  if (type === "Double") Object.assign(cell, { v: value, t: CellValueType.NUMBER });
  else if (type === "Boolean")
    Object.assign(cell, { v: value === true ? 1 : 0, t: CellValueType.BOOLEAN });
  else if (value !== "") Object.assign(cell, { v: value, t: CellValueType.STRING });
  if (formula !== undefined) cell.f = formula;
  return cell;
}

/** Excel's limit of what a cell takes. */
const LONGEST_TEXT = 32_767;

/** Whether Excel takes this into a cell at all. */
export function isTyped(value: unknown): boolean {
  if (typeof value !== "string") return true;
  return value.startsWith("=") ? canBeFormula(value) : value.length <= LONGEST_TEXT;
}

export function isNumberFormat(text: string): boolean {
  return isValidFormat(text);
}

/** Reads a value as Excel reads what is typed or set into a cell of this number format. */
export function entryOf(value: unknown, numberFormat: string): CellEntry {
  if (typeof value === "number") return entry(value, CellValueType.NUMBER);
  if (typeof value === "boolean") return entry(value ? 1 : 0, CellValueType.BOOLEAN);
  if (typeof value !== "string" || value === "") return { cell: CLEARED };
  if (value.startsWith("'")) return entry(value.slice(1), CellValueType.FORCE_STRING);
  if (numberFormat === "@") return entry(value, CellValueType.STRING);
  // "+A2" and "-A2" are formulas too, where they are no numbers.
  if (/^[+-](?=[A-Za-z(])/.test(value)) return { cell: { ...CLEARED, f: `=${value}` } };
  if (value.startsWith("=") && value.length > 1) return { cell: { ...CLEARED, f: value } };
  if (ERRORS.test(value)) return entry(value, CellValueType.STRING);
  return parsedEntry(value, numberFormat);
}

function parsedEntry(text: string, numberFormat: string): CellEntry {
  const parsed = parseValue(text);
  if (typeof parsed?.v === "boolean") return entry(parsed.v ? 1 : 0, CellValueType.BOOLEAN);
  if (typeof parsed?.v !== "number") return entry(text, CellValueType.STRING);
  const number = entry(parsed.v, CellValueType.NUMBER);
  return parsed.z && numberFormat === "General" ? { ...number, numberFormat: parsed.z } : number;
}

function entry(v: string | number, t: CellValueType): CellEntry {
  return { cell: { ...CLEARED, v, t } };
}

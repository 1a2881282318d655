import { format, isDateFormat, tokenize } from "numfmt";
import { eraOf } from "../dividend/era";
import { type DateSystem, dateOfSerial } from "../dividend/excelSerial";
import type { SheetCell } from "../worksheet/sheet";

/** What Excel fills a cell with whose value its format cannot show. */
const cannotShow = "########";
const daysBetweenDateSystems = 1462;

/** From here on JavaScript writes a number with an exponent. No worksheet means one. */
const exponentFrom = 1e21;

/** What a cell displays of `value` through `numberFormat`, as Excel prints it in a wide enough column. */
export function displayedText(
  value: SheetCell["value"],
  numberFormat: string,
  dateSystem: DateSystem,
): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    if (typeof value === "string") return format(numberFormat, value);
    // numfmt reads the exponent of such a number as digits, or prints Infinity.
    if (Math.abs(value) >= exponentFrom) return String(value);
    if (!isDateFormat(numberFormat)) return format(numberFormat, value);
    return dateText(value, numberFormat, dateSystem);
  } catch {
    // Not a valid format: Excel would have refused to open it; the value itself says most.
    return String(value);
  }
}

function dateText(serial: number, numberFormat: string, dateSystem: DateSystem): string {
  if (serial < 0 || !Number.isFinite(serial)) return cannotShow;
  // numfmt counts in the 1900 system only.
  const counted = dateSystem === "1904" ? serial + daysBetweenDateSystems : serial;
  return format(withEra(numberFormat, serial, dateSystem), counted);
}

/**
 * The format with its era parts (g, gg, ggg: H, 平, 平成; e, ee: the year of the era) written out for this
 * date, since numfmt prints western years for them.
 */
function withEra(numberFormat: string, serial: number, dateSystem: DateSystem): string {
  const tokens = tokenize(numberFormat);
  const japanese = tokens.some(({ type, raw }) => type === "locale" && /411\]|ja/iu.test(raw));
  const named = tokens.some(
    ({ type, value }) => type === "datetime" && /^g+$/iu.test(String(value)),
  );
  const date = dateOfSerial(serial, dateSystem);
  const era = date === null ? null : eraOf(date);
  if (date === null || era === null || !(japanese || named)) return numberFormat;
  const year = String(date.year - era.first.year + 1);
  const firstIsGannen = /gannen/iu.test(numberFormat);
  const spoken: Readonly<Record<string, string>> = {
    g: era.letter,
    gg: era.name.slice(0, 1),
    ggg: era.name,
    e: year === "1" && firstIsGannen ? "元" : year,
    ee: year.padStart(2, "0"),
  };
  return tokens
    .map(({ type, value, raw }) => {
      const words = type === "datetime" ? spoken[String(value).toLowerCase()] : undefined;
      return words === undefined ? raw : `"${words}"`;
    })
    .join("");
}

import {
  type CivilDate,
  addMonthsToMonthEnd,
  isMonthEnd,
  monthLength,
} from "../../dividend/civilDate";
import { eras, westernYear } from "../../dividend/era";
import { fiscalYearName } from "../../dividend/fiscalYear";
import { type Found, findAll } from "./found";
import { monthOfName, monthWords } from "./monthNames";
import { halfWidth } from "./width";

/** A fiscal year as written without a day: by the month it ends in, or by its name. */
export type FiscalYearReading =
  | { readonly is: "endMonth"; readonly year: number; readonly month: number }
  | { readonly is: "named"; readonly year: number };

const eraNames = eras.map((era) => era.name).join("|");

const patterns = [
  // 2019年3月期, 平成31年3月期, 2019年3月
  String.raw`(?:(?<era>${eraNames})\s*(?<eraYear>元|\d{1,2})|(?<year>\d{4}))\s*年\s*(?<month>\d{1,2})\s*月(?!\s*\d{1,2}\s*日)(?:\s*期)?`,
  // FY3/18, FY2023.10
  String.raw`\bFY\s?(?<month>\d{1,2})/(?<year>\d{4}|\d{2})(?!\d)`,
  String.raw`\bFY\s?(?<year>\d{4})[./](?<month>\d{1,2})(?!\d)`,
  // March 2019
  String.raw`\b(?<monthName>${monthWords})\s+(?<year>\d{4})(?!\d)`,
  // 2010-9
  String.raw`(?<![\d./-])(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})(?![\d./-])`,
  // FY2018, Fiscal 2018, fiscal year 2018, 2018年度
  String.raw`\b(?:FY|Fiscal(?: year)?)\s?(?<name>\d{4})(?!\d)|(?<nameJa>\d{4})\s*年度`,
].map((pattern) => new RegExp(pattern, "gi"));

/** Every fiscal year in a running text that is written without a day. */
export function findFiscalYears(text: string): readonly Found<FiscalYearReading>[] {
  const written = halfWidth(text);
  if (!/\d/u.test(written)) return [];
  return findAll(text, written, patterns, (groups) => {
    const name = groups["name"] ?? groups["nameJa"];
    if (name !== undefined) return { is: "named", year: Number(name) };
    const month =
      groups["monthName"] === undefined
        ? Number(groups["month"])
        : monthOfName(groups["monthName"]);
    if (month < 1 || month > 12) return null;
    return { is: "endMonth", year: yearOf(groups), month };
  });
}

function yearOf(groups: Readonly<Record<string, string | undefined>>): number {
  const era = eras.find(({ name }) => name === groups["era"]);
  if (era !== undefined) {
    return westernYear(era, groups["eraYear"] === "元" ? 1 : Number(groups["eraYear"]));
  }
  const year = Number(groups["year"]);
  return groups["year"]?.length === 2 ? year + 2000 : year;
}

/** What is known of the issuer's fiscal years: one year's end, and how that year is named. */
export interface KnownFiscalYear {
  readonly end: CivilDate | null;
  /** The year the worksheet's own label names ("FY2018"); null for the usual naming, by the starting year. */
  readonly namedYear: number | null;
}

/**
 * The last day of the fiscal year. A month's last day is meant, unless the known year ends on another
 * day of that month; a name needs the known year, and gives null without it.
 */
export function fiscalYearEndOf(
  reading: FiscalYearReading,
  { end, namedYear }: KnownFiscalYear,
): CivilDate | null {
  if (reading.is === "named") {
    if (end === null) return null;
    const years = reading.year - (namedYear ?? fiscalYearName(end));
    return addMonthsToMonthEnd(end, 12 * years);
  }
  const { year, month } = reading;
  const last = monthLength(year, month);
  const sameMonth = end !== null && end.month === month && !isMonthEnd(end);
  return { year, month, day: sameMonth ? Math.min(end.day, last) : last };
}

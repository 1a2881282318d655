import { type CivilDate, civilDate } from "../../dividend/civilDate";
import { type EraName, eras, westernYear } from "../../dividend/era";
import { monthOfName, monthWords, weekdayWords } from "./monthNames";
import { halfWidth, longestNotation } from "./width";

/** A date written out, or why what looks like one is not. */
export type DateReading =
  | { readonly is: "date"; readonly date: CivilDate; readonly written: DateStyle }
  /** February 30: no calendar has it. */
  | {
      readonly is: "nonexistent";
      readonly year: number;
      readonly month: number;
      readonly day: number;
    }
  /** 06/03/2019: June 3 to some and March 6 to others; both are given. */
  | { readonly is: "ambiguous"; readonly monthFirst: CivilDate; readonly dayFirst: CivilDate }
  /** 114/08/14: a year of the Taiwan calendar, perhaps; the date it would be, or null where there is none. */
  | { readonly is: "minguo"; readonly date: CivilDate | null };

/** How a date was written, where that is more than year, month and day. */
export interface DateStyle {
  /** The era it was counted in, which need not hold the date (平成35年). */
  readonly era: EraName | null;
  /** The year had two digits and its century was added, or it was counted from the Taiwan calendar's first. */
  readonly yearCompleted: boolean;
  /** A time of day stood behind it and was dropped. */
  readonly timeDropped: boolean;
  /** The weekday as written, null where there is none. */
  readonly weekday: string | null;
  /** The date by its second form, where era and western form are both written and the second is a date. */
  readonly otherForm: CivilDate | null;
}

const eraByName: ReadonlyMap<string, (typeof eras)[number]> = new Map(
  eras.flatMap((era) => [
    [era.name, era],
    [era.letter, era],
  ]),
);
const s = String.raw`\s*`;
// Names are also written with spaces between their characters (平 成).
const eraNames = eras.map((era) => Array.from(era.name).join(s)).join("|");
const eraLetters = eras.map((era) => era.letter).join("");
const yearOfEra = String.raw`(?:元|\d{1,2})`;
const weekdayBehind = String.raw`(?:${s}\(${s}(?<weekdayJa>[日月火水木金土](?:曜日?)?|${weekdayWords})${s}\))?`;
const time = String.raw`(?<time>[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]m)?)?`;

/** The patterns of a date in half width, each with groups of its own; `dateOfMatch` reads them. */
export const datePatterns: readonly string[] = [
  // 平成31年3月31日, 令和元年6月11日, 2019年6月24日, 民國114年8月14日
  String.raw`(?:(?<era>${eraNames})${s}(?<eraYear>${yearOfEra})|(?<minguo>民國|民国|中華民國)${s}(?<minguoYear>\d{1,3})|(?<year>\d{4}))` +
    String.raw`(?:${s}年)?(?:${s}\(${s}(?:(?<otherEra>${eraNames})${s}(?<otherEraYear>${yearOfEra})|(?<otherYear>\d{4}))${s}(?:年${s})?\)${s}年?)?(?<=年|\))${s}(?<month>\d{1,2})${s}月${s}(?<day>\d{1,2})${s}日${weekdayBehind}`,
  // H31.3.31
  String.raw`(?<![A-Za-z])(?<era>[${eraLetters}])(?<eraYear>${yearOfEra})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})(?!\d)${weekdayBehind}`,
  // 2019-03-31, 2019/6/28 12:54, 2019/3/31(日), 2008.10.31
  String.raw`(?<![\d./-])(?<year>\d{4})(?<sep>[-./])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d)${weekdayBehind}${time}`,
  // Thursday, June 28, 2019
  String.raw`(?:(?<weekday>\b(?:${weekdayWords}))${s}(?:,${s})?)?\b(?<monthName>${monthWords})\s*(?<day>\d{1,2})(?:\s*(?:st|nd|rd|th))?(?:${s},${s}|\s+)(?<year>\d{4})(?!\d)${weekdayBehind}`,
  // 18 September 2024, 24-Nov-16
  String.raw`(?:(?<weekday>\b(?:${weekdayWords}))${s}(?:,${s})?)?(?<![\d.])(?<day>\d{1,2})(?:\s*(?:st|nd|rd|th))?[\s-]+(?:of\s+)?(?<monthName>${monthWords})(?:[\s,-]+)(?<year>\d{4}|\d{2})(?!\d)${weekdayBehind}`,
  // 06/03/2019, 28/06/2019
  String.raw`(?<![\d./-])(?<first>\d{1,2})(?<sep>[-./])(?<second>\d{1,2})\k<sep>(?<year>(?:19|20)\d{2})(?!\d)${time}`,
  // 114/08/14
  String.raw`(?<![\d./-])(?<minguoYear>1\d{2})/(?<month>\d{1,2})/(?<day>\d{1,2})(?!\d)`,
];

const wholePatterns = datePatterns.map((pattern) => new RegExp(`^${pattern}$`, "i"));
const bothForms = /^(.*\S)\s*\(([^()]+)\)$/u;

/**
 * The date a cell's whole text states: ISO, English, Japanese western or era form, with full-width
 * digits, spaces and line breaks inside, a weekday or a time. An era year past its era's end is read as
 * the western date it would be. Text that gives both forms of one date is read by its first. Null for
 * text that is no date at all.
 */
export function readDate(text: string): DateReading | null {
  if (text.length > longestNotation) return null;
  const written = halfWidth(text).trim();
  for (const pattern of wholePatterns) {
    const groups = pattern.exec(written)?.groups;
    if (groups !== undefined) return dateOfMatch(groups);
  }
  const [, first, second] = bothForms.exec(written) ?? [];
  if (first === undefined || second === undefined) return null;
  const [reading, other] = [readDate(first), readDate(second)];
  if (reading?.is !== "date" || other?.is !== "date") return null;
  return { ...reading, written: { ...reading.written, otherForm: other.date } };
}

/** Reads the groups of one of `datePatterns`. */
export function dateOfMatch(groups: Readonly<Record<string, string | undefined>>): DateReading {
  const count = (name: string) => Number(groups[name] ?? "0");
  const style: DateStyle = {
    era: eraNamed(groups["era"] ?? "")?.name ?? null,
    yearCompleted: groups["minguo"] !== undefined || groups["year"]?.length === 2,
    timeDropped: groups["time"] !== undefined,
    weekday: groups["weekday"] ?? groups["weekdayJa"] ?? null,
    otherForm: otherFormOf(groups),
  };
  if (groups["first"] !== undefined) {
    return dayOrMonthFirst(count("first"), count("second"), count("year"), style);
  }
  const year = yearOfMatch(groups);
  const month =
    groups["monthName"] === undefined ? count("month") : monthOfName(groups["monthName"]);
  const date = civilDate(year, month, count("day"));
  if (groups["minguoYear"] !== undefined && groups["minguo"] === undefined) {
    return { is: "minguo", date };
  }
  if (date === null) return { is: "nonexistent", year, month, day: count("day") };
  return { is: "date", date, written: style };
}

function otherFormOf(groups: Readonly<Record<string, string | undefined>>): CivilDate | null {
  const { otherEra, otherEraYear, otherYear } = groups;
  if (otherEra === undefined && otherYear === undefined) return null;
  const year = otherEra === undefined ? Number(otherYear) : yearOfEraName(otherEra, otherEraYear);
  return civilDate(year, Number(groups["month"]), Number(groups["day"]));
}

function eraNamed(written: string): (typeof eras)[number] | undefined {
  return eraByName.get(written.replace(/\s/gu, "").toUpperCase());
}

/** The western year; 0, which no calendar has, for the year 0 of an era. */
function yearOfEraName(name: string, yearOfEra: string | undefined): number {
  const era = eraNamed(name);
  const year = yearOfEra === "元" ? 1 : Number(yearOfEra);
  return era === undefined || year === 0 ? 0 : westernYear(era, year);
}

const yearsBeforeMinguo = 1911;

function yearOfMatch(groups: Readonly<Record<string, string | undefined>>): number {
  const { era, eraYear, minguoYear, year = "" } = groups;
  if (era !== undefined) return yearOfEraName(era, eraYear);
  if (minguoYear !== undefined) return Number(minguoYear) + yearsBeforeMinguo;
  // Excel's own reading of two digits: to 29 this century, from 30 the last.
  if (year.length === 2) return Number(year) + (Number(year) < 30 ? 2000 : 1900);
  return Number(year);
}

function dayOrMonthFirst(
  first: number,
  second: number,
  year: number,
  style: DateStyle,
): DateReading {
  const monthFirst = civilDate(year, first, second);
  const dayFirst = civilDate(year, second, first);
  if (monthFirst !== null && dayFirst !== null && first !== second) {
    return { is: "ambiguous", monthFirst, dayFirst };
  }
  const date = monthFirst ?? dayFirst;
  if (date === null) return { is: "nonexistent", year, month: first, day: second };
  return { is: "date", date, written: style };
}

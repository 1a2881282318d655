import type { ColumnRole } from "../dividend/column";
import { columnHeadings } from "./choices";
import { readLabel } from "./labelReading";
import { findFiscalYears } from "./notation/fiscalYearNotation";
import { blanked } from "./notation/found";
import {
  currentYearWords,
  decidedWords,
  forecastWords,
  kindWords,
  previousYearWords,
} from "./notation/lexicon";
import { findDates } from "./notation/runningDates";
import { halfWidth, longestNotation } from "./notation/width";
import { spellingIndex } from "./spellings";

/** What a heading over a column of figures says. */
export interface ColumnHeading {
  readonly role: ColumnRole | null;
  /** Whether it says more than the role, as a release prints it: a year, a date, a kind of dividend. */
  readonly saysMore: boolean;
  /** The words nobody knows; empty where all were understood. */
  readonly unknown: string;
  /** A number that orders the fiscal years that headings name; null where it names none. */
  readonly year: number | null;
}

const index = spellingIndex(columnHeadings);

const rolesByWords: readonly (readonly [ColumnRole, RegExp])[] = [
  ["forecast", new RegExp(forecastWords, "i")],
  ["previous", new RegExp(previousYearWords, "i")],
  ["decided", new RegExp(`${decidedWords}|${currentYearWords}|今回`, "i")],
];

const usualWords = new RegExp(
  [
    ...Object.values(kindWords),
    forecastWords,
    previousYearWords,
    decidedWords,
    currentYearWords,
    String.raw`\b(?:dividends?|amounts?|per|common|share|the|of|on|in|as|at|for|fiscal|business|years?|periods?|` +
      String.raw`ended|ending|end|results?|actual|paid|latest|most|recent|released|announced|disclosed|published|` +
      String.raw`dated|resolution|board|proposed|proposal|planned|fy|corresponding|comparable|reference)\b`,
    "剰余金の?|配当金?|直近|今回|前回|実績|予定|公表|発表|開示|時点|付|金?額|年度|期末?|参考|第[0-9]+期|[のは日付]",
  ].join("|"),
  "gi",
);

/** What the headings over the columns of a dividend say, in their order. */
export function columnHeadingsOf(texts: readonly string[]): readonly ColumnHeading[] {
  const said = texts.map(headingOf);
  const taken = new Set(said.flatMap(({ role }) => role ?? []));
  // Two fiscal years side by side: the later is the one decided.
  const years = said
    .filter(({ role, year, unknown }) => role === null && year !== null && unknown === "")
    .map(({ year }) => year ?? 0)
    .sort((a, b) => b - a);
  const free = (["decided", "previous"] as const).filter((role) => !taken.has(role));
  const isTold = years.length === free.length && new Set(years).size === years.length;
  return said.map((heading) => {
    const place = heading.year === null ? -1 : years.indexOf(heading.year);
    const role = heading.role === null && isTold ? (free[place] ?? null) : heading.role;
    return { ...heading, role };
  });
}

function headingOf(text: string): ColumnHeading {
  const spelled = readLabel(text, index);
  const nothing = { role: null, saysMore: false, unknown: text, year: null };
  if (text.length > longestNotation) return nothing;
  const written = halfWidth(spelled?.aside ?? text);
  const dates = findDates(written);
  const years = findFiscalYears(blanked(written, dates));
  const unknown = blanked(blanked(written, dates), years)
    .replace(usualWords, "")
    .replace(/[^\p{L}\p{N}%]+/gu, "");
  const role =
    spelled?.name ??
    (unknown === "" ? rolesByWords.find(([, words]) => words.test(written))?.[0] : undefined) ??
    null;
  return {
    role,
    saysMore: unknown === "" && spelled?.aside !== null,
    unknown: spelled?.aside === null ? "" : unknown,
    year: yearOf(dates, years),
  };
}

function yearOf(
  dates: ReturnType<typeof findDates>,
  years: ReturnType<typeof findFiscalYears>,
): number | null {
  const [date] = dates.flatMap(({ reading }) => (reading.is === "date" ? reading.date : []));
  if (date !== undefined) return date.year * 12 + date.month;
  const [year] = years.map(({ reading }) =>
    reading.is === "endMonth" ? reading.year * 12 + reading.month : reading.year * 12,
  );
  return year ?? null;
}

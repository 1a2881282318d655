import type { DecidingBody } from "../../dividend/announcement";
import {
  type CivilDate,
  addMonthsToMonthEnd,
  compareDates,
  sameDate,
} from "../../dividend/civilDate";
import type { FactIn } from "../../dividend/facts";
import { type DividendKind, fiscalYearEndFor, usualRecordDate } from "../../dividend/fiscalYear";
import type { Language } from "../../dividend/language";
import { kindsNamed, shareholdersMeetingWords } from "../../worksheet/notation/lexicon";
import { findDates } from "../../worksheet/notation/runningDates";
import { findOrdinals } from "../../worksheet/notation/runningText";
import { type CompanyNames, namesIn } from "./companyNames";
import { type PlacedWords, sentencesOf } from "./taken";
import { changedYear, yearsIn, yearsSaid } from "./years";

/** What a release's words say besides its tables; null for what they do not. */
export interface ImportedFacts extends CompanyNames {
  readonly releaseDate: CivilDate | null;
  readonly kind: DividendKind | null;
  readonly fiscalYearEnd: CivilDate | null;
  readonly decidedBy: DecidingBody | null;
  readonly meetingNumber: number | null;
  readonly meetingDate: CivilDate | null;
  readonly meetingPlace: string | null;
  readonly fiscalYearChanged: boolean;
  /** The sentences that facts of the announcement were taken from. */
  readonly sentences: Readonly<Partial<Record<FactIn<"announcement">, PlacedWords>>>;
}

/** What of the tables tells which dividend it is. */
export interface TableFacts {
  readonly decidedHeading: string;
  readonly previousHeading: string;
  readonly recordDate: CivilDate | null;
  /** The decided dividend has an ordinary part, so that a special one in it is a part too. */
  readonly isOrdinary: boolean;
  /** Fiscal year ends that rows of the annual table are labelled with. */
  readonly annualYears: readonly CivilDate[];
}

/** `before` are the paragraphs that stand before the first table, `all` every one. */
export function importedFacts(
  before: readonly string[],
  all: readonly PlacedWords[],
  table: TableFacts,
  language: Language,
): ImportedFacts {
  const texts = all.map(({ text }) => text);
  const releaseDate = before.flatMap(daysIn)[0] ?? null;
  // The decided column names its kind before any text does.
  const named = kindsNamed(`${table.decidedHeading}\n${before.map(withoutShares).join("\n")}`);
  const said = named.find((kind) => kind !== "special" || !table.isOrdinary) ?? null;
  const sentences = sentencesOf(all);
  const { sentences: meetingWords, ...meeting } = meetingIn(
    sentences,
    table.recordDate,
    releaseDate,
  );
  const decided = decidingBody(sentences);
  const changed = changedYear(texts);
  const dividend = dividendOf(table, said, yearsSaid(before));
  return {
    ...namesIn[language](texts, before),
    releaseDate,
    ...dividend,
    // Of a year that is not twelve months only words tell the end.
    ...(changed.length > 0 && { fiscalYearEnd: latest(yearsSaid(changed)) }),
    fiscalYearChanged: changed.length > 0,
    decidedBy: decided?.by ?? null,
    ...meeting,
    sentences: { ...meetingWords, ...(decided && { decidedBy: decided.words }) },
  };
}

/** A text without the figures of a year's dividends, which name them all: 中間78円、年間188円. */
function withoutShares(text: string): string {
  return text.replace(/(?:中間|期末|interim|year-end)\s*(?=[\d０-９¥￥]|JPY)/giu, "");
}

/** The dates of a text, but for those that say when a year ends. */
function daysIn(text: string): readonly CivilDate[] {
  return findDates(text).flatMap(({ reading, start }) =>
    reading.is === "date" &&
    !/\b(?:ending|ended|ends)(?: on)?\s*$/iu.test(text.slice(Math.max(0, start - 40), start))
      ? [reading.date]
      : [],
  );
}

/** The dividends whose usual record date is known from the year's end. */
const regularKinds = ["yearEnd", "interim", "firstQuarter", "thirdQuarter"] as const;

interface NamedDividend {
  readonly kind: DividendKind | null;
  readonly fiscalYearEnd: CivilDate | null;
}

/**
 * Which dividend of which fiscal year it is. Years are those the annual table names and the one after the
 * previous column's; a record date that is usual for one of them tells what the words leave open.
 */
function dividendOf(
  table: TableFacts,
  said: DividendKind | null,
  inWords: readonly CivilDate[],
): NamedDividend {
  const { recordDate } = table;
  const previous = yearsIn(table.previousHeading).map((year) => addMonthsToMonthEnd(year, 12));
  const years = [...table.annualYears, ...previous, ...inWords];
  if (recordDate === null) return { kind: said, fiscalYearEnd: latest(years) };
  for (const kind of regularKinds) {
    const year = years.find((each) => sameDate(usualRecordDate(kind, each), recordDate));
    if (year !== undefined && (said === null || said === kind))
      return { kind, fiscalYearEnd: year };
  }
  if (said === null || said === "special") return { kind: said, fiscalYearEnd: null };
  return { kind: said, fiscalYearEnd: yearAround(recordDate, said, years) };
}

/**
 * The end of the fiscal year that a record date lies in, which is not the one its kind of dividend usually has: of a year
 * that is not twelve months the words alone tell. Null where they name other years only.
 */
function yearAround(
  recordDate: CivilDate,
  kind: Exclude<DividendKind, "special">,
  years: readonly CivilDate[],
): CivilDate | null {
  // 9月期 is also said of the half year that ends on the record date.
  const others = years.filter((year) => !sameDate(year, recordDate));
  const around = others.filter(
    (year) =>
      compareDates(recordDate, year) < 0 &&
      compareDates(addMonthsToMonthEnd(year, -12), recordDate) < 0,
  );
  const [first] = around;
  if (first !== undefined) return around.every((year) => sameDate(year, first)) ? first : null;
  const usual = fiscalYearEndFor(kind, recordDate);
  return others.every(({ month }) => month === usual.month) ? usual : null;
}

/** Of the years that a table without a record date names the one it is about. */
function latest(years: readonly CivilDate[]): CivilDate | null {
  return years.toSorted(compareDates).at(-1) ?? null;
}

const meetingWords = new RegExp(shareholdersMeetingWords, "iu");

/** A bill that a meeting is asked for: 第1号議案. */
const bill = /第\s*[0-9０-９一二三四五六七八九十]+\s*号議案|\bproposal (?:no\.?\s*)?\d+\b/iu;

function decidingBody(
  sentences: readonly PlacedWords[],
): { readonly by: DecidingBody; readonly words: PlacedWords } | null {
  const approval = /approv|submit|propos|subject to|付議|承認|resolved at/iu;
  const byMeeting = sentences.find(
    ({ text }) => (meetingWords.test(text) && approval.test(text)) || bill.test(text),
  );
  if (byMeeting !== undefined) return { by: "shareholdersMeeting", words: byMeeting };
  const byBoard = sentences.find(({ text }) =>
    /board (?:of directors|resolution|meeting)|取締役会/iu.test(text),
  );
  return byBoard === undefined ? null : { by: "boardOfDirectors", words: byBoard };
}

function meetingIn(
  sentences: readonly PlacedWords[],
  recordDate: CivilDate | null,
  releaseDate: CivilDate | null,
): Pick<ImportedFacts, "meetingNumber" | "meetingDate" | "meetingPlace" | "sentences"> {
  const other = (date: CivilDate) =>
    [recordDate, releaseDate].every((each) => each === null || !sameDate(each, date));
  const about = sentences.filter(({ text }) => meetingWords.test(text));
  const numbered = about.flatMap((words) =>
    findOrdinals(words.text).flatMap(({ reading, start, end }) =>
      /号|議案/u.test(words.text.slice(start, end + 1)) ? [] : [{ number: reading.number, words }],
    ),
  )[0];
  const dated = about.flatMap((words) =>
    findDates(words.text).flatMap(({ reading, end }) =>
      reading.is === "date" && other(reading.date)
        ? [{ date: reading.date, behind: words.text.slice(end), words }]
        : [],
    ),
  );
  const place = dated.flatMap(({ behind, words }) => {
    const name = /^\s+(?:in|at)\s+([A-Z]\p{L}*(?: [A-Z]\p{L}*)*)/u.exec(behind)?.[1];
    return name === undefined ? [] : [{ name, words }];
  })[0];
  return {
    meetingNumber: numbered?.number ?? null,
    meetingDate: dated[0]?.date ?? null,
    meetingPlace: place?.name ?? null,
    sentences: {
      ...(numbered && { meetingNumber: numbered.words }),
      ...(dated[0] && { meetingDate: dated[0].words }),
      ...(place && { meetingPlace: place.words }),
    },
  };
}

import type { Amount } from "../dividend/amount";
import {
  type Announcement,
  type Company,
  columnOf,
  textBlockNames,
} from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import {
  type CivilDate,
  addMonthsToMonthEnd,
  civilDate,
  compareDates,
} from "../dividend/civilDate";
import { type Decimal, zero } from "../dividend/decimal";
import { type Entry, givenValue } from "../dividend/fact";
import { type Period, previousFiscalYearEnd, usualRecordDate } from "../dividend/fiscalYear";
import type { Language } from "../dividend/language";
import { resources, sameAsLeft } from "../worksheet/choices";
import { amountCell } from "../worksheet/writing/plannedAmount";
import { standardWording } from "../release/compose/standardWording";
import { dateCell } from "../worksheet/writing/plannedValue";
import type { FactCell } from "./blankCells";
import { usageIn } from "../languages/usageIn";

/** Why a value is offered. */
type OfferReason =
  | "today"
  | "usualRecordDate"
  | "usualFiscalYearEnd"
  | "lastYear"
  | "asDecided"
  | "sum"
  | "usual"
  | "standardWording";

/** A value that may well be the right one: shown, and written only when it is taken. */
export interface Offer {
  /** As it would be typed into the cell. */
  readonly text: string;
  readonly why: OfferReason;
}

/** What offers are made from. */
export interface OffersFrom {
  readonly announcement: Announcement;
  /** The workbook's other worksheets. */
  readonly others: readonly Announcement[];
  readonly today: CivilDate;
  /** The language of the worksheet's labels. */
  readonly language: Language;
}

/** What is offered for a cell that is still open, the likeliest first; none where nothing is known. */
export function offersFor(cell: FactCell, from: OffersFrom): readonly Offer[] {
  return [
    ...companyOffers(cell, from),
    ...announcementOffers(cell, from),
    ...dividendOffers(cell, from),
    ...annualOffers(cell, from),
    ...textOffers(cell, from),
  ];
}

/** Reasons that need no second thought: what most worksheets say there, and what the worksheet itself says elsewhere. */
const plain: ReadonlySet<OfferReason> = new Set(["usual", "usualRecordDate", "asDecided", "sum"]);

/** What may be written into all these cells at once. */
export function plainOffers<Cell extends FactCell>(
  cells: readonly Cell[],
  from: OffersFrom,
): readonly { readonly cell: Cell; readonly text: string }[] {
  return cells.flatMap((cell) => {
    const [offer] = offersFor(cell, from);
    return offer !== undefined && plain.has(offer.why) ? [{ cell, text: offer.text }] : [];
  });
}

function companyOffers(cell: FactCell, { others, language }: OffersFrom): readonly Offer[] {
  if (cell.section !== "company") return [];
  const wanted = cell.language ?? language;
  const texts = others.flatMap(
    ({ company }) => company[cell.fact as keyof Company]?.[wanted]?.value ?? [],
  );
  return texts.slice(0, 1).map((text) => ({ text, why: "lastYear" }));
}

function announcementOffers(
  { fact }: FactCell,
  { announcement, others, today, language }: OffersFrom,
): readonly Offer[] {
  if (fact === "releaseDate") return [{ text: said(today, language), why: "today" }];
  if (fact === "boardMeetingDate") {
    return dates([givenValue(announcement.decision.releaseDate)], "usual", language);
  }
  if (fact !== "fiscalYearEnd") return [];
  const last = givenValue(lastYears(others)?.decision.fiscalYearEnd);
  return last === null
    ? dates([latestMarchEnd(today)], "usualFiscalYearEnd", language)
    : dates([addMonthsToMonthEnd(last, 12)], "lastYear", language);
}

/** March 31 is by far the usual end of a fiscal year in Japan; the last one is what is announced about. */
function latestMarchEnd(today: CivilDate): CivilDate | null {
  const march = civilDate(today.year, 3, 31);
  if (march === null) return null;
  return compareDates(march, today) > 0 ? addMonthsToMonthEnd(march, -12) : march;
}

function dividendOffers(cell: FactCell, from: OffersFrom): readonly Offer[] {
  const { section, fact, column } = cell;
  const { announcement, language } = from;
  if (section !== "dividend") return [];
  if (fact === "resource") {
    return [{ text: resources.retainedEarnings[language][0], why: "usual" }];
  }
  if (fact === "recordDate") {
    return column === "forecast"
      ? [{ text: sameAsLeft.sameAsLeft[language][0], why: "usual" }]
      : dates([recordDateOf(announcement, cell)], "usualRecordDate", language);
  }
  const decided = decidedFacts.find((name) => name === fact);
  return column === "previous" && decided !== undefined ? lastDecided(decided, cell, from) : [];
}

/** What last year's worksheet said of the dividend that is the previous one by now. */
const decidedFacts = ["dividendPerShare", "total", "effectiveDate"] as const;

/** The usual record date of the dividend decided, and a year before it that of the previous one. */
function recordDateOf({ decision }: Announcement, { column }: FactCell): CivilDate | null {
  const kind = givenValue(decision.kind);
  const end = givenValue(decision.fiscalYearEnd);
  if (kind === null || end === null) return null;
  return usualRecordDate(kind, column === "previous" ? previousFiscalYearEnd(end) : end);
}

/** What last year's worksheet says was decided of the same share class. */
function lastDecided(
  fact: (typeof decidedFacts)[number],
  { shareClass }: FactCell,
  { others, language }: OffersFrom,
): readonly Offer[] {
  const ofClass = lastYears(others)?.classes.find(({ name }) => name === shareClass);
  const decided = ofClass && columnOf(ofClass, "decided");
  if (decided === undefined) return [];
  if (fact === "effectiveDate") {
    return dates([givenValue(decided.effectiveDate)], "lastYear", language);
  }
  return amounts([decided[fact]], "lastYear", language);
}

function annualOffers(cell: FactCell, { announcement, language }: OffersFrom): readonly Offer[] {
  const { period } = cell;
  if (cell.section !== "annual" || period === null) return [];
  const row = announcement.annual.rows.find(({ label }) => label.cell.row === cell.cell.row);
  if (row === undefined || cell.shareClass !== null) return [];
  if (period === "total") return sumOf(row, language);
  const kind = givenValue(announcement.decision.kind);
  const role = roleOf(row, announcement);
  const [first] = announcement.classes;
  const column = role && first && kind === period ? columnOf(first, role) : undefined;
  return column === undefined ? [] : amounts([column.dividendPerShare], "asDecided", language);
}

function roleOf(row: AnnualRow, { decision }: Announcement): "decided" | "previous" | null {
  if (row.kind !== "actual") return null;
  if (row.yearFrom === "previous") return "previous";
  if (row.yearFrom === "current") return "decided";
  const end = givenValue(decision.fiscalYearEnd);
  if (end === null || row.fiscalYearEnd === null) return null;
  const same = compareDates(row.fiscalYearEnd, end);
  return same === 0 ? "decided" : same < 0 ? "previous" : null;
}

/** The sum of a row whose every other cell holds an exact amount or nothing to add. */
function sumOf({ cells }: AnnualRow, language: Language): readonly Offer[] {
  const parts = Object.entries(cells).filter(([period]) => period !== ("total" satisfies Period));
  const states = parts.map(([, entry]) => entry.value.state);
  if (states.some((state) => state === "blank" || state === "undetermined")) return [];
  const given = parts.flatMap(([, entry]) => givenValue(entry) ?? []);
  const [first] = given;
  if (first === undefined) return [];
  const sum = given.reduce<Decimal>((total, { number }) => total.plus(number), zero);
  const places = Math.max(...given.map((each) => each.places));
  const amount: Amount = { ...first, number: sum, places, paid: false, marks: [] };
  return [{ text: amountCell(amount, language).text, why: "sum" }];
}

/** The template's words with placeholders, to be changed: left blank, the release has them anyway. */
function textOffers(cell: FactCell, { announcement, language }: OffersFrom): readonly Offer[] {
  const block = textBlockNames.find((name) => cell.section === "text" && name === cell.fact);
  if (block === undefined) return [];
  const paragraphs = standardWording(announcement, block, cell.language ?? language);
  const text = paragraphs.join(usageIn(cell.language ?? language).space);
  return text === "" ? [] : [{ text, why: "standardWording" }];
}

/** Of the workbook's other worksheets the one with the latest fiscal year end. */
function lastYears(others: readonly Announcement[]): Announcement | null {
  return others.reduce<Announcement | null>((last, each) => {
    const end = givenValue(each.decision.fiscalYearEnd);
    const lastEnd = last && givenValue(last.decision.fiscalYearEnd);
    if (end === null) return last;
    return lastEnd === null || compareDates(end, lastEnd) > 0 ? each : last;
  }, null);
}

function dates(
  given: readonly (CivilDate | null)[],
  why: OfferReason,
  language: Language,
): readonly Offer[] {
  return given.flatMap((date) => (date === null ? [] : [{ text: said(date, language), why }]));
}

function amounts(
  entries: readonly (Entry<Amount> | undefined)[],
  why: OfferReason,
  language: Language,
): readonly Offer[] {
  return entries.flatMap((entry) => {
    const amount = givenValue(entry);
    return amount === null ? [] : [{ text: amountCell(amount, language).text, why }];
  });
}

function said(date: CivilDate, language: Language): string {
  return dateCell(date, language).text;
}

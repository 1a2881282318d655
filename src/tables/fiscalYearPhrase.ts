import type { Announcement } from "../dividend/announcement";
import { type CivilDate, compareDates } from "../dividend/civilDate";
import { type CellAddress, givenValue } from "../dividend/fact";
import { type DividendKind, fiscalYearName, previousFiscalYearEnd } from "../dividend/fiscalYear";
import type { Language } from "../dividend/language";
import { dateText } from "../languages/dates";
import { kindLabels } from "../languages/kindLabels";
import { type Phrase, fixed, following, quoted } from "./phrase";
import type { FormulaPart } from "./plan";
import type { TableStyle } from "./tableStyle";

/** The end of the fiscal year before the announcement's: of the annual table's latest earlier row, else twelve months before. */
export function previousYearEnd(announcement: Announcement): CivilDate | null {
  const current = givenValue(announcement.decision.fiscalYearEnd);
  if (current === null) return null;
  if (givenValue(announcement.decision.fiscalYearChanged) !== true) {
    return previousFiscalYearEnd(current);
  }
  const earlier = announcement.annual.rows
    .flatMap((row) => (row.kind === "actual" && row.fiscalYearEnd ? [row.fiscalYearEnd] : []))
    .filter((end) => compareDates(end, current) < 0)
    .sort(compareDates);
  return earlier.at(-1) ?? previousFiscalYearEnd(current);
}

/** "FY2018" or 2019年3月期 for the year that ends on `yearEnd`. */
function fiscalYearText(yearEnd: CivilDate, language: Language): string {
  return language === "en"
    ? `FY${String(fiscalYearName(yearEnd))}`
    : `${String(yearEnd.year)}年${String(yearEnd.month)}月期`;
}

/** The label of the announcement's fiscal year: typed, or named by its end. Null where neither is known. */
export function thisYearPhrase(announcement: Announcement, language: Language): Phrase | null {
  const { fiscalYearLabel, fiscalYearEnd } = announcement.decision;
  const typed = fiscalYearLabel?.[language];
  if (typed !== undefined) return following(typed.value, typed.cell);
  const end = givenValue(fiscalYearEnd);
  if (end === null || fiscalYearEnd === undefined) return null;
  return yearEndPhrase(end, fiscalYearEnd.cell, fiscalYearEnd.cellNumber, language);
}

/** The label of the year that ends on the day a cell holds. */
export function yearEndPhrase(
  end: CivilDate,
  cell: CellAddress,
  cellNumber: number | null,
  language: Language,
): Phrase {
  const text = fiscalYearText(end, language);
  return cellNumber === null ? fixed(text) : following(text, ...yearFormula([cell], language));
}

/** The label of the year before: one less in a typed label, else named by its end. */
export function previousYearPhrase(announcement: Announcement, language: Language): Phrase | null {
  const { fiscalYearLabel, fiscalYearEnd, fiscalYearChanged } = announcement.decision;
  const typed = fiscalYearLabel?.[language];
  if (typed !== undefined) return fixed(labelOfYearBefore(typed.value));
  const end = previousYearEnd(announcement);
  if (end === null || fiscalYearEnd === undefined) return null;
  const text = fiscalYearText(end, language);
  const twelveMonths = givenValue(fiscalYearChanged) !== true;
  if (fiscalYearEnd.cellNumber === null || !twelveMonths) return fixed(text);
  return following(text, ...yearFormula(["EDATE(", fiscalYearEnd.cell, ",-12)"], language));
}

/** FY2017 of FY2018, 第42期 of 第43期, FY3/17 of FY3/18: the year, or else the last number, less one. */
function labelOfYearBefore(label: string): string {
  const oneLess = (digits: string) => String(Number(digits) - 1).padStart(digits.length, "0");
  const year = /\d{4}/u;
  return year.test(label) ? label.replace(year, oneLess) : label.replace(/\d+(?=\D*$)/u, oneLess);
}

function yearFormula(end: readonly FormulaPart[], language: Language): readonly FormulaPart[] {
  // A fiscal year is named by the calendar year of its first day.
  if (language === "en") return ['"FY"&YEAR(EDATE(', ...end, ",-12)+1)"];
  return ["YEAR(", ...end, ')&"年"&MONTH(', ...end, ')&"月期"'];
}

/** The day as text that follows its cell, where that holds a date and not a text. */
export function datePhrase(
  date: CivilDate,
  cell: CellAddress,
  cellNumber: number | null,
  language: Language,
): Phrase {
  const text = dateText(date, language);
  if (cellNumber === null) return fixed(text);
  return language === "en"
    ? following(text, "TEXT(", cell, ',"[$-409]mmmm d, yyyy")')
    : following(text, "YEAR(", cell, ')&"年"&MONTH(', cell, ')&"月"&DAY(', cell, ')&"日"');
}

/** The kind of dividend in a heading; its formula knows the worksheet's words for each kind, and the word typed. */
export function kindPhrase(announcement: Announcement, { terms }: TableStyle): Phrase | null {
  const entry = announcement.decision.kind;
  const kind = givenValue(entry);
  if (kind === null || entry === undefined) return null;
  const text = terms.kinds[kind];
  const shown = entry.shown.trim();
  if (shown === text) return following(text, entry.cell);
  const kinds = Object.keys(kindLabels) as DividendKind[];
  const labels = (each: DividendKind) =>
    each === kind ? [...new Set([...kindLabels[each], shown])] : kindLabels[each];
  const choices = kinds.flatMap((each): FormulaPart[] => [
    "IF(OR(",
    ...labels(each).flatMap((label, index) => [
      ...(index > 0 ? [","] : []),
      entry.cell,
      `=${quoted(label)}`,
    ]),
    `),${quoted(terms.kinds[each])},`,
  ]);
  return following(text, ...choices, entry.cell, ")".repeat(kinds.length));
}

import type { Announcement } from "../dividend/announcement";
import { type CivilDate, compareDates } from "../dividend/civilDate";
import { type CellAddress, givenValue } from "../dividend/fact";
import { type DividendKind, previousFiscalYearEnd } from "../dividend/fiscalYear";
import type { Language } from "../dividend/language";
import { kindLabels } from "../languages/kindLabels";
import { type Phrase, fixed, following, quoted } from "./phrase";
import type { FormulaPart } from "./plan";
import type { TableStyle } from "./tableStyle";
import { usageIn } from "../languages/usageIn";

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
  const text = usageIn(language).fiscalYear(end);
  return cellNumber === null
    ? fixed(text)
    : following(text, ...usageIn(language).fiscalYearFormula([cell]));
}

/** The label of the year before: one less in a typed label, else named by its end. */
export function previousYearPhrase(announcement: Announcement, language: Language): Phrase | null {
  const { fiscalYearLabel, fiscalYearEnd, fiscalYearChanged } = announcement.decision;
  const typed = fiscalYearLabel?.[language];
  if (typed !== undefined) return fixed(labelOfYearBefore(typed.value));
  const end = previousYearEnd(announcement);
  if (end === null || fiscalYearEnd === undefined) return null;
  const text = usageIn(language).fiscalYear(end);
  const twelveMonths = givenValue(fiscalYearChanged) !== true;
  if (fiscalYearEnd.cellNumber === null || !twelveMonths) return fixed(text);
  const yearBefore = ["EDATE(", fiscalYearEnd.cell, ",-12)"];
  return following(text, ...usageIn(language).fiscalYearFormula(yearBefore));
}

/** FY2017 of FY2018, 第42期 of 第43期, FY3/17 of FY3/18: the year, or else the last number, less one. */
function labelOfYearBefore(label: string): string {
  const oneLess = (digits: string) => String(Number(digits) - 1).padStart(digits.length, "0");
  const year = /\d{4}/u;
  return year.test(label) ? label.replace(year, oneLess) : label.replace(/\d+(?=\D*$)/u, oneLess);
}

/** The day as text that follows its cell, where that holds a date and not a text. */
export function datePhrase(
  date: CivilDate,
  cell: CellAddress,
  cellNumber: number | null,
  language: Language,
): Phrase {
  const usage = usageIn(language);
  const text = usage.date(date);
  return cellNumber === null ? fixed(text) : following(text, ...usage.dateFormula(cell));
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

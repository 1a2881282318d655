import type { Announcement } from "../dividend/announcement";
import type { AnnualRow } from "../dividend/annual";
import { compareDates } from "../dividend/civilDate";
import { givenValue } from "../dividend/fact";
import { languageOf } from "../dividend/language";
import { phraseCell } from "./cells";
import { datePhrase, yearEndPhrase } from "./fiscalYearPhrase";
import { type Phrase, filled, fixed, following } from "./phrase";
import type { PlanCell } from "./plan";
import type { TableStyle } from "./tableStyle";

/** A row's label: as typed where it is typed in the language, else said anew from what it means. */
export function annualRowHeadingCell(
  announcement: Announcement,
  row: AnnualRow,
  style: TableStyle,
): PlanCell {
  const { label } = row;
  const asTyped = following(label.value, label.cell);
  const isText =
    label.cellNumber === null && !isBareDate(label.value) && !isRelativeYear(label.value);
  const spoken = isText && languageOf(label.value) === style.language;
  const phrase = spoken ? asTyped : (saidAnew(announcement, row, style) ?? asTyped);
  return phraseCell(phrase, "rowHeading", label.cell);
}

/** A date typed as text names a year but says nothing of it. */
function isBareDate(label: string): boolean {
  return /^[\d\s./年月日-]+$/u.test(label) && !label.includes("期");
}

/** What a new worksheet calls its rows in English. A release names the year; in Japanese 当期実績 is the usual form. */
export function isRelativeYear(label: string): boolean {
  return relativeYear.test(label);
}

const relativeYear =
  /^\s*(?:current|previous|prior|last|this)\s+(?:fiscal\s+|business\s+)?year\s*$/i;

function saidAnew(announcement: Announcement, row: AnnualRow, style: TableStyle): Phrase | null {
  const { terms } = style;
  const year = yearPhrase(announcement, row, style);
  if (row.kind === "actual") return year;
  const kind = fixed(terms.forecastRows[row.forecast ?? "plain"]);
  const ofYear = year === null ? kind : filled(terms.forecastOfYear, { kind, year });
  if (row.announcedOn === null) return ofYear;
  const date = datePhrase(row.announcedOn, row.label.cell, null, style.language);
  return filled(terms.announcedRow, { kind: ofYear, date });
}

function yearPhrase(
  announcement: Announcement,
  row: AnnualRow,
  { terms, language }: TableStyle,
): Phrase | null {
  const end = row.fiscalYearEnd;
  if (end === null) return null;
  const release = givenValue(announcement.decision.releaseDate);
  const open = release !== null && compareDates(end, release) > 0;
  const ending = row.wording === null ? open : row.wording === "ending";
  const { cell, cellNumber } = row.label;
  return filled(ending ? terms.yearEnding : terms.yearEnded, {
    date: datePhrase(end, cell, cellNumber, language),
    year: yearEndPhrase(end, cell, cellNumber, language),
  });
}

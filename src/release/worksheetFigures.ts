import { type Amount, inUnits, unitFactor } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import { type CivilDate, isoDate } from "../dividend/civilDate";
import { digitsOf } from "../dividend/decimal";
import { type CellAddress, type Entry, type Fact, givenValue } from "../dividend/fact";
import { type PerLanguage, languages } from "../dividend/language";
import { previousYearEnd } from "../tables/fiscalYearPhrase";
import { shownTotal } from "../tables/shownTotal";
import { knownFiscalYear } from "./headingReading";
import { type ProseFigure, proseFigures } from "./proseFigures";

/** Where the worksheet says each figure, by the figure's kind and key. */
export type WorksheetFigures = ReadonlyMap<string, CellAddress>;

export function figureId({ kind, key }: Pick<ProseFigure, "kind" | "key">): string {
  return `${kind} ${key}`;
}

/** Every figure of the worksheet's facts, and those in its typed texts. The first cell that says one stands. */
export function worksheetFigures(announcement: Announcement): WorksheetFigures {
  const figures = new Map<string, CellAddress>();
  const add = (kind: ProseFigure["kind"], key: string, cell: CellAddress) => {
    const id = figureId({ kind, key });
    if (!figures.has(id)) figures.set(id, cell);
  };
  const date = (entry: Entry<CivilDate> | undefined) => {
    const value = givenValue(entry);
    if (entry !== undefined && value !== null) add("date", isoDate(value), entry.cell);
  };
  const amount = (entry: Entry<Amount> | undefined) => {
    const value = givenValue(entry);
    if (entry === undefined || value === null) return;
    const { number, unit } = shownTotal(value, announcement.presentation);
    add("number", digitsOf(number.times(unitFactor(unit))), entry.cell);
    add("number", digitsOf(inUnits(value)), entry.cell);
  };
  addDecision(announcement, add, date);
  for (const { columns, grandTotal } of announcement.classes) {
    for (const column of columns) {
      date(column.recordDate);
      date(column.effectiveDate);
      date(column.announcedOn);
      date(column.splitEffectiveDate);
      amount(column.dividendPerShare);
      amount(column.total);
      amount(column.dividendPerShareAsPaid);
      for (const part of column.parts) amount(part.amount);
    }
    amount(grandTotal);
  }
  for (const row of announcement.annual.rows) {
    if (row.fiscalYearEnd !== null) {
      add("date", isoDate(row.fiscalYearEnd), row.label.cell);
      add("fiscalYear", isoDate(row.fiscalYearEnd), row.label.cell);
    }
    if (row.announcedOn !== null) add("date", isoDate(row.announcedOn), row.label.cell);
    for (const cell of Object.values(row.cells)) amount(cell);
  }
  // After the columns, so that a record date is found where it is one.
  date(announcement.decision.fiscalYearEnd);
  const known = knownFiscalYear(announcement);
  for (const text of typedTexts(announcement)) {
    for (const figure of proseFigures(text.value, known, announcement.presentation.currency)) {
      add(figure.kind, figure.key, text.cell);
    }
  }
  return figures;
}

function addDecision(
  announcement: Announcement,
  add: (kind: ProseFigure["kind"], key: string, cell: CellAddress) => void,
  date: (entry: Entry<CivilDate> | undefined) => void,
): void {
  const { decision } = announcement;
  date(decision.releaseDate);
  date(decision.boardMeetingDate);
  date(decision.meetingDate);
  const number = givenValue(decision.meetingNumber);
  if (decision.meetingNumber !== undefined && number !== null) {
    add("ordinal", String(number), decision.meetingNumber.cell);
  }
  const end = givenValue(decision.fiscalYearEnd);
  if (decision.fiscalYearEnd === undefined || end === null) return;
  add("fiscalYear", isoDate(end), decision.fiscalYearEnd.cell);
  const previous = previousYearEnd(announcement);
  if (previous !== null) add("fiscalYear", isoDate(previous), decision.fiscalYearEnd.cell);
}

function typedTexts({ text, company, classes }: Announcement): readonly Fact<string>[] {
  const blocks: readonly PerLanguage<readonly Fact<string>[]>[] = Object.values(text);
  const names: readonly PerLanguage<Fact<string>>[] = Object.values(company);
  return [
    ...languages.flatMap((language) => blocks.flatMap((block) => block[language] ?? [])),
    ...languages.flatMap((language) => names.flatMap((name) => name[language] ?? [])),
    ...classes.flatMap(({ columns }) => columns.flatMap(({ notes }) => notes)),
  ];
}

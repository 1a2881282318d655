import { type Amount, inUnits } from "../../dividend/amount";
import type { Announcement } from "../../dividend/announcement";
import { type CivilDate, isoDate } from "../../dividend/civilDate";
import { digitsOf } from "../../dividend/decimal";
import { type CellAddress, type Entry, type Fact, givenValue } from "../../dividend/fact";
import { type PerLanguage, languages } from "../../dividend/language";
import { previousYearEnd } from "../../tables/fiscalYearPhrase";
import { type AmountOf, printedValues } from "./cellReading";
import { knownFiscalYear } from "./headingReading";
import type { ProseFigure } from "./proseFigure";
import { proseFigures } from "./proseFigures";

/** Where the worksheet says each figure, by the figure's kind and key. */
export type WorksheetFigures = ReadonlyMap<string, CellAddress>;

/** The first cell that says a figure, in whatever notation; null where none does. */
export function cellSaying(worksheet: WorksheetFigures, figure: ProseFigure): CellAddress | null {
  const { kind, key } = figure;
  const other = kind === "date" ? "fiscalYear" : kind === "fiscalYear" ? "date" : null;
  const own = worksheet.get(figureId(figure));
  return own ?? (other && worksheet.get(figureId({ kind: other, key }))) ?? null;
}

/** Whether a number of form is one the worksheet has: of a quarter that dividends are paid for, or of shares that were split. */
export function knowsForm(worksheet: WorksheetFigures, { key }: ProseFigure): boolean {
  if (key === "per 1" || key.startsWith("page ")) return true;
  const figure = key.startsWith("per ")
    ? { kind: "number", key: `${key.slice("per ".length)} shares` }
    : { kind: "form", key };
  return worksheet.has(figureId(figure));
}

function figureId({ kind, key }: { readonly kind: string; readonly key: string }): string {
  return `${kind} ${key}`;
}

/** Every figure of the worksheet's facts, and those in its typed texts. The first cell that says one stands. */
export function worksheetFigures(announcement: Announcement): WorksheetFigures {
  const figures = new Map<string, CellAddress>();
  const add = (kind: ProseFigure["kind"], key: string, cell: CellAddress) => {
    const id = figureId({ kind, key });
    if (!figures.has(id)) figures.set(id, cell);
  };
  const day = (value: CivilDate, cell: CellAddress) => {
    add("date", isoDate(value), cell);
    // Words may leave the year out.
    add("date", `-${isoDate(value).slice(isoDate(value).indexOf("-"))}`, cell);
  };
  const date = (entry: Entry<CivilDate> | undefined) => {
    const value = givenValue(entry);
    if (entry !== undefined && value !== null) day(value, entry.cell);
  };
  const shares = (entry: Entry<Amount> | undefined) => {
    const value = givenValue(entry);
    if (entry === undefined || value === null) return;
    const count = digitsOf(inUnits(value));
    add("number", count, entry.cell);
    add("number", `${count} shares`, entry.cell);
  };
  const amount = (entry: Entry<Amount> | undefined, of: AmountOf = "share") => {
    const value = givenValue(entry);
    if (entry === undefined || value === null) return;
    for (const printed of printedValues(value, announcement.presentation, of)) {
      add("number", digitsOf(printed), entry.cell);
    }
  };
  addDecision(announcement, add, date);
  for (const { columns, grandTotal } of announcement.classes) {
    for (const column of columns) {
      date(column.recordDate);
      date(column.effectiveDate);
      date(column.announcedOn);
      date(column.splitEffectiveDate);
      amount(column.dividendPerShare);
      amount(column.total, "total");
      amount(column.dividendPerShareAsPaid);
      for (const part of column.parts) amount(part.amount);
      for (const count of shareCounts) shares(column[count]);
      const ratio = givenValue(column.splitRatio);
      if (column.splitRatio !== undefined && ratio !== null) {
        for (const side of [ratio.to, ratio.from]) {
          add("number", digitsOf(side), column.splitRatio.cell);
          add("number", `${digitsOf(side)} shares`, column.splitRatio.cell);
        }
      }
    }
    amount(grandTotal, "total");
  }
  for (const { value, cell } of announcement.annual.periods) {
    const quarter = quarterOf[value];
    if (quarter !== null) add("form", `quarter ${String(quarter)}`, cell);
  }
  for (const row of announcement.annual.rows) {
    if (row.fiscalYearEnd !== null) {
      day(row.fiscalYearEnd, row.label.cell);
      add("fiscalYear", isoDate(row.fiscalYearEnd), row.label.cell);
    }
    if (row.announcedOn !== null) day(row.announcedOn, row.label.cell);
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

const quarterOf = {
  firstQuarter: 1,
  interim: 2,
  thirdQuarter: 3,
  yearEnd: 4,
  total: null,
} as const;

const shareCounts = ["sharesIssued", "treasuryShares", "trustShares", "sharesEntitled"] as const;

function addDecision(
  announcement: Announcement,
  add: (kind: ProseFigure["kind"], key: string, cell: CellAddress) => void,
  date: (entry: Entry<CivilDate> | undefined) => void,
): void {
  const { decision } = announcement;
  date(decision.releaseDate);
  date(decision.boardMeetingDate);
  date(decision.meetingDate);
  const kind = givenValue(decision.kind);
  if (decision.kind !== undefined && kind !== null && kind !== "special") {
    add("form", `quarter ${String(quarterOf[kind])}`, decision.kind.cell);
  }
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

interface TypedText {
  readonly value: string;
  readonly cell: CellAddress;
}

/** Whatever was typed as words, where figures may stand in it: "TSE1: 3774", "70th anniversary", a phone number. */
function typedTexts({ text, company, classes }: Announcement): readonly TypedText[] {
  const blocks: readonly PerLanguage<readonly Fact<string>[]>[] = Object.values(text);
  const names: readonly PerLanguage<Fact<string>>[] = Object.values(company);
  return [
    ...languages.flatMap((language) => blocks.flatMap((block) => block[language] ?? [])),
    ...languages.flatMap((language) => names.flatMap((name) => name[language] ?? [])),
    ...classes.flatMap(({ columns }) =>
      columns.flatMap((column) => [
        ...column.notes,
        ...languages.flatMap((language) => column.typedHeading?.[language] ?? []),
        ...column.parts.map((part) => ({ value: part.name ?? "", cell: part.label })),
      ]),
    ),
    ...classes.map(({ name, heading }) => ({ value: name ?? "", cell: heading })),
  ];
}

import type { CivilDate } from "../../dividend/civilDate";
import { type DateSystem, dateOfSerial } from "../../dividend/excelSerial";
import type { Stated } from "../../dividend/fact";
import { type DateReading, readDate } from "../notation/dateNotation";
import { readState } from "../notation/stateNotation";
import { halfWidth, longestNotation } from "../notation/width";
import { isDateFormat } from "../numberFormat";
import { hasError, notUnderstood } from "../plainCell";
import type { ReadingLog } from "../readingProblem";
import type { PlacedCell } from "../worksheetRow";
import { dateCell, expecting, withFormat } from "../writing/plannedValue";
import type { Kind } from "./kind";
import { usageIn } from "../../languages/usageIn";

export const date: Kind<CivilDate> = {
  counts: null,
  read: (cell, { system, log }) => readDateCell(cell, system, log),
  write: dateCell,
  offer: (cell, language) => expecting(withFormat(cell, usageIn(language).typedDateFormat), "date"),
};

/**
 * The date or state a cell holds; null, with the problem logged, where it can be neither. A number is a
 * serial of the workbook's date system, and so is one that lost its date format, which is reported.
 */
export function readDateCell(
  cell: PlacedCell,
  system: DateSystem,
  log: ReadingLog,
): Stated<CivilDate> | null {
  const { address, shown, content } = cell;
  if (hasError(cell, log)) return null;
  if (typeof content.value === "number") return heldDate(content.value, cell, system, log);
  const state = readState(shown);
  if (state !== null) {
    if (state.garbled) {
      log.add("WS08", "garbled", address, { cell: address, shown, state: state.state });
    }
    return { state: state.state };
  }
  const reading = readDate(shown) ?? eightDigits(shown);
  if (reading !== null) return stated(writtenDate(reading, cell, log));
  return dateBeforeAside(cell, log) ?? notUnderstood(cell, "date", log);
}

const wordsInParentheses = /^(.*\S)\s*\(([^()\d]+)\)$/su;

/** The date of 2019年6月28日（予定）, whose words in parentheses are logged as unread; null for other text. */
function dateBeforeAside(cell: PlacedCell, log: ReadingLog): Stated<CivilDate> | null {
  const { address, shown } = cell;
  if (shown.length > longestNotation) return null;
  const [, written, aside] = wordsInParentheses.exec(halfWidth(shown).trim()) ?? [];
  const reading = written === undefined ? null : readDate(written);
  if (aside === undefined || reading?.is !== "date") return null;
  log.add("WS08", "dateAside", address, { cell: address, shown, aside: aside.trim() });
  return stated(writtenDate(reading, cell, log));
}

function heldDate(
  value: number,
  cell: PlacedCell,
  system: DateSystem,
  log: ReadingLog,
): Stated<CivilDate> | null {
  const { address, shown, content } = cell;
  const details = (date: CivilDate) => ({ cell: address, shown, date });
  if (isDateFormat(content.numberFormat)) {
    const date = dateOfSerial(value, system);
    if (date === null) return noSuchDate(cell, log);
    if (/\d:\d\d/u.test(shown)) log.add("WS08", "timeDropped", address, details(date));
    return { state: "given", value: date };
  }
  const state = readState(shown);
  if (state !== null) return { state: state.state };
  const digits = eightDigits(String(value));
  if (digits !== null) return stated(writtenDate(digits, cell, log));
  const date = dateOfSerial(value, system);
  if (date === null || date.year < 1950 || date.year > 2100)
    return notUnderstood(cell, "date", log);
  log.add("WS08", "serialNumber", address, details(date));
  return { state: "given", value: date };
}

/** 20190331, which is no notation of releases but is typed. */
function eightDigits(text: string): DateReading | null {
  const [, year, month, day] =
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(halfWidth(text).trim()) ?? [];
  if (year === undefined) return null;
  return readDate(`${year}-${month ?? ""}-${day ?? ""}`);
}

function stated(date: CivilDate | null): Stated<CivilDate> | null {
  return date && { state: "given", value: date };
}

/** The date that was written in a cell; null, with the problem logged, if it is not a date or not certainly one. */
export function writtenDate(
  reading: DateReading,
  cell: PlacedCell,
  log: ReadingLog,
): CivilDate | null {
  const { address, shown } = cell;
  switch (reading.is) {
    case "nonexistent":
      return noSuchDate(cell, log);
    case "ambiguous": {
      const { monthFirst, dayFirst } = reading;
      const details = { cell: address, found: shown, monthFirst, dayFirst };
      log.add("WS06", "dayOrMonth", address, details, { actual: { is: "text", text: shown } });
      return null;
    }
    case "minguo":
      log.add("WS06", "taiwanYear", address, { cell: address, found: shown });
      return null;
    case "date": {
      const { date, written } = reading;
      const details = { cell: address, shown, date };
      if (written.yearCompleted) log.add("WS08", "completedYear", address, details);
      if (written.timeDropped) log.add("WS08", "timeDropped", address, details);
      return date;
    }
  }
}

function noSuchDate({ address, shown }: PlacedCell, log: ReadingLog): null {
  const actual = { is: "text", text: shown } as const;
  log.add("WS05", "noSuchDate", address, { cell: address, found: shown }, { actual });
  return null;
}

import { type CivilDate, civilDate, dateOfDayNumber, dayNumber } from "./civilDate";

/** The two calendars of a workbook: 1900 (with Excel's February 29, 1900, which never was) and 1904. */
export type DateSystem = "1900" | "1904";

const epoch1900 = dayNumber({ year: 1899, month: 12, day: 30 });
const epoch1904 = dayNumber({ year: 1904, month: 1, day: 1 });
const firstSerialAfterTheDayThatNeverWas = 61;
const lastSerial = 2958465;

/**
 * The date a serial number stands for; a time of day (the fraction) is dropped. Null for numbers
 * outside Excel's calendar and for serial 60 of the 1900 system, the day that never was.
 */
export function dateOfSerial(serial: number, system: DateSystem): CivilDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days < 0 || days > lastSerial) return null;
  if (system === "1904") return dateOfDayNumber(epoch1904 + days);
  if (days === 0 || days === 60) return null;
  const beforeIt = days < firstSerialAfterTheDayThatNeverWas ? 1 : 0;
  return dateOfDayNumber(epoch1900 + days + beforeIt);
}

/** The serial number of a date; null for a date before the system's first. */
export function serialOfDate(date: CivilDate, system: DateSystem): number | null {
  if (civilDate(date.year, date.month, date.day) === null) return null;
  if (system === "1904") {
    const serial = dayNumber(date) - epoch1904;
    return serial < 0 ? null : serial;
  }
  const serial = dayNumber(date) - epoch1900;
  const counted = serial < firstSerialAfterTheDayThatNeverWas ? serial - 1 : serial;
  return counted < 1 ? null : counted;
}

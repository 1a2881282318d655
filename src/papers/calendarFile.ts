import { type CivilDate, addDays, dateOfDayNumber } from "../dividend/civilDate";

/** A day in a calendar: the whole day, and no time of anyone's is taken by it. */
export interface CalendarEntry {
  /** The same for the same day of the same dividend, so that a file read again moves entries and adds none. */
  readonly id: string;
  readonly date: CivilDate;
  readonly summary: string;
  readonly description: string;
}

/**
 * The entries as a calendar file (iCalendar, RFC 5545) that Outlook, Google and Apple calendars read.
 * `stamp` is when it is made; see `calendarStamp`.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Dividend Tables//Dividend days//EN",
    "CALSCALE:GREGORIAN",
    ...entries.flatMap((entry) => entryLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function entryLines({ id, date, summary, description }: CalendarEntry, stamp: string) {
  return [
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${basicDate(date)}`,
    // The end of a whole day is the day after, which is not part of it.
    `DTEND;VALUE=DATE:${basicDate(addDays(date, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    // A dividend that is not announced yet is inside information.
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function basicDate({ year, month, day }: CivilDate): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${String(year).padStart(4, "0")}${two(month)}${two(day)}`;
}

/** The moment, in milliseconds since 1970 UTC, as calendar files write it: "20190523T060000Z". */
export function calendarStamp(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const two = (number: number) => String(number).padStart(2, "0");
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join("");
  return `${basicDate(dateOfDayNumber(days))}T${time}Z`;
}

/** A text value; control characters have no place in one. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

const longestLine = 75;

/** A line is no longer than 75 bytes of UTF-8; it goes on in the next, after a blank, and no character is cut. */
function folded(line: string): string {
  let bytes = 0;
  let text = "";
  for (const character of line) {
    const size = bytesOf(character);
    if (bytes + size > longestLine) {
      text += "\r\n ";
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

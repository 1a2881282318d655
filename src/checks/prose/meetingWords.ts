import type { Decision } from "../../dividend/announcement";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import { givenValue } from "../../dividend/fact";
import type { Found } from "../../worksheet/notation/found";
import { findDates } from "../../worksheet/notation/runningDates";
import { findOrdinals } from "../../worksheet/notation/runningText";
import { type Passage, passagesOf } from "./passage";
import { sentencesOf } from "./sentences";

/** What the worksheet knows of the meeting that decides; null for what it does not. */
export interface KnownMeeting {
  readonly number: number | null;
  readonly date: CivilDate | null;
}

export function knownMeeting({ meetingNumber, meetingDate }: Decision): KnownMeeting {
  return { number: givenValue(meetingNumber), date: givenValue(meetingDate) };
}

const meetingBehind =
  /^\s*(?:(?:ordinary|annual|regular)\s+)*(?:general\s+)?(?:meeting(?!\s+of\s+(?:the\s+|its\s+)?board)|shareholders|AGM)\b|^\s*(?:定時)?\s*株主総会/iu;
const aboutMeeting = /\bgeneral\s+meeting|shareholders['’]?\s+meeting|\bAGM\b|株主総会/iu;
const aboutBoard = /\bboard\b|取締役会/iu;
const extraordinary = /\bextraordinary\b|臨時/iu;
const heldBefore =
  /(?:\b(?:held|scheduled|convened?|planned)(?:\s+to\s+be\s+held)?(?:\s+at\s+[\d:]+\s*[ap]\.?m\.?,?)?(?:\s+(?:on|for))?|\b(?:meeting|shareholders|AGM)(?:\s+(?:on|of))?[\s,(]*)\s*$/iu;
const timeOfDay = String.raw`(?:\s*午[前後]\s*[\d０-９]+\s*時(?:\s*[\d０-９]+\s*分|半)?(?:より|から)?)?`;
// A board meets too: 2019年5月23日開催の取締役会.
const boardBehind = String.raw`(?:された|した|する)?(?:予定)?の?(?:当社)?(?:の)?(?:定例|臨時)?取締役会`;
const heldBehind = new RegExp(
  String.raw`^\s*(?:[（(][^（()）]{1,8}[）)])?${timeOfDay}\s*(?:に|、)?\s*(?:開催(?!${boardBehind})|の定時株主総会|定時株主総会)`,
  "u",
);

/** The numbers a text gives to the ordinary general meeting that decides: 27 for "27th Ordinary General Meeting", 第27回定時株主総会. */
export function meetingNumbersIn(text: string, known: KnownMeeting): readonly Found<number>[] {
  return passagesOf(text, numbersIn(text))
    .filter(({ sentence }) => !isEarlierMeeting(sentence, known))
    .map(({ found }) => found);
}

function numbersIn(text: string): readonly Found<number>[] {
  return findOrdinals(text)
    .filter(({ end }) => meetingBehind.test(text.slice(end)))
    .map((found) => ({ ...found, reading: found.reading.number }));
}

/** The days on which a text says that the general meeting that decides is held. */
export function meetingDatesIn(text: string, known: KnownMeeting): readonly Found<CivilDate>[] {
  return datesIn(text)
    .filter(({ sentence }) => !isEarlierMeeting(sentence, known))
    .map(({ found }) => found);
}

function datesIn(text: string): readonly Passage<CivilDate>[] {
  return passagesOf(text, findDates(text)).flatMap((passage) => {
    const { found, sentence, before, behind } = passage;
    if (found.reading.is !== "date" || !aboutMeeting.test(sentence)) return [];
    if (extraordinary.test(sentence)) return [];
    const sinceBoard = before.split(aboutBoard).at(-1) ?? "";
    const held =
      heldBehind.test(behind) || (aboutMeeting.test(sinceBoard) && heldBefore.test(before));
    return held ? [{ ...passage, found: { ...found, reading: found.reading.date } }] : [];
  });
}

const done =
  /\b(?:was|were|has|had|approved|adopted)\b|(?:承認|決議|可決)(?:を)?(?:いただ[いき]|頂[いき]|され|得まし|得た|賜り)/iu;
const stillToDo =
  /\b(?:will|would|shall|to\s+be|is|are|once|if|when|after|upon|subject|schedul\w+|propos\w+|submit\w*|refer\w*|plan\w*)\b|予定|付議|上程|提案|諮|条件|前提/iu;
const lastYear = /\b(?:last|previous|prior)\s+year|昨年|前年|前回/iu;

/**
 * Whether a sentence looks back on an earlier year's meeting ("was approved at the 26th meeting held on June
 * 28, 2018"): what it says of it is done, and number and day lie equally many years back. A day alone
 * must be another one than this year's, for else its year is the slip; a number alone needs "last year".
 */
function isEarlierMeeting(sentence: string, { number, date }: KnownMeeting): boolean {
  if (!done.test(sentence) || stillToDo.test(sentence)) return false;
  const byNumber = numbersIn(sentence).map(({ reading }) => (number ?? reading) - reading);
  const days = datesIn(sentence).map(({ found }) => found.reading);
  const byDay = days.map((day) => (date?.year ?? day.year) - day.year);
  const back = [...byNumber, ...byDay];
  if (!back.every((years) => years > 0 && years === back[0])) return false;
  if (byDay.length === 0) return lastYear.test(sentence);
  return (
    byNumber.length > 0 || days.every(({ month, day }) => month !== date?.month || day !== date.day)
  );
}

const toCome =
  /\b(?:will\s+be|is\s+to\s+be|to\s+be|is|are)\s+(?:held|scheduled|convened|resolved|submitted)|\bscheduled\b|\bsubject\s+to\b|予定/iu;

/** The words by which a text says that the meeting is still to come; null where it does not. */
export function meetingToCome(text: string): string | null {
  return aboutMeeting.test(text) ? (toCome.exec(text)?.[0] ?? null) : null;
}

const held = /\b(?:was|were|has\s+been)\s+(?:duly\s+)?(?:held|convened)\b/iu;
const heldJa = String.raw`開催(?:され|いたし|し)(?:た|ました)`;
const heldMeetingJa = new RegExp(
  String.raw`${heldJa}(?:当社)?の?(?:第[^。、]{1,8}回)?の?(?:定時)?株主総会|株主総会(?:は|を|が)[^。]{0,30}${heldJa}`,
  "u",
);

/**
 * The words by which a text says of the meeting that decides, by its number or day, that it was already held; null
 * where it does not.
 */
export function meetingSaidOver(text: string, known: KnownMeeting): string | null {
  for (const sentence of sentencesOf(text)) {
    const isThis =
      numbersIn(sentence).some(({ reading }) => reading === known.number) ||
      datesIn(sentence).some(({ found: { reading } }) => isDay(reading, known.date));
    if (!isThis) continue;
    const english = held.exec(sentence);
    const sinceBoard = sentence.slice(0, english?.index).split(aboutBoard).at(-1);
    if (english !== null && aboutMeeting.test(sinceBoard ?? "")) return english[0];
    const japanese = heldMeetingJa.exec(sentence)?.[0];
    if (japanese !== undefined) return new RegExp(heldJa, "u").exec(japanese)?.[0] ?? japanese;
  }
  return null;
}

function isDay(day: CivilDate, other: CivilDate | null): boolean {
  return other !== null && sameDate(day, other);
}

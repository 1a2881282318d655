import type { Decision } from "../../dividend/announcement";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import { givenValue } from "../../dividend/fact";
import type { Found } from "../../worksheet/notation/found";
import { shareholdersMeetingWords } from "../../worksheet/notation/lexicon";
import { findDates } from "../../worksheet/notation/runningDates";
import { findOrdinals } from "../../worksheet/notation/runningText";
import { tidy } from "../../worksheet/notation/width";
import { type Passage, passagesOf, wordsBefore, wordsBehind } from "./passage";
import { remembered } from "./remembered";
import { sentencesOf } from "./sentences";

/** What the worksheet knows of the meeting that decides; null for what it does not. */
export interface KnownMeeting {
  readonly number: number | null;
  readonly date: CivilDate | null;
}

export function knownMeeting({ meetingNumber, meetingDate }: Decision): KnownMeeting {
  return { number: givenValue(meetingNumber), date: givenValue(meetingDate) };
}

// Held against words whose blanks and line breaks are single blanks.
const meetingBehind =
  /^(?:(?:ordinary|annual|regular) )*(?:general )?(?:meeting(?! of (?:the |its )?board)|shareholders|AGM)\b|^の?(?:定時)?株主総会/i;
// "AGM (27th)", 定時株主総会（第27回）.
const meetingAhead =
  /\b(?:general meeting(?: of (?:the )?shareholders)?|AGM)[ :,]*(?:\((?:the )?|no\. ?|#)?$|定時株主総会[ :]*\($/i;
const aboutMeeting = new RegExp(shareholdersMeetingWords, "i");
const aboutMeetingSinceBoard = new RegExp(
  String.raw`(?:${shareholdersMeetingWords})(?!.*(?:\bboard\b|取締役会))`,
  "i",
);
const extraordinary = /\bextraordinary\b|臨時/i;
const heldBefore =
  /(?:\b(?:held|scheduled|convened?|planned)(?: to be held)?(?: at [\d:]+ ?[ap]\.?m\.?,?)?(?: (?:on|for))?|\b(?:meeting|shareholders|AGM)(?: (?:on|of))?[ ,(]*)$/i;
// A board meets too: 2019年5月23日開催の取締役会. Held against words without blanks.
const heldBehind =
  /^(?:\([^()]{1,8}\))?(?:午[前後]\d+時(?:\d+分|半)?(?:より|から)?)?[に、]?(?:開催(?!(?:された|した|する)?(?:予定)?の?(?:当社)?の?(?:定例|臨時)?取締役会)|の?定時株主総会(?![:：]))/u;

/** The numbers a text gives to the ordinary general meeting that decides: 27 for "27th Ordinary General Meeting", 第27回定時株主総会. */
export function meetingNumbersIn(text: string, known: KnownMeeting): readonly Found<number>[] {
  return passagesOf(text, numbersIn(text))
    .filter(({ sentence }) => !isEarlierMeeting(sentence, known))
    .map(({ found }) => found);
}

const meetingNamed = /meeting|shareholders|AGM|株主総会/i;

function numbersIn(text: string): readonly Found<number>[] {
  if (!meetingNamed.test(text)) return [];
  return findOrdinals(text)
    .filter(
      ({ start, end }) =>
        meetingBehind.test(wordsBehind(text.slice(end, end + 200))) ||
        meetingAhead.test(wordsBefore(text.slice(Math.max(0, start - 80), start))),
    )
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
    const { found } = passage;
    if (found.reading.is !== "date") return [];
    return isHeldOn(passage)
      ? [{ ...passage, found: { ...found, reading: found.reading.date } }]
      : [];
  });
}

function isHeldOn({ sentence, before, behind }: Passage<unknown>): boolean {
  if (!isOnMeeting(sentence)) return false;
  if (heldBehind.test(wordsBehind(behind).replaceAll(" ", ""))) return true;
  const words = wordsBefore(before);
  return heldBefore.test(words) && aboutMeetingSinceBoard.test(words);
}

const isOnMeeting = remembered((sentence) => {
  const words = tidy(sentence);
  return aboutMeeting.test(words) && !extraordinary.test(words);
});

const done =
  /\b(?:was|were|has|had|approved|adopted)\b|(?:承認|決議|可決)を?(?:いただ[いき]|頂[いき]|され|得まし|得た|賜り)/i;
const stillToDo =
  /\b(?:will|would|shall|to be|is|are|once|if|when|after|upon|subject)\b|\b(?:schedul|propos|submit|refer|plan)|予定|付議|上程|提案|諮|条件|前提|[うた][え上]で|後に/i;
const lastYear = /\b(?:last|previous|prior) year|昨年|前年|前回/i;

/**
 * Whether a sentence looks back on an earlier year's meeting ("was approved at the 26th meeting held on June
 * 28, 2018"): what it says of it is done, and number and day lie equally many years back. A day alone
 * must be another one than this year's, for else its year is the slip; a number alone needs "last year".
 */
export function isEarlierMeeting(sentence: string, { number, date }: KnownMeeting): boolean {
  const past = meetingsPast(sentence);
  if (past === null) return false;
  const { numbers, days, words } = past;
  const byNumber = numbers.map((each) => (number ?? each) - each);
  const byDay = days.map((day) => (date?.year ?? day.year) - day.year);
  const back = [...byNumber, ...byDay];
  if (back.length === 0 || !back.every((years) => years > 0 && years === back[0])) return false;
  if (byDay.length === 0) return lastYear.test(words);
  return (
    byNumber.length > 0 || !days.some(({ month, day }) => month === date?.month && day === date.day)
  );
}

/** The numbers and days of meetings in a sentence on what is done; null for one on what is to come. */
const meetingsPast = remembered((sentence) => {
  const words = tidy(sentence);
  if (stillToDo.test(words)) return null;
  const numbers = numbersIn(sentence).map(({ reading }) => reading);
  const days = datesIn(sentence).map(({ found }) => found.reading);
  // 昨年の第92回定時株主総会は2023年6月21日に開催し: of a meeting that is done, without a verb that says so.
  const isDone =
    done.test(words) || (lastYear.test(words) && numbers.length > 0 && days.length > 0);
  return isDone ? { words, numbers, days } : null;
});

const toCome =
  /\b(?:will be|to be|is|are) (?:held|scheduled|convened|resolved|submitted)|\bscheduled\b|\bsubject to\b|予定/i;

/** Whether a text says that the meeting is still to come. */
export function isMeetingToCome(text: string): boolean {
  const words = tidy(text);
  return aboutMeeting.test(words) && toCome.test(words);
}

const held = /\b(?:was|were|has\s+been)\s+(?:duly\s+)?(?:held|convened)\b/i;
const heldJa =
  /開催(?:され|いたし|し)(?:た|ました)(?:(?=(?:当社)?の?(?:第[^。、]{1,8}回)?の?(?:定時)?株主総会)|(?<=株主総会[はをが][^。]{0,40}))/u;

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
    if (english !== null && aboutMeetingSinceBoard.test(tidy(sentence.slice(0, english.index)))) {
      return english[0];
    }
    const japanese = heldJa.exec(sentence);
    if (japanese !== null) return japanese[0];
  }
  return null;
}

function isDay(day: CivilDate, other: CivilDate | null): boolean {
  return other !== null && sameDate(day, other);
}

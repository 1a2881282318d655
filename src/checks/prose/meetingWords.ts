import type { CivilDate } from "../../dividend/civilDate";
import type { Found } from "../../worksheet/notation/found";
import { findDates } from "../../worksheet/notation/runningDates";
import { findOrdinals } from "../../worksheet/notation/runningText";
import { passagesOf } from "./passage";

const meetingBehind =
  /^\s*(?:(?:ordinary|annual|regular)\s+)*(?:general\s+)?(?:meeting|shareholders|AGM)\b|^\s*(?:定時)?\s*株主総会/iu;
const aboutMeeting = /\bgeneral\s+meeting|shareholders['’]?\s+meeting|\bAGM\b|株主総会/iu;
const extraordinary = /\bextraordinary\b|臨時/iu;
const heldBefore =
  /(?:\b(?:held|scheduled|convened?|planned)(?:\s+to\s+be\s+held)?(?:\s+(?:on|for))?|\b(?:meeting|shareholders|AGM)(?:\s+(?:on|of))?[\s,(]*)\s*$/iu;
const heldBehind =
  /^\s*(?:[（(][^（()）]{1,8}[）)])?\s*(?:に|、)?\s*(?:開催|の定時株主総会|定時株主総会)/u;

/** The numbers a text gives to ordinary general meetings: 27 for "27th Ordinary General Meeting", 第27回定時株主総会. */
export function meetingNumbersIn(text: string): readonly Found<number>[] {
  return findOrdinals(text)
    .filter(({ end }) => meetingBehind.test(text.slice(end)))
    .map((found) => ({ ...found, reading: found.reading.number }));
}

/** The days on which a text says that the general meeting is held. */
export function meetingDatesIn(text: string): readonly Found<CivilDate>[] {
  return passagesOf(text, findDates(text)).flatMap(({ found, sentence, before, behind }) => {
    if (found.reading.is !== "date" || !aboutMeeting.test(sentence)) return [];
    if (extraordinary.test(sentence)) return [];
    const held = heldBehind.test(behind) || (aboutMeeting.test(before) && heldBefore.test(before));
    return held ? [{ ...found, reading: found.reading.date }] : [];
  });
}

const toCome =
  /\b(?:will\s+be|is\s+to\s+be|to\s+be|is|are)\s+(?:held|scheduled|convened|resolved|submitted)|\bscheduled\b|\bsubject\s+to\b|予定/iu;

/** The words by which a text says that the meeting is still to come; null where it does not. */
export function meetingToCome(text: string): string | null {
  return aboutMeeting.test(text) ? (toCome.exec(text)?.[0] ?? null) : null;
}

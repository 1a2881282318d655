import type { Announcement } from "../../dividend/announcement";
import { sameDate } from "../../dividend/civilDate";
import { digitsOf } from "../../dividend/decimal";
import { givenValue } from "../../dividend/fact";
import type { RunningReading } from "../../worksheet/notation/runningText";
import { tidy } from "../../worksheet/notation/width";
import { statedSplitDate } from "../mixedBases";
import { isMoneyOnTrust } from "../trustNotes";
import { isSizeOfChange } from "./changeWords";
import {
  differencesPerShare,
  dividendsPerShare,
  isInPartName,
  isOfSplitRatio,
  isSecurityCode,
  knownDates,
  knowsFiscalYear,
  saysAmount,
  saysAmountOfSplit,
  saysOtherFigure,
  statesSplitRatio,
  statesTrustShares,
} from "./knownFigures";
import { knownMeeting, meetingDatesIn } from "./meetingWords";
import { countsLine } from "./noteLines";
import type { Passage } from "./passage";
import { splitDaysIn } from "./splitNotes";
import { isAboutSplit, isOfRatioIn } from "./splitWords";
import type { Paragraph } from "./typedParagraphs";

/** Whether the number is a law's, a rule's or a quarter's: 会社法第459条第1項, "Article 459, paragraph 1", 第1四半期. */
function isReference(before: string, behind: string): boolean {
  return (
    (tidy(before).endsWith("第") && /^(?:[条項]|四半期)/u.test(tidy(behind))) ||
    /\b(?:articles?|arts?\.|paragraphs?|sections?|rules?)$/iu.test(tidy(before))
  );
}

/**
 * Whether a figure only counts a line of a list, or is one that another rule holds against its row: the day or ratio of
 * a split in a note (DV37), the dividend on shares held in trust (DV04), the day of the meeting (DV24).
 */
export function isReadElsewhere(
  { found: { start, end, reading }, sentence }: Passage<RunningReading>,
  { block, fact: { value: text } }: Paragraph,
  announcement: Announcement,
): boolean {
  const line = text.slice(text.lastIndexOf("\n", start) + 1, start);
  if (reading.is === "number" && countsLine(line, text.slice(end))) return true;
  const { decision } = announcement;
  if (givenValue(decision.meetingDate) !== null) {
    const days = meetingDatesIn(text, knownMeeting(decision));
    if (days.some((day) => day.start === start)) return true;
  }
  if (block !== "notes") return false;
  if (reading.is === "number") {
    const { number } = reading;
    return (
      (statesTrustShares(announcement) && isMoneyOnTrust(number, sentence)) ||
      (statesSplitRatio(announcement) && isOfRatioIn(sentence, number.number))
    );
  }
  return (
    statedSplitDate(announcement) !== null && splitDaysIn(text).some((day) => day.start === start)
  );
}

/** Whether a figure is one the worksheet knows, or one that another rule reads. */
export function isPlaced(
  { found, sentence, before, behind }: Passage<RunningReading>,
  announcement: Announcement,
): boolean {
  const { reading } = found;
  switch (reading.is) {
    case "date": {
      const { date } = reading;
      return (
        date.is === "date" && knownDates(announcement).some((each) => sameDate(each, date.date))
      );
    }
    case "fiscalYear":
      return knowsFiscalYear(announcement, reading.year.year);
    case "ordinal":
      return (
        reading.ordinal.number === givenValue(announcement.decision.meetingNumber) ||
        isInPartName(String(reading.ordinal.number), announcement)
      );
    case "noteMark":
      return true;
    case "number": {
      const { number } = reading;
      if (number.kind === "percent" || number.kind === "times") return false;
      const perShare = dividendsPerShare(announcement);
      return (
        isInPartName(digitsOf(number.number), announcement) ||
        isReference(before, behind) ||
        isSecurityCode(digitsOf(number.number), announcement) ||
        (isAboutSplit(sentence) && isOfSplitRatio(number.number, announcement)) ||
        isSizeOfChange(before, behind) ||
        perShare.some(({ value }) => saysAmount(number, value)) ||
        (isAboutSplit(sentence) && saysAmountOfSplit(number, announcement)) ||
        saysOtherFigure(number, announcement) ||
        (number.kind === "money" &&
          differencesPerShare(announcement).some((each) => each.eq(number.number)))
      );
    }
  }
}

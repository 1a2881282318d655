import type { Announcement, Decision } from "../../../dividend/announcement";
import { type CivilDate, compareDates, sameDate } from "../../../dividend/civilDate";
import {
  type CellAddress,
  type Fact,
  givenFact,
  givenValue,
  sameCell,
} from "../../../dividend/fact";
import { nearestDay } from "../../../worksheet/notation/daysWithoutYear";
import { after, dateValue, ordinalValue, textValue } from "../../comparedValues";
import { likelierDay } from "../../meetingDay";
import {
  isMeetingToCome,
  knownMeeting,
  meetingDatesIn,
  meetingNumbersIn,
  meetingSaidOver,
} from "../../prose/meetingWords";
import { tiesOf } from "../../prose/ties/textTies";
import { type Paragraph, paragraphsOnDividend } from "../../prose/typedParagraphs";
import { type Judged, type Report, rule } from "../../rule";

interface Outcomes {
  otherNumber: { written: number; stated: number; words: string };
  otherDate: { written: CivilDate; stated: CivilDate };
  otherDateInRow: { written: CivilDate; stated: CivilDate };
  notNext: { number: number; lastYear: number };
  saidToBeOver: { words: string; meetingDate: CivilDate; releaseDate: CivilDate };
  notToCome: { meetingDate: CivilDate; releaseDate: CivilDate };
}

export const shareholdersMeeting = rule<Outcomes>()({
  id: "DV24",
  summary: `
    The shareholders' meeting has one number and one date, next year's number, and is still to come.`,
  compares: `
    Compares the numbers and days that headline, lead, approval, reason and notes give the ordinary
    general meeting with the worksheet's, or, where it gives none, with the first text's; a sentence
    that looks back on an earlier year's meeting is left alone where its number and day lie as many
    years back. Where last year's worksheet is at hand, the number is one more than there. Where all
    texts give one other day that the meeting can be on, and the row's day cannot be or several
    texts are against it, the row is named. Where a text says that the meeting is still to be held,
    or none is typed for the approval and the template will say so, its date is after the release
    date; of one that is after it no text says that it was held. Error where they contradict each
    other, warning where only the template does and where the number is not the next (IIJ counted
    from the 25th in 2017 to the 31st in 2023).`,
  basis: `
    A meeting has one number and one date, and a notice speaks of one still to come. IIJ counted
    from the 25th in 2017 to the 31st in 2023.`,
  outcomes: {
    otherNumber: {
      severity: "error",
      meaning: "A text gives the meeting another number than the worksheet, or than another text.",
    },
    otherDate: { severity: "error", meaning: "A text dates the meeting otherwise." },
    otherDateInRow: {
      severity: "error",
      meaning:
        "The row of the meeting date has another day than the texts, and they are likelier right.",
    },
    notNext: { severity: "warning", meaning: "The number does not follow the last year's." },
    saidToBeOver: {
      severity: "error",
      meaning: "A text says of the meeting that it was held, but it is still to come.",
    },
    notToCome: {
      severity: ["error", "warning"],
      meaning: "The meeting is said to be still to come, but is not after the release date.",
    },
  },
  examples: [
    {
      changes: {
        Text: { Approval: ["The 26th Ordinary General Meeting of Shareholders is to approve it."] },
      },
      finds: "otherNumber",
      at: ["Approval", 1],
    },
    {
      changes: { Text: { Approval: ["2019年6月28日開催予定の第27回定時株主総会に付議します。"] } },
      finds: "otherDate",
      at: ["Approval", 1],
    },
    {
      changes: {
        Announcement: { "Meeting date": ["2019-06-28"] },
        Text: { Approval: ["It goes to the General Meeting to be held on June 27, 2019."] },
      },
      finds: "otherDateInRow",
      at: ["Meeting date", 1],
    },
    {
      changes: { Text: { Approval: ["The 27th General Meeting was held in Tokyo."] } },
      finds: "saidToBeOver",
      at: ["Approval", 1],
    },
  ],
  check(judged, report) {
    const { announcement } = judged;
    const paragraphs = paragraphsOnDividend(announcement);
    const decidedBy = report.need({ decidedBy: announcement.decision.decidedBy })?.decidedBy;
    const byMeeting = decidedBy?.value === "shareholdersMeeting";
    judgeNumbers(announcement, paragraphs, byMeeting ? nextNumber(judged) : null, report);
    const isDayWrong = judgeDates(announcement, paragraphs, report);
    if (!byMeeting) return;
    judgeSequence(judged, report);
    judgeToCome(announcement, paragraphs, isDayWrong, report);
  },
});

interface Said<T> {
  readonly value: T;
  readonly cell: CellAddress;
  readonly words: string;
}

function judgeNumbers(
  { decision }: Announcement,
  paragraphs: readonly Paragraph[],
  next: number | null,
  report: Report<Outcomes>,
): void {
  const said = paragraphs.flatMap(({ fact }) =>
    meetingNumbersIn(fact.value, knownMeeting(decision)).map(({ reading, text }): Said<number> => ({
      value: reading,
      cell: fact.cell,
      words: text,
    })),
  );
  const stated = givenFact(decision.meetingNumber) ?? said[0];
  if (stated === undefined) return;
  for (const { value, cell, words } of said) {
    if (value === stated.value) {
      report.agreed({ cells: [cell, stated.cell], values: [ordinalValue(value)] });
      continue;
    }
    // Texts that agree are one thing to mend, and one that has last year's number and one bears out that the row is wrong,
    // which is told of the row.
    const first = said.find((each) => each.value === value);
    const isFirst = first === undefined || sameCell(first.cell, cell);
    report.finding({
      outcome: "otherNumber",
      details: { written: value, stated: stated.value, words },
      cell,
      related: isFirst ? [stated.cell] : [stated.cell, first.cell],
      expected: ordinalValue(stated.value),
      actual: ordinalValue(value),
      causedBy: value === next || !isFirst ? "itself" : null,
    });
  }
}

/** Holds the days that texts give the meeting against its row; whether the row is to blame. */
function judgeDates(
  announcement: Announcement,
  paragraphs: readonly Paragraph[],
  report: Report<Outcomes>,
): boolean {
  const { decision } = announcement;
  const typed = givenFact(decision.meetingDate);
  const said = paragraphs.flatMap(({ fact }) => daysIn(fact, announcement));
  const stated = typed ?? said[0];
  if (stated === undefined) return false;
  const inTexts = said.map(({ value }) => value);
  const agreed = likelierDay(inTexts, stated.value, announcement);
  if (agreed !== null) {
    report.finding({
      outcome: "otherDateInRow",
      details: { written: agreed, stated: stated.value },
      cell: stated.cell,
      related: said.map(({ cell }) => cell),
      expected: dateValue(agreed),
      actual: dateValue(stated.value),
    });
    return true;
  }
  for (const { value, cell } of said) {
    if (sameDate(value, stated.value)) {
      report.agreed({ cells: [cell, stated.cell], values: [dateValue(value)] });
      continue;
    }
    report.finding({
      outcome: "otherDate",
      details: { written: value, stated: stated.value },
      cell,
      related: [stated.cell],
      expected: dateValue(stated.value),
      actual: dateValue(value),
    });
  }
  return false;
}

/** The days of the meeting in a text, those told by their own words and those by the words of their sentence. */
function daysIn(fact: Fact<string>, announcement: Announcement): readonly Said<CivilDate>[] {
  const { decision } = announcement;
  // "The record date for voting at the 27th general meeting" is no day of the meeting.
  const others = otherDays(fact, announcement);
  const byWords = meetingDatesIn(fact.value, knownMeeting(decision)).filter(
    ({ start }) => !others.has(start),
  );
  const tied = tiesOf(fact, "meetingDate", announcement).flatMap(({ spot: { found } }) =>
    byWords.some(({ start }) => start === found.start) ? [] : [found],
  );
  const near = givenValue(decision.meetingDate) ?? givenValue(decision.releaseDate);
  const days = tied.flatMap(({ reading, text }) => {
    if (reading.is === "date" && reading.date.is === "date") {
      return [{ reading: reading.date.date, text }];
    }
    const day = reading.is === "day" && near !== null ? nearestDay(reading.day, near) : null;
    return day === null ? [] : [{ reading: day, text }];
  });
  return [...byWords, ...days].map(({ reading, text }) => ({
    value: reading,
    cell: fact.cell,
    words: text,
  }));
}

/** Where the days stand that a text says of other facts, rightly. */
function otherDays(fact: Fact<string>, announcement: Announcement): ReadonlySet<number> {
  const ties = (["recordDate", "effectiveDate"] as const).flatMap((each) =>
    tiesOf(fact, each, announcement),
  );
  return new Set(ties.flatMap(({ is, spot }) => (is === "agreed" ? [spot.found.start] : [])));
}

/** The number that comes after last year's meeting's; null where that is not known. */
function nextNumber({ earlier }: Judged): number | null {
  const lastYear = givenValue(earlier?.decision.meetingNumber);
  return lastYear === null ? null : lastYear + 1;
}

function judgeSequence(judged: Judged, report: Report<Outcomes>): void {
  const number = givenFact(judged.announcement.decision.meetingNumber);
  const next = nextNumber(judged);
  if (number === null) {
    report.missing("meetingNumber");
  } else if (next === null) {
    report.missing("earlierWorksheet");
  } else if (number.value !== next) {
    report.finding({
      outcome: "notNext",
      details: { number: number.value, lastYear: next - 1 },
      cell: number.cell,
      expected: ordinalValue(next),
      actual: ordinalValue(number.value),
    });
  }
}

function judgeToCome(
  { decision, text }: Announcement,
  paragraphs: readonly Paragraph[],
  isDayWrong: boolean,
  report: Report<Outcomes>,
): void {
  const meeting = givenFact(decision.meetingDate);
  const release = givenFact(decision.releaseDate);
  if (meeting === null || release === null) {
    report.missing(meeting === null ? "meetingDate" : "releaseDate");
    return;
  }
  if (compareDates(meeting.value, release.value) > 0) {
    for (const { fact } of paragraphs) judgeOver(fact, { decision, meeting, release }, report);
  }
  const saying = paragraphs.find(({ fact }) => isMeetingToCome(fact.value))?.fact;
  const template = text.approval === undefined;
  if (saying === undefined && !template) return;
  const cells = [meeting.cell, release.cell, ...(saying === undefined ? [] : [saying.cell])];
  if (compareDates(meeting.value, release.value) > 0) {
    report.agreed({ cells, values: [dateValue(meeting.value), dateValue(release.value)] });
    return;
  }
  report.finding({
    // The template's sentence can still be replaced by a typed one: only a typed one is wrong.
    severity: saying === undefined ? "warning" : "error",
    outcome: "notToCome",
    details: { meetingDate: meeting.value, releaseDate: release.value },
    cell: meeting.cell,
    related: cells.slice(1),
    expected: after(release.value),
    actual: dateValue(meeting.value),
    causedBy: isDayWrong ? "itself" : null,
  });
}

interface ToCome {
  readonly decision: Decision;
  readonly meeting: Fact<CivilDate>;
  readonly release: Fact<CivilDate>;
}

function judgeOver(
  text: Fact<string>,
  { decision, meeting, release }: ToCome,
  report: Report<Outcomes>,
): void {
  const words = meetingSaidOver(text.value, knownMeeting(decision));
  if (words === null) return;
  report.finding({
    outcome: "saidToBeOver",
    details: { words, meetingDate: meeting.value, releaseDate: release.value },
    cell: text.cell,
    related: [meeting.cell, release.cell],
    actual: textValue(words),
  });
}

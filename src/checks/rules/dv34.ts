import type { Announcement } from "../../dividend/announcement";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import { digitsOf } from "../../dividend/decimal";
import { type Fact, givenFact, givenValue } from "../../dividend/fact";
import type { DividendKind } from "../../dividend/fiscalYear";
import { type RunningReading, findFigures } from "../../worksheet/notation/runningText";
import { tidy } from "../../worksheet/notation/width";
import { textValue } from "../comparedValues";
import { statedSplitDate } from "../mixedBases";
import { isSizeOfChange } from "../prose/changeWords";
import { type Contradiction, type NamedFact, contradictionOf } from "../prose/contradictions";
import { kindNamed } from "../prose/kindWords";
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
} from "../prose/knownFigures";
import { countsLine } from "../prose/noteLines";
import { knownMeeting, meetingDatesIn } from "../prose/meetingWords";
import { type Passage, passagesOf } from "../prose/passage";
import { splitDaysIn } from "../prose/splitNotes";
import { isAboutSplit, isOfRatioIn } from "../prose/splitWords";
import { type TypedParagraph, typedParagraphs } from "../prose/typedParagraphs";
import { type Report, rule } from "../rule";

interface Outcomes {
  /** A figure that a text gives for a fact is not that fact's. */
  contradicts: { fact: Exclude<NamedFact, "fiscalYear">; words: string; stated: string };
  /** The dividend decided is said to be another fiscal year's. */
  otherYear: { words: string; yearEnd: CivilDate };
  /** The headline names another kind of dividend. */
  otherKind: { headline: string; kind: DividendKind; named: DividendKind };
  /** A text has a date that no calendar has: April 31. */
  noSuchDate: { words: string };
  /** Figures of a text that belong to no fact of the worksheet. */
  unplaced: { words: readonly string[] };
}

/**
 * DV34: the figures of the prose are those of the worksheet.
 *
 * Reads every number, date and ordinal that is typed in headline, lead, approval, reason and notes; filled
 * placeholders are right by construction, About and Contact are not read. Where the words around a figure
 * say which fact it is (dividend per share, total, record date, effective date, number of the meeting), it
 * must be that fact: in headline, lead and approval the decided one, unless the sentence also speaks of
 * others, and elsewhere any the worksheet knows for it. The day at the head of the lead, the day of the
 * board meeting and the fiscal year before the word for dividend are held against theirs likewise. Where the
 * sentence names a dividend of which the worksheet has no figure (the year's, without an annual table;
 * that of 2016; next year's), no amount in it is judged; one right behind 中間配当, "forecast of" or the like is that
 * dividend's. A date that no calendar has is wrong wherever it stands. A headline that names one kind of dividend names the worksheet's,
 * unless it speaks of a forecast. Error. Sizes of a change are DV35's.
 * What is said of no fact, and equals none, is listed as a note, one a paragraph (a payout ratio, an
 * anniversary): nothing is guessed.
 */
export const dv34 = rule<Outcomes>()({
  id: "DV34",
  market: "any",
  check({ announcement }, report) {
    const paragraphs = typedParagraphs(announcement, [
      "headline",
      "lead",
      "approval",
      "reason",
      "notes",
    ]);
    if (paragraphs.length === 0) report.missing("text");
    for (const paragraph of paragraphs) judge(paragraph, announcement, report);
    for (const { fact } of typedParagraphs(announcement, ["headline"])) {
      judgeHeadline(fact, announcement, report);
    }
  },
});

function judge(
  paragraph: TypedParagraph,
  announcement: Announcement,
  report: Report<Outcomes>,
): void {
  const { fact } = paragraph;
  const { currency } = announcement.presentation;
  const figures = findFigures(fact.value, currency).filter(
    ({ reading }) => reading.is !== "noteMark",
  );
  const placed: string[] = [];
  const unplaced: string[] = [];
  for (const passage of passagesOf(fact.value, figures)) {
    const words = passage.found.text.trim();
    if (isNoDate(passage.found)) {
      report.finding({
        severity: "error",
        outcome: "noSuchDate",
        details: { words },
        cell: fact.cell,
        actual: textValue(words),
      });
      continue;
    }
    const contradiction = contradictionOf(passage, paragraph, announcement);
    if (contradiction === null) {
      const known =
        isKnown(passage, announcement) || isReadElsewhere(passage, paragraph, announcement);
      (known ? placed : unplaced).push(words);
      continue;
    }
    reportContradiction(contradiction, words, fact, report);
  }
  if (placed.length > 0) report.agreed({ cells: [fact.cell], values: placed.map(textValue) });
  if (unplaced.length === 0) return;
  report.finding({
    severity: "note",
    outcome: "unplaced",
    details: { words: unplaced },
    cell: fact.cell,
    actual: textValue(unplaced.join(", ")),
  });
}

// A headline that also speaks of a forecast may name the dividend that is forecast.
const aboutForecast = /\bforecasts?\b|予想/iu;
const kindOfDividend =
  /\b(?:interim|year[ -]?end|quarter) (?:cash )?dividends?\b|(?:中間|期末|四半期)配当/iu;

function judgeHeadline(
  headline: Fact<string>,
  { decision }: Announcement,
  report: Report<Outcomes>,
): void {
  const kind = givenFact(decision.kind);
  const named = kindNamed(headline.value);
  if (kind === null || named === null || named === kind.value) return;
  // A special part is paid with a dividend of any kind.
  if (named === "special" || kind.value === "special") return;
  if (aboutForecast.test(headline.value) || !kindOfDividend.test(tidy(headline.value))) return;
  report.finding({
    severity: "error",
    outcome: "otherKind",
    details: { headline: headline.value, kind: kind.value, named },
    cell: headline.cell,
    related: [kind.cell],
    expected: textValue(kind.shown),
    actual: textValue(headline.value),
  });
}

// Digits alone (2019-13-45) may be a number of something.
function isNoDate({ reading, text }: Passage<RunningReading>["found"]): boolean {
  return reading.is === "date" && reading.date.is === "nonexistent" && /\p{L}/u.test(text);
}

function reportContradiction(
  contradiction: Contradiction,
  words: string,
  text: Fact<string>,
  report: Report<Outcomes>,
): void {
  const { against, expected, actual, gap } = contradiction;
  const found = {
    severity: "error",
    cell: text.cell,
    related: [against.cell],
    expected,
    actual,
    gap,
  } as const;
  if (contradiction.fact === "fiscalYear") {
    const details = { words, yearEnd: contradiction.against.value };
    report.finding({ ...found, outcome: "otherYear", details });
    return;
  }
  const details = { fact: contradiction.fact, words, stated: against.shown };
  report.finding({ ...found, outcome: "contradicts", details });
}

/** Whether the number is a law's, a rule's or a quarter's: 会社法第459条第1項, "Article 459, paragraph 1", 第1四半期. */
function isReference(before: string, behind: string): boolean {
  return (
    (tidy(before).endsWith("第") && /^(?:[条項]|四半期)/u.test(tidy(behind))) ||
    /\b(?:articles?|arts?\.|paragraphs?|sections?|rules?)$/iu.test(tidy(before))
  );
}

/**
 * Whether a figure only counts a line of a list, or is one that another rule holds against its row: the day or ratio of
 * a split in a note (DV37), the day of the meeting (DV24).
 */
function isReadElsewhere(
  { found: { start, end, reading }, sentence }: Passage<RunningReading>,
  { block, fact: { value: text } }: TypedParagraph,
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
    return statesSplitRatio(announcement) && isOfRatioIn(sentence, reading.number.number);
  }
  return (
    statedSplitDate(announcement) !== null && splitDaysIn(text).some((day) => day.start === start)
  );
}

/** Whether a figure is one the worksheet knows, or one that another rule reads. */
function isKnown(
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

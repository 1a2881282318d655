import type { Announcement } from "../../dividend/announcement";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import { decimal, digitsOf } from "../../dividend/decimal";
import { type Fact, givenFact, givenValue } from "../../dividend/fact";
import type { Value } from "../../dividend/finding";
import type { Found } from "../../worksheet/notation/found";
import { type RunningReading, findFigures } from "../../worksheet/notation/runningText";
import { amountValue, dateValue, textValue } from "../comparedValues";
import { totals } from "../placedAmounts";
import { isSizeOfChange } from "../prose/changeWords";
import { type FigureRole, dividendsNamed, roleOf } from "../prose/figureRoles";
import {
  differencesPerShare,
  dividendsPerShare,
  effectiveDates,
  hasFiguresOf,
  isInPartName,
  knownDates,
  knowsFiscalYear,
  namesAnother,
  recordDates,
  saysAmount,
  saysOtherFigure,
  usualRecordDates,
} from "../prose/knownFigures";
import { meetingNumbersIn } from "../prose/meetingWords";
import { type Passage, passagesOf } from "../prose/passage";
import { type TypedParagraph, typedParagraphs } from "../prose/typedParagraphs";
import { type Report, rule } from "../rule";

type NamedFact = NonNullable<FigureRole> | "meetingNumber";

interface Outcomes {
  /** A figure that a text gives for a fact is not that fact's. */
  contradicts: { fact: NamedFact; words: string; stated: string };
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
 * others, and elsewhere any the worksheet knows for it. Where the sentence names a dividend of which the
 * worksheet has no figure (the year's, without an annual table), no amount in it is judged. Error. Sizes of
 * a change are DV35's.
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
    const contradiction = contradictionOf(passage, paragraph, announcement);
    const words = passage.found.text.trim();
    if (contradiction === null) {
      (isKnown(passage, announcement) ? placed : unplaced).push(words);
      continue;
    }
    const { fact: named, against, expected, actual } = contradiction;
    report.finding({
      severity: "error",
      outcome: "contradicts",
      details: { fact: named, words, stated: against.shown },
      cell: fact.cell,
      related: [against.cell],
      expected,
      actual,
    });
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

interface Contradiction {
  readonly fact: NamedFact;
  /** The fact it is held against. */
  readonly against: Fact<unknown>;
  readonly expected: Value;
  readonly actual: Value;
}

const strictBlocks: ReadonlySet<string> = new Set(["headline", "lead", "approval"]);

function contradictionOf(
  passage: Passage<RunningReading>,
  { block, fact }: TypedParagraph,
  announcement: Announcement,
): Contradiction | null {
  const { found, before, behind, sentence } = passage;
  const { reading } = found;
  if (reading.is === "ordinal") return otherMeeting(found, fact.value, announcement);
  const role = roleOf(passage);
  const named = dividendsNamed(sentence);
  const strict = strictBlocks.has(block) && !namesAnother(named, announcement);
  if (reading.is === "date" && reading.date.is === "date") {
    return otherDate(reading.date.date, role, strict, announcement);
  }
  if (reading.is !== "number" || isSizeOfChange(before, behind)) return null;
  if (!named.every((each) => hasFiguresOf(each, announcement))) return null;
  const { number } = reading;
  const written: Value = { is: "number", number: number.number, places: number.places };
  const hold = (of: NamedFact, facts: ReturnType<typeof totals>): Contradiction | null => {
    const [against] = facts;
    if (against === undefined || facts.some(({ value }) => saysAmount(number, value))) return null;
    return { fact: of, against, expected: amountValue(against.value), actual: written };
  };
  if (role === "dividendPerShare") {
    const decided = dividendsPerShare(announcement, "decided");
    return hold(role, strict ? decided : [...decided, ...dividendsPerShare(announcement)]);
  }
  return role === "total" ? hold(role, totals(announcement)) : null;
}

function otherMeeting(
  { start, reading, text }: Found<RunningReading>,
  paragraph: string,
  { decision }: Announcement,
): Contradiction | null {
  const number = givenFact(decision.meetingNumber);
  const ofMeeting = meetingNumbersIn(paragraph).some((each) => each.start === start);
  if (reading.is !== "ordinal" || number === null || !ofMeeting) return null;
  if (reading.ordinal.number === number.value) return null;
  const expected = { is: "number", number: decimal(String(number.value)) } as const;
  return { fact: "meetingNumber", against: number, expected, actual: textValue(text) };
}

function otherDate(
  date: CivilDate,
  role: FigureRole,
  strict: boolean,
  announcement: Announcement,
): Contradiction | null {
  if (role !== "recordDate" && role !== "effectiveDate") return null;
  const facts = role === "recordDate" ? recordDates : effectiveDates;
  const decided = facts(announcement, "decided");
  const [against] = decided;
  const allowed = strict
    ? decided.map(({ value }) => value)
    : [
        ...facts(announcement).map(({ value }) => value),
        ...(role === "recordDate" ? usualRecordDates(announcement) : []),
      ];
  if (against === undefined || allowed.some((each) => sameDate(each, date))) return null;
  return {
    fact: role,
    against,
    expected: dateValue(against.value),
    actual: dateValue(date),
  };
}

/** Whether a figure is one the worksheet knows, or one that another rule reads. */
function isKnown(
  { found, before, behind }: Passage<RunningReading>,
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
        isSizeOfChange(before, behind) ||
        perShare.some(({ value }) => saysAmount(number, value)) ||
        saysOtherFigure(number, announcement) ||
        (number.kind === "money" &&
          differencesPerShare(announcement).some((each) => each.eq(number.number)))
      );
    }
  }
}

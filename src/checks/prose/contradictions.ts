import { type Amount, inUnits } from "../../dividend/amount";
import type { Announcement } from "../../dividend/announcement";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import type { DividendColumn } from "../../dividend/column";
import { type Fact, givenFact, givenFacts, givenValue, stateOf } from "../../dividend/fact";
import type { Value } from "../../dividend/finding";
import { fiscalYearName } from "../../dividend/fiscalYear";
import type { FiscalYearReading } from "../../worksheet/notation/fiscalYearNotation";
import type { Found } from "../../worksheet/notation/found";
import type { NumberReading, RunningReading } from "../../worksheet/notation/runningText";
import { boardMeetingDay } from "../boardMeeting";
import { amountValue, dateValue, daysBetween, ordinalValue, textValue } from "../comparedValues";
import { isOfYear, namingOf } from "../fiscalYearNames";
import { totals } from "../placedAmounts";
import { placedColumns } from "../placedColumns";
import { isSizeOfChange } from "./changeWords";
import { type FigureRole, roleOf } from "./figureRoles";
import {
  amountOf,
  dividendsPerShare,
  effectiveDates,
  recordDates,
  saysAmount,
  saysAmountOfSplit,
  usualRecordDates,
} from "./knownFigures";
import { knownMeeting, meetingNumbersIn } from "./meetingWords";
import { dividendNamedBefore, figuresOfNamed, mayBeWhole } from "./namedDividends";
import { dividendsNamed, hasFiguresOf, othersAmong } from "./otherDividends";
import type { Passage } from "./passage";
import { isAboutSplit } from "./splitWords";
import type { Paragraph } from "./typedParagraphs";
import { isOfOtherTimes, namesUnknownYear } from "./unknownDividends";

export type NamedFact = NonNullable<FigureRole> | "meetingNumber";

interface Held<Of extends NamedFact, T> {
  readonly fact: Of;
  /** The fact it is held against; of a fiscal year, its end. */
  readonly against: Fact<T>;
  readonly expected: Value;
  readonly actual: Value;
  /** What the text says less what is expected, where both are amounts or dates. */
  readonly gap: Value | null;
}

/** A figure that a text gives for a fact and that is not the fact's. */
export type Contradiction =
  Held<Exclude<NamedFact, "fiscalYear">, unknown> | Held<"fiscalYear", CivilDate>;

const strictBlocks: ReadonlySet<string> = new Set(["headline", "lead", "approval"]);
const decides = /\b(?:decided|resolved|determined|proposes?)\b|決定|決議|付議/iu;

/**
 * How the figure contradicts the worksheet; null where it does not, or where its words leave open which fact it is.
 * Headline, lead and approval speak of the dividend decided, unless the sentence names others too; elsewhere a figure
 * may be any that the worksheet has for its fact.
 */
export function contradictionOf(
  passage: Passage<RunningReading>,
  { block, fact, column }: Paragraph,
  announcement: Announcement,
): Contradiction | null {
  const { found, sentence } = passage;
  const { reading } = found;
  if (reading.is === "ordinal") return otherMeeting(found, fact.value, announcement);
  const others = othersAmong(dividendsNamed(sentence), announcement);
  const alone = others.length === 0 && !isOfOtherTimes(sentence);
  const strict = strictBlocks.has(block) && alone;
  if (reading.is === "fiscalYear") {
    const ofDecision = strict || (alone && decides.test(sentence));
    return ofDecision ? otherYear(found, reading.year, roleOf(passage), announcement) : null;
  }
  if (reading.is === "date" && reading.date.is === "date") {
    if (!strict && isOfOtherTimes(sentence)) return null;
    const periodsAlone = others.every((each) => each === "previous" || each === "forecast");
    return otherDate(reading.date.date, roleOf(passage), { strict, periodsAlone }, announcement);
  }
  return reading.is === "number"
    ? otherAmount(passage, reading.number, { strict, column }, announcement)
    : null;
}

function otherAmount(
  passage: Passage<RunningReading>,
  number: NumberReading,
  { strict, column }: { readonly strict: boolean; readonly column: DividendColumn | undefined },
  announcement: Announcement,
): Contradiction | null {
  const { before, behind, sentence } = passage;
  if (isSizeOfChange(before, behind)) return null;
  if (isOfOtherTimes(sentence) || namesUnknownYear(sentence, announcement)) return null;
  if (!dividendsNamed(sentence).every((each) => hasFiguresOf(each, announcement))) return null;
  const written = amountOf(number);
  const hold = (
    of: "dividendPerShare" | "total",
    facts: readonly Fact<Amount>[],
  ): Contradiction | null => {
    const [against] = facts;
    if (against === undefined || facts.some(({ value }) => saysAmount(number, value))) return null;
    return {
      fact: of,
      against,
      expected: amountValue(against.value),
      actual: amountValue(written),
      gap: { is: "money", money: inUnits(written).minus(inUnits(against.value)) },
    };
  };
  const role = roleOf(passage);
  const ofNamed = dividendNamedBefore(before, sentence);
  const isPerShare = number.unit === "one" && (number.kind === "money" || number.kind === "plain");
  const isOfSplit = isAboutSplit(sentence) && saysAmountOfSplit(number, announcement);
  if (ofNamed !== null && isPerShare && !isOfSplit) {
    const figures = figuresOfNamed(ofNamed, announcement);
    if (figures.length === 0 && !mayBeWhole(ofNamed)) return null;
    const contradiction = hold("dividendPerShare", figures);
    if (contradiction !== null) return contradiction;
  }
  if (role === "dividendPerShare") {
    if (isOfSplit || !saysDecided(role, announcement)) return null;
    const own = givenFacts([column?.dividendPerShareAsPaid, column?.dividendPerShare]);
    const decided = [...own, ...dividendsPerShare(announcement, "decided")];
    return hold(role, strict ? decided : [...decided, ...dividendsPerShare(announcement)]);
  }
  // The worksheet has no total of the whole year's dividends, nor of another period's.
  const ofOthers = othersAmong(dividendsNamed(before.slice(-40)), announcement).some(
    (each) => each !== "previous" && each !== "forecast",
  );
  if (role !== "total" || ofOthers || !saysDecided(role, announcement)) return null;
  return hold(role, [...givenFacts([column?.total]), ...totals(announcement)]);
}

/** Whether every class has the fact decided, or none to decide on: else a text's may be one that no cell tells. */
function saysDecided(fact: "dividendPerShare" | "total", announcement: Announcement): boolean {
  return placedColumns(announcement, "decided").every(({ column }) => {
    const state = stateOf(column[fact]);
    const hasParts = column.parts.some(({ amount }) => givenValue(amount) !== null);
    return state === "given" || (state === "none" && !hasParts);
  });
}

function otherMeeting(
  { start, reading, text }: Found<RunningReading>,
  paragraph: string,
  { decision }: Announcement,
): Contradiction | null {
  const number = givenFact(decision.meetingNumber);
  const ofMeeting = meetingNumbersIn(paragraph, knownMeeting(decision)).some(
    (each) => each.start === start,
  );
  if (reading.is !== "ordinal" || number === null || !ofMeeting) return null;
  if (reading.ordinal.number === number.value) return null;
  const expected = ordinalValue(number.value);
  return { fact: "meetingNumber", against: number, expected, actual: textValue(text), gap: null };
}

function otherYear(
  { text }: Found<RunningReading>,
  year: FiscalYearReading,
  role: FigureRole,
  announcement: Announcement,
): Contradiction | null {
  const { decision } = announcement;
  const end = givenFact(decision.fiscalYearEnd);
  if (role !== "fiscalYear" || end === null) return null;
  const recorded = [null, ...recordDates(announcement, "decided").map(({ value }) => value)];
  const naming = namingOf(decision);
  // Without a name of its own the worksheet's year may be called by its start or its end.
  const namings = naming === null ? [0, end.value.year - fiscalYearName(end.value)] : [naming];
  const right = recorded.some((record) =>
    namings.some((each) => isOfYear(year, end.value, record, each)),
  );
  if (right) return null;
  return {
    fact: role,
    against: end,
    expected: dateValue(end.value),
    actual: textValue(text),
    gap: null,
  };
}

/** Of what else a sentence speaks: nothing but the decision, and no dividend of another period. */
interface Alone {
  readonly strict: boolean;
  readonly periodsAlone: boolean;
}

function otherDate(
  date: CivilDate,
  role: FigureRole,
  alone: Alone,
  announcement: Announcement,
): Contradiction | null {
  const [against, allowed] = daysFor(role, alone, announcement);
  if (role === null || role === "fiscalYear" || against === undefined) return null;
  if (allowed.some((each) => sameDate(each, date))) return null;
  return {
    fact: role,
    against,
    expected: dateValue(against.value),
    actual: dateValue(date),
    gap: daysBetween(date, against.value),
  };
}

/** The fact a date of that role is held against, and the days it may be. */
function daysFor(
  role: FigureRole,
  { strict, periodsAlone }: Alone,
  announcement: Announcement,
): readonly [against: Fact<CivilDate> | undefined, allowed: readonly CivilDate[]] {
  const { decision } = announcement;
  const values = (facts: readonly Fact<CivilDate>[]) => facts.map(({ value }) => value);
  const only = (day: Fact<CivilDate> | null): ReturnType<typeof daysFor> =>
    day === null || !strict ? [undefined, []] : [day, [day.value]];
  switch (role) {
    case "releaseDate":
      return only(givenFact(decision.releaseDate));
    case "boardMeetingDate":
      return only(boardMeetingDay(decision));
    case "recordDate": {
      const decided = recordDates(announcement, "decided");
      const all = [...values(recordDates(announcement)), ...usualRecordDates(announcement)];
      return [decided[0], strict ? values(decided) : all];
    }
    case "effectiveDate": {
      const decided = effectiveDates(announcement, "decided");
      // The effective dates of other periods stand in no column.
      if (!periodsAlone) return [undefined, []];
      return [decided[0], values(strict ? decided : effectiveDates(announcement))];
    }
    case "dividendPerShare":
    case "total":
    case "fiscalYear":
    case null:
      return [undefined, []];
  }
}

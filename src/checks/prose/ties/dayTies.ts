import type { Announcement } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import type { ColumnRole } from "../../../dividend/column";
import { type Entry, type Fact, givenFact, givenFacts } from "../../../dividend/fact";
import { boardMeetingDay } from "../../boardMeeting";
import { placedColumns } from "../../placedColumns";
import { remembered } from "../remembered";
import { usualRecordDates } from "../knownFigures";
import { type Context, ofDecision } from "./context";
import { isOnOtherThing, namesDividend } from "./amountWords";
import { isOfOtherDay, rolesNamed } from "./dayCues";
import { beginsWith, wordsOf } from "../wordList";
import { isOfBoard } from "./dayPatterns";
import { isOfEarlierForecast } from "./limits";
import type { DayRole } from "./dayLists";
import { dayRoles } from "./dayRoles";
import { scopeSaid } from "./scopeWords";
import { type Spot, dateOf } from "./spots";
import { type Tie, tieAmong } from "./tie";
import { worksheetAmounts } from "./worksheetAmounts";

/** Whether what a text says of a day can be said of a date: one without a year is that day of any. */
type Says = (date: CivilDate) => boolean;

/** A day as a text gives it. */
interface Day {
  readonly says: Says;
  /** Null for one without a year. */
  readonly date: CivilDate | null;
}

/** What a day in a text is; null where the figure is no day. */
export function dayTie(spot: Spot, amounts: ReadonlyMap<Spot, Tie>, context: Context): Tie | null {
  const day = dayIn(spot);
  if (day === null) return null;
  const { says, date } = day;
  const { roles: named, isAdjacent } = dayRoles(spot, context.sentence);
  const roles =
    !isAdjacent && isBesideForecast(spot, amounts, context) ? (["forecastDate"] as const) : named;
  // Where the words on both sides name a day, it is the one whose day it is.
  const role = roles.find((each) => saysRole(each, says, context)) ?? roles[0];
  if (role === "fiscalYear") return null;
  if (role === undefined) return unnamedDay(spot, day, context);
  // A day of a year that the worksheet knows nothing of: "in 1998 ... on March 12 of that year".
  const isOfOtherYear = date === null && context.sentence.namesUnknownYear;
  if (isOfOtherYear && !isAdjacent) return { is: "open", spot };
  const tie = namedDay(spot, role, says, context);
  const isOff = !isAdjacent && tie.is === "wrong" && mayBeAnother(role, context);
  return isOff ? { is: "open", spot } : tie;
}

function saysRole(role: DayRole, says: Says, { announcement }: Context): boolean {
  const { now, previous } = daysOf(role, announcement);
  return [...now, ...previous].some(({ value }) => says(value));
}

/** Whether words in the same clause alone say too little to call a day wrong. */
function mayBeAnother(role: DayRole, { sentence }: Context): boolean {
  if (sentence.isOnDividend) return false;
  if (role === "effectiveDate") return !isIntoAccounts(sentence.words);
  return role === "recordDate" && !isOfRecord(sentence.words);
}

// What a company sends to accounts is a dividend.
const isIntoAccounts = remembered(
  wordsOf(
    "shareholders( bank) accounts, shareholders{'/’}( bank) account(s), {口座/振込先}……{入金/振込/振り込}",
  ).areIn,
);
const isOfRecord = remembered(wordsOf("of record, record date, 基準日, 確定日").areIn);

/** Whether the amount next to a day is the forecast's and not the decided one: 5月10日に16円と申し上げ. */
function isBesideForecast(
  { at, sentence: { spots } }: Spot,
  amounts: ReadonlyMap<Spot, Tie>,
  { announcement }: Context,
): boolean {
  const { perShare } = worksheetAmounts(announcement);
  return [spots[at - 1], spots[at + 1]].some((next) => {
    const tie = next && amounts.get(next);
    if (tie?.is !== "agreed") return false;
    const of = perShare.filter(({ fact }) => tie.to.includes(fact));
    return of.length > 0 && of.every(({ when }) => when === "forecast");
  });
}

function dayIn(spot: Spot): Day | null {
  const { reading } = spot.found;
  if (reading.is === "day") {
    const { month, day } = reading.day;
    return { says: (each) => each.month === month && each.day === day, date: null };
  }
  const date = dateOf(spot);
  return date === null ? null : { says: (each) => sameDate(each, date), date };
}

function namedDay(spot: Spot, role: DayRole, says: Says, context: Context): Tie {
  const { announcement, sentence } = context;
  const days = daysOf(role, announcement);
  const { own } = worksheetAmounts(announcement);
  const isPrevious =
    scopeSaid(spot.before).whens.has("previous") ||
    context.paragraph.column?.role === "previous" ||
    sentence.isOnlyPrevious(spot);
  const open: Tie = { is: "open", spot };
  if (isOnOtherThing(sentence.words)) return open;
  if (role === "recordDate" || role === "effectiveDate") {
    const tie = tieAmong(spot, role, isPrevious ? days.previous : days.now, says);
    if (tie.is === "agreed") return tie;
    const { periods } = scopeOfSentence(sentence.words);
    const isOfOther = [...periods].some((each) => each !== own && each !== "total");
    const isUsual = usualRecordDates(announcement).some(says);
    if (isUsual && (isOfOther || isEveryYear(sentence.words))) return { is: "elsewhere", spot };
    if (isOfOther && role === "effectiveDate") return open;
    if (sentence.isOfOtherTimes || (role === "recordDate" && isChangeOfRule(sentence.words)))
      return open;
    return tie;
  }
  if (
    sentence.isOfOtherTimes ||
    isPrevious ||
    isOfLastDividend(spot.behind) ||
    isOfEarlierForecast(spot.before)
  )
    return open;
  if (role === "boardMeetingDate" && !isOfBoard(sentence.words)) {
    const meeting = daysOf("meetingDate", announcement).now;
    if (isToBeResolved(sentence.words) || meeting.some(({ value }) => says(value)))
      return tieAmong(spot, "meetingDate", meeting, says);
  }
  if (role === "boardMeetingDate" && isOfPolicy(sentence.words)) return open;
  if (sentence.isOnEarlierMeeting) return open;
  return tieAmong(spot, role, days.now, says);
}

// "The matter is scheduled to be resolved on June 28": not by the Board, which has met.
const isToBeResolved = remembered(
  wordsOf("{to/will/shall} be( formally) {resolved/decided/submitted/put}").areIn,
);
const scopeOfSentence = remembered(scopeSaid);
// "The meeting of June 28, 2018 decided last year's dividend".
const isOfLastDividend = beginsWith(
  "{decided/resolved/determined/approved/set/passed}( on)( the) {last/previous/prior}( fiscal) year{'s/’s}( interim/ year end/ annual) dividend",
);
const isOfPolicy = remembered(wordsOf("polic{y/ies}, plan(s), 方針, 計画").areIn);
const isEveryYear = remembered(
  wordsOf("twice, {each/every}( fiscal) year, annually, dates, 年( ){2/二}( )回, 毎").areIn,
);
// "The record date was changed from June 30".
const isChangeOfRule = remembered(
  wordsOf("chang~, articles of incorporation, stipulat~, 変更, 改め, 定款").areIn,
);

interface Days {
  readonly now: readonly Fact<CivilDate>[];
  readonly previous: readonly Fact<CivilDate>[];
}

function daysOf(role: DayRole, announcement: Announcement): Days {
  const { decision, annual } = announcement;
  const only = (fact: Fact<CivilDate> | null): Days => ({
    now: fact === null ? [] : [fact],
    previous: [],
  });
  const inColumns = (
    entryOf: (
      column: ReturnType<typeof placedColumns>[number]["column"],
    ) => Entry<CivilDate> | undefined,
  ): Days => {
    const of = (which: ColumnRole) =>
      givenFacts(placedColumns(announcement, which).map(({ column }) => entryOf(column)));
    return { now: of("decided"), previous: of("previous") };
  };
  switch (role) {
    case "recordDate":
      return inColumns(({ recordDate }) => recordDate);
    case "effectiveDate":
      return inColumns(({ effectiveDate }) => effectiveDate);
    case "releaseDate":
      return only(givenFact(decision.releaseDate));
    case "boardMeetingDate":
      return only(boardMeetingDay(decision));
    case "meetingDate":
      return only(givenFact(decision.meetingDate));
    case "forecastDate": {
      const columns = placedColumns(announcement, "forecast").map(
        ({ column }) => column.announcedOn,
      );
      const rows = annual.rows.flatMap(({ announcedOn, label }) =>
        announcedOn !== null ? [{ ...label, value: announcedOn }] : [],
      );
      return { now: [...givenFacts(columns), ...rows], previous: [] };
    }
    case "fiscalYear":
      return { now: [], previous: [] };
  }
}

const roles = [
  "recordDate",
  "effectiveDate",
  "meetingDate",
  "boardMeetingDate",
  "releaseDate",
  "forecastDate",
] as const satisfies readonly DayRole[];

/** A day whose words leave open which it is: this announcement's, if it is any. */
function unnamedDay(spot: Spot, { says, date }: Day, context: Context): Tie {
  const { announcement, sentence } = context;
  // A banner's one day is the release's.
  if (context.paragraph.block === "banner" && sentence.days.length === 1) {
    return tieAmong(spot, "releaseDate", daysOf("releaseDate", announcement).now, says);
  }
  for (const role of roles) {
    const { now } = daysOf(role, announcement);
    if (!now.some(({ value }) => says(value))) continue;
    // Where no word of the sentence says so, it is not agreed: it may stand there for another.
    return rolesNamed(sentence.words).has(role)
      ? tieAmong(spot, role, now, says)
      : { is: "elsewhere", spot };
  }
  const open: Tie = { is: "open", spot };
  if (date === null) return open;
  const near = scopeSaid(spot.before).whens;
  const said = near.size > 0 ? near : scopeOfSentence(sentence.words).whens;
  const isPrevious = context.paragraph.column?.role === "previous" || said.has("previous");
  for (const role of ["recordDate", "effectiveDate"] as const) {
    const { now, previous } = daysOf(role, announcement);
    if (previous.some(({ value }) => says(value)))
      return tieAmong(spot, role, isPrevious ? previous : now, says);
  }
  return isPrevious ? open : mistypedDay(spot, date, context);
}

/** A day that the worksheet does not know, in a sentence on the decided dividend that gives it for no other purpose, is one of its days mistyped. */
function mistypedDay(spot: Spot, date: CivilDate, context: Context): Tie {
  const { announcement, paragraph, sentence } = context;
  const isOnDecision =
    ofDecision.has(paragraph.block) &&
    namesDividend(sentence.words) &&
    !isOfOtherDay(sentence.words);
  if (!isOnDecision) return { is: "open", spot };
  const isSaid = (value: CivilDate) => sentence.days.some((each) => sameDate(each, value));
  const meant = roles.flatMap((role) =>
    daysOf(role, announcement)
      .now.filter(({ value }) => !isSaid(value) && isSlip(date, value))
      .map((day) => ({ role, day })),
  );
  const [first] = meant;
  return first === undefined
    ? { is: "open", spot }
    : tieAmong(spot, first.role, [first.day], () => false);
}

/** Whether a day may be another mistyped: one of year, month and day differs. */
function isSlip(written: CivilDate, meant: CivilDate): boolean {
  const differs = (["year", "month", "day"] as const).filter(
    (each) => written[each] !== meant[each],
  );
  return differs.length === 1;
}

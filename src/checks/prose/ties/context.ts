import type { Announcement } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import { digitsOf } from "../../../dividend/decimal";
import { givenValue } from "../../../dividend/fact";
import { isEarlierMeeting, knownMeeting } from "../meetingWords";
import { isFarYear, isOfOtherYears } from "../unknownDividends";
import type { Paragraph } from "../typedParagraphs";
import { forecastDays, saysAmount } from "../knownFigures";
import { tidy } from "../../../worksheet/notation/width";
import { beginsWith } from "../wordList";
import {
  isOfOtherPayer,
  isOnDividend,
  isOnOtherThing,
  namesDividend,
  namesOtherThing,
} from "./amountWords";
import { type When, scopeSaid } from "./scopeWords";
import type { Sentence, Spot } from "./spots";
import { worksheetAmounts } from "./worksheetAmounts";
import { type NamedYear, yearNamed } from "./yearNames";

/** A sentence and what it is read with; what is said of it as a whole is worked out once. */
export interface Context {
  readonly announcement: Announcement;
  readonly paragraph: Paragraph;
  readonly sentence: SentenceContext;
}

export interface SentenceContext {
  readonly words: string;
  /** It speaks of another time than the worksheet's two years, or of what might be. */
  readonly isOfOtherTimes: boolean;
  readonly isOnDividend: boolean;
  /** It names a fiscal year of which the worksheet has no dividends. */
  readonly namesUnknownYear: boolean;
  /** The days it gives, with their years. */
  readonly days: readonly CivilDate[];
  /** One of them is that of the latest forecast. */
  readonly saysForecastDay: boolean;
  /** The fiscal years it names. */
  readonly years: ReadonlyMap<Spot, NamedYear>;
  /** Of which years the fiscal years named beside a figure are. */
  readonly yearsAt: (spot: Spot) => ReadonlySet<When>;
  /** It looks back on last year's general meeting. */
  readonly isOnEarlierMeeting: boolean;
  /** Whether a fiscal year is named beside a figure, of whatever year. */
  readonly isYearAt: (spot: Spot) => boolean;
  /** Whether it speaks of the previous year alone up to the figure. */
  readonly isOnlyPrevious: (spot: Spot) => boolean;
}

/** The blocks that say what is decided. */
export const ofDecision: ReadonlySet<string> = new Set(["lead", "approval"]);

export function contextOf(
  sentence: Sentence,
  paragraph: Paragraph,
  announcement: Announcement,
): Context {
  const years = new Map<Spot, NamedYear>();
  for (const spot of sentence.spots) {
    const year = yearNamed(spot, announcement);
    if (year !== null) years.set(spot, year);
  }
  const days = sentence.spots.flatMap(({ found: { reading } }) =>
    reading.is === "date" && reading.date.is === "date" ? [reading.date.date] : [],
  );
  const saysForecastDay = forecastDays(announcement).some((each) =>
    days.some((day) => sameDate(day, each)),
  );
  const { words } = sentence;
  return {
    announcement,
    paragraph,
    sentence: {
      words,
      isOnDividend:
        !isOfOtherPayer(words) &&
        (isOnDividend(words, paragraph.block) ||
          givesDividend(sentence, announcement) ||
          (saysForecastDay && !isOnOtherThing(words)) ||
          isLabelOfDividend(words, paragraph) ||
          isTotalOfDividend(words, paragraph)),
      isOfOtherTimes: isOfOtherYears(words),
      namesUnknownYear:
        sentence.spots.some((spot) => isOfFarYear(spot, announcement)) ||
        [...years.values()].some(({ is }) => is === "unknown"),
      isOnEarlierMeeting: isEarlierMeeting(words, knownMeeting(announcement.decision)),
      days,
      saysForecastDay,
      years,
      yearsAt: (spot) => yearsBeside(spot, sentence, years),
      isYearAt: (spot) => spotsBeside(spot, sentence).some((each) => years.has(each)),
      isOnlyPrevious: (spot) => spot.at <= lastOfPrevious(sentence, years),
    },
  };
}

/** Whether one of its amounts is the worksheet's. */
function givesDividend({ spots }: Sentence, announcement: Announcement): boolean {
  const { perShare, totals } = worksheetAmounts(announcement);
  return spots.some(({ found: { reading } }) => {
    if (reading.is !== "number" || reading.number.kind !== "money") return false;
    return [...perShare, ...totals].some(({ fact }) => saysAmount(reading.number, fact.value));
  });
}

const label = /^[^.。:]{1,60}:/u;

/** Whether it is a figure with its label in a text on the dividend: "Aggregate for both classes: JPY1,901 million." */
function isLabelOfDividend(words: string, { block, fact }: Paragraph): boolean {
  return label.test(words) && !isOnOtherThing(words) && isOnDividend(fact.value, block);
}

const givesTotal = beginsWith(
  "(the )total( amount) {is/was/will be/amounts to/comes to}, (その/この)総額{は/が}",
);

/** Whether it gives "the total" in a text that speaks of the dividend, or says only that, and of nothing else that has amounts. */
function isTotalOfDividend(words: string, { fact: { value } }: Paragraph): boolean {
  return (
    givesTotal(words) && !namesOtherThing(value) && (namesDividend(value) || words === tidy(value))
  );
}

const yearBefore =
  /\b(?:in|since|from|until|by|to|towards?|through|of|fiscal|year|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)$/i;

/** Whether it may be of a year before the worksheet's two fiscal years or after them: "12 yen in 2005", "March 12, 1998". */
function isOfFarYear(
  { found: { reading }, before, behind }: Spot,
  { decision }: Announcement,
): boolean {
  const end = givenValue(decision.fiscalYearEnd);
  const isFar = (year: number) => end === null || isFarYear(year, end.year);
  if (reading.is === "date" && reading.date.is === "date") return isFar(reading.date.date.year);
  if (reading.is === "fiscalYear") return isFar(reading.year.year);
  if (reading.is !== "number" || reading.number.kind !== "plain") return false;
  if (!yearBefore.test(before) && !/^年(?!間|度末)/u.test(behind)) return false;
  const year = Number(digitsOf(reading.number.number));
  return year < 2100 && isFar(year);
}

const goesElsewhere =
  /\b(?:is|will be|rises?|to|(?:this|current) (?:fiscal )?(?:year|term|period)(?:['’]s)?)\b|本年|今年|から|[増減]|当(?:期|中間)|(?:たが|[しり]|ため|ので)、/i;

/** The place of the last figure up to which a sentence speaks of the previous year alone; -1 where of none. */
function lastOfPrevious({ spots }: Sentence, years: ReadonlyMap<Spot, NamedYear>): number {
  const [first] = spots;
  if (first === undefined) return -1;
  const beginsWithPrevious =
    years.get(first)?.is === "previous" ||
    scopeSaid(`${first.before} ${first.modifier}`).whens.has("previous");
  if (!beginsWithPrevious) return -1;
  const end = spots.findIndex(
    (spot) =>
      years.get(spot)?.is === "now" ||
      (spot !== first && goesElsewhere.test(`${spot.before} ${spot.modifier}`)),
  );
  return end < 0 ? spots.length : end - 1;
}

// "76 yen for FY2022".
const behindIt =
  /^(?:yen )?(?:(?:per|a) (?:\w+ ){0,2}share )?(?:for|in|of)(?: the)?(?: (?:fiscal )?year(?: ended| ending)?)?$/i;

function yearsBeside(
  spot: Spot,
  sentence: Sentence,
  years: ReadonlyMap<Spot, NamedYear>,
): ReadonlySet<When> {
  const whens = new Set<When>();
  for (const each of spotsBeside(spot, sentence)) {
    const year = years.get(each);
    if (year !== undefined && year.is !== "unknown") whens.add(year.is);
  }
  return whens;
}

/** What stands between the amount before a figure and the figure, and what "for" or the like leads to right behind it. */
function spotsBeside({ at, behind }: Spot, { spots }: Sentence): readonly Spot[] {
  const before = spots.slice(0, at);
  const own = before.slice(before.findLastIndex(isMoney) + 1);
  const next = spots[at + 1];
  // "Against 145 yen for FY2022": what stands right behind it says so, whatever is said of the figure before.
  if (next === undefined || !behindIt.test(behind)) return own;
  return ["fiscalYear", "date"].includes(next.found.reading.is) ? [next] : [...own, next];
}

/** Whether it is an amount, not a count of something: 二度の配当. */
function isMoney({ found: { reading } }: Spot): boolean {
  return (
    reading.is === "number" && (reading.number.kind === "money" || reading.number.unit !== "one")
  );
}

import { remembered } from "../remembered";
import { dayCues, isOfOther } from "./dayCues";
import { isAboutSplit } from "../splitWords";
import { isOfOtherPayer } from "./amountWords";
import type { SentenceContext } from "./context";
import { type Spot, isDay } from "./spots";
import type { DayRole } from "./dayLists";
import {
  firstPart,
  isDateline,
  isHeldSaid,
  isOfBoard,
  isOfExtraordinary,
  isOfForecast,
  isOfGeneralMeeting,
  isSetBeside,
  labelOfDay,
  lastPart,
  saidBeforeDay,
  saidBehindDay,
} from "./dayPatterns";

const isOnMeeting = remembered((words) => isOfGeneralMeeting(words) && !isOfExtraordinary(words));
const isOnForecast = remembered(isOfForecast);

/** What the words around a day may say that it is, likeliest first. */
export interface DayRoles {
  readonly roles: readonly DayRole[];
  /** Words right before or behind it say so. */
  readonly isAdjacent: boolean;
}

/** What the words around a day say that it is. */
export function dayRoles(spot: Spot, { words }: SentenceContext): DayRoles {
  const own = adjacentRoles(spot, words);
  const adjacent = own.length > 0 ? own : rolesSetBeside(spot, words);
  const isAdjacent = adjacent.length > 0;
  const cues = () => {
    if (isOfOtherPayer(words)) return [];
    const all = dayCues(wordsSinceLastDay(spot), wordsBehindDay(spot), clauseOf(spot));
    // "Delivered on June 3 to the shareholders of March 31": what the next day is, this one need not be.
    const ofNext = rolesOfNext(spot, words);
    const own = all.filter((role) => !ofNext.includes(role));
    return own.length > 0 ? own : all;
  };
  const roles = (isAdjacent ? adjacent : cues()).filter(
    (role) =>
      (role !== "forecastDate" || isOnForecast(words)) &&
      (role !== "effectiveDate" || !isAboutSplit(words)),
  );
  return { roles: [...new Set(roles)], isAdjacent };
}

/** What the day that follows in the sentence is by the words right before it. */
function rolesOfNext({ at, sentence: { spots } }: Spot, words: string): readonly DayRole[] {
  const next = spots.slice(at + 1).find(isDay);
  return next === undefined ? [] : rolesBefore(next, words);
}

/** What the day before is, where this one is last year's in brackets behind it. */
function rolesSetBeside(spot: Spot, words: string): readonly DayRole[] {
  const last = spot.sentence.spots[spot.at - 1];
  return last !== undefined && isSetBeside(spot.before) ? adjacentRoles(last, words) : [];
}

function adjacentRoles(spot: Spot, words: string): readonly DayRole[] {
  const { before, behind, at } = spot;
  const isOfRelease =
    isDateline(before, behind) || (disclosedBefore.test(before) && !isOnForecast(words));
  if (at === 0 && isOfRelease) return ["releaseDate"];
  // What names the day that follows does not name this one: 基準日：3月31日, 効力発生日：6月3日.
  const ofNext = rolesOfNext(spot, words);
  const after = rolesBehind(spot, words).filter((role) => !ofNext.includes(role));
  const clause = clauseOf(spot);
  return [...after, ...rolesBefore(spot, words)].filter((role) => !isOfOther(role, clause));
}

/** At a text's very head: "Disclosed May 13, 2024". */
const disclosedBefore = /^(?:disclosed|released|published)(?: on)?:?$/i;
const marks = /[、，;；。]|, |,$/u;

/** The words of a day's own clause on either side of it, beyond other figures. */
function clauseOf(spot: Spot): string {
  return `${lastPart(wordsSinceLastDay(spot), marks)} ${firstPart(wordsBehindDay(spot), marks)}`;
}

function rolesBehind(spot: Spot, words: string): readonly DayRole[] {
  const said = saidBehindDay(behindWithOrdinal(spot));
  return said.filter((role) => role !== "meetingDate" || isOnMeeting(words));
}

/** What stands behind a day with the number of a meeting in it: の第30回定時株主総会. */
function behindWithOrdinal({ behind, sentence: { spots }, at }: Spot): string {
  const next = spots[at + 1];
  if (next?.found.reading.is !== "ordinal") return behind;
  return `${behind}${next.found.text}${next.behind}`;
}

function rolesBefore(spot: Spot, words: string): readonly DayRole[] {
  const { before } = spot;
  const named = labelOfDay(wordsSinceLastDay(spot));
  if (named === "releaseDate" && isOnForecast(words)) return ["forecastDate"];
  if (named !== undefined) return [named];
  const of = saidBeforeDay(before);
  return isOnMeeting(words) && isHeld(spot) ? ["meetingDate", ...of] : of;
}

/** The words before a day back to another, beyond other figures: "We pay 25 yen per share on", "16 yen we had indicated on". */
function wordsSinceLastDay({ at, before, sentence: { spots } }: Spot): string {
  const from = spots.slice(0, at).findLastIndex(isDay) + 1;
  const between = spots.slice(from, at).flatMap((spot) => [spot.before, spot.modifier]);
  return [...between, before].join(" ");
}

/** The words behind a day beyond the figures that follow it: 6月30日に総額1,759百万円をお支払い. */
function wordsBehindDay({ at, sentence: { spots } }: Spot): string {
  const next = spots.slice(at, at + 3);
  return next.map(({ behind }) => behind).join(" ");
}

function isHeld(spot: Spot): boolean {
  const words = wordsSinceLastDay(spot);
  return (
    isHeldSaid(spot.before) &&
    isOfGeneralMeeting(words) &&
    !isOfBoard(lastPart(words, /general meeting|AGM|株主総会/i))
  );
}

import type { Announcement } from "../../../dividend/announcement";
import type { Fact } from "../../../dividend/fact";
import { actualRowsOf } from "../../annualRows";
import { saysAmount } from "../knownFigures";
import { remembered } from "../remembered";
import { type WordList, beginsWith, endsWith, wordsOf } from "../wordList";
import type { Context } from "./context";
import { isBaseOfChange } from "./limits";
import { type When, scopeSaid } from "./scopeWords";
import type { Spot } from "./spots";
import { type Tie, tieAmong } from "./tie";
import { type ScopedAmount, worksheetAmounts } from "./worksheetAmounts";

const headings: ReadonlySet<string> = new Set(["banner", "headline"]);
/** Words that decide. */
const decidingWords: WordList = `
  decided, resolved, resolves, determined, set, propos~, will pay, 決定, 決議, 付議, といたします, とします
`;
const decides = wordsOf(decidingWords, "not( yet)( been) {decided/resolved/determined/set}");
const dividend = wordsOf("dividend(s), 配当");
const isOtherBefore = endsWith("{since/unlike/after/until/through/to/between}( the)");
const isOtherBehind = beginsWith("以降, 以来, まで, {を/と}{上回/下回/超え/同}, 比");
/** Words of other years than the dividend's. */
const otherwiseWords: WordList = `
  compar~, unlike, ago, plan(s), polic~, average, past, first, consecutive, listed, founded, 計画, 方針, 過去, 連続
`;

const isOfOthers = remembered(wordsOf(otherwiseWords).areIn);
const decidesDividend = remembered((words) => decides.areIn(words) && dividend.areIn(words));

/** "75 yen (145 yen for FY2022)", "which compares with 74 yen in FY2024": right behind an amount. */
const isOfAmountBefore = endsWith(
  "{for/in/of/at}( the)( fiscal/ financial/ business)( {year/term/period}( {ended/ending}( on)))",
);

/** The amounts that a fiscal year is said of: the one it stands right behind, those up to the next year, or all. */
function ownAmounts(
  { at, before, sentence: { spots } }: Spot,
  amounts: ReadonlyMap<Spot, Tie>,
  { sentence: { years } }: Context,
): readonly Tie[] {
  const last = spots[at - 1];
  const tieBefore = last && amounts.get(last);
  if (tieBefore !== undefined && isOfAmountBefore(before)) return [tieBefore];
  if (years.size < 2 && !before.includes("(")) return [...amounts.values()];
  const own: Tie[] = [];
  for (const each of spots.slice(at + 1)) {
    if (years.has(each)) break;
    const tie = amounts.get(each);
    if (tie !== undefined) own.push(tie);
  }
  return own;
}

/** Whether the amount right behind a year is another year's: 2024年12月期の38円に対し. */
function isOfOtherAmount(spot: Spot, amounts: ReadonlyMap<Spot, Tie>, context: Context): boolean {
  const next = spot.sentence.spots[spot.at + 1];
  const tie = next && amounts.get(next);
  return tie?.is === "agreed" && isOfNext(spot, tie.spot) && !isOnlyNow(tie, context);
}

/** Whether a year is said of the figure behind it: 2024年12月期の38円. */
function isOfNext(spot: Spot, next: Spot): boolean {
  return /^[はがの: ]*$/u.test(spot.behind) || isOfBase(spot, next);
}

/** Whether a year stands before the amount that another is compared with, as its year: 2018年3月期の期末にお支払いした50円に比べ. */
function isOfBase({ behind }: Spot, next: Spot): boolean {
  return /^の[^、，。はがも]{0,24}$/u.test(behind) && isBaseOfChange(next.before, next.behind);
}

/** What a fiscal year in a text is; null where the figure is none. */
export function yearTie(spot: Spot, amounts: ReadonlyMap<Spot, Tie>, context: Context): Tie | null {
  const { announcement, sentence, paragraph } = context;
  const year = sentence.years.get(spot);
  if (year === undefined) return null;
  // The year before is no fact of a cell of its own, but the worksheet knows it.
  const open: Tie = { is: year.is === "previous" ? "elsewhere" : "open", spot };
  const bracketed = yearInBrackets(spot);
  if (bracketed !== null && bracketed !== year.is) {
    return wrongYear(spot, bracketed === "now" ? [year.end] : previousLabels(announcement));
  }
  if (year.is === "now") return thisYear(spot, year.end, amounts, context);
  if (year.is === "unknown" && isBesideThisYear(spot, amounts, context)) {
    return wrongYear(spot, previousLabels(announcement));
  }
  // Amounts that are another year's say that it is meant; one that is this year's, that it is not.
  const own = ownAmounts(spot, amounts, context);
  // Of a year that the worksheet does not know, an amount beside others may be this year's by chance.
  const isOfNow =
    own.every(({ is }) => is !== "open") && own.some((tie) => isOnlyNow(tie, context));
  const isMeant =
    (!isOfNow && own.some(({ is }) => is === "agreed")) || isOfOtherAmount(spot, amounts, context);
  const isOther =
    scopeSaid(spot.before).whens.has("previous") ||
    sentence.isOfOtherTimes ||
    isOtherBefore(spot.before) ||
    isOtherBehind(spot.behind) ||
    isBaseOfChange(spot.before, spot.behind) ||
    (!isOfNow && isOfOthers(sentence.words));
  const isDecided = decidesDividend(sentence.words);
  if (isOther || (isMeant && !isDecided)) return open;
  return isDecided || isOfNow || headings.has(paragraph.block) ? wrongYear(spot, [year.end]) : open;
}

/** The tie of a year that is none of those it could be. */
function wrongYear(spot: Spot, years: readonly Fact<unknown>[]): Tie {
  return tieAmong(spot, "fiscalYear", years, () => false);
}

const behindPrevious = endsWith(
  "{previous/prior/preceding/last}( fiscal/ business/ financial) {year/term/period}, 前期, 前(事業)年度",
);
const behindCurrent = endsWith(
  "{current/this}( fiscal/ business/ financial) {year/term/period}, 当期, 当(事業)年度",
);

/** Which year a name in brackets is put beside: "previous fiscal year (FY2023)", 前期（2023年3月期）; null where beside none. */
function yearInBrackets({ before }: Spot): "now" | "previous" | null {
  if (!before.endsWith("(")) return null;
  const words = before.slice(0, -1).trimEnd();
  if (behindPrevious(words)) return "previous";
  return behindCurrent(words) ? "now" : null;
}

/** A year that is the dividend's: wrong where it is what the dividend is compared with, left open behind an amount that is not of it. */
function thisYear(
  spot: Spot,
  end: Fact<unknown>,
  amounts: ReadonlyMap<Spot, Tie>,
  context: Context,
): Tie {
  const { sentence, announcement } = context;
  const last = spot.sentence.spots[spot.at - 1];
  const before = last && amounts.get(last);
  if (before?.is === "wrong" && isOfAmountBefore(spot.before)) return { is: "elsewhere", spot };
  const next = spot.sentence.spots[spot.at + 1];
  // "Compared to 50 yen paid for the year-end of FY2018", 2019年3月期の期末にお支払いした50円に比べ.
  const isOfLastYears =
    (last !== undefined && isOfAmountBefore(spot.before) && isLastYears(last, context)) ||
    (next !== undefined && isOfBase(spot, next) && isLastYears(next, context));
  const isCompared = isOfLastYears || isBaseOfChange(spot.before, spot.behind);
  const isOnlyYear = sentence.years.size === 1;
  if (isCompared && isOnlyYear && [...amounts.values()].some((tie) => isOnlyNow(tie, context))) {
    return wrongYear(spot, previousLabels(announcement));
  }
  return tieAmong(spot, "fiscalYear", [end], () => true);
}

function previousLabels(announcement: Announcement): readonly Fact<unknown>[] {
  return actualRowsOf(announcement, "previous").map(({ label }) => label);
}

/**
 * Whether a year that the worksheet does not know stands at an amount that is last year's, beside this year's: "81.50 yen in
 * FY2025; 74 yen in FY2014". That the dividend of that other year was just the same would be chance.
 */
function isBesideThisYear(spot: Spot, amounts: ReadonlyMap<Spot, Tie>, context: Context): boolean {
  const { spots } = spot.sentence;
  const [last, next] = [spots[spot.at - 1], spots[spot.at + 1]];
  const isOfLast =
    last !== undefined && isOfAmountBefore(spot.before) && isLastYears(last, context);
  const isBefore = next !== undefined && isOfNext(spot, next) && isLastYears(next, context);
  return (isOfLast || isBefore) && [...amounts.values()].some((tie) => isOnlyNow(tie, context));
}

/** Whether an amount is this year's, and cannot be last year's. */
function isOnlyNow(tie: Tie, { announcement }: Context): boolean {
  const { perShare, totals } = worksheetAmounts(announcement);
  const whens = whensOf(tie.spot, [...perShare, ...totals]);
  return tie.is === "agreed" && whens.has("now") && !whens.has("previous");
}

/** Whether a figure is last year's dividend of the period decided, or of the year, and is not this year's as well. */
function isLastYears(spot: Spot, { announcement }: Context): boolean {
  const { perShare, own } = worksheetAmounts(announcement);
  const ofBoth = perShare.filter(({ period }) => period === own || period === "total");
  const whens = whensOf(spot, ofBoth);
  return whens.has("previous") && !whens.has("now");
}

/** Of which years and columns those amounts are that a figure says. */
function whensOf(
  { found: { reading } }: Spot,
  amounts: readonly ScopedAmount[],
): ReadonlySet<When> {
  const said = amounts.filter(
    ({ fact: { value } }) => reading.is === "number" && saysAmount(reading.number, value),
  );
  return new Set(said.map(({ when }) => when));
}

import { inUnits } from "../../../dividend/amount";
import { digitsOf, zero } from "../../../dividend/decimal";
import type { NumberReading } from "../../../worksheet/notation/runningText";
import { amountOf, isDifferencePerShare, saysAmount } from "../knownFigures";
import { isSizeOfChange, mayBeDifference, speaksOfChange } from "../changeWords";
import { remembered } from "../remembered";
import { type WordList, wordsOf } from "../wordList";
import { isPaidBeforeSplit } from "./amountsBeforeSplit";
import { isLarge } from "./amountSizes";
import { lastClause, namesOtherThing } from "./amountWords";
import type { Context } from "./context";
import { type When, scopeSaid } from "./scopeWords";
import { isBaseOfChange, isChangedTo, isLimit, isOfEarlierForecast } from "./limits";
import { type Spot, wordsUpTo } from "./spots";
import { type Tie, type WrongTie, tieAmong } from "./tie";
import { type ScopedAmount, worksheetAmounts } from "./worksheetAmounts";

/** An amount of a sentence with what it was first taken for. */
export interface TiedAmount {
  readonly spot: Spot;
  readonly number: NumberReading;
  readonly tie: Tie;
}

interface Said extends TiedAmount {
  readonly fact: "dividendPerShare" | "total";
  /** The worksheet's amounts that it may be by its value. */
  readonly matches: readonly ScopedAmount[];
}

// No sentence of a release has more amounts; looking at each beside all others takes time that grows with their square.
const mostAmounts = 24;

/**
 * The ties of a sentence's amounts, looked at together: what the words right at an amount leave open or misplace, the
 * other amounts of its sentence may decide. Where one is this dividend's, a figure of another column or period that words
 * of such a time or period stand beside is that; a figure that stands for two things at once is wrong for one of them; and
 * one that is nothing the worksheet knows is wrong where its sentence speaks of the dividend alone.
 */
export function secondLook(first: readonly TiedAmount[], context: Context): ReadonlyMap<Spot, Tie> {
  const looked = new Map(first.map(({ spot, tie }) => [spot, tie]));
  if (first.length > mostAmounts) return looked;
  const said = first.map((each): Said => {
    const fact = isLarge(each.number) ? "total" : "dividendPerShare";
    const matches = amountsOf(fact, context).filter(({ fact: { value } }) =>
      saysAmount(each.number, value),
    );
    return { ...each, matches, fact };
  });
  for (const each of said) {
    const { spot, tie } = each;
    if (tie.is === "wrong") looked.set(spot, excused(each, tie, said, context));
    else if (tie.is === "open") looked.set(spot, placed(each, said, context));
    else if (isDoubled(each, said, context)) looked.set(spot, doubled(each, context));
    else if (isOffBySize(each, said)) looked.set(spot, { is: "elsewhere", spot });
  }
  return looked;
}

/** The worksheet's amounts of one kind. */
function amountsOf(fact: Said["fact"], { announcement }: Context): readonly ScopedAmount[] {
  const { perShare, totals } = worksheetAmounts(announcement);
  return fact === "total" ? totals : perShare;
}

/** Words of an earlier time. */
const pastWords: WordList = `
  earlier, previous(ly), prior, preceding, last, ago, before, had been, was, were, received, spent, old,
  前, 昨, 従来, これまで, でした, であった
`;
/** Words of what had been announced. */
const announcedWords: WordList = `
  forecast~, guid~, project~, plan(s/ned), expect~, indicat~, anticipat~, estimat~, outlook, announced, disclosed, told, said,
  communicated, signal~, target~, 予想, 見通し, 見込, 計画, 想定, 公表, 発表, お伝え, お示し, お知らせ, 申し上げ
`;
const past = wordsOf(pastWords);
const announced = wordsOf(announcedWords);

/** The words on either side of an amount up to the next ones. */
function aroundOf({ spot }: Said): string {
  return `${spot.before} ${spot.modifier} ${spot.behind}`;
}

/**
 * What a wrong figure is after all: one of a sum that adds up, this year's beside others that are agreed, or another column's
 * where words beside it are of another time and another amount of its sentence is this dividend's.
 */
function excused(each: Said, tie: WrongTie, said: readonly Said[], context: Context): Tie {
  const { spot, number, fact, matches } = each;
  const others = said.filter((other) => other !== each && other.fact === fact);
  if (others.some((other) => sameNumber(other.number, number))) return tie;
  const its = scopeSaid(`${lastClause(spot.before)} ${spot.modifier}`);
  const periods: ReadonlySet<ScopedAmount["period"]> = its.periods;
  if (its.parts.size > 0) return tie;
  // The size of a change is no part of a sum.
  const summed = partOfSum(
    each,
    others.filter((other) => other.tie.is !== "elsewhere"),
  );
  if (summed !== null && (periods.size === 0 || periods.has(summed.period)))
    return asOneOf(each, [summed], tie);
  if (its.whens.size > 0) return tie;
  if (others.length === 0) {
    const { own } = worksheetAmounts(context.announcement);
    const ofPrevious = matches.filter(({ when, period }) => when === "previous" && period === own);
    return isOfPreviousAlone(context.sentence.words) ? asOneOf(each, ofPrevious, tie) : tie;
  }
  const around = aroundOf(each);
  const isSaid = {
    now: true,
    previous: past.areIn(around) && !isForecastSaid(spot),
    forecast: context.sentence.saysForecastDay || announced.areIn(around),
  };
  const agreed = others.flatMap(({ tie: of, matches: all }) =>
    of.is === "agreed" ? all.filter((amount) => of.to.includes(amount.fact)) : [],
  );
  const allowed = matches.filter(
    ({ when, period, part, shareClass }) =>
      part === null &&
      (periods.size === 0 || periods.has(period)) &&
      isSaid[when] &&
      agreed.some(
        (other) =>
          other.period === period && other.shareClass === shareClass && other.when !== when,
      ),
  );
  return asOneOf(each, allowed, tie);
}

/** Whether the words of a sentence up to a figure name the forecast, and no other time. */
function isForecastSaid(spot: Spot): boolean {
  return [...scopeSaid(wordsUpTo(spot)).whens].join() === "forecast";
}

/** Words that compare. */
const comparingWords: WordList =
  "compar~, than, against, versus, unlike, same as, 比, 対し, より, 同";
const compared = wordsOf(comparingWords);

/** Whether a sentence speaks of the previous year and compares it with nothing. */
const isOfPreviousAlone = remembered(
  (words) =>
    [...scopeSaid(words).whens].join() === "previous" &&
    !speaksOfChange(words) &&
    !compared.areIn(words),
);

/** The amount that a figure is in a sum of this year's dividends which its sentence gives whole. */
function partOfSum(each: Said, others: readonly Said[]): ScopedAmount | null {
  const nowOf = ({ matches }: Said) =>
    matches.filter(({ when, part }) => when === "now" && part === null);
  const ofOthers = others.flatMap(nowOf);
  const makesWhole = (own: ScopedAmount) => {
    const terms = new Map([own, ...ofOthers].map((amount) => [amount.period, amount.fact.value]));
    const sum = terms.get("total");
    terms.delete("total");
    const added = [...terms.values()].reduce((all, value) => all.plus(inUnits(value)), zero);
    return sum !== undefined && added.eq(inUnits(sum));
  };
  return nowOf(each).find(makesWhole) ?? null;
}

function asOneOf({ spot }: Said, amounts: readonly ScopedAmount[], tie: WrongTie): Tie {
  const facts = amounts.map(({ fact }) => fact);
  return facts.length === 0 ? tie : tieAmong(spot, tie.fact, facts, () => true);
}

function sameNumber(one: NumberReading, other: NumberReading): boolean {
  return digitsOf(inUnits(amountOf(one))) === digitsOf(inUnits(amountOf(other)));
}

/** What the dividend is not, beside earnings, prices and the like. */
export const elsewhereWords: WordList = `
  yield(s), average, ratio, percent(age), index, lot(s), unit(s), budget(s), cost(s), fee(s), wage(s), bonus(es), donat~, fund(s),
  loan(s), interest, founded, round(ed/ing), fraction(s), withh~, vote(s), voucher(s), worth, besides, in addition, apart from,
  buy(ing) back, bought, sold, sale, %, 利回り, 平均, 比率, 指数, 単元, 費用, 手数料, 寄付, 融資, 借入, 利息, 創業, 端数, 切(り)捨て,
  四捨五入, 予算, 源泉, このほか, 別途, 買(い)受, 買(い)取, 売却, 処分, 譲渡
`;
const elsewhere = wordsOf(elsewhereWords);

/** Whether a sentence with amounts speaks of the dividend, and of nothing else that has amounts. */
const isOnDividendAlone = remembered((words) => !elsewhere.areIn(words) && !namesOtherThing(words));

/** What an open figure is: wrong where it is nothing that the worksheet knows, and its sentence speaks of the dividend alone. */
function placed(each: Said, said: readonly Said[], context: Context): Tie {
  const { spot, number, tie, fact } = each;
  const { announcement, sentence } = context;
  if (number.kind !== "money") return tie;
  if (sentence.isOfOtherTimes || sentence.namesUnknownYear || !sentence.isOnDividend) return tie;
  if (!isOnDividendAlone(sentence.words) || isLimit(spot.before, spot.behind)) return tie;
  if (isOfEarlierForecast(sentence.words)) return tie;
  const { own, isOpen, lacking } = worksheetAmounts(announcement);
  if (isOpen[fact] || lacking.length > 0) return tie;
  // Last year's or another period's may be a figure that the worksheet has not.
  const all = amountsOf(fact, context);
  const isPreviousNamed = [...sentence.years.values()].some(({ is }) => is === "previous");
  if (isPreviousNamed && all.every(({ when }) => when !== "previous")) return tie;
  const its = scopeSaid(`${spot.before} ${spot.modifier}`);
  const whens: ReadonlySet<When> = its.whens.size > 0 ? its.whens : new Set(["now"]);
  const isThere = (period: ScopedAmount["period"]) =>
    all.some((amount) => amount.period === period && whens.has(amount.when));
  if (![...scopeSaid(sentence.words).periods].every(isThere)) return tie;
  const isDifference =
    mayBeDifference(sentence.words) &&
    !isChangedTo(spot.behind) &&
    isDifferencePerShare(inUnits(amountOf(number)), announcement);
  if (isDifference || isPaidBeforeSplit(spot, context)) return tie;
  const periods: ReadonlySet<ScopedAmount["period"]> =
    its.periods.size > 0 ? its.periods : new Set([own, "total"]);
  const parts: ReadonlySet<ScopedAmount["part"]> = its.parts;
  const candidates = all.filter(
    ({ period, part, fact: { value } }) =>
      periods.has(period) &&
      (parts.size === 0 || parts.has(part)) &&
      !said.some((other) => saysAmount(other.number, value)),
  );
  // What it would be must be there: a dividend that the worksheet lacks may be just this.
  if (!candidates.some(({ when }) => whens.has(when))) return tie;
  return wrongFor(each, candidates);
}

/**
 * Whether an amount is what a change of some size is from, and no other amount of the sentence is that much more or less: then
 * one of them is another's, and the change itself is held against the worksheet.
 */
function isOffBySize({ spot, tie, number }: Said, said: readonly Said[]): boolean {
  const last = said.find((other) => other.spot.at === spot.at - 1);
  if (tie.is !== "agreed" || last === undefined) return false;
  if (!isBaseOfChange(spot.before, spot.behind)) return false;
  if (!isSizeOfChange(last.spot.before, last.spot.behind)) return false;
  const [base, size] = [inUnits(amountOf(number)), inUnits(amountOf(last.number))];
  const others = said.filter((other) => other.spot !== spot && other !== last);
  return (
    others.length > 0 &&
    !others.some((other) => inUnits(amountOf(other.number)).minus(base).abs().eq(size.abs()))
  );
}

// Two figures are set one against the other.
const setAgainstWords: WordList = `
  from, against, versus, than, compar~, whereas, while, instead, earlier, ago, before, previous, last, now, this time,
  initial(ly), original(ly), 期初, 当初,
  から, より, 比, 対し, 前, 昨, 今回, このたび
`;
const setAgainst = wordsOf(setAgainstWords);

/** Whether a figure that is one fact of the worksheet alone stands for two things that its sentence sets against each other. */
function isDoubled(
  each: Said,
  said: readonly Said[],
  { sentence, announcement }: Context,
): boolean {
  const { own } = worksheetAmounts(announcement);
  const isOne = each.tie.is === "agreed" && scopesOf(each, own).size === 1;
  if (!isOne || !setAgainst.areIn(sentence.words)) return false;
  return said.some(
    (other) =>
      other.spot.at < each.spot.at &&
      other.tie.is === "agreed" &&
      sharesFact(other.tie, each.tie) &&
      sameNumber(other.number, each.number),
  );
}

/** Whether two figures are tied to one fact; else each is its own, which happen to be equal. */
function sharesFact(one: Tie, other: Tie): boolean {
  return (
    one.is === "agreed" && other.is === "agreed" && one.to.some((each) => other.to.includes(each))
  );
}

/** Whose dividends a figure may be: of another period than the one decided only where it is none of that one. */
function scopesOf({ matches }: Said, own: ScopedAmount["period"]): ReadonlySet<string> {
  const ofOwn = matches.filter(({ period }) => period === own);
  return new Set(
    (ofOwn.length > 0 ? ofOwn : matches).map(({ when, period, part, shareClass }) =>
      [when, period, part, shareClass?.name ?? ""].join("/"),
    ),
  );
}

/** A figure said twice, where the second must be another: what that may be is what its sentence does not say. */
function doubled(each: Said, context: Context): Tie {
  const { own } = worksheetAmounts(context.announcement);
  const candidates = amountsOf(each.fact, context).filter(
    ({ period, part, fact: { value } }) =>
      period === own && part === null && !saysAmount(each.number, value),
  );
  return wrongFor(each, candidates);
}

/** A figure that is wrong for any of the amounts that it may be; without one, what it was taken for. */
function wrongFor({ spot, fact, tie }: Said, amounts: readonly ScopedAmount[]): Tie {
  const [first, ...others] = amounts.map((each) => each.fact);
  return first === undefined ? tie : { is: "wrong", spot, fact, candidates: [first, ...others] };
}

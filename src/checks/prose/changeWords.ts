import { inUnits } from "../../dividend/amount";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import type { Decimal } from "../../dividend/decimal";
import type { DividendKind } from "../../dividend/fiscalYear";
import { type NumberReading, findAmounts } from "../../worksheet/notation/runningText";
import { findDates } from "../../worksheet/notation/runningDates";
import { tidy } from "../../worksheet/notation/width";
import { placeholders } from "../../worksheet/placeholder";
import { amountOf } from "./knownFigures";
import { dividendsNamed } from "./otherDividends";
import { wordsBefore, wordsBehind } from "./passage";
import { remembered } from "./remembered";
import { sentencesOf } from "./sentences";
import { isOnDividend, isOnOtherThing, namesDividend } from "./ties/amountWords";
import { scopeSaid, yearsNamed } from "./ties/scopeWords";
import { mostFigures } from "./ties/spots";
import { isFarYear, isOfOtherYears } from "./unknownDividends";

export type ChangeWay = "up" | "down" | "same";

/** What a sentence measures a change against, as far as it says. */
export interface ChangeBase {
  readonly forecast: boolean;
  readonly previous: boolean;
  /** It speaks of the dividends of the year together. */
  readonly annual: boolean;
  /** The dividends it speaks of by their period. */
  readonly periods: readonly ChangePeriod[];
  /** It names the ordinary dividend, one part of it. */
  readonly ordinary: boolean;
}

/** A dividend of one period, as a sentence names it. */
type ChangePeriod = Extract<DividendKind, "interim" | "yearEnd">;

/** A change of the dividend that a text states. */
export interface StatedChange {
  /** Null where only how much it is is said: "the difference is 3 yen". */
  readonly way: ChangeWay | null;
  /** By how much; null where only the way is said. */
  readonly size: NumberReading | null;
  readonly base: ChangeBase;
  readonly words: string;
  /** The other amounts per share of its sentence. */
  readonly others: readonly Decimal[];
}

const down = String.raw`\b(?:decreas\w*|trim\w*|drop\w*|lost|loses?|reduc\w+|lower(?:ed)?|cut|down(?:ward)?|less|worse|smaller|minus|scal\w+\s+(?:back|down)|fall\w*|fell|(?<!\b(?:as|shown|described|stated|given|listed|see|set\s+out|mentioned|details?)\s{1,2})below|undershoot\w*|undershot|declin\w*)\b|減配|減額|引き?下げ|下回|[円銭]減|減[らじ]|減少|下振れ|少な[いく]|低[いく]|切り?下げ|圧縮|縮小|削減|マイナス`;
const up = String.raw`\b(?:increas\w*|lift\w*|gain\w*|climb\w*|rais\w+|ris(?:es?|ing)|rose|higher|better|larger|greater|bigger|plus|hik(?:e[ds]?|ing)|boost\w*|topp?(?:ed|s|ing)?\s+up|(?<!\b(?:drawn|draw|make|made|makes|making|set|add|adds|adding|end|ended|follow|comes?|sums?|sum|brought|bring|taken|take) )up(?:ward)?|more|exceed\w*|(?<!\b(?:the|as|shown|described|stated|given|listed|see|set\s+out|mentioned|explained)\s{1,2})above(?![- ]mentioned)|overshoot\w*|overshot|grow\w*|grew)\b|増配|増額|引き?上げ|上回|上積み|上乗せ|超え|超過|[円銭]増|増や|増加|伸び|上振れ|積み増し?|多[いく]|プラス`;
const same = String.raw`\bunchanged\b|\bno\s+changes?\b|\bnot\s+(?:been\s+)?changed?\b|\bthe\s+same\s+(?:\w+\s+)?as\b|\bin\s+line\s+with\b|\b(?:as|exactly\s+as)\s+(?:previously\s+|initially\s+)?forecast(?:ed)?\b|\bmaintain\w*\b|\bequal\s+to\b|\bidentical\s+(?:to|with)\b|同額|同じく|同じ(?:水準|額|金額|です|とし|と[さい])|据え?置|(?:予想|計画|公表)[^。、]{0,6}(?:どおり|通り)|変更(?:は?ありません|は?ございません|はなく|なし)|変わり(?:は?ありません|なく|なし)|維持`;
const wayWords: readonly (readonly [ChangeWay, RegExp])[] = [
  ["same", new RegExp(same, "i")],
  ["down", new RegExp(down, "i")],
  ["up", new RegExp(up, "i")],
];
const ways = new RegExp(`(?<up>${up})|${down}`, "gi");

// "May" before a number is the month.
const intention =
  /\b(?:aim|policy|intend|future|target|strive|seek|consider|may(?!\s+\d)|hope|wish)|方針|目指|努め|検討|今後|考えて|予定する/i;
const otherThings =
  /\b(?:income|earnings|profit|sales|revenue|assets|equity|EPS|payout|prices?)\b|利益|売上|収益|純資産|性向|株価/i;
const subjects = new RegExp(`(?<other>${otherThings.source})|\\bdividends?\\b|配当`, "gi");

const difference = "differen(?:ce|tial)|gap";
// "An increase in the dividend of JPY3", but "an increase from the forecast of JPY20" and "an increased dividend of JPY22".
const noun = String.raw`\b(?:increase|decrease|rise|raise|reduction|cut|decline|plus|minus|(?:up|down)ward revision|${difference})`;
const differenceBefore = String.raw`差(?:額|異)?(?:は|が|:|\()?$|\b(?:${difference}):$`;
const changeBefore = new RegExp(
  [
    String.raw`(?:${up}|${down})(?: \w+){0,4}? by$`,
    String.raw`${noun}(?: (?!from|over|on|against|compared)\w+){0,6}? of$`,
    String.raw`${noun}\b.{0,90}\band (?:of|by)$`,
    String.raw`\b(?:up|down|rises?|rose|falls?|fell|gain(?:s|ed)?|climb(?:s|ed)?|drop(?:s|ped)?|loses|lost)$`,
    String.raw`(?:${up}|${down})\b.{0,120}\bby$`,
    String.raw`${noun}\b[^.\d]{0,60}\b(?:is|was|will be|(?:amounts?|comes?) to)$`,
    String.raw`(?:増配|減配|増額|減額|引き?上げ|引き?下げ)[額幅]?[は:]?(?:[1一] ?株(?:当たり|当り|あたり|につき))?金?$`,
    differenceBefore,
  ].join("|"),
  "i",
);
// "A difference of JPY3 between both", 差（3円）: it does not say which of both is more.
const isDifference = new RegExp(
  String.raw`\b(?:${difference})\b[^.\d]{0,60}\b(?:of|is|was|will be|(?:amounts?|comes?) to)$|${differenceBefore}`,
  "i",
);
// "JPY3 up from the forecast", but "JPY22 up from JPY19".
const changeBehind =
  /^(?:(?:per|a) (?:\w+ ){0,2}share )?(?:(?:increase|decrease|higher|lower|better|worse|more|less|(?:up|down)(?! from \D{0,4}\d)|above|below)\b|[のを分]?(?:増|減|引き?上げ|引き?下げ|上積み|上乗せ|積み増|伸び|上振れ|下振れ)|のプラス|のマイナス|(?:[の分]|だけ)?(?:上回|下回(?!ら)|多[いく]|少な[いく]|高[いく]|低[いく]))/i;

/** Whether the amount between these words is the size of a change ("an increase of JPY3", 3円増配). */
export function isSizeOfChange(before: string, behind: string): boolean {
  return changeBehind.test(wordsBehind(behind)) || changeBefore.test(wordsBefore(before));
}

/**
 * The changes of dividends that a text states. Sizes are amounts per share beside words of change; a way
 * without a size counts where it is said against the forecast or the previous year, or in a heading (期末配当の
 * 増配に関するお知らせ), and not as an intention. Next year's changes and those of other things do not count.
 */
export function statedChanges(
  text: string,
  home: string,
  isHeading = false,
  { block, isKnown, forecastDays, fiscalYear, namesPreviousYear }: ChangeContext = {
    block: isHeading ? "headline" : "",
    isKnown: () => false,
    forecastDays: [],
    fiscalYear: null,
    namesPreviousYear: () => false,
  },
): readonly StatedChange[] {
  const givesAmount = (sentence: string) =>
    !isOnOtherThing(sentence) && perShareIn(sentence, home).some(({ reading }) => isKnown(reading));
  const givesKnown = (sentence: string) => {
    const said = findAmounts(sentence, home).slice(0, mostFigures);
    const money = said.filter(({ reading: { kind } }) => kind === "money");
    return money.length > 1 && money.every(({ reading }) => isKnown(reading));
  };
  const saysForecastDay = (sentence: string) =>
    findDates(sentence).some(
      ({ reading }) =>
        reading.is === "date" && forecastDays.some((each) => sameDate(each, reading.date)),
    );
  /** What a change is measured against, where only a fiscal year's name says so: "10 yen more than in FY2022". */
  const withYear = (
    changes: readonly StatedChange[],
    sentence: string,
  ): readonly StatedChange[] => {
    const isBased = ({ base }: StatedChange) => base.forecast || base.previous;
    if (changes.every(isBased) || !namesPreviousYear(sentence)) return changes;
    return changes.map((change) =>
      isBased(change) ? change : { ...change, base: { ...change.base, previous: true } },
    );
  };
  const namesFarYear = (sentence: string) =>
    fiscalYear !== null && yearsIn(sentence).some((year) => isFarYear(year, fiscalYear));
  return sentencesOf(text.replace(placeholders, withoutDirection))
    .filter((sentence) => isOnDividend(sentence, block) || givesAmount(sentence))
    .filter((sentence) => !isOfOtherYears(sentence) && !namesFarYear(sentence))
    .flatMap((sentence) => {
      const sizes = sizesIn(sentence, home);
      if (sizes.length > 0) return withYear(sizes, sentence);
      const isOfForecast = givesAmount(sentence) && saysForecastDay(sentence);
      return withYear(waysIn(sentence, isHeading, isOfForecast, givesKnown(sentence)), sentence);
    });
}

/** What is known of a text beside its words. */
export interface ChangeContext {
  readonly block: string;
  /** Whether a number is one of the worksheet's dividends per share or totals: a sentence that gives one is on the dividend. */
  readonly isKnown: (number: NumberReading) => boolean;
  /** The days of the latest forecast: "what we said on August 8" is the forecast. */
  readonly forecastDays: readonly CivilDate[];
  /** The year in which the dividend's fiscal year ends: of years far from it the worksheet knows nothing. */
  readonly fiscalYear: number | null;
  /** Whether words name the fiscal year before. */
  readonly namesPreviousYear: (words: string) => boolean;
}

function yearsIn(sentence: string): readonly number[] {
  return [...tidy(sentence).matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d|円| yen)/gu)].map(
    Number,
  );
}

/** {{increase from forecast}} is a size, whichever way it goes; what it is measured against it does say. */
function withoutDirection(placeholder: string): string {
  return placeholder.replace(/increase/gi, (word) => " ".repeat(word.length));
}

// 減配は2002年: a number of something else.
const countsOther = /^(?:年|月|回|期|倍|社|%|times\b)/i;

// Looking through all the words before each figure would take time that grows with the square of their number.
const farthest = 400;

function perShareIn(sentence: string, home: string) {
  return findAmounts(sentence, home)
    .slice(0, mostFigures)
    .filter(
      ({ reading: { kind, unit } }) => (kind === "money" || kind === "plain") && unit === "one",
    );
}

function sizesIn(sentence: string, home: string): readonly StatedChange[] {
  const sizes = perShareIn(sentence, home).filter(({ start, end, reading }) => {
    const before = sentence.slice(0, start);
    const behind = sentence.slice(end);
    return (
      isSizeOfChange(before, behind) &&
      (reading.kind === "money" || namesDividend(sentence)) &&
      !isOfOtherThing(before) &&
      !countsOther.test(wordsBehind(behind))
    );
  });
  const whole = baseOf(sentence);
  const others = perShareIn(sentence, home)
    .filter(({ start }) => sizes.every((size) => size.start !== start))
    .map(({ reading }) => inUnits(amountOf(reading)));
  return sizes.map((found, index) => {
    const before = sentence.slice(sizes[index - 1]?.end ?? 0, found.start);
    const behind = sentence.slice(found.end, sizes[index + 1]?.start);
    const wordBehind = changeBehind.exec(wordsBehind(behind))?.[0];
    const way =
      wordBehind === undefined
        ? wayBefore(sentence.slice(Math.max(0, found.start - farthest), found.start))
        : wayBehind(wordBehind);
    // What is said behind it in the same clause counts first, then what stands before it.
    const clause = behind.replace(/(?:[、，,;；（(]|\band\b).*/su, "");
    const inTurn = [...[clause, before, behind].map(baseOf), whole];
    const against = inTurn.find(({ forecast, previous }) => forecast || previous) ?? whole;
    const of = inTurn.find(({ annual, periods }) => annual !== periods.length > 0) ?? whole;
    const { ordinary } = whole;
    const base = { ...against, annual: of.annual, periods: of.periods, ordinary };
    return { way, size: found.reading, base, words: found.text, others };
  });
}

/** Whether a sentence has a word of change. */
export const speaksOfChange = remembered((sentence) => sentence.search(ways) >= 0);

/** Whether an amount of a sentence may be the difference of two others. */
export const mayBeDifference = remembered(
  (sentence) => speaksOfChange(sentence) || /\bdifferen\w+|\bgap\b|差/i.test(sentence),
);

/** The way that the last word of change says; null where that is a difference. */
function wayBefore(words: string): ChangeWay | null {
  if (isDifference.test(wordsBefore(words))) return null;
  return [...words.matchAll(ways)].at(-1)?.groups?.["up"] === undefined ? "down" : "up";
}

function wayBehind(word: string): ChangeWay {
  return /increase|higher|better|more|up|above|増|上|多|伸|プラス/i.test(word) ? "up" : "down";
}

/** Whether the last thing named before an amount is another than the dividend: earnings, a price. */
function isOfOtherThing(before: string): boolean {
  return [...before.slice(-farthest).matchAll(subjects)].at(-1)?.groups?.["other"] !== undefined;
}

const between = String.raw`\s+(?:(?:in|of|the|our|its|amount|annual|interim|year-end|final|ordinary)\s+)*`;
const headingWays: readonly (readonly [ChangeWay, RegExp])[] = [
  [
    "down",
    headingWay(
      "reduction|reduced|decreased?|cut|lower",
      "reduction|reduced|decreased?|cut|lowered",
      "減配",
    ),
  ],
  ["up", headingWay("increased?|higher|raise", "increased?|hike|raised", "増配")],
];

// A heading may name other things too: a reduction of reserves, an increase of shares.
function headingWay(ahead: string, after: string, japanese: string): RegExp {
  return new RegExp(
    String.raw`\b(?:${ahead})${between}dividends?\b|\bdividends?\s+(?:${after})\b|${japanese}`,
    "i",
  );
}

// A forecast that is revised beside the decision goes its own way.
const revision =
  /予想[のを]?(?:上方|下方)?修正|予想(?:値)?[はをも][^。]{0,40}据え?置|\bforecast\b[^.]{0,60}\b(?:was|were|been|left|kept|remained)\s+(?:confirmed|unchanged|maintained)|\brevis\w+\s+(?:[\w-]+\s+){0,5}forecast|\bforecasts?\s+(?:[\w-]+\s+){0,5}revis/i;

const amount = String.raw`(?:(?:JPY|¥)\s?\d[\d.,]*(?: (?:thousand|million|billion))?|\d[\d.,]*(?: (?:thousand|million|billion))? yen)(?: (?:per|a|for each) share)?(?: (?:in|for|of) the previous (?:fiscal )?(?:year|term|period))?`;
const fromTo = new RegExp(
  String.raw`\bfrom ${amount} to ${amount}|\bto ${amount},? from ${amount}|(?:\d(?:円(?:\d+銭)?)?|\d[億千百万]*円)から金?\d`.replaceAll(
    " ",
    String.raw`\s+`,
  ),
  "i",
);
// A notice's title tells nothing of this sentence: 「配当予想の修正に関するお知らせ」に記載の金額を超える額.
const titles = /「[^「」]*」|『[^『』]*』|"[^"]*"|“[^“”]*”/gu;

/** Whether the thing named last before the amounts that a change is from and to is the dividend: "owing to weaker earnings the dividend goes to 5 from 25". */
function isOfDividendLast(sentence: string): boolean {
  const before = sentence.slice(0, sentence.search(fromTo));
  const last = [...before.matchAll(subjects)].at(-1);
  return last !== undefined && last.groups?.["other"] === undefined;
}

function waysIn(
  sentence: string,
  isHeading: boolean,
  saysForecastDay: boolean,
  givesKnown: boolean,
): readonly StatedChange[] {
  const isFromTo = fromTo.test(sentence);
  const untitled = sentence.replace(titles, " ");
  // From one amount of the worksheet to another is this dividend's change, whatever else is intended or revised.
  const isElse =
    (!(isFromTo && givesKnown) &&
      [intention, revision].some((pattern) => pattern.test(untitled))) ||
    (otherThings.test(sentence) && !(isFromTo && isOfDividendLast(sentence)));
  if (isElse) return [];
  const stated = baseOf(sentence);
  const said = { ...stated, forecast: stated.forecast || (saysForecastDay && !stated.previous) };
  // "It goes down from 38 yen to 58 yen" does not say what it was; one of both it must have been.
  const isUnnamed = !said.forecast && !said.previous && isFromTo;
  const base = isUnnamed ? { ...said, forecast: true, previous: true } : said;
  const isBased = base.forecast || base.previous;
  const words = isBased ? wayWords : isHeading ? headingWays : [];
  const saidWays = words.flatMap(([way, pattern]) => {
    const match = pattern.exec(untitled)?.[0];
    return match === undefined ? [] : [{ way, words: match }];
  });
  const [only, ...others] = saidWays;
  return only === undefined || others.length > 0 ? [] : [{ ...only, size: null, base, others: [] }];
}

function baseOf(written: string): ChangeBase {
  const words = tidy(written);
  const named = dividendsNamed(words);
  const years = yearsNamed(words);
  return {
    forecast: years.has("forecast"),
    previous: years.has("previous"),
    annual: scopeSaid(words).periods.has("total"),
    periods: (["interim", "yearEnd"] as const).filter((period) => named.includes(period)),
    ordinary: /\bordinary\b|普通配当/i.test(words),
  };
}

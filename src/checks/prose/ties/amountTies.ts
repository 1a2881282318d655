import { inUnits } from "../../../dividend/amount";
import type { Announcement, ShareClass } from "../../../dividend/announcement";
import { givenFacts, stateOf } from "../../../dividend/fact";
import { decimal } from "../../../dividend/decimal";
import { type Period, periods as periodsOfYear } from "../../../dividend/fiscalYear";
import type { NumberReading } from "../../../worksheet/notation/runningText";
import { isSizeOfChange, speaksOfChange } from "../changeWords";
import { actualRowsOf } from "../../annualRows";
import { isMoneyOnTrust } from "../../trustNotes";
import { amountOf, saysAmount, saysAmountOfSplit, statesSplitRatio } from "../knownFigures";
import { isAboutSplit } from "../splitWords";
import {
  isOfOtherThing,
  isOnOtherThing,
  isPerShareSaid,
  isTotalSaid,
  clauseWithTopic,
  lastClause,
} from "./amountWords";
import { isPaidBeforeSplit } from "./amountsBeforeSplit";
import type { Context } from "./context";
import {
  type ScopeSaid,
  type When,
  goesOn,
  isOfSamePeriod,
  isBaseOfChange,
  isLimit,
  isOfEarlierForecast,
  scopeSaid,
  yearsNamed,
} from "./scopeWords";
import { remembered } from "../remembered";
import type { Spot } from "./spots";
import { secondLook } from "./secondLook";
import { isSlipOf } from "./slips";
import { type Tie, tieAmong } from "./tie";
import { type ScopedAmount, worksheetAmounts } from "./worksheetAmounts";

/** Whose an amount may be, by its words and those before it. */
interface Scope {
  readonly whens: ReadonlySet<When>;
  readonly periods: ReadonlySet<Period | null>;
  readonly parts: ReadonlySet<ScopedAmount["part"]>;
  readonly classes: ReadonlySet<string>;
}

const hundredThousand = decimal("100000");

/** Whether a number is as large as totals are. */
function isLarge({ number, unit }: NumberReading): boolean {
  return unit !== "one" || number.abs().gte(hundredThousand);
}

function periodDecided({ announcement }: Context): Period | null {
  return worksheetAmounts(announcement).own;
}

function isLargeAt({ found: { reading } }: Spot): boolean {
  return reading.is === "number" && isLarge(reading.number);
}

/** What the amounts of a sentence are, from left to right; each takes from the one before what its own words leave out. */
export function amountTies(spots: readonly Spot[], context: Context): ReadonlyMap<Spot, Tie> {
  const ties = new Map<Spot, Tie>();
  let last: Scope | null = null;
  const periodsSaid = new Set<Period | null>();
  const classesSaid = new Set<string>();
  let isYearSaid = false;
  let isAddedTo = false;
  let outer: Scope | null = null;
  let words = "";
  for (const spot of spots) {
    // A semicolon parts two sentences.
    words = `${words} ${spot.before}`.slice(-400).replace(/^.*[;；]/u, "");
    const { reading, text } = spot.found;
    if (reading.is === "ordinal") words += ` ${text}`;
    if (reading.is !== "number") continue;
    const { number } = reading;
    const isMoney =
      number.kind === "money" ||
      (number.kind === "plain" &&
        (number.unit !== "one" ||
          (isPerShareSaid(spot) &&
            !countsShares.test(spot.before) &&
            !countsOther.test(spot.behind))));
    if (isMoney) {
      // What follows a bracket goes on with what stands before it.
      if (/[)）]/u.test(spot.before)) last = outer ?? last;
      if (/[(（][^)）]*$/u.test(spot.before)) outer = last;
      const own = ownWords(words, spot.at > 0);
      // What goes on or is set against the amount before is told by the words that are said of that one, too.
      const before = last !== null && goesOn(words) && !isChangedTo.test(spot.behind) ? last : null;
      const isSamePeriod = last !== null && isOfSamePeriod(words);
      const scope = scopeOf(
        spot,
        own,
        {
          last,
          before,
          isSamePeriod,
          isOtherPeriodSaid: periodsSaid.size > 1,
          isYearSaid,
          isAddedTo,
          classesSaid,
        },
        context,
      );
      const ofPart = [...scope.periods].filter((each) => each !== "total");
      isYearSaid ||= scope.periods.has("total");
      if (ofPart.length === 1) periodsSaid.add(ofPart[0] ?? null);
      for (const each of scope.classes) classesSaid.add(each);
      isAddedTo = addedTo.test(own) && ofPart.length === 1 && ofPart[0] !== periodDecided(context);
      const isChanged = last !== null && isResult.test(words.trim());
      ties.set(spot, tieOf(spot, number, own, scope, isChanged, context));
      last = scope;
    }
    // The digit of 第2四半期 is a figure, too.
    words = isMoney || words.length > 120 ? "" : `${words} ${text}`;
  }
  return secondLook(ties, isLarge, context);
}

// 8年で, "14 times": a number of something else.
const countsOther =
  /^(?:年|[かヶカ]月|回|期|倍|名|人|社|店|割|歳|日|時|位|点|件|(?:years?|times|months?|consecutive|people|companies|fold)\b)/i;
const countsShares = /\bshares\b[^.]{0,40}$|株式?数[^。]{0,12}$/i;

// 前期85円の配当を30円に減じ: what it is changed to.
const isChangedTo = /^(?:[へに]|まで)(?:[とのも])?(?:[引増減]|改|見直|変更|上方|下方|修正)/u;

// "From 25 to 5", 25円から5円.
const isResult = /(?:\bto|から|より)$/i;

// "Exactly as last year, while each common share receives": what follows speaks for itself.
function sinceContrast(words: string): string {
  return words.replace(/^.*, (?=(?:while|whereas|but)\b)/iu, "");
}

/** The words said of this figure: in Japanese those behind the figure before, up to the comma, are that one's. */
function ownWords(words: string, isLater: boolean): string {
  const written = sinceContrast(words.trim());
  return isLater
    ? written.replace(
        /^[\p{Script=Hiragana}増減上下引公]\P{Script=Latin}{0,24}?(?<![はも])[、，]/u,
        "",
      )
    : written;
}

/** The scope of the amount before, and how far it goes on. */
interface ScopesBefore {
  readonly last: Scope | null;
  /** The same where what was said of it is said of this one, too. */
  readonly before: Scope | null;
  readonly isSamePeriod: boolean;
  /** Amounts of two periods stand before it. */
  readonly isOtherPeriodSaid: boolean;
  /** One of them may be of the whole year. */
  readonly isYearSaid: boolean;
  /** The one before is another period's, which this one is said to include. */
  readonly isAddedTo: boolean;
  /** The share classes that the amounts before it are of. */
  readonly classesSaid: ReadonlySet<string>;
}

function scopeOf(
  spot: Spot,
  words: string,
  {
    last,
    before,
    isSamePeriod,
    isOtherPeriodSaid,
    isYearSaid,
    isAddedTo,
    classesSaid,
  }: ScopesBefore,
  { announcement, sentence }: Context,
): Scope {
  const said = scopeSaid(`${words} ${spot.modifier}`);
  const years = sentence.yearsAt(spot);
  const { own } = worksheetAmounts(announcement);
  // What stands nearest counts: "the FY2018 dividend, up from last year's".
  const near = nearest(spot).whens;
  const whens = new Set<When>(near.size > 0 ? near : [...said.whens, ...years]);
  const isBase = isBaseOfChange(words, spot.behind);
  const isDecided = !isBase && decidedBehind.test(spot.behind);
  const unsaid: readonly When[] = isDecided
    ? ["now"]
    : isBase
      ? basesOf(sentence)
      : [...(before?.whens ?? ([sentence.isOnEarlierMeeting ? "previous" : "now"] as const))];
  const ofClause = scopeSaid(`${clauseWithTopic(words)} ${spot.modifier}`).periods;
  const periods = new Set<Period | null>(ofClause.size > 0 ? ofClause : said.periods);
  // What a clause before names need not be what this one is about.
  const isFarther = periods.size > 0 && ofClause.size === 0;
  if (isFarther && !periods.has("total")) periods.add(own);
  if (isFarther && sentence.isYearAt(spot)) periods.add("total");
  if (periods.size === 0 && partOf.test(words)) for (const each of periodsOfYear) periods.add(each);
  if (periods.size === 0 && ofYearReviewed.test(words)) periods.add(own).add("total");
  if (periods.size === 0) {
    // What is compared with another year's or the forecast's is that of the same period.
    const isSame =
      isSamePeriod ||
      said.whens.has("previous") ||
      said.whens.has("forecast") ||
      years.has("previous");
    for (const period of isSame && last !== null ? last.periods : [own]) periods.add(period);
    // What is compared may be the year's where an amount before is.
    const mayBeYear = last === null || !isSame || isYearSaid;
    if (sentence.isYearAt(spot) && mayBeYear) periods.add("total");
  }
  if (isAddedTo && said.periods.size === 0) {
    periods.clear();
    periods.add("total");
  }
  // What is added up may be the year's, but parts of a dividend add up to it.
  if (said.isSum && last !== null && !periods.has("total") && !isLargeAt(spot)) {
    const isOfParts = !last.parts.has(null);
    // "With the interim 45 the year-end 30 makes 75": the year's dividend, and no other.
    const isOfBoth = isOtherPeriodSaid && own !== null;
    if (!isOfParts) periods.add("total");
    // "Interim 45, year-end 30, total 75".
    const isListed = before !== null && isLabel.test(words);
    if (!isOfParts && said.periods.size === 0 && (isListed || isOfBoth)) {
      periods.clear();
      periods.add("total");
    }
  }
  return {
    whens: whens.size > 0 ? whens : new Set(unsaid),
    periods,
    parts: partsIn(spot, `${words} ${spot.modifier}`, announcement),
    classes: classesOf(said, last, classesSaid),
  };
}

// 40円に2円50銭を加え、42円50銭といたします.
const decidedBehind = /^[円銭]?(?:の配当)?と(?:いたします|します|させていただきます)/u;

// "Together with the 45 yen paid at mid-year, holders get 75 yen".
const addedTo =
  /\b(?:together|along|combined) with\b|\bin addition to\b|\badd(?:ing|ed) to\b|\bincluding\b/i;

/** What is added up after amounts of two classes is of all of them. */
function classesOf(
  said: ScopeSaid,
  last: Scope | null,
  before: ReadonlySet<string>,
): Scope["classes"] {
  if (said.isSum && before.size > 1 && said.classes.size !== 1) return new Set(["every"]);
  return said.classes.size > 0 ? said.classes : (last?.classes ?? new Set());
}

/** What is said nearest to a figure: behind the last comma, else since the figure before. */
function nearest(spot: Spot) {
  const { modifier } = spot;
  const before = sinceContrast(spot.before);
  const clause = scopeSaid(`${lastClause(before)} ${modifier}`);
  return clause.whens.size > 0 ? clause : scopeSaid(`${before} ${modifier}`);
}

// What is added up in a list of figures with their names.
const isLabel = /^[\s,;、，/:(+・]*(?:total|合計|計|=)[\s:(]*$/i;

/** What a change may be from, by the words and the fiscal years of its sentence. */
function basesOf({ words, years }: Context["sentence"]): readonly When[] {
  const isOfPrevious = [...years.values()].some(({ is }) => is === "previous");
  return isOfPrevious
    ? [...new Set([...basesSaid(words), "previous" as const])].filter(
        (each) => each === "previous" || yearsNamed(words).has(each),
      )
    : basesSaid(words);
}

/** What a change may be from, by what the words name. */
const basesSaid = remembered((words): readonly When[] => {
  const named = yearsNamed(words);
  return named.size > 0 ? [...named] : ["previous", "forecast"];
});

// "81 yen, of which 39 yen was paid at mid-year".
const partOf = /(?:\bof which|うち)\W*$/i;

// Its one dividend may be meant, or all of them.
const ofYearReviewed = /\byear under review\b|\byear['’]s dividend\b/i;

function tieOf(
  spot: Spot,
  number: NumberReading,
  words: string,
  scope: Scope,
  isChanged: boolean,
  context: Context,
): Tie {
  const { announcement, sentence } = context;
  const open: Tie = { is: "open", spot };
  const isBy = /\bby$/i.test(spot.before) && speaksOfChange(sentence.words);
  if (isBy || isSizeOfChange(spot.before, spot.behind)) return { is: "elsewhere", spot };
  const amounts = worksheetAmounts(announcement);
  const large = isLarge(number);
  const fact = large ? "total" : "dividendPerShare";
  const all = large ? amounts.totals : amounts.perShare;
  const ofColumn = ownOfColumn(context, large);
  // A note of a column speaks of its figures, if of none that its words name.
  const named = admitted(all, large ? scope : ofOneShare(scope), amounts.own, context);
  // A change has two ends: "raised from 55" is from another amount than the one decided.
  const isChange = isBaseOfChange(words, spot.behind) && speaksOfChange(sentence.words);
  const others = isChange ? otherThanDecided(named, all) : named;
  const allowed = [...ofColumn, ...others.map(({ fact: of }) => of)];
  const equals = (amount: ScopedAmount["fact"]["value"]) => saysAmount(number, amount);
  // "Raised from 55": last year's or the forecast's, which its words do not say.
  const isEither =
    isChange &&
    ofColumn.length === 0 &&
    isOfEither(scope, words, context) &&
    others.some(({ fact: { value } }) => equals(value)) &&
    others.some(({ fact: { value } }) => !equals(value));
  if (isEither) return { is: "elsewhere", spot };
  if (allowed.some(({ value }) => equals(value))) return tieAmong(spot, fact, allowed, equals);
  const isPaidBefore = !large && isPaidBeforeSplit(spot, context);
  const isOfSplit = isPaidBefore || isAboutSplit(sentence.words);
  if (isOfSplit && saysAmountOfSplit(number, announcement)) return { is: "elsewhere", spot };
  if (isPaidBefore && !statesSplitRatio(announcement)) return open;
  if (sentence.isOfOtherTimes || sentence.namesUnknownYear || isLimit(words, spot.behind))
    return open;
  if (isOfEarlierForecast(words) || !sentence.isOnDividend) return open;
  if (isMoneyOnTrust(number, sentence.words)) return open;
  if (allowed.length === 0 || isOfOtherThing(words, spot.behind, sentence.words)) return open;
  const said = scopeSaid(`${words} ${spot.modifier}`);
  const isScopeSaid =
    said.whens.size + said.periods.size + said.parts.size + sentence.yearsAt(spot).size > 0 ||
    isLabel.test(words) ||
    isBaseOfChange(words, spot.behind);
  const held = ofColumn.length > 0 ? ofColumn : allowed;
  const isSaid = large
    ? isTotalSaid(spot, words) || isScopeSaid
    : isPerShareSaid(spot) || ((isScopeSaid || isChanged) && number.kind === "money");
  const written = inUnits(amountOf(number));
  // Where no word near it says what it is, it must look like one of them mistyped.
  const isMistyped =
    number.kind === "money" &&
    !isOnOtherThing(sentence.words) &&
    held.some(({ value }) => isSlipOf(written, inUnits(value)));
  const isOthers = all.some((each) => equals(each.fact.value));
  if (amounts.isOpen[fact] && !isOthers) return open;
  return isSaid || isOthers || isMistyped ? tieAmong(spot, fact, held, equals) : open;
}

/** Whether the words leave open which of last year's and the forecast's an amount is. */
function isOfEither({ whens }: Scope, words: string, { sentence }: Context): boolean {
  return whens.size > 1 && yearsNamed(`${words} ${sentence.words}`).size === 0;
}

/** No share is of all classes: "with the preferred shares, whose dividend is 55 yen, it totals". */
function ofOneShare(scope: Scope): Scope {
  const classes = new Set([...scope.classes].filter((each) => each !== "every"));
  return { ...scope, classes };
}

/** The amounts that a change may be from: not a forecast of just the amount decided. */
function otherThanDecided(
  named: readonly ScopedAmount[],
  all: readonly ScopedAmount[],
): readonly ScopedAmount[] {
  const isDecided = ({ fact, period }: ScopedAmount) =>
    all.some(
      (each) =>
        each.when === "now" &&
        each.part === null &&
        each.period === period &&
        inUnits(each.fact.value).eq(inUnits(fact.value)),
    );
  const others = named.filter((each) => each.when !== "forecast" || !isDecided(each));
  return others.length > 0 ? others : named;
}

/** The parts that an amount may be: that named last in its own clause, or the ordinary one where a later amount is another. */
function partsIn(spot: Spot, words: string, announcement: Announcement): Scope["parts"] {
  const { parts } = scopeSaid(lastClause(words.replace(/[,、，\s]+$/u, "")));
  if (parts.size > 0) {
    const { perShare } = worksheetAmounts(announcement);
    // Without parts, what is called ordinary or special may be the whole.
    const isWhole =
      !isIncluded.test(words) &&
      [...parts].every(
        (part) => part !== "commemorative" && perShare.every((each) => each.part !== part),
      );
    return isWhole ? new Set([...parts, null]) : parts;
  }
  if (/\bof (?:the|this|these|its)?$/i.test(spot.before)) return new Set([null]);
  if (isLeftOut.test(wordsUpTo(spot)) && hasOrdinary(announcement)) return new Set(["ordinary"]);
  if (isLeftOut.test(spot.sentence.words)) return new Set([null, "ordinary"]);
  const next = spot.sentence.spots[spot.at + 1]?.before ?? "";
  const later = scopeSaid(next).parts;
  return later.size > 0 && !later.has("ordinary") ? new Set([null, "ordinary"]) : new Set([null]);
}

function hasOrdinary(announcement: Announcement): boolean {
  return worksheetAmounts(announcement).perShare.some(({ part }) => part === "ordinary");
}

/** The words of a sentence before a figure, without the figures. */
function wordsUpTo({ at, sentence: { spots } }: Spot): string {
  return spots
    .slice(0, at + 1)
    .map(({ before }) => before)
    .join(" ");
}

// "Excluding the commemorative dividend of 10 yen, it is 48 yen"; "which included a special dividend of 5 yen".
const isLeftOut =
  /\b(?:exclud\w+|without|apart from|leaving (?:aside|out)|not counting|setting aside)\b|除[くきい]/i;
const isIncluded = /\b(?:includ\w+|of which|compris\w+|consist\w+)\b|うち|内訳|含/i;

/** What the column has that the text is a note of. */
function ownOfColumn({ paragraph: { column } }: Context, large: boolean) {
  if (column === undefined) return [];
  const entries = large ? [column.total] : [column.dividendPerShareAsPaid, column.dividendPerShare];
  return givenFacts(entries);
}

/** The worksheet's amounts that the scope leaves; of a period not yet known, what is forecast for it. */
function admitted(
  all: readonly ScopedAmount[],
  { whens, periods, parts, classes }: Scope,
  own: Period | null,
  { announcement }: Context,
): readonly ScopedAmount[] {
  const admits = (now: ReadonlySet<When>) =>
    all.filter(
      (each) =>
        now.has(each.when) &&
        periods.has(each.period) &&
        parts.has(each.part) &&
        isOfClass(each.shareClass, classes, announcement),
    );
  const found = admits(whens);
  if (found.length > 0) return found;
  // A forecast has no total of its own to be told from the one decided.
  if (all.every(({ when }) => when !== "forecast") && whens.has("forecast")) {
    return admits(new Set(["now"]));
  }
  const isYearOpen = whens.has("now") && !periods.has(own) && isOpenInRow(periods, announcement);
  return isYearOpen ? admits(new Set(["forecast"])) : found;
}

const open: ReadonlySet<string> = new Set(["blank", "notApplicable", "undetermined"]);

/** Whether the year's own row leaves to the forecast what is not known yet, not what is none or cannot be read. */
function isOpenInRow(periods: ReadonlySet<Period | null>, announcement: Announcement): boolean {
  return actualRowsOf(announcement, "current").some(({ cells }) =>
    [...periods].some((period) => period !== null && open.has(stateOf(cells[period]))),
  );
}

function isOfClass(
  shareClass: ShareClass | null,
  said: ReadonlySet<string>,
  { classes }: Announcement,
): boolean {
  if (said.size === 0) return shareClass === null || shareClass === classes[0];
  if (said.has("every")) return shareClass === null;
  if (shareClass === null) return false;
  const { name } = shareClass;
  if (name === null) return said.has("common");
  const isNamed = [...said].some(
    (each) => each.length === 1 && name.toUpperCase().includes(each.toUpperCase()),
  );
  return isNamed || said.has("preferred") || classes.length === 1;
}

import { type Period, periods as periodsOfYear } from "../../../dividend/fiscalYear";
import { remembered } from "../remembered";
import { beginsWith, wordsOf } from "../wordList";
import { partsIn } from "./amountParts";
import { isLargeAt } from "./amountSizes";
import { clauseWithTopic, lastClause } from "./amountWords";
import type { Context } from "./context";
import { type ScopeSaid, type When, scopeSaid, yearsNamed } from "./scopeWords";
import { isBaseOfChange } from "./limits";
import { type Spot, wordsUpTo } from "./spots";
import { type ScopedAmount, worksheetAmounts } from "./worksheetAmounts";

/** Whose an amount may be, by its words and those before it. */
export interface AmountScope {
  readonly whens: ReadonlySet<When>;
  readonly periods: ReadonlySet<Period | null>;
  readonly parts: ReadonlySet<ScopedAmount["part"]>;
  readonly classes: ReadonlySet<string>;
}

/** The scope of the amount before, and how far it goes on. */
interface ScopesBefore {
  readonly last: AmountScope | null;
  /** The same where what was said of it is said of this one, too. */
  readonly before: AmountScope | null;
  readonly isSamePeriod: boolean;
  /** Amounts of two periods stand before it. */
  readonly isOtherPeriodSaid: boolean;
  /** One of them may be of the whole year. */
  readonly isYearSaid: boolean;
  /** The share classes that the amounts before it are of. */
  readonly classesSaid: ReadonlySet<string>;
}

export function scopeOf(
  spot: Spot,
  words: string,
  { last, before, isSamePeriod, isOtherPeriodSaid, isYearSaid, classesSaid }: ScopesBefore,
  { announcement, sentence }: Context,
): AmountScope {
  const said = scopeSaid(`${words} ${spot.modifier}`);
  const years = sentence.yearsAt(spot);
  const { own } = worksheetAmounts(announcement);
  // What stands nearest counts: "the FY2018 dividend, up from last year's".
  const near = nearest(spot).whens;
  // The year of a dividend that is changed is not that of the amount it is changed from: 2019年3月期配当を50円から55円に増額.
  const yearsOf = isChangedFrom(spot.behind) ? [] : years;
  const whens = new Set<When>(
    near.size > 0 ? near : isNowBehind(spot.behind) ? ["now"] : [...said.whens, ...yearsOf],
  );
  const isBase = isBaseOfChange(words, spot.behind);
  const isDecided = !isBase && isDecidedBehind(spot.behind);
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
  if (periods.size === 0 && partOf.areIn(words))
    for (const each of periodsOfYear) periods.add(each);
  if (periods.size === 0 && ofYearReviewed.areIn(words)) periods.add(own).add("total");
  if (periods.size === 0) {
    // What is compared with another year's or the forecast's is that of the same period.
    const isSame =
      isSamePeriod ||
      said.whens.has("previous") ||
      said.whens.has("forecast") ||
      years.has("previous") ||
      // 前期145円、当期75円.
      (whens.has("now") && last?.whens.has("previous") === true);
    for (const period of isSame && last !== null ? last.periods : [own]) periods.add(period);
    // What is compared may be the year's where an amount before is.
    const mayBeYear = last === null || !isSame || isYearSaid;
    if (sentence.isYearAt(spot) && mayBeYear) periods.add("total");
  }
  if (isAddedToOther(wordsUpTo(spot), own)) {
    periods.clear();
    periods.add("total");
  }
  // What is added up may be the year's, but parts of a dividend add up to it.
  if (said.isSum && last?.parts.has(null) === true && !isLargeAt(spot)) {
    // "With the interim 45 the year-end 30 makes 75": the year's dividend, and no other.
    if (isOtherPeriodSaid) periods.clear();
    periods.add("total");
  }
  return {
    whens: whens.size > 0 ? whens : new Set(unsaid),
    periods,
    parts: partsIn(spot, `${words} ${spot.modifier}`, announcement),
    classes: isAddedToClass(wordsUpTo(spot))
      ? new Set(["every"])
      : classesOf(said, isLargeAt(spot), last, classesSaid),
  };
}

// "50 yen for FY2017, the 55 yen now decided".
const isNowBehind = beginsWith("now {decided/resolved/declared/announced/proposed}");

const isChangedFrom = beginsWith("(円/銭)から");

// 40円に2円50銭を加え、42円50銭といたします.
const isDecidedBehind = beginsWith("(円/銭)(の配当)と{いたします/します/させていただきます}");

/** What is added up after amounts of two classes is of all of them; after those of one it may be of that one, too. */
function classesOf(
  said: ScopeSaid,
  isTotal: boolean,
  last: AmountScope | null,
  before: ReadonlySet<string>,
): AmountScope["classes"] {
  if (said.isSum && before.size > 1 && said.classes.size !== 1) return new Set(["every"]);
  if (isTotal && said.classes.has("every")) return new Set(["every"]);
  if (said.classes.size > 0) return said.classes;
  const going: AmountScope["classes"] = last?.classes ?? new Set();
  return said.isSum && going.size > 0 ? new Set([...going, "every"]) : going;
}

/** What is said nearest to a figure: behind the last comma, else since the figure before. */
function nearest(spot: Spot) {
  const { modifier } = spot;
  const before = sinceContrast(spot.before);
  const clause = scopeSaid(`${lastClause(before)} ${modifier}`);
  return clause.whens.size > 0 ? clause : scopeSaid(`${before} ${modifier}`);
}

const added =
  /^(?<what>.*(?:[とを](?:合わせ|あわせ|合算|加え)|[もを]含め))(?<rest>.*)|^.*(?<before>\b(?:(?:together|along|combined) with|in addition to|adding|including|counting)\b[^,]*),(?<behind>.*)/isu;

/** Whether an amount is what another period's dividend makes with this one, which only the words before say: 中間配当と合わせますと105円. */
function isAddedToOther(words: string, own: Period | null): boolean {
  const said = addedIn(words);
  if (said === null) return false;
  const { what, rest } = said;
  if (what.parts.size > 0 || rest.periods.size > 0) return false;
  return what.periods.size > 0 && [...what.periods].every((each) => each !== own);
}

/** Whether an amount is what one class's dividend makes with another's: "combined with the 1,846 million on common shares". */
function isAddedToClass(words: string): boolean {
  return addedIn(words)?.what.classes.size === 1;
}

/** What is added up to an amount, and what is said behind that. */
function addedIn(words: string): Readonly<Record<"what" | "rest", ScopeSaid>> | null {
  const groups = added.exec(words)?.groups;
  if (groups === undefined) return null;
  return {
    what: scopeSaid(groups["what"] ?? groups["before"] ?? ""),
    rest: scopeSaid(groups["rest"] ?? groups["behind"] ?? ""),
  };
}

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

// "81 yen, of which 39 yen was paid at mid-year", 40円のうち18円は支払済み.
const partOf = wordsOf("of which, うち");

// Its one dividend may be meant, or all of them.
const ofYearReviewed = wordsOf("year under review, year{'s/’s} dividend");

// "Exactly as last year, while each common share receives": what follows speaks for itself.
export function sinceContrast(words: string): string {
  return words.replace(/^.*, (?=(?:while|whereas|but)\b)/iu, "");
}

import type { Period } from "../../../dividend/fiscalYear";
import { type WordList, beginsWith, endsWith } from "../wordList";
import { type AmountScope, scopeOf, sinceContrast } from "./amountScope";
import { tieOf } from "./amountTie";
import { isPerShareSaid } from "./amountWords";
import type { Context } from "./context";
import { isSizeOfChange, speaksOfChange } from "../changeWords";
import { goesOn, isOfSamePeriod } from "./betweenFigures";
import { isChangedTo } from "./limits";
import { scopeSaid } from "./scopeWords";
import { type TiedAmount, secondLook } from "./secondLook";
import type { Spot } from "./spots";
import type { Tie } from "./tie";

/** What the amounts of a sentence are, from left to right; each takes from the one before what its own words leave out. */
export function amountTies(spots: readonly Spot[], context: Context): ReadonlyMap<Spot, Tie> {
  const ties: TiedAmount[] = [];
  let last: AmountScope | null = null;
  const periodsSaid = new Set<Period | null>();
  const classesSaid = new Set<string>();
  let isYearSaid = false;
  let outer: AmountScope | null = null;
  const head = headOf(context.sentence.words);
  let words = "";
  for (const spot of spots) {
    // A semicolon parts two sentences, but for the label that both stand behind.
    words = `${words} ${spot.before}`.slice(-400).replace(/^.*;/u, () => head);
    const { reading, text } = spot.found;
    if (reading.is === "ordinal") words += ` ${text}`;
    if (reading.is !== "number") continue;
    const { number } = reading;
    const isMoney =
      number.kind === "money" ||
      (number.kind === "plain" &&
        !isCounted(spot.behind) &&
        (number.unit !== "one" ||
          (isPerShareSaid(spot) && !countsShares(spot.before.replace(/[:(]/gu, "")))));
    if (isMoney) {
      // What follows a bracket goes on with what stands before it.
      if (spot.before.includes(")")) last = outer ?? last;
      if (/\([^)]*$/u.test(spot.before)) outer = last;
      const own = ownWords(words, spot.at > 0);
      // What goes on or is set against the amount before is told by the words that are said of that one, too.
      const before =
        goesOn(words) &&
        !(ties.slice(-1).some(isSaidBehind) && !isListed(words.replace(/[\s,、]+/u, ""))) &&
        !isChangedTo(spot.behind)
          ? last
          : null;
      const isSamePeriod = isOfSamePeriod(words);
      const scope = scopeOf(
        spot,
        own,
        {
          last,
          before,
          isSamePeriod,
          isOtherPeriodSaid: periodsSaid.size > 1,
          isYearSaid,
          classesSaid,
        },
        context,
      );
      isYearSaid ||= scope.periods.has("total");
      for (const each of scope.periods) if (each !== "total") periodsSaid.add(each);
      for (const each of scope.classes) classesSaid.add(each);
      const isChanged = isResult(words);
      const isSize = isSizeOfSome(spot);
      const tie: Tie = isSize
        ? { is: "elsewhere", spot }
        : tieOf(spot, number, own, scope, isChanged, context);
      ties.push({ spot, number, tie });
      // The size of a change stands between the two amounts that it is of.
      if (last === null || !isSize) last = scope;
    }
    // The digit of 第2四半期 is a figure, too.
    words = isMoney ? "" : `${words} ${text}`;
  }
  return secondLook(ties, context);
}

/** Whether the words behind an amount say of which year it is. */
function isSaidBehind({ spot }: TiedAmount): boolean {
  return scopeSaid(spot.modifier).whens.size > 0;
}

/** Whether an amount is how much a dividend is changed by: 3円増配, "by JPY3 it is raised". */
function isSizeOfSome({ before, behind, sentence }: Spot): boolean {
  const isBy = /\bby$/i.test(before) && speaksOfChange(sentence.words);
  return isBy || isSizeOfChange(before, behind);
}

/** 8年で, "14 times", "3 million holders": a number of something else. */
const countedWords: WordList = `
  年, ({か/ヶ/カ})月, 回, 期, 倍, 名, 人, 社, 店, 割, 歳, 日, 時, 位, 点, 件,
  year(s), time(s), month(s), consecutive, people, holder(s), shareholder(s), companies, fold,
  kg, g, kilogram(s), gram(s), piece(s), item(s), bottle(s), sheet(s), point(s)
`;
const isCounted = beginsWith(countedWords);
const countsShares = endsWith("shares………, 株数…, 株式数…");

// "15 yen for the previous year, 18 yen": what is said behind an amount is of that one, but "15 yen for the previous year and 600 million in all".
const isListed = beginsWith("and, plus, or, (円/銭){と/及び/および/並びに/ならびに}");

// "From 25 to 5", 25円から5円.
const isResult = endsWith("to, から, より");

// "(Reference) Annual dividend: previous year 74 yen; current year 81 yen".
function headOf(sentence: string): string {
  return /^[^:;\d]{1,60}:/u.exec(sentence)?.[0] ?? "";
}

/** The words said of this figure: in Japanese those behind the figure before, up to the comma, are that one's. */
function ownWords(words: string, isLater: boolean): string {
  const written = sinceContrast(words.trim());
  return isLater
    ? written.replace(/^[\p{Script=Hiragana}増減上下引公]\P{Script=Latin}{0,24}?(?<![はも])、/u, "")
    : written;
}

import type { Amount } from "../../../dividend/amount";
import type { ColumnRole, DividendColumn } from "../../../dividend/column";
import { decimal } from "../../../dividend/decimal";
import { type Entry, type Fact, givenFacts } from "../../../dividend/fact";
import { placedColumns } from "../../placedColumns";
import { remembered } from "../remembered";
import { type WordList, beginsWith, endsWith, wordsOf } from "../wordList";
import { saysAmount } from "../knownFigures";
import type { Context } from "./context";
import { scopeSaid } from "./scopeWords";
import type { Spot } from "./spots";
import { type Tie, type TiedFact, tieAmong } from "./tie";

type Count = Extract<
  TiedFact,
  "sharesIssued" | "treasuryShares" | "trustShares" | "sharesEntitled"
>;

const less =
  "{exclud~/less/without/net of/deducting/after deducting/other than}( the) treasury {stock/shares}";

/** Treasury shares that are left out, and shares that a trust holds. */
const noTreasury: WordList = `${less}, trust…… {held/owned} by the company`;

/** What a number of shares is by the words right before it and right behind it. */
export const countWords: readonly (readonly [Count, before: WordList, behind: WordList])[] = [
  [
    "treasuryShares",
    `
      treasury {stock/shares}……, 自己株式(数/の数)(は/が/の/、),
      {held/owned} by the company, company( itself) {holds/owns}, {当社/自社}(が){保有/所有}(分/数/する)
    `,
    `
      (shares )({of/in/held in/held as} )(the )treasury, (株)の自己株式,
      (shares )({are/were} ){held/owned} by the company itself
    `,
  ],
  ["trustShares", "trust(s)……, 信託…", "(shares )held {in/by} (the )(a )trust"],
  [
    "sharesEntitled",
    `
      {entitled/eligible/dividend bearing/ranking/qualify~/participating}……,
      shares {on/for/to} which( the/ a) dividend(s)……, shares used {in/for/to}………, {算定/計算/算出}……株式(の)数(は)…, 対象…, 控除した, 除いた, 引いた, 減じた, を除く, multiplying…… by( the), 配当を{受け{る/ら}/行/お支払/支払}…,
      {issued/outstanding} ${less}, paid on, ×,
      on which( the/ a) dividend(s) {is/are/was/were/will be} {paid/calculated/based}
    `,
    `
      (shares )({are/were} ){entitled/eligible/ranking/rank/qualify~/participat~}, (shares )(which )carry(ing) dividend,
      (shares )outstanding {exclud~/less/net of/after deducting/other than},
      (shares ){being/which is/that is} (the )(total )(number of )({issued/outstanding} )shares,
      (株){が/を}(配当)(の)対象, (株/shares)( )×
    `,
  ],
  [
    "sharesIssued",
    "{issued/outstanding}………, 発行済(み)(普通)(株式)(の)(総数/数)(は/が/の/から)",
    "(shares )({have been/has been/were/are} ){issued/outstanding/in issue}",
  ],
];

const counts = countWords.map(([count, before, behind]) => ({
  count,
  isBefore: endsWith(before, count === "treasuryShares" ? noTreasury : ""),
  isBehind: beginsWith(behind),
}));

/** What a number of shares is, by the words around it. */
function countSaid({ before, behind }: Spot): Count | undefined {
  // "Shares outstanding, (excluding treasury stock)", 発行済株式数(自己株式を含む).
  const together = (words: string) => words.replace(/outstanding,? \(?/giu, "outstanding ");
  // 自己株式数(普通株式): what is counted stands before the bracket.
  const label = before.replace(/[\s:]+$/u, "").replace(/ ?\((?!exclud|less)[^()]*\)$/iu, "");
  const ahead = together(label).replace(/[\s:)(]+$/u, "");
  const after = together(behind).replace(/^, (?=being|which|that)/iu, "");
  // "900 shares, being 1,000 less 100".
  if (/^, (?:being|which is|that is|namely),?$/u.test(behind)) return "sharesEntitled";
  return counts.find(
    ({ count, isBefore, isBehind }) =>
      // What stands before a comma has its own number: "none being paid on treasury shares, 900 shares rank for it".
      isBefore(count === "treasuryShares" ? ahead : ahead.replace(/,$/u, "")) || isBehind(after),
  )?.count;
}

/** What else is done with shares than paying a dividend on them. */
export const otherShareWords: WordList = `
  repurchas~, buy( )back(s), bought, cancel~, retir~, gift(s), holder(s) {of/with/holding}, unit, trading, option(s), warrant(s),
  new shares, offer~, purchas~, 買(い){受/付/取}, 購入, 取得, 消却, 保有(の)株主, 保有する株主, 単元, 新株, 募集, 処分, オプション, 予約権
`;
const isOnOtherShares = remembered(wordsOf(otherShareWords).areIn);

// The dividend per share times the number of shares.
const isOnProduct = remembered(wordsOf("multipl~, product of, 乗じ, 掛け").areIn);
const issued = wordsOf("issued, in issue, 発行済");

// "Treasury shares held by the Company: 684", which has lost its thousands.
const isLabelled = endsWith("{treasury shares/shares issued}( held by the company)");

const isBehindFactor = endsWith("{by/and}( the), に");

const isLabelledBehind = beginsWith("held {in/as} treasury");

const smallest = decimal("1000");

/** What a number of shares in a text is; null where the figure counts no shares. */
export function shareTie(spot: Spot, { announcement, sentence, paragraph }: Context): Tie | null {
  const { reading } = spot.found;
  if (reading.is !== "number") return null;
  const { number } = reading;
  const isCount =
    number.kind === "shares" ||
    (number.kind === "plain" &&
      (isLabelled(spot.before.replace(/:$/u, "")) || isLabelledBehind(spot.behind))) ||
    (number.kind === "plain" && number.unit === "one" && number.number.gte(smallest));
  if (!isCount) return null;
  const isFactor = isBehindFactor(spot.before) && isOnProduct(sentence.words);
  const count = isFactor ? "sharesEntitled" : countSaid(spot);
  const open: Tie = { is: "open", spot };
  const equals = (amount: Amount) => saysAmount(number, amount);
  const of = (each: Count, role: ColumnRole): readonly Fact<Amount>[] =>
    givenFacts(placedColumns(announcement, role).map(({ column }) => entryOf(column, each)));
  const isPrevious =
    scopeSaid(`${spot.before} ${spot.modifier}`).whens.has("previous") ||
    paragraph.column?.role === "previous";
  const role = isPrevious ? "previous" : "decided";
  if (count === undefined || isOnOtherShares(sentence.words)) {
    const all = countWords.map(([each]) => [each, of(each, role)] as const);
    const known = all.find(([, facts]) => facts.some(({ value }) => equals(value)));
    return known === undefined ? open : tieAmong(spot, known[0], known[1], equals);
  }
  if (sentence.isOfOtherTimes) return open;
  // Shares outstanding may be less those that the company holds.
  const entitled =
    count === "sharesIssued" && !issued.areIn(`${spot.before} ${spot.behind}`)
      ? of("sharesEntitled", role)
      : [];
  const stated = of(count, role);
  return entitled.length > 0 && (stated.length === 0 || entitled.some(({ value }) => equals(value)))
    ? tieAmong(spot, "sharesEntitled", entitled, equals)
    : tieAmong(spot, count, [...stated, ...entitled], equals);
}

function entryOf(column: DividendColumn, count: Count): Entry<Amount> | undefined {
  return column[count];
}

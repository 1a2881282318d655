import { remembered } from "../remembered";
import { isAboutSplit } from "../splitWords";
import { type WordList, wordsOf } from "../wordList";
import type { Context } from "./context";
import type { Spot } from "./spots";

/** "JPY40.00 was paid per share", but not "will be paid"; 実際に支払った, 調整前の配当. */
const asPaidWords: WordList = `
  paid, actual(ly), {pre/un} {split/consolidation/adjust~/restate~}, {presplit/unadjusted/unrestated},
  {before/prior to/without/disregarding/excluding/ahead of}… {split/consolidation/adjust~/restate~/effect~/retro~},
  originally, as reported, old( share) basis,
  実際, 支払(い){した/いたしました/済/った}, {分割/併合/調整/修正/遡及/換算/反映}(を/の/する/した/を行う)前,
  {調整/反映/考慮/遡及/修正}{していない/しておりませ/していませ/せず/しない}, 実績
`;
const asPaid = wordsOf(asPaidWords, "{be/is/are/being/been} paid");

/** What a text on another matter than restated figures does not say: 分割を反映した金額. */
const restatedWords: WordList = `
  restat~, adjust~, retroactiv~, retrospectiv~, recalculat~, convert~, reflect~, {post/pre} {split/consolidation},
  tak{es/ing/en}… into account, account(s/ing/ed) for, on the basis,
  調整, 遡及, 反映, 換算, 修正, 考慮, 踏まえ, 勘案, 置き換え, 仮定, 分割前, 分割後, 併合前, 併合後
`;
const restated = wordsOf(restatedWords);

const isOnRestatedFigures = remembered((text) => isAboutSplit(text) && restated.areIn(text));

/**
 * Whether a text that explains figures restated for a split says of an amount that it was paid as it stands: one on a share
 * basis that is not the columns'.
 */
export function isPaidBeforeSplit(
  { before, modifier, behind }: Spot,
  { paragraph: { fact } }: Context,
): boolean {
  return isOnRestatedFigures(fact.value) && asPaid.areIn(`${before} ${modifier} ${behind}`);
}

import { type WordList, wordsOf } from "../wordList";

/** Words that begin anew: what was said of the figure before holds no longer. A verb of its own does too, but in the past. */
export const resetWords: WordList = `
  to, from, up, down, by, against, versus, than, compared, over, while, whereas, but, could not, no longer, become(s), became,
  turned, is, are, will, shall, make(s), pay(s), now,
  から, より, 比べ, 比較, 対し, 一方, 増, 減, 上回, 下回, 引(き){上/下}げ, {たが/し/り/ため/ので}、, 見直
`;
const reset = wordsOf(resetWords);

/** Whether the words between two figures go on with what was said of the first: "36 and 38". */
export function goesOn(words: string): boolean {
  return words.length < 40 && !reset.areIn(words);
}

/** Words that list the figures on either side. */
export const joiningWords: WordList = `
  and, or, plus, yen, {per/for each/a}( common) share, 円, 銭, と, や, 及び, および, 並びに, ならびに
`;
/** Words that set the figures on either side against each other. */
export const opposingWords: WordList = `
  from, to, against, versus, than, compared, comparison, instead, rather, over, by, up, down, of which, increas~, decreas~,
  rais~, ris~, cut~, reduc~, lift~, more, less, higher, lower, above, below, exceed~, surpass~, top(s/ped), while, whereas, but,
  から, より, 比, 対し, うち, 増, 減, 上, 下, 超, 見直, 一方
`;
const joining = wordsOf(joiningWords);
const opposing = wordsOf(opposingWords);

/** Whether the words between two figures list them or set one against the other, so that they are of one period. */
export function isOfSamePeriod(words: string): boolean {
  return !/[^\s,、・()+/=&%-]/u.test(joining.leftOutOf(words)) || opposing.areIn(words);
}

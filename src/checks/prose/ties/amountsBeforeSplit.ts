import { remembered } from "../remembered";
import { isAboutSplit } from "../splitWords";
import type { Context } from "./context";
import type { Spot } from "./spots";

// "JPY40.00 was paid per share", but not "will be paid"; 実際に支払った, 調整前の配当.
const asPaid =
  /(?<!\b(?:be|is|are|being|been) )\bpaid\b|\bhad been paid\b|\bactual(?:ly)?\b|\b(?:pre|un)-?(?:split|consolidation|adjust\w*|restate\w*)\b|\b(?:before|prior to|without|disregarding|excluding|ahead of) (?:\w+ ){0,4}(?:split|consolidation|adjust\w*|restate\w*|effect\w*|retro\w*)\b|\b(?:originally|as reported|old (?:share )?basis)\b|実際|お?支払(?:い)?(?:した|いたしました|い?済|った)|(?:分割|併合|調整|修正|遡及|換算|反映)(?:を?(?:する|した|行う|しない|の))?前|(?:調整|反映|考慮|遡及|修正)(?:して(?:い|おり)?(?:ない|ませ)|せず|しない)|実績/i;
// What a text on another matter than restated figures does not say: 分割を反映した金額.
const restated =
  /\b(?:restat\w+|adjust\w+|retroactiv\w+|retrospectiv\w+|recalculat\w+|convert\w+|reflect\w*|(?:post|pre)-?(?:split|consolidation)|tak(?:es|ing|en) (?:\w+ )?into account|account(?:s|ing|ed)? for|on the basis)\b|調整|遡及|反映|換算|修正|考慮|踏まえ|勘案|置き換え|仮定|分割前|分割後|併合前|併合後/i;

const isOnRestatedFigures = remembered((text) => isAboutSplit(text) && restated.test(text));

/**
 * Whether a text that explains figures restated for a split says of an amount that it was paid as it stands: one on a share
 * basis that is not the columns'.
 */
export function isPaidBeforeSplit(
  { before, modifier, behind }: Spot,
  { paragraph: { fact } }: Context,
): boolean {
  return isOnRestatedFigures(fact.value) && asPaid.test(`${before} ${modifier} ${behind}`);
}

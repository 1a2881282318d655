import { remembered } from "../remembered";
import type { Spot } from "./spots";

const dividend =
  /\bdividends?\b|\bpay-?outs?\b(?! ratio)|\bdistribut|\bpay(?:s|ing|able|ments?)?\b|\bpaid\b|\breceiv(?:es?|ed|ing)\b|配当|[増減無]配|分配|支払/i;
// "It is raised from the previous forecast": of what, the paragraph says.
const perShare =
  /\b(?:per|a|each|every|one) share\b|\bapiece\b|[1一] ?株|\bforecast|予想|引き?[上下]げ|[増減]額|[円銭][増減]|\bproduct of\b|\bmultipl\w+|乗じ|\binterim\b|\byear-end\b|\bfull[ -]year\b|中間|期末|四半期末|年間/i;
const otherPayer =
  /\bsubsidiar\w+|\baffiliat\w+|\bdividends? received\b|\bdividend income\b|\bpeers?\b|\bcompetitors?\b|\bother (?:listed )?companies\b|\bindustry\b|\bmarket (?:had )?(?:expect|consens|forecast)\w*|\bconsensus\b|\banalysts?\b|\bassociates?\b|\bparent compan\w+|\binvestees?\b|\bequity[- ]method\b|子会社|関連会社|関係会社|親会社|持分法|出資先|投資先|受取配当|同業|他社|業界|市場(?:の|予想)|アナリスト/i;

/** Whether a sentence speaks of a dividend that another company pays. */
export const isOfOtherPayer = remembered((words) => otherPayer.test(words));

/** Whether a sentence speaks of the company's dividend, which headline, lead and approval do without saying so. */
export function isOnDividend(words: string, block: string): boolean {
  if (isOfOtherPayer(words)) return false;
  if (dividend.test(words)) return true;
  return (
    (perShare.test(words) || ofDecision.has(block)) && !namesOtherThing(clausesWithFigures(words))
  );
}

const ofDecision: ReadonlySet<string> = new Set(["headline", "lead", "approval"]);

/** What stands behind the last comma. */
export function lastClause(words: string): string {
  return words.slice(words.search(/[、，][^、，]*$|, [^,]*$/u) + 1);
}

/** The same with the clause before where that names what it is about: 年間配当金は、1株当たり. */
export function clauseWithTopic(words: string): string {
  const clause = lastClause(words);
  const before = words.slice(0, -clause.length);
  return /[はも][、，]$/u.test(before) ? `${lastClause(before.slice(0, -1))} ${clause}` : clause;
}

const perShareBehind =
  /^(?:\([^()]*\) ?)?(?:(?:is|are|was|were|will be) (?:paid|payable) )?(?:(?:per|a|for each|on each|for every|each) (?:\w+ ){0,3}share\b|apiece\b|\/ ?share\b)/i;
const perShareBefore = [
  /[1一] ?株(?:の配当(?:金|額)?)?(?:は|を|、|:|\(| )*金?$/u,
  /\b(?:per|each|every|one) (?:\w+ ){0,2}shares?(?: (?:is|was|of|at|will be|to be))?:?$/i,
  /\b(?:another|a further|instead of|rather than)$/i,
  /[1一] ?株(?:当たり|当り|あたり|につき|に付き)[^。\d]{0,16}$/u,
  /配当(?:金|額|金額|予想額?|予想値)?(?:は|を|が|の|も|につきまして(?:は|も)?|については|として(?:は)?|:|[、, (])*金?$/u,
  /(?:予想|実績|前期|当期|前年同期)(?:の|は|である|[、, (])*金?$/u,
  /[1一] ?株(?:当たり|当り|あたり|につき)の?配当(?:金|額)?(?:は|を|につ)[^。]{0,40}$|(?:どおり|通り)(?:の|、)?金?$/u,
  /\b(?:dividends?|one|part|portion|amount per share)(?: (?!(?:yield|payout|policy|income)\b)[\w-]+){0,3} (?:of|is|was|at|to|from|be|been|by)$/i,
  /\bdividends?:?$/i,
  /\b(?:product of|multiplying)$/i,
  /\b(?:pays?|paying|paid|receiv(?:es?|ed|ing)|gets?|got|distribut(?:es?|ed|ing)|forecast (?:of|was|is|had been)|forecast)$/i,
  /\b(?:previous|prior|last) (?:fiscal )?(?:year|term|period)(?:['’]s)?(?: of)?:?$/i,
];

// What follows from the rest of a sentence on dividends: 合わせて58円といたします, "is 15 yen times the number of shares".
const resultBehind =
  /^(?:[円銭])?(?:と(?:いたし|さ?せて|なり|なる)|をお?支払|に(?:いたし|さ?せて))|^times the (?:total )?number of\b/i;

/** Whether the words around a number say that it is a dividend per share. */
export function isPerShareSaid({ before, behind }: Spot): boolean {
  return (
    perShareBehind.test(behind) ||
    resultBehind.test(behind) ||
    perShareBefore.some((pattern) => pattern.test(before))
  );
}

const totalBefore =
  /\b(?:total(?:s|ing|ling)?|sum|pay-?outs?|aggregat\w+|amount(?:s|ed|ing)?|dividends?|distribution|payments?|pay(?:s|ing)?|paid|distribut\w+)\b(?: [\w-]+){0,5}?:?$|\b(?:add(?:s|ing)? up|com(?:es?|ing)) to$|(?:総額|配当金?|合計|金額|配当金額)[^。\d]{0,12}$|(?:前期|当期)(?:は|の|実績)?$/i;
const totalBehind =
  /^(?:yen )?(?:in (?:total|aggregate|all)\b|altogether\b|of dividends?\b|(?:to|among) (?:our )?shareholders\b|\([^()]{0,12}$|(?:will be|is|are) (?:paid|appropriated|distributed)\b)|^円?(?:を総額|の(?:剰余金の)?配当|を配当)|^(?:yen )?(?:\w+ ){0,3}(?:is|was|equals|being) the product\b/i;

/** Whether the words around a large amount say that it is a total of dividends. */
export function isTotalSaid({ behind }: Spot, before: string): boolean {
  return totalBefore.test(before) || totalBehind.test(behind);
}

// Earnings, prices, buybacks and gifts have amounts too.
const otherThing =
  /\b(?:income|equity|(?<!retained )earnings|profits?|loss(?:es)?|EPS|assets|prices?|par|book|value|stated|sales|revenues?|buy-?backs?|repurchas\w+|acquisition|acquir\w+|treasury|benefits?|gifts?|products?|cards?|coupons?|bonds?|debts?|investments?|expenditures?|capital(?! surplus)|depreciation|orders?|goodwill|impairment|cash (?:flows?|on hand|balances?|positions?|and|equivalents?|reserves?)|deposits?|reserves?|subsidiar\w+|plants?|tax|salar\w+|dollars?|exchange|tr(?:ust|usts)|plans?(?! (?:call|provid|foresaw|had|was|of\b))|ESOP|distributable|returns|return (?:on|of|ratio|policy)|carried forward)\b|利益(?!剰余金|配分|還元)|損失|収益|純資産|資産|株価|簿価|額面|終値|売上|受注|分配可能額|自己株式の?取得|取得価額|優待|相当|贈呈|クオカード|社債|有利子|投資|減価償却|のれん|減損|準備金|積立金|子会社|受取|預金|現金(?!配当)|為替|キャッシュ|ドル|税|信託|還元|繰越/i;
const otherBehind =
  /^(?:yen )?(?:of|in|for|worth of) (?:\w+ ){0,2}(?:income|profits?|earnings|sales|revenues?|assets|buy-?backs?|repurchases?|cash|debt|investments?|capital)\b|^円?(?:を上限)?(?:の|とする)自己株式|^円?(?:相当|分)の|^円?[がは](?![^。、]{0,12}(?:普通|記念|特別|中間|期末|年間)配当)[^。、]{0,16}に(?:あた|当た)[りる]|^円?の(?:売上|利益|損失)/i;

/** Whether an amount is of something else than the dividend, by its words; by its sentence's where that names no dividend. */
export function isOfOtherThing(before: string, behind: string, sentence: string): boolean {
  if (otherBehind.test(behind)) return true;
  // What an aim was is said before the comma: 利益還元の観点から、1株当たり.
  const clause = lastClause(before);
  const isPerShare = /[1一] ?株(?:当たり|当り|あたり|につき)/u.test(clause);
  const last = lastOf(isPerShare ? clause : before.replace(reasons, ""));
  if (last !== null) return last === "other";
  return isOfOther(sentence);
}

// Why it is paid: その後の受注が想定を超え、.
const reasons =
  /^[^,.]{0,60}\b(?:having|given|owing to|because of|due to|thanks to|in (?:light|view) of|reflecting|after|since)\b[^,.]{0,80},(?: |$)|[^、，]*(?:[えけせてねべめれりしきぎちみび]|ので|ため|たが|ものの|から|により|こと)[、，]/giu;

const things = new RegExp(
  `(?<other>${otherThing.source})|\\bdividends?\\b(?! (?:yield|payout|income))|\\bpay-?outs?\\b(?! ratio)|\\bdistribut|配当(?!性向|利回り)`,
  "gi",
);

// What remains when it is paid is another thing.
const afterDividend = /\bafter (?:\w+ ){0,3}dividends?\b|配当(?:金)?(?:の?支払い?|控除)?後の?/gi;

/** Which is named last before an amount: the dividend or something else. */
function lastOf(before: string): "dividend" | "other" | null {
  const last = [...before.replace(afterDividend, " ").matchAll(things)].at(-1);
  if (last === undefined) return null;
  return last.groups?.["other"] === undefined ? "dividend" : "other";
}

/** Whether a sentence names something else that has amounts. */
export const namesOtherThing = (words: string): boolean => otherThing.test(words);

/** Whether a sentence speaks of something else and of no dividend. */
export const isOnOtherThing = remembered(
  (words) => !dividend.test(words) && namesOtherThing(clausesWithFigures(words)),
);

/** The clauses that have figures: what brought a dividend about is named in others (受注が想定を超え、). */
function clausesWithFigures(words: string): string {
  return words
    .split(/(?<=[、，;；])|(?<=,) /u)
    .filter((clause) => /\d/u.test(clause.normalize("NFKC")))
    .join(" ");
}

const isOfOther = remembered(
  (words) =>
    namesOtherThing(clausesWithFigures(words)) &&
    !/\bdividends?\b|\bpay-?outs?\b(?! ratio)|配当(?!性向|利回り)/i.test(words),
);

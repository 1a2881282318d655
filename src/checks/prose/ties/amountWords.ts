import { remembered } from "../remembered";
import { type WordList, beginsWith, endsWith, kindsIn, wordsOf } from "../wordList";
import type { Spot } from "./spots";
import {
  dividendRatios,
  dividendWords,
  noOtherThings,
  otherPayers,
  otherThings,
  otherThingsBehind,
  perShareWords,
} from "./thingsWithAmounts";

const dividend = wordsOf(dividendWords, "pay( )out(s) ratio");
const perShare = wordsOf(perShareWords);

/** Whether a sentence names a dividend or a payment. */
export const namesDividend = dividend.areIn;

/** Whether a sentence speaks of a dividend that another company pays. */
export const isOfOtherPayer = remembered(wordsOf(otherPayers).areIn);

/** Whether a sentence speaks of the company's dividend, which headline, lead and approval do without saying so. */
export function isOnDividend(words: string, block: string): boolean {
  if (isOfOtherPayer(words)) return false;
  if (dividend.areIn(words)) return true;
  return (
    (perShare.areIn(words) || ofDecision.has(block)) && !namesOtherThing(clausesWithFigures(words))
  );
}

const ofDecision: ReadonlySet<string> = new Set(["headline", "lead", "approval"]);

/** What stands behind the last comma. */
export function lastClause(words: string): string {
  return words.slice(words.search(/、[^、]*$|, [^,]*$/u) + 1);
}

/** The same with the clause before where that names what it is about: 年間配当金は、1株当たり. */
export function clauseWithTopic(words: string): string {
  const clause = lastClause(words);
  const before = words.slice(0, -clause.length);
  return /[はも]、$/u.test(before) ? `${lastClause(before.slice(0, -1))} ${clause}` : clause;
}

/** What follows a dividend per share: 合わせて58円といたします, "is 15 yen times the number of shares". */
const behindPerShare: WordList = `
  ({is/are/was/were/will be} {paid/payable} ){per/a/for each/on each/for every/each}… share, apiece,
  times the( total) number of,
  (円/銭){といたし/とさせて/とせて/となり/となる/を支払/をお支払/にいたし/にさせて}
`;
/** What stands before one. */
export const beforePerShare: WordList = `
  {per/each/every/one}… share(s)( is/ was/ of/ at/ will be/ to be), another, a further, instead of, rather than,
  {dividend(s)/one/part/portion/amount per share}… {of/is/was/at/to/from/be/been/by}, dividend(s),
  product of, multiplying, pay(s/ing), paid, receive(s/d), receiving, get(s), got, distribute(s/d), distributing,
  forecast( of/ was/ is/ had been), {previous/prior/last}( fiscal) {year/term/period}('s/’s)( of),
  {1( )/一}株(の配当(金/額))(は/を), {1( )/一}株{当たり/当り/あたり/につき/に付き}…,
  配当(金/額/金額/予想/予想額/予想値)(は/を/が/の/も/について(は/も)/につきまして(は/も)/として(は)),
  {予想/実績/前期/当期/前年同期}(の/は/である), {どおり/通り}(の)
`;
/** Where what stands before is no dividend. */
const beforeNoPerShare: WordList = `dividend(s) {yield/pay( )out/policy/income}`;

const isBehindPerShare = beginsWith(behindPerShare);
const isBeforePerShare = endsWith(beforePerShare, beforeNoPerShare);

/** Whether the words around a number say that it is a dividend per share. */
export function isPerShareSaid({ before, behind }: Spot): boolean {
  return (
    isBehindPerShare(behind.replace(/^\([^()]*\) ?/u, "").replace(/^\/ ?/u, "per ")) ||
    isBeforePerShare(label(before))
  );
}

/** Words without what parts a label from its figure: "Dividend: ", 配当は、金. */
function label(words: string): string {
  return words.replace(/[\s、,:(]*金?$/u, "");
}

/** What stands before a total of dividends. */
export const beforeTotal: WordList = `
  {total(s/ing/ling)/sum/pay( )out(s)/aggregat~/amount(s/ed/ing)/dividend(s)/distribut~/payment(s)/pay(s/ing)/paid}……,
  add(s/ing) up to, com(es/ing) to, {総額/配当/合計/金額}…, {前期/当期}(は/の/実績)
`;
/** What stands behind one. */
const behindTotal: WordList = `
  in {total/aggregate/all}, altogether, of dividend(s), {to/among}( our) shareholders,
  {will be/is/are} {paid/appropriated/distributed}, {that/which} {is/was/equals/being} the product, {is/was/equals/being} the product, を総額, の(剰余金の)配当, を配当
`;
const isBeforeTotal = endsWith(beforeTotal);
const isBehindTotal = beginsWith(behindTotal);

/** Whether the words around a large amount say that it is a total of dividends. */
export function isTotalSaid({ behind }: Spot, before: string): boolean {
  return isBeforeTotal(label(before)) || isBehindTotal(behindUnit(behind));
}

function behindUnit(behind: string): string {
  return behind.replace(/^(?:yen |円)/u, "");
}

const otherThing = wordsOf(otherThings, noOtherThings);
const isBehindOtherThing = beginsWith(
  otherThingsBehind,
  "{が/は}…{普通/記念/特別/中間/期末/年間}配当",
);

/** Whether an amount is of something else than the dividend, by its words; by its sentence's where that names no dividend. */
export function isOfOtherThing(before: string, behind: string, sentence: string): boolean {
  if (isBehindOtherThing(behindUnit(behind))) return true;
  // What an aim was is said before the comma: 利益還元の観点から、1株当たり.
  const clause = lastClause(before);
  const isPerShare = /1 ?株(?:当|あ|に)/u.test(clause);
  const last = lastOf(isPerShare ? clause : before.replace(reasons, ""));
  if (last !== undefined) return last === "other";
  return isOfOther(sentence);
}

// Why it is paid: その後の受注が想定を超え、.
const reasons =
  /^[^,.]{0,60}\b(?:having|given|owing to|because of|due to|thanks to|in (?:light|view) of|reflecting|after|since)\b[^,.]{0,80},(?: |$)|[^、]*(?:[えけせてねべめれりしきぎちみび]|ので|ため|たが|ものの|から|により|こと)、/giu;

const afterDividend = wordsOf(
  "after… dividend(s), 配当(金)後, 配当(金)の支払後, 配当(金)(の)支払(い)後, 配当(金)控除後",
);
const thingsIn = kindsIn([
  ["none", `${noOtherThings}, ${dividendRatios}`],
  ["other", otherThings],
  ["dividend", "dividend(s), pay( )out(s), distribut~, 配当"],
]);

/** Which is named last before an amount: the dividend or something else. What remains when it is paid is another thing. */
function lastOf(before: string): "dividend" | "other" | undefined {
  return thingsIn(afterDividend.leftOutOf(before)).findLast((each) => each !== "none");
}

/** Whether a sentence names something else that has amounts. */
export const namesOtherThing = otherThing.areIn;

/** Whether a sentence speaks of something else and of no dividend. */
export const isOnOtherThing = remembered(
  (words) => !dividend.areIn(words) && namesOtherThing(clausesWithFigures(words)),
);

// "The difference of JPY2.50 is mainly due to an increase in orders".
const dueTo = /\b(?:due|owing|thanks) to\b[^.,;\d]*[.]?$/iu;

/** The clauses that have figures: what brought a dividend about is named in others (受注が想定を超え、). */
function clausesWithFigures(words: string): string {
  return words
    .replace(dueTo, "")
    .split(/(?<=[、,;])/u)
    .filter((clause) => /\d/u.test(clause.normalize("NFKC")))
    .join(" ");
}

const dividendNamed = wordsOf(
  "dividend(s), pay( )out(s), 配当",
  "pay( )out(s) ratio, 配当性向, 配当利回り",
);
const isOfOther = remembered(
  (words) => namesOtherThing(clausesWithFigures(words)) && !dividendNamed.areIn(words),
);

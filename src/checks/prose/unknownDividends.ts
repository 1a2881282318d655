import { tidy } from "../../worksheet/notation/width";
import { remembered } from "./remembered";
import { type WordList, wordsOf } from "./wordList";

/** 翌期の中間配当, "ten years ago", "for the next fiscal year", 1円の記念配当を検討しております. */
export const otherTimeWords: WordList = `
  {next/coming/upcoming/forthcoming/following}( fiscal/ financial/ business) {year(s)/term(s)/period(s)/half/quarter},
  {next/coming/upcoming/forthcoming} {interim/year end/dividend(s)/record},
  {next/coming/upcoming/forthcoming/following} {spring/summer/autumn/winter/January/February/March/April/May/June},
  {next/coming/upcoming/forthcoming/following} {July/August/September/October/November/December},
  before {that/then}, {until/prior to} the {share/stock/reverse}, year(s) {ago/before/earlier}, {is/are/be} {considering/considered},
  would {be/have been}, {if/had} we, 仮に, とした場合, equivalent, had {stood/remained},
  {past/last/next/coming/recent} {#/two/three/four/five/six/seven/eight/nine/ten/several/few}( fiscal) {years/terms/periods},
  過去( ){#/二/三/四/五/六/七/八/九/十/数}( ){年/期/か年}, 次期, 次回, 来期, 翌期, {翌/次/来}(事業)年度, 前々期, 一昨年, {年/期/事業年度}前, 検討{して/中/する/いたし/します}, 換算, に相当,
  分割(する/の)前, {分割/併合}…より前, 分割…考慮{しない/前/した場合}
`;
const otherTimes = wordsOf(otherTimeWords);

/** Whether a sentence speaks, by its words, of another time than the worksheet's two years, or of what might be. */
export function isOfOtherTimes(sentence: string): boolean {
  return otherTimes.areIn(tidy(sentence));
}

/** How sentences name the year before, and say how old a company is. */
const yearAgoWords: WordList = `
  {a/one/the}( fiscal/ financial/ business) year {ago/before/earlier}, {1( )/一}年前,
  {founded/established/incorporated/listed}…… year(s) ago
`;
const yearAgo = wordsOf(yearAgoWords, "the( fiscal/ financial/ business) year before last");

/** How accounts name the dividend that was decided after the year's end: it is paid in the year that follows. */
const effectiveLaterWords: WordList = `
  {effective/payment} date(s)… in the {following/next/subsequent}( consolidated)( fiscal/ financial/ business) {year/term/period},
  {効力(の)発生(日)/支払}{が/は/の}…翌(連結){期/会計年度/事業年度}
`;
const effectiveLater = wordsOf(effectiveLaterWords);

/** What is so, though it is said as if it might be, and what else than the dividend is considered. */
const notOtherwiseWords: WordList = `
  {without/excluding/leaving out}……… would be, ordinary… dividend would be, {に加え/と併せ/とあわせ}、……検討{して/中/する/いたし/します}
`;
const notOtherwise = wordsOf(notOtherwiseWords);

/** Whether it speaks of another time than this year and the one before, which "a year ago" was. */
export const isOfOtherYears = remembered((sentence) =>
  isOfOtherTimes(notOtherwise.leftOutOf(effectiveLater.leftOutOf(yearAgo.leftOutOf(sentence)))),
);

/** Whether a year is before the two fiscal years of a worksheet, or after them; `end` is the year in which the later one ends. */
export function isFarYear(year: number, end: number): boolean {
  return year > 1900 && (year < end - 2 || year > end + 1);
}

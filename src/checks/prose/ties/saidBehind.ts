import { type WordList, anyOf, beginningIn } from "../wordList";

const year = "{previous/prior/last/preceding}( fiscal/ financial/ business) {year/term/period}";
const half = "{half/period/term/quarter}";
const same = "{same/corresponding/comparable/equivalent}";
const spent =
  "({was/were/had been} ){spent/paid( out)/used/needed/required/set aside} {on/for/as/in/by} (the )";
const being =
  "{is/was/are/were/will be/mark(s)/represent(s)/constitute(s)/being/as/of} ({the/a/an/our} )";
const part =
  "{interim/mid( )year/half year/first half/second half/year end/final/ordinary/commemorative/special}";
const kinds = "{普通/記念/特別/中間/期末/年間}";

/** Words right behind a figure that say whose it is. */
export const behindWords: WordList = `
  ({in/for/of/from/during/as of/as at/at} )(the )(end of )(same period( of/ in/ a) )(the )${year}( end), {in/for/of} the {previous/last} half,
  {a/one} year {earlier/ago/before/previously}, {12/twelve} months {earlier/ago/before/previously},
  ({in/for} )(the )({first/second/${same}} ${half} ({of/in} ))the {year/term/period} before,
  {in/for/of/from/during} the ${same} ${half}( {of/in} the ${year}), last time,
  ({that/which/as} ){we/it/the company}( had/ has) ({previously/earlier} ){indicated/announced/forecast/projected/guided},
  ${spent}{previous/last/prior/preceding}( fiscal/ business) {dividend/distribution/payment/year/term}({'s/’s} dividend),
  (on paper ){in/under/by} {the/our/its}… {forecast/outlook/guidance/projection/estimate}(s),
  of ({the/our/its} ){previous/prior/last/latest/preceding/earlier}( dividend) {forecast/outlook/guidance/projection/estimate}(s),
  ({is/was/are/were/will be} )({paid/due/needed/required/set aside} )for {both/all}( share) classes,
  {on/for} ({the/our/its} )(class {A/B/C/1/2} )({common/ordinary/preferred/preference} ){share(s)/stock},
  ${being}({new/first/full} ){ordinary/commemorative/anniversary/special/interim/year end/final}( dividend),
  commemorat~, celebrat~, for the( full/ whole)( fiscal) year, in mind,
  (円/銭)({の/が/を})(1( )株当たり)(の){普通/記念/特別/中間/期末/年間/優先}配当(金/額),
  {until/up to/before} now, (円/銭)の({当初/前回/直近/従来}(の))(配当)予想,
  (円/銭){を/と}{見込ん/予想し/予定し/計画し/想定し}(で/て){おり/い}{ました/た},
  (円/銭)と{お伝え/申し上げ/お示し/ご案内/お知らせ/見込}(して/て/し/んで)(おり/い){ました/た/だ}
`;
export const otherBehind: WordList = `
  ({in/for/of/from/during/as of/as at} )(the )(same period( of/ in/ a) )(the )${year}{'s/’s},
  for the( full/ whole)( fiscal) year {end(ed/ing)/under review},
  (円/銭)の({当初/前回/直近/従来}(の))(配当)予想{どおり/通り}
`;

/** What is said of when in the year it is paid, behind a few words more: "23 yen is due to be paid at the year-end". */
export const paidWords: WordList = `
  {at/as/for/in} ({the/a/an/our} )(end of the ){mid( )year/mid( )term/interim/half year/first half/second quarter/year end}( dividend)
`;

/** What it is where the next figure or nothing follows: "18 yen interim, 22 yen final". */
export const listedWords: WordList = `
  ({at/for} )(the )${part}( dividend/ payment/ portion/ part), (円/銭)は${kinds}配当(金/額)
`;

/** What it is in brackets: 19円(前期). */
export const bracketedWords: WordList = `
  ${kinds}(配当)(金/額/分), {前期/前年(同期)/直近(の)予想/前回予想/予想/実績}(実績/額)
`;

// "Yen per common share was paid".
const unit =
  /^(?:yen ?)?(?:(?:per|for each|on each|a)(?: [\w-]+){0,3} share,? ?)?(?<was>(?:was|were|had been) )?(?<paid>(?:paid|payable|distributed|disbursed|declared) )?/iu;
const behind = beginningIn(behindWords, otherBehind);
const paid = beginningIn(paidWords, "", String.raw`(?:[\w-]+ ){0,5}`);
const listed = beginningIn(listedWords);
const bracketed = new RegExp(String.raw`^[円銭]?\(${anyOf(bracketedWords)}\)`, "iu");

/** The words behind what a figure counts and that it was paid, which may be of what is said as well. */
function behindUnit(words: string): ReadonlySet<string> {
  const { 0: all, groups } = unit.exec(words) ?? { 0: "" };
  const rest = words.slice(all.length);
  const [was, wasPaid] = [groups?.["was"] ?? "", groups?.["paid"] ?? ""];
  return new Set([rest, wasPaid + rest, was + wasPaid + rest]);
}

/** The words right behind a figure that say of which year it is; empty where there are none. */
export function saidBehind(words: string): string {
  const rests = behindUnit(words);
  const saidIn = (begins: (text: string) => string) => {
    for (const rest of rests) {
      const said = begins(rest);
      if (said !== "") return words.slice(0, -rest.length) + said;
    }
    return "";
  };
  const said = saidIn(behind) || saidIn(paid);
  if (said !== "") return said;
  const item = saidIn(listed);
  const isItem =
    item !== "" &&
    /^\s?(?:[,;)/+]|\.?$|(?:and|plus)\b|として|であ|です|で、)/u.test(words.slice(item.length));
  return isItem ? item : (bracketed.exec(words)?.[0] ?? "");
}

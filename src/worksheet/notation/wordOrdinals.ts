const units = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const teens =
  "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );
const tens = "twent thirt fort fift sixt sevent eight ninet".split(" ");
const kanjiDigits = "〇一二三四五六七八九";

/** A pattern's alternatives for an English ordinal in words, with a hundred before it or none: "twenty-seventh". */
export const wordOrdinals =
  String.raw`(?:one\s+hundred(?:\s+and)?\s+)?(?:` +
  `(?:(?:${tens.join("|")})y[-\\s])?(?:${units.join("|")})|${teens.join("|")}|(?:${tens.join("|")})ieth)` +
  String.raw`|one\s+hundredth`;

/** A pattern for a number in Chinese figures: 二十七, 百五, 一二〇. */
export const kanjiNumber = `[${kanjiDigits}十百]+`;

/** The number of an ordinal that `wordOrdinals` matched. */
export function numberOfWords(words: string): number {
  const said = words.toLowerCase();
  const hundred = said.startsWith("one") ? 100 : 0;
  const last = said.split(/[-\s]+/u).at(-1) ?? "";
  const ten = tens.findIndex((each) => new RegExp(`\\b${each}(?:y|ieth)`, "u").test(said));
  const small = units.indexOf(last) + 1 || (teens.includes(last) ? teens.indexOf(last) + 10 : 0);
  return hundred + (ten < 0 ? 0 : (ten + 2) * 10) + small;
}

/** The number of Chinese figures, by places (二十七) or digit by digit (二七). */
export function numberOfKanji(figures: string): number {
  if (!/[十百]/u.test(figures)) {
    return Array.from(figures).reduce((all, digit) => all * 10 + kanjiDigits.indexOf(digit), 0);
  }
  const [, hundreds, ten, one] = /^(?:([^百]*)百)?(?:([^十]*)十)?(.*)$/u.exec(figures) ?? [];
  const digit = (written: string | undefined) =>
    written === undefined ? 0 : written === "" ? 1 : kanjiDigits.indexOf(written);
  return digit(hundreds) * 100 + digit(ten) * 10 + (one === "" ? 0 : digit(one));
}

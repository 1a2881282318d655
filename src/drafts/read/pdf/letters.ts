/** No letter, or one of the private use area, whose meaning only the font knows. */
export function isNameless(unicode: string): boolean {
  const code = unicode.codePointAt(0) ?? 0;
  return code < 0x09 || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);
}

/**
 * Two letters that a font draws as one are two letters. Adobe's Japanese fonts have dashes under codes that
 * stand for strokes through the letter before.
 */
export function lettersOf(unicode: string): string {
  return unicode
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize("NFKD"))
    .replace(/\u0335/gu, "-")
    .replace(/\u0336/gu, "\u2014")
    .replace(/[\u2f00-\u2fd5]/gu, (radical) => radical.normalize("NFKC"))
    .replace(/[\u2e80-\u2ef3]/gu, (radical) => charactersOfRadicals[radical] ?? radical);
}

/**
 * Browsers print some characters under the code of the radical that looks the same. Unicode names no equivalent for those of
 * the supplement (U+2E80 to U+2EF3); here are the ones that are characters of their own in Japanese.
 */
const charactersOfRadicals: Readonly<Record<string, string>> = {
  "\u2e9f": "母",
  "\u2ea0": "民",
  "\u2ec1": "虎",
  "\u2ec4": "西",
  "\u2ec5": "見",
  "\u2ec6": "角",
  "\u2ed1": "長",
  "\u2ed6": "阝",
  "\u2ed8": "青",
  "\u2ede": "食",
  "\u2ee3": "骨",
  "\u2ee4": "鬼",
  "\u2ee8": "麦",
  "\u2ee9": "黄",
  "\u2eeb": "斉",
  "\u2eed": "歯",
  "\u2eef": "竜",
  "\u2ef2": "亀",
};

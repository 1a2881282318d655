/**
 * The text with full-width letters, digits, signs and blanks as half-width ones, character by
 * character, so that positions stay what they were: "４０円" is "40円".
 */
export function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\uffe5\u3000\u00a0\u2007\u202f]/gu, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0xffe5) return "¥";
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : " ";
  });
}

/**
 * No amount, date, state or label is longer. Whole paragraphs stand in cells too, and looking through
 * them for marks at their ends would take time that grows with the square of their length.
 */
export const longestNotation = 200;

/** The text in half width with its blanks and line breaks as single spaces, and none at its ends. */
export function tidy(text: string): string {
  return halfWidth(text).replace(/\s+/gu, " ").trim();
}

/**
 * What of a label or a chosen word matters when it is looked up: not its case, its width, its blanks
 * (取 締 役 会), the shape of its apostrophes, or a colon at its end.
 */
export function lookupKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/gu, "")
    .replace(/[’‘`´]/gu, "'")
    .replace(/(?<!:):+$/u, "");
}

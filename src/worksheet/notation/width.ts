import { remembering } from "./remembering";

const hasWide = /[\uff01-\uff5e\uffe5\u3000\u00a0\u2007\u202f]/u;
const wide = new RegExp(hasWide, "gu");

/**
 * The text with full-width letters, digits, signs and spaces as half-width ones, character by
 * character, so that positions stay what they were: "４０円" is "40円".
 */
export function halfWidth(text: string): string {
  if (!hasWide.test(text)) return text;
  return text.replace(wide, (character) => {
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

/** The text in half width, runs of spaces and line breaks as single spaces, trimmed. */
export function tidy(text: string): string {
  return halfWidth(text).replace(/\s+/gu, " ").trim();
}

/**
 * What of a label or a chosen word matters when it is looked up: not its case, its width, its spaces
 * (取 締 役 会), the shape of its apostrophes, or a colon at its end.
 */
export const lookupKey = remembering((text): string =>
  (isAscii(text) ? text : text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/gu, "")
    .replace(/[’‘`´]/gu, "'")
    .replace(/(?<!:):+$/u, ""),
);

/** Such a text is in its normal form already, which takes longer to make than to see. */
function isAscii(text: string): boolean {
  return !/[^\p{ASCII}]/u.test(text);
}

import type { DividendKind } from "../../dividend/fiscalYear";
import { tidy } from "./width";

/**
 * What the field calls the things that headings, labels and sentences speak of, in English and in
 * Japanese: one place for all who look for them. Patterns are for text in half width, in any case.
 */

const gap = String.raw`[\s-]*`;

/** "first quarter", "1st QTR", "1Q", 第1四半期, 第一四半期; "End of" and 末 may stand around it. */
function quarter(inWords: string, ordinal: string, digit: string, kanji: string): string {
  return (
    String.raw`\b(?:${inWords}|${ordinal})${gap}(?:quarters?|qtr)\b|\b(?:${digit}Q|Q${digit})(?![A-Za-z\d])|` +
    String.raw`第\s*[${digit}${kanji}]\s*四半期`
  );
}

/** The words for each kind of dividend. */
export const kindWords: Readonly<Record<DividendKind, string>> = {
  firstQuarter: quarter("first", "1st", "1", "一"),
  interim: String.raw`\binterim\b|${quarter("second", "2nd", "2", "二")}|\bfirst${gap}half\b|中間`,
  thirdQuarter: quarter("third", "3rd", "3", "三"),
  yearEnd: String.raw`\b(?:year|term)${gap}end\b|\bfinal${gap}dividends?\b|(?<!四半|中間)期末`,
  special: String.raw`\bspecial(?: and [\w-]+)? dividends?\b|特別配当`,
};

const kinds = Object.entries(kindWords).map(
  ([kind, words]) => [kind as DividendKind, new RegExp(words, "i")] as const,
);

/** The kinds of dividend that a text names, each once, in the order they first stand in it. */
export function kindsNamed(text: string): readonly DividendKind[] {
  const written = tidy(text);
  return kinds
    .map(([kind, words]) => ({ kind, at: written.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ kind }) => kind);
}

/** The kind of dividend that a text names; null where it names none, or several. */
export function kindNamed(text: string): DividendKind | null {
  const [only, ...others] = kindsNamed(text);
  return only === undefined || others.length > 0 ? null : only;
}

/** What calls a figure the previous year's. */
export const previousYearWords = String.raw`\b(?:previous|prior|preceding|last)(?:\s+(?:fiscal|business|corresponding))?(?:\s+(?:year|period|term))?\b|前期|前年|前事業年度`;

/** What calls a figure this year's. */
export const currentYearWords = String.raw`\b(?:current|this)\b|当期|今期|当年度|当事業年度`;

/** What calls a figure a forecast. */
export const forecastWords = String.raw`\bforecasts?\b|\bestimates?\b|予想`;

/** What calls a figure decided. */
export const decidedWords = String.raw`\b(?:decided|determined|resolved)\b|\bamount of resolution\b|決定|決議`;

/** A general meeting of shareholders. */
export const shareholdersMeetingWords = String.raw`\bgeneral meeting|\bshareholders['’]? meeting|\bmeeting of (?:the )?shareholders|\bAGM\b|株主総会`;

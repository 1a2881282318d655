import { halfWidth } from "../../worksheet/notation/width";
import type { ProseFigure } from "./proseFigure";

/**
 * Words that say a fact as a figure does: "interim dividend", 資本剰余金, "increase". By what they are about; a group
 * of the pattern is part of what is meant.
 */
const terms: readonly (readonly [about: string, meant: string, words: RegExp])[] = [
  ["kind", "yearEnd", /\byear[-\s]end\s+dividends?\b|\bfinal\s+dividends?\b|期末配当/gi],
  ["kind", "interim", /\binterim\s+dividends?\b|中間配当/gi],
  ["kind", "firstQuarter", /\bfirst[-\s]quarter\s+dividends?\b|第1四半期(?:末)?配当/gi],
  ["kind", "thirdQuarter", /\bthird[-\s]quarter\s+dividends?\b|第3四半期(?:末)?配当/gi],
  ["part", "ordinary", /\b(?:ordinary|regular)\s+dividends?\b|普通配当/gi],
  ["part", "commemorative", /\bcommemorative\s+dividends?\b|記念配当/gi],
  ["part", "special", /\bspecial\s+dividends?\b|特別配当/gi],
  ["resource", "retainedEarnings", /\bretained\s+earnings\b|利益剰余金/gi],
  ["resource", "capitalSurplus", /\b(?:other\s+)?capital\s+surplus\b|(?:その他)?資本剰余金/gi],
  ["shares", "common", /\bcommon\s+(?:shares?|stocks?)\b|普通株式/gi],
  ["shares", "preferred", /\bpreferred\s+(?:shares?|stocks?)\b|優先株式/gi],
  ["day", "record", /\brecord\s+dates?\b|\bdates?\s+of\s+record\b|基準日/gi],
  ["day", "effective", /\beffective\s+dates?\b|\bpayment\s+dates?\b|効力発生日|支払開始日/gi],
  ["change", "up", /\bincreas(?:es?|ed|ing)\b|\brais(?:es?|ed|ing)\b|増配|増額/gi],
  ["change", "down", /\bdecreas(?:es?|ed|ing)\b|\breduc(?:es?|ed|ing|tion)\b|減配|減額/gi],
  ["change", "same", /\bunchanged\b|同額|据え?置/gi],
  ["state", "none", /\bno\s+dividends?\b|無配/gi],
  // A class goes by its letter in any language: A種優先株式, Class A preferred shares.
  ["class", "", /\b(?:[Cc]lass|CLASS|[Ss]eries)\s+([A-Z])\b|([A-Z])種/gu],
  ["state", "undetermined", /\bundetermined\b|\bundecided\b|未定/gi],
];

/** Whether a text can have a term: most cells of a table have none, and are not searched for each. */
const anyTerm = new RegExp(terms.map(([, , words]) => `(?:${words.source})`).join("|"), "i");

/** The terms of a text, as figures that mean the same in any wording and language. */
export function proseTerms(text: string): readonly ProseFigure[] {
  const written = halfWidth(text);
  if (!anyTerm.test(written)) return [];
  return terms.flatMap(([about, meant, words]) =>
    [...written.matchAll(words)].map((match): ProseFigure => {
      const [found, ...letters] = match;
      const start = match.index;
      const end = start + found.length;
      const key = `${about} ${meant}${letters.join("")}`;
      return { kind: "term", key, text: text.slice(start, end), start, end };
    }),
  );
}

/** Whether a text speaks of no other shares than the class's, by its name; null for common shares. */
export function namesNoOtherShares(text: string, shareClass: string | null): boolean {
  const named = sharesIn(shareClass ?? "common shares");
  // A class that does not say what its shares are is named because they are not common ones.
  const own = named.length > 0 ? named : sharesIn("preferred shares");
  return sharesIn(text).every((each) => own.includes(each));
}

function sharesIn(text: string): readonly string[] {
  return proseTerms(text).flatMap((term) => (aboutOf(term) === "shares" ? term.key : []));
}

/** What a term or a number of form is about; two of the same contradict each other. */
export function aboutOf({ key }: ProseFigure): string {
  return key.slice(0, key.indexOf(" "));
}

import type { Period } from "../dividend/fiscalYear";
import { periodHeadings } from "./choices";
import type { ReadHeading } from "./headingRow";
import { readLabel } from "./labelReading";
import { kindWords, kindsNamed } from "./notation/lexicon";
import { halfWidth, longestNotation } from "./notation/width";
import { spellingIndex } from "./spellings";

const index = spellingIndex(periodHeadings);

const totalWords = String.raw`\b(?:grand )?total\b|\bannual\b|\bfull[ -]?year\b|合計|年間|通期`;
const isTotal = new RegExp(totalWords, "i");
const usualWords = new RegExp(
  `${Object.values(kindWords).join("|")}|${totalWords}|` +
    String.raw`\b(?:at|the|end|of|dividends?|period|per|share|year|fiscal)\b|配当金?|[の末]`,
  "gi",
);

/** The period a heading of an annual table names: "End of 1st quarter", 第2四半期末, "Annual dividends per share"; null for another. */
export function readPeriodHeading(text: string): ReadHeading<Period> {
  const spelled = readLabel(text, index);
  if (spelled !== null) return { name: spelled.name, unknown: spelled.aside ?? "" };
  return { name: text.length > longestNotation ? null : periodIn(halfWidth(text)), unknown: "" };
}

function periodIn(written: string): Period | null {
  if (/[\p{L}\p{N}%]/u.test(written.replace(usualWords, ""))) return null;
  const [kind, ...others] = kindsNamed(written);
  if (kind === undefined) return isTotal.test(written) ? "total" : null;
  return others.length > 0 || kind === "special" || isTotal.test(written) ? null : kind;
}

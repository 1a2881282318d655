import type { Period } from "../dividend/fiscalYear";
import { periodHeadings } from "../worksheet/choices";
import { type LabelReading, readLabel } from "../worksheet/labelReading";
import { type DividendLabel, dividendLabels, spellingIndex } from "../worksheet/labels";
import { readLabelUnit, speaksOfUnit } from "../worksheet/notation/labelUnit";
import { asideOf, periodNamed, rowNamed } from "../worksheet/notation/looseLabels";
import { halfWidth, tidy } from "../worksheet/notation/width";

/** The words that name rows of a comparison and periods of an annual table, by their lookup keys. */
export interface TableWords {
  readonly rows: ReadonlyMap<string, DividendLabel>;
  readonly periods: ReadonlyMap<string, Period>;
}

/** The words the worksheets know. */
export const usualWords: TableWords = {
  rows: spellingIndex(dividendLabels),
  periods: spellingIndex(periodHeadings),
};

/**
 * The row of a comparison that a label names, whatever number stands before it. Null too for a row of amounts that says
 * of its unit what is not understood: its figures would be read wrongly.
 */
export function comparisonLabel(
  text: string,
  words: TableWords = usualWords,
): LabelReading<DividendLabel> | null {
  const label = withoutNumber(text);
  const read = readLabel(label, words.rows) ?? looseLabel(label, words);
  return read !== null && isOfUnknownUnit(read) ? null : read;
}

function looseLabel(label: string, words: TableWords): LabelReading<DividendLabel> | null {
  const name = rowNamed(label) ?? namedInBoth(label, words);
  if (name === null) return null;
  const aside = asideOf(label);
  const unit = aside === null ? null : readLabelUnit(aside);
  return { name, language: null, unit, aside: unit === null ? aside : null };
}

function isOfUnknownUnit({ name, unit, aside }: LabelReading<DividendLabel>): boolean {
  const isAmount = name === "dividendPerShare" || name === "total";
  return isAmount && unit === null && aside !== null && speaksOfUnit(aside);
}

/** The row that a label names twice, in Japanese and in English beside or behind it: 基準日 Record date. */
function namedInBoth(label: string, words: TableWords): DividendLabel | null {
  const [, japanese = "", english = ""] =
    /^(.*[\u3040-\u9fff][)）]?)[\s/／]*[(（]?([A-Za-z][\x20-\x7e]*?)[)）]?$/u.exec(tidy(label)) ??
    [];
  if (english.length < 4) return null;
  const name = comparisonLabel(japanese, words)?.name ?? null;
  return name !== null && comparisonLabel(english, words)?.name === name ? name : null;
}

/** A label without the number of its row: "(2) Dividend per share". */
export function withoutNumber(label: string): string {
  return label.replace(/^\s*[(（]?\d+[)）.．]\s*/u, "");
}

/** The period a heading of the annual table names. */
export function periodOf(text: string, { periods }: TableWords = usualWords): Period | null {
  const plain = halfWidth(text).replace(/(?<!\s)\s*dividends?\s*$/i, "");
  return (readLabel(text, periods) ?? readLabel(plain, periods))?.name ?? periodNamed(text);
}

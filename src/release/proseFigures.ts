import { unitFactor } from "../dividend/amount";
import { isoDate } from "../dividend/civilDate";
import { digitsOf } from "../dividend/decimal";
import { type KnownFiscalYear, fiscalYearEndOf } from "../worksheet/notation/fiscalYearNotation";
import { type RunningReading, findFigures } from "../worksheet/notation/runningText";
import { halfWidth } from "../worksheet/notation/width";
import { saysRightDay } from "./cellReading";

/** A date, fiscal year, ordinal or number in a text, reduced to what it means in any notation or language. */
export interface ProseFigure {
  /** form: an address, the number of a part before its heading, the 1 of 1株当たり: they say nothing of the dividend. */
  readonly kind: "date" | "fiscalYear" | "ordinal" | "number" | "form";
  /** Two figures that mean the same have the same key. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const partNumber = /^\s*[(（]?([\d０-９]{1,2})[)）.．](?=\s*\D)/gu;
/** Pages and mailboxes, whose digits are part of a name. */
const address = /https?:\/\/[^\s、。，）)]+|[\w.+-]+@[\w-]+\.[\w.-]+/giu;
const quarterWords = /第\s*[1-4１-４一二三四]\s*四半期/gu;

/** The figures of a text from left to right. The number of a quarter is none. */
export function proseFigures(
  text: string,
  known: KnownFiscalYear,
  currency: string,
): readonly ProseFigure[] {
  const blank = (words: string) => " ".repeat(words.length);
  const searched = [address, partNumber, quarterWords, perShare].reduce(
    (rest, words) => rest.replace(words, blank),
    text,
  );
  const figures = findFigures(searched, currency).flatMap(
    ({ reading, start, end }): ProseFigure[] => {
      const meant = meaning(reading, known);
      return meant === null ? [] : [{ ...meant, text: text.slice(start, end), start, end }];
    },
  );
  return [...formNumbers(text), ...figures].sort((a, b) => a.start - b.start);
}

const perShare = /([\d０-９]+)\s*株\s*(?:当たり|当り|あたり|につき|に付き)/gu;

function formNumbers(text: string): readonly ProseFigure[] {
  return [address, partNumber, perShare]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => {
      const digits = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(digits);
      const end = start + digits.length;
      return { kind: "form", key: halfWidth(digits).toLowerCase(), text: digits, start, end };
    });
}

function meaning(
  reading: RunningReading,
  known: KnownFiscalYear,
): Pick<ProseFigure, "kind" | "key"> | null {
  switch (reading.is) {
    case "date":
      return { kind: "date", key: dateKey(reading.date) };
    case "fiscalYear": {
      const end = fiscalYearEndOf(reading.year, known);
      const key = end === null ? JSON.stringify(reading.year) : isoDate(end);
      return { kind: "fiscalYear", key };
    }
    case "ordinal":
      return { kind: "ordinal", key: String(reading.ordinal.number) };
    case "number": {
      const { number, unit, kind } = reading.number;
      const value = digitsOf(number.times(unitFactor(unit)));
      const counts = kind === "money" || kind === "plain" ? "" : ` ${kind}`;
      return {
        kind: "number",
        key: `${value.replace(/(\.\d*?)0+$/u, "$1").replace(/\.$/u, "")}${counts}`,
      };
    }
    case "noteMark":
      return null;
  }
}

function dateKey(date: Extract<RunningReading, { is: "date" }>["date"]): string {
  if (date.is !== "date") return JSON.stringify(date);
  return saysRightDay(date)
    ? isoDate(date.date)
    : `${isoDate(date.date)} ${String(date.written.weekday)}`;
}

/** A paragraph's words without its figures, blanks, case and width: what stays when only a figure changes. */
export function wordsAround(text: string, figures: readonly ProseFigure[]): string {
  let words = "";
  let from = 0;
  for (const { start, end } of figures) {
    words += `${text.slice(from, start)}\u0001`;
    from = end;
  }
  return (words + text.slice(from))
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u3000]+/gu, "");
}

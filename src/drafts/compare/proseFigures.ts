import { unitFactor } from "../../dividend/amount";
import { isoDate } from "../../dividend/civilDate";
import { digitsOf } from "../../dividend/decimal";
import { type KnownFiscalYear, fiscalYearEndOf } from "../../worksheet/notation/fiscalYearNotation";
import { monthOfName, monthWords } from "../../worksheet/notation/monthNames";
import { TakenStretches, blanked } from "../../worksheet/notation/found";
import { type RunningReading, findFigures } from "../../worksheet/notation/runningText";
import { halfWidth } from "../../worksheet/notation/width";
import { type FigureShape, figureShapes } from "./brokenFigures";
import { saysRightDay } from "./cellReading";
import { countedThing, placedThing } from "./countedThing";
import type { ProseFigure } from "./proseFigure";
import { rawKey, wholeFigures } from "./wholeFigures";

/** The figures of a text from left to right, and whatever else has digits: none goes unseen. */
export function proseFigures(
  text: string,
  known: KnownFiscalYear,
  currency: string,
): readonly ProseFigure[] {
  const apart = wholeFigures(text);
  const written = halfWidth(text);
  const searched = blanked(text, apart);
  const read = findFigures(searched, currency)
    .map(({ reading, start, end }): ProseFigure => ({
      ...withThing(reading, meaning(reading, known, currency, text.slice(start, end)), written, {
        start,
        end,
      }),
      text: text.slice(start, end),
      start,
      end,
    }))
    .map((figure) => withSign(figure, text, written));
  return [...apart, ...withBroken(read, text, searched)].sort((a, b) => a.start - b.start);
}

/** A bare number that counts something, or is the number of something, is the same as another only of the same thing. */
function withThing(
  reading: RunningReading,
  figure: Pick<ProseFigure, "kind" | "key">,
  written: string,
  { start, end }: Pick<ProseFigure, "start" | "end">,
): Pick<ProseFigure, "kind" | "key"> {
  const isBare = reading.is === "number" && reading.number.kind === "plain";
  if (!isBare && reading.is !== "ordinal") return figure;
  const thing = isBare ? countedThing(written, start, end) : placedThing(written, end);
  return thing === null ? figure : { ...figure, key: `${figure.key} of ${thing}` };
}

/** A minus that words touch (配当金-13.50円) is a sign nevertheless; between figures it is a range. */
function withSign(figure: ProseFigure, text: string, written: string): ProseFigure {
  const before = written.slice(Math.max(0, figure.start - 2), figure.start);
  if (figure.kind !== "number" || !/(?:^|[^\dA-Za-z\s)）])[-−]$/u.test(before)) return figure;
  const start = figure.start - 1;
  return { ...figure, key: `-${figure.key}`, text: text.slice(start, figure.end), start };
}

/**
 * The figures with those that could not be read, or only in part ("2025年3月31日" in "52025年3月31日"): such a
 * stretch is one figure, which means nothing but itself.
 */
function withBroken(
  read: readonly ProseFigure[],
  text: string,
  searched: string,
): readonly ProseFigure[] {
  const digits = digitsBefore(searched);
  let next = 0;
  const shapes = figureShapes(searched).filter((shape) => {
    while ((read[next]?.end ?? Infinity) <= shape.start) next += 1;
    for (let at = next; (read[at]?.start ?? Infinity) < shape.end; at += 1) {
      const figure = read[at];
      if (figure && isOfShape(figure, shape) && hasDigitsOf(figure, shape, digits)) return false;
    }
    return true;
  });
  const broken = shapes.map(({ kind, start, end }): ProseFigure => ({
    kind,
    key: yearlessKey(text.slice(start, end)) ?? rawKey(text.slice(start, end)),
    text: text.slice(start, end),
    start,
    end,
  }));
  const taken = new TakenStretches(text.length);
  for (const { start, end } of broken) taken.take(start, end);
  return [...read.filter(({ start, end }) => taken.isFree(start, end)), ...broken];
}

/** The 20 of 平成20年月期 is no number, but of a year that lost its month. */
function isOfShape(figure: ProseFigure, shape: FigureShape): boolean {
  return figure.kind !== "number" || shape.kind === "number" || shape.kind === "ordinal";
}

/** How many digits stand before each letter of the text, and in all of it. */
function digitsBefore(text: string): Uint32Array {
  const written = halfWidth(text);
  const counts = new Uint32Array(written.length + 1);
  let count = 0;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) count += 1;
    counts[at + 1] = count;
  }
  return counts;
}

/** Whether all digits of the shape are the figure's, so that the figure is no part of something else. */
function hasDigitsOf(figure: ProseFigure, shape: FigureShape, digits: Uint32Array): boolean {
  const count = (from: number, to: number) => (digits[to] ?? 0) - (digits[from] ?? 0);
  return (
    count(shape.start, Math.max(shape.start, figure.start)) === 0 &&
    count(Math.min(shape.end, figure.end), shape.end) === 0
  );
}

const yearless = new RegExp(
  String.raw`^(?:(?<name>${monthWords})\s*(?<date>\d{1,2})(?:st|nd|rd|th)?|(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日)$`,
  "i",
);

/** "--06-27" for a date without its year, as ISO 8601 once wrote it; null for anything else. */
function yearlessKey(text: string): string | null {
  const groups = yearless.exec(halfWidth(text).trim())?.groups;
  if (groups === undefined) return null;
  const month =
    groups["name"] === undefined ? Number(groups["month"]) : monthOfName(groups["name"]);
  const two = (count: number) => String(count).padStart(2, "0");
  return `--${two(month)}-${two(Number(groups["day"] ?? groups["date"]))}`;
}

function meaning(
  reading: RunningReading,
  known: KnownFiscalYear,
  home: string,
  text: string,
): Pick<ProseFigure, "kind" | "key"> {
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
      const { number, unit, kind, currency } = reading.number;
      const value = digitsOf(number.times(unitFactor(unit)));
      const counts = kind === "money" || kind === "plain" ? "" : ` ${kind}`;
      // A code or a number of a form, which 0000 and 0 are not alike in.
      if (kind === "plain" && /^0\d/u.test(halfWidth(text))) {
        return { kind: "number", key: rawKey(text) };
      }
      const foreign = currency === null || currency === home ? "" : ` ${currency}`;
      return {
        kind: "number",
        key: `${value.replace(/(\.(?:\d*[1-9])?)0+$/u, "$1").replace(/\.$/u, "")}${counts}${foreign}`,
      };
    }
    case "noteMark":
      return { kind: "mark", key: rawKey(text) };
  }
}

function dateKey(date: Extract<RunningReading, { is: "date" }>["date"]): string {
  if (date.is !== "date") return JSON.stringify(date);
  return saysRightDay(date)
    ? isoDate(date.date)
    : `${isoDate(date.date)} ${String(date.written.weekday)}`;
}

/** What stands for a figure among words. */
export const figureMark = "\u0001";

/** An address stands for no figure: a line that is one is not the line of a date with a slip in it. */
const addressMark = "\u0002";

/** A paragraph's words without its figures, marks, blanks, case and width: what stays when only a figure changes. */
export function wordsAround(text: string, figures: readonly ProseFigure[]): string {
  let words = "";
  let from = 0;
  for (const { kind, start, end } of figures) {
    words += `${text.slice(from, start)}${kind === "mark" ? "" : kind === "address" ? addressMark : figureMark}`;
    from = end;
  }
  return (words + text.slice(from))
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u3000]+/gu, "");
}

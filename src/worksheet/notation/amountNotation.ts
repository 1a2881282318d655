import type { Amount } from "../../dividend/amount";
import { type Figure, readFigure } from "./figureNotation";
import { type LabelUnit, readLabelUnit } from "./labelUnit";
import { noteMarksAtEnds } from "./noteMark";
import { paidMarkAtEnd, upperLimitAtEnds } from "./paidMark";
import { halfWidth, longestNotation } from "./width";

/** An amount as its text gives it, with what of the text was no part of it. */
export interface AmountReading {
  readonly amount: Amount;
  /** Plain currency units are said: 円 or "yen" stands right behind the number. */
  readonly saysPlainUnits: boolean;
  /** Words in parentheses behind the amount that say something else (普通株式); null where there are none. */
  readonly aside: string | null;
}

/** The units of a column's figures, which some print above the first of them: 円 銭 and, below, 65.00. */
const unitAbove = /^\s*(?:円\s*銭|\(円\)|\(yen\))\s+(?=[\d.])/i;
const leadingWords =
  /^\s*(?:総額|合計|計|(?:1|一)株(?:に(?:つき|付き)|当たり|あたり|当り)|total(?: of)?)\s*(?=\S)/i;
const perShare = /\s*(?:\/\s*(?:株|share)|per (?:common |ordinary )?share)\s*$/i;
const asideAtEnd = /\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*$/u;

/**
 * The amount a cell's whole text states, in any notation: "JPY13.50 (paid)", 36円67銭, "16,191 million
 * yen", "128,232,000 yen* as upper limit", (注2)4.5. A unit in the text makes it a rounded figure
 * (`unitFrom` "cell"), else it is exact. `home` is the currency meant by a sign that several share.
 * Null for text that is no amount, or more than one; nothing is guessed from glued figures.
 */
export function readAmount(text: string, home = "JPY"): AmountReading | null {
  if (text.length > longestNotation) return null;
  const { rest, ...said } = stripped(text);
  const whole = readFigure(core(rest), home);
  if (whole !== null) return reading(whole, said, null);
  const aside = asideAtEnd.exec(halfWidth(rest));
  if (aside === null) return null;
  const { before, asides } = withoutAsides(stripped(rest.slice(0, aside.index)), [
    (aside[1] ?? "").trim(),
  ]);
  const figure = readFigure(core(before.rest), home);
  if (figure === null) return null;
  const words = asides.join(", ");
  const unit = readLabelUnit(words, home);
  if (unit === null) return reading(figure, merged(before, said), words);
  const counted = inUnit(figure, unit);
  return counted && reading(counted, merged(before, said), null);
}

/** Further words in parentheses before the last ones, each a part of the amount: 40円（普通配当35円）（記念配当5円）. */
function withoutAsides(
  before: ReturnType<typeof stripped>,
  asides: readonly string[],
): { readonly before: ReturnType<typeof stripped>; readonly asides: readonly string[] } {
  const aside = asideAtEnd.exec(halfWidth(before.rest));
  if (aside === null || aside.index === 0) return { before, asides };
  const inner = stripped(before.rest.slice(0, aside.index));
  return withoutAsides({ ...inner, ...merged(inner, before) }, [
    (aside[1] ?? "").trim(),
    ...asides,
  ]);
}

/** The figure of 608（百万円） in the unit behind it; null where it has another unit or currency of its own. */
function inUnit(figure: Figure, { unit, currency }: LabelUnit): Figure | null {
  const isUnitFree = figure.unit === "one" && !(figure.saysPlainUnits && unit !== "one");
  const currencies = [figure.currency, currency].filter((each) => each !== null);
  if (!(isUnitFree || figure.unit === unit) || new Set(currencies).size > 1) return null;
  return { ...figure, unit, currency: currencies[0] ?? null, saysPlainUnits: unit === "one" };
}

interface Said {
  readonly paid: boolean;
  readonly upperLimit: boolean;
  readonly marks: readonly string[];
}

/** The text without the marks of payment, of a limit and of notes, in whatever order they stand. */
function stripped(text: string): Said & { readonly rest: string } {
  let said = { rest: text.trim(), paid: false, upperLimit: false, marks: [] as readonly string[] };
  for (;;) {
    const paid = paidMarkAtEnd(said.rest);
    const limit = upperLimitAtEnds(paid.rest);
    const notes = noteMarksAtEnds(limit.rest);
    const next = {
      rest: notes.rest.trim(),
      paid: said.paid || paid.paid,
      upperLimit: said.upperLimit || limit.upperLimit,
      marks: [...notes.marks, ...said.marks],
    };
    if (next.rest === said.rest) return next;
    said = next;
  }
}

function core(text: string): string {
  return halfWidth(text).replace(unitAbove, "").replace(leadingWords, "").replace(perShare, "");
}

function merged(inner: Said, outer: Said): Said {
  return {
    paid: inner.paid || outer.paid,
    upperLimit: inner.upperLimit || outer.upperLimit,
    marks: [...inner.marks, ...outer.marks],
  };
}

function reading(figure: Figure, said: Said, aside: string | null): AmountReading {
  const { number, unit, places, currency, saysPlainUnits } = figure;
  const unitFrom = unit === "one" ? "none" : "cell";
  const { paid, upperLimit, marks } = said;
  return {
    amount: { number, unit, unitFrom, currency, places, paid, upperLimit, marks },
    saysPlainUnits,
    aside,
  };
}

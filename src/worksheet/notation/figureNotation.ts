import type { Unit } from "../../dividend/amount";
import { type Decimal, decimal } from "../../dividend/decimal";
import {
  currencyBefore,
  currencyBehind,
  currencyOfWord,
  minorCurrencyBehind,
} from "./currencyNotation";
import { halfWidth } from "./width";
import { unitOfWord, unitWords } from "./unitNotation";

/** A number with the unit and currency written around it, and nothing else. */
export interface Figure {
  readonly number: Decimal;
  readonly unit: Unit;
  /** Digits written after the point of `number`. */
  readonly places: number;
  /** ISO 4217; null where none is written. */
  readonly currency: string | null;
  /** Plain currency units are said: 円 or "yen" stands right behind the number. */
  readonly saysPlainUnits: boolean;
}

// Whether a run of digits is at its end is asked first, so that a long one is not gone through from each of its digits.
const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?!,?\d)(?:\.\d+(?!\d))?(?![\d,.]*\d)|\.\d+`;
const cellSign = String.raw`[-−–△▲]\s?`;

/**
 * The pattern of a figure, in half width, with `sign` before the number or its currency; its groups are
 * read by `figureOfMatch`.
 */
export const figurePattern = (sign: string) =>
  String.raw`(?<sign>${sign})?(?:(?<before>${currencyBefore})\s*)?(?<innerSign>${sign})?` +
  String.raw`(?=[\d.])(?:(?<oku>${digits})\s*億\s*)?(?:(?<man>${digits})\s*万\s*)?` +
  String.raw`(?<plain>${digits})?(?:\s*(?<unit>${unitWords}))?` +
  String.raw`(?:\s*(?<behind>${currencyBehind}))?` +
  String.raw`(?:\s*(?:(?<minor>\d{1,2}(?:\.\d+)?)\s*)?(?<minorWord>${minorCurrencyBehind}))?(?:/-)?`;

const wholeFigure = new RegExp(`^${figurePattern(cellSign)}$`, "i");
const inParentheses = /^\(\s*(\S(?:.*\S)?)\s*\)$/u;

/**
 * The figure that is the whole text: "JPY608 million", "17億6,471万円", "36円67銭", "△12,000",
 * "(8,145)". `home` is the currency meant by a sign that several share. Null where the text is
 * anything else, or contradicts itself.
 */
export function readFigure(text: string, home = "JPY"): Figure | null {
  const written = halfWidth(text).trim();
  const negated = inParentheses.exec(written)?.[1];
  const groups = wholeFigure.exec(negated ?? written)?.groups;
  return groups === undefined ? null : figureOfMatch({ ...groups, negated }, home);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Reads the groups of a `figurePattern`; null where they contradict each other. */
export function figureOfMatch(groups: Groups, home: string): Figure | null {
  const signs = [groups["negated"], groups["sign"], groups["innerSign"]].filter(Boolean).length;
  const figure = counted(groups, home);
  if (figure === null || signs > 1) return null;
  return signs === 1 ? { ...figure, number: figure.number.times(decimal("-1")) } : figure;
}

function counted(groups: Groups, home: string): Figure | null {
  const currency = currencyAround(groups, home);
  if (currency === undefined) return null;
  const number = numberAndUnit(groups);
  if (number === null) return null;
  const saysPlainUnits = number.unit === "one" && groups["behind"] !== undefined;
  const figure = { ...number, currency, saysPlainUnits };
  return groups["minorWord"] === undefined ? figure : withMinor(figure, groups);
}

/** Null for no currency, undefined for two that differ. */
function currencyAround(groups: Groups, home: string): string | null | undefined {
  const said = [groups["before"], groups["behind"], groups["minorWord"]]
    .filter((word) => word !== undefined)
    .map((word) => currencyOfWord(word, home));
  return new Set(said).size > 1 ? undefined : (said[0] ?? null);
}

function numberAndUnit(groups: Groups): Pick<Figure, "number" | "unit" | "places"> | null {
  const { oku, man, plain, unit } = groups;
  if (oku === undefined && man === undefined) {
    if (plain === undefined) return null;
    return {
      number: digitsValue(plain),
      unit: unit === undefined ? "one" : (unitOfWord(unit) ?? "one"),
      places: placesOf(plain),
    };
  }
  const whole = digitsValue(oku).times(tenThousand).plus(digitsValue(man));
  // 12億67百万円 is counted in its last unit: 1,267 times 1,000,000.
  if (plain !== undefined && unit !== undefined) {
    const last = unitOfWord(unit);
    if (last !== "million" && last !== "thousand") return null;
    const inLast = whole.times(last === "million" ? decimal("0.01") : decimal("10"));
    return { number: inLast.plus(digitsValue(plain)), unit: last, places: placesOf(plain) };
  }
  if (unit !== undefined) return null;
  if (plain !== undefined) {
    const number = whole.times(tenThousand).plus(digitsValue(plain));
    return { number, unit: "one", places: placesOf(plain) };
  }
  if (man === undefined) {
    return { number: digitsValue(oku), unit: "hundredMillion", places: placesOf(oku ?? "") };
  }
  // 17億6,471万 is counted in tens of thousands; 3億6,900万 may as well be in millions.
  return oku !== undefined && man.endsWith("00") && placesOf(oku) === 0
    ? { number: whole.times(decimal("0.01")), unit: "million", places: 0 }
    : { number: whole, unit: "tenThousand", places: placesOf(man) };
}

const tenThousand = decimal("10000");

function withMinor(figure: Figure, { behind, minor, minorWord }: Groups): Figure | null {
  if (figure.unit !== "one" || (behind === undefined) !== (minor === undefined)) return null;
  if (behind !== undefined && figure.places > 0) return null;
  const hundredths = minor === undefined ? figure.number : digitsValue(minor);
  const whole = minor === undefined ? decimal("0") : figure.number;
  const places = 2 + (minor === undefined ? figure.places : placesOf(minor));
  return minorWord === undefined
    ? figure
    : {
        ...figure,
        number: whole.plus(hundredths.times(decimal("0.01"))),
        places,
        saysPlainUnits: true,
      };
}

function digitsValue(written: string | undefined): Decimal {
  return decimal((written ?? "0").replaceAll(",", "").replace(/^\./u, "0."));
}

function placesOf(written: string): number {
  return written.split(".")[1]?.length ?? 0;
}

import { type Amount, inUnits } from "../dividend/amount";
import type { DividendPart } from "../dividend/column";
import { type Decimal, zero } from "../dividend/decimal";
import { readAmount } from "../worksheet/notation/amountNotation";
import { tidy } from "../worksheet/notation/width";
import { partNamed } from "../worksheet/notation/looseLabels";

/** A part of a dividend as it is written in parentheses behind the whole. */
interface PartWithin {
  readonly part: DividendPart;
  /** What it commemorates: 創立50周年. */
  readonly name: string | null;
  readonly amount: Amount;
  readonly text: string;
}

/** A dividend with its parts in one cell: 40円00銭（普通配当35円00銭）（記念配当5円00銭）. */
export interface WithParts {
  readonly whole: string;
  readonly amount: Amount;
  readonly parts: readonly PartWithin[];
}

const digits = String.raw`\d(?:[\d,.]*\d)?`;
const figure = String.raw`¥ ?${digits}|JPY ?${digits}|${digits}(?: ?円(?: ?${digits} ?銭)?| ?銭| ?yen| ?JPY)?`;
/** In half width, with single blanks. */
const one = new RegExp(
  String.raw`^(?:(?:及び|および|and) ?)?(?:(?<lead>うち|内訳|内|of which|including|breakdown|consisting of)[ 、,:]{0,3})?` +
    String.raw`(?<name>[^、,;()]{0,24}?)(?<part>普通|記念|特別|ordinary|regular|commemorative|special)` +
    String.raw`(?: ?配当金?| dividends?)?(?: of)? ?:? ?(?<amount>${figure})(?: per share)?`,
  "i",
);
const separators = /^[\s、,;・+:/]+/u;

/**
 * The dividend and its parts where a cell has both and they add up; null otherwise, for then it is not known which of
 * them is meant. What is said to be of which leaves the rest as the ordinary dividend.
 */
export function withParts(text: string): WithParts | null {
  const reading = readAmount(text);
  if (reading?.aside == null) return null;
  const parts: PartWithin[] = [];
  let rest = tidy(reading.aside);
  let isOfWhich = false;
  while (rest !== "") {
    const groups = one.exec(rest)?.groups;
    const part =
      partNamed(`${groups?.["part"] ?? ""}配当`) ?? partNamed(`${groups?.["part"] ?? ""} dividend`);
    const written = groups?.["amount"]?.trim() ?? "";
    const amount = readAmount(written)?.amount;
    if (part === null || amount === undefined) return null;
    isOfWhich ||= groups?.["lead"] !== undefined;
    const name = groups?.["name"]?.trim() ?? "";
    parts.push({ part, name: name === "" ? null : name, amount, text: written });
    rest = rest.slice(one.exec(rest)?.[0].length ?? rest.length).replace(separators, "");
  }
  const whole = inUnits(reading.amount);
  const sum = parts.reduce<Decimal>((total, each) => total.plus(inUnits(each.amount)), zero);
  const left = whole.minus(sum);
  const bare = text.slice(0, Math.max(0, text.search(/[(（]/u))).trim();
  if (left.eq(zero)) return { whole: bare, amount: reading.amount, parts };
  const hasOrdinary = parts.some(({ part }) => part === "ordinary");
  if (!isOfWhich || hasOrdinary || left.lt(zero)) return null;
  const ordinary = { ...reading.amount, number: left };
  return {
    whole: bare,
    amount: reading.amount,
    parts: [{ part: "ordinary", name: null, amount: ordinary, text: left.toFixed() }, ...parts],
  };
}

const speaksOfParts = /普通|記念|特別|ordinary|commemorative|special/i;

/** Whether a cell speaks of parts of its amount: then these must be what `withParts` reads of it. */
export function namesParts(text: string): boolean {
  const aside = readAmount(text)?.aside ?? "";
  return speaksOfParts.test(aside) && /\d/u.test(tidy(aside));
}

import { type Amount, type Unit, inUnits, isExact, unitFactor } from "../dividend/amount";
import { type Decimal, decimalFromNumber, digitsOf, zero } from "../dividend/decimal";
import type { FigureSign } from "../dividend/distributable/figures";
import { type Entry, givenValue } from "../dividend/fact";
import type { WorkPaperWords } from "../languages/workPaperWords";
import { type LinePart, type LiveText, cellPart, quoted } from "./paperLines";

/** What the paper takes from a cell of the worksheet, live where a formula can follow the cell. */
export interface TakenAmount {
  readonly amount: Decimal;
  readonly formula: readonly LinePart[] | null;
  readonly remark: LiveText;
}

/** How the sign of a figure is understood, and how its amount is taken. */
export type Taking = FigureSign | "loss";

/**
 * The amount of a cell: its number, in plain currency units; nothing for a blank one, which the formula goes
 * on watching. A text such as 608百万円 has no number to follow: its amount stands as long as the text does,
 * and is an error (#N/A) as soon as that is changed, so that no old amount is taken for a new one. `blankUnit`
 * is what the label of a blank cell counts in.
 */
export function takenAmount(
  entry: Entry<Amount> | undefined,
  taking: Taking,
  { taken }: WorkPaperWords,
  blankUnit: Unit = "one",
): TakenAmount {
  if (entry === undefined)
    return { amount: zero, formula: null, remark: { text: taken.noRow, formula: null } };
  const { cell } = entry;
  const given = givenValue(entry);
  const units = given === null ? zero : inUnits(given);
  const amount = countedAmount(units, taking);
  const factor = given === null ? times(unitFactor(blankUnit)) : factorOf(entry.cellNumber, units);
  if (factor === null) {
    const text = given !== null && !isExact(given) ? taken.roundedText : taken.text;
    const same = [cellPart(cell), `=${quoted(entry.shown)}`];
    return {
      amount,
      formula: ["IF(", ...same, `,${digitsOf(amount)},NA())`],
      remark: {
        text,
        formula: ["IF(", ...same, `,${quoted(text)},${quoted(taken.changed)})`],
      },
    };
  }
  const number: readonly LinePart[] = ["N(", cellPart(cell), `)${factor}`];
  return {
    amount,
    formula: countedFormula(number, taking),
    remark: numberRemark(entry, units, taking, taken),
  };
}

function countedAmount(units: Decimal, taking: Taking): Decimal {
  if (taking === "magnitude") return units.abs();
  if (taking === "loss") return units.lt(zero) ? units.abs() : zero;
  return units;
}

function countedFormula(number: readonly LinePart[], taking: Taking): readonly LinePart[] {
  if (taking === "magnitude") return ["ABS(", ...number, ")"];
  return taking === "loss" ? ["MAX(0,-", ...number, ")"] : number;
}

/** The times-sign and power of ten from the cell's number to plain units; null where the cell has no such number. */
function factorOf(cellNumber: number | null, units: Decimal): string | null {
  const held = cellNumber === null ? null : decimalFromNumber(cellNumber);
  if (held === null) return null;
  if (held.eq(zero)) return units.eq(zero) ? "" : null;
  const factor = units.div(held);
  if (!factor.times(held).eq(units)) return null;
  return times(factor);
}

/** Null for a factor that is no power of ten. */
function times(factor: Decimal): string | null {
  const digits = digitsOf(factor);
  if (digits === "1") return "";
  return /^10+$/u.test(digits) ? `*${digits}` : null;
}

function numberRemark(
  entry: Entry<Amount>,
  units: Decimal,
  taking: Taking,
  taken: WorkPaperWords["taken"],
): LiveText {
  const ref = cellPart(entry.cell);
  const given = givenValue(entry);
  const plain = given !== null && !isExact(given) ? taken.rounded : taken.taken;
  const below: Record<Taking, string> = {
    meant: plain,
    magnitude: taken.magnitude,
    impossible: taken.negative,
    loss: taken.loss,
  };
  const above = taking === "loss" ? taken.gain : plain;
  const text =
    given === null
      ? entry.value.state === "blank"
        ? taken.blank
        : taken.noAmount
      : units.lt(zero)
        ? below[taking]
        : above;
  const signed =
    below[taking] === above
      ? [quoted(above)]
      : ["IF(", ref, `<0,${quoted(below[taking])},${quoted(above)})`];
  return {
    text,
    formula: [
      "IF(ISNUMBER(",
      ref,
      "),",
      ...signed,
      ",IF(TRIM(",
      ref,
      `&"")="",${quoted(taken.blank)},${quoted(taken.noAmount)}))`,
    ],
  };
}

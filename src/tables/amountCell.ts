import { type Amount, exactAmount, inUnits, unitFactor } from "../dividend/amount";
import { type Decimal, decimalFromNumber, digitsOf, zero } from "../dividend/decimal";
import { type CellAddress, type Entry, type State, givenValue } from "../dividend/fact";
import type { RoundingMode } from "../dividend/rounding";
import { amountMarks, amountStyleIn, shareAmountText, totalText } from "../languages/amountStyle";
import { figureCell } from "./cells";
import { type ShownUnit, shareFormat, totalFormat, withWordForZero } from "./numberFormat";
import type { FormulaPart, PlanCell } from "./plan";
import { shownTotal } from "./shownTotal";
import { followingState } from "./stateCell";
import type { TableStyle } from "./tableStyle";

/** How one kind of amount (per share, or a total) is put into a cell. */
interface AmountWriting {
  /** What is printed, the number a cell holds for it, and the format that prints the one from the other. */
  shown(amount: Amount): { text: string; number: Decimal; numberFormat: string };
  /** Cuts a formula for plain currency units as the printed figure is cut. */
  cut(units: readonly FormulaPart[], amount: Amount): readonly FormulaPart[];
  /** For a state's cell, should a number be typed there. */
  readonly plainFormat: string;
  stateText(state: State): string;
}

/** The cell of an amount per share; its number is the amount. */
export function shareAmountCell(entry: Entry<Amount> | undefined, style: TableStyle): PlanCell {
  return amountCell(entry, style, perShare(style));
}

/** The cell of a total; its number is in plain currency units, cut as the worksheet wants totals cut. */
export function totalCell(entry: Entry<Amount> | undefined, style: TableStyle): PlanCell {
  return amountCell(entry, style, totals(style));
}

function perShare({ language, presentation, terms }: TableStyle): AmountWriting {
  const styleOf = (amount: Amount) => amountStyleIn(language, presentation, amount.currency);
  return {
    shown: (amount) => ({
      text: shareAmountText(amount, styleOf(amount)) + amountMarks(amount, language),
      number: inUnits(amount),
      numberFormat: shareFormat(amount, styleOf(amount)),
    }),
    cut: (units) => units,
    plainFormat: shareFormat(exactAmount(zero), amountStyleIn(language, presentation)),
    stateText: (state) =>
      stateText(state, presentation.emptyText, terms.noDividend, terms.undetermined),
  };
}

function totals({ language, presentation, terms }: TableStyle): AmountWriting {
  const plain = amountStyleIn(language, presentation);
  return {
    shown(amount) {
      const { number, unit, places } = shownTotal(amount, presentation);
      const style = amountStyleIn(language, presentation, amount.currency);
      const marks = amountMarks(amount, language);
      return {
        text: totalText(number, unit, style, places) + marks,
        number: number.times(unitFactor(unit)),
        numberFormat: totalFormat(unit, places, style, marks),
      };
    },
    cut(units, amount) {
      const { unit, cut } = shownTotal(amount, presentation);
      return cut === null ? units : [roundings[cut], "(", ...units, `,${zerosOf[unit]})`];
    },
    plainFormat: totalFormat(presentation.totalsIn ?? "one", 0, plain, ""),
    // No total is nothing to show: "None" would say it of the dividend.
    stateText: (state) =>
      stateText(state, presentation.emptyText, presentation.emptyText, terms.undetermined),
  };
}

const roundings: Record<RoundingMode, string> = {
  down: "ROUNDDOWN",
  halfUp: "ROUND",
  up: "ROUNDUP",
};

const zerosOf: Record<ShownUnit, string> = { one: "0", thousand: "-3", million: "-6" };

function stateText(state: State, empty: string, none: string, undetermined: string): string {
  if (state === "undetermined") return undetermined;
  return state === "none" ? none : empty;
}

function amountCell(
  entry: Entry<Amount> | undefined,
  { presentation }: TableStyle,
  writing: AmountWriting,
): PlanCell {
  const amount = givenValue(entry);
  if (entry === undefined) return textFigure(presentation.emptyText, writing.plainFormat);
  if (amount !== null) {
    const { text, number, numberFormat } = writing.shown(amount);
    const units = unitsFormula(entry.cell, entry.cellNumber, inUnits(amount));
    const formula = units && writing.cut(units, amount);
    return figureCell({ is: "number", number }, text, numberFormat, formula, entry.cell);
  }
  const state = entry.value.state === "given" ? "blank" : entry.value.state;
  const text = writing.stateText(state);
  if (entry.cellNumber === 0) {
    const format = withWordForZero(writing.plainFormat, text);
    return figureCell({ is: "number", number: zero }, text, format, [entry.cell], entry.cell);
  }
  return followingState(entry, state, text, writing.plainFormat, presentation.emptyText);
}

function textFigure(text: string, numberFormat: string): PlanCell {
  return figureCell({ is: "text", text }, text, numberFormat, null, null);
}

/** The formula for the amount in plain currency units: the cell, times a power of ten where its unit is one. */
function unitsFormula(
  cell: CellAddress,
  cellNumber: number | null,
  units: Decimal,
): readonly FormulaPart[] | null {
  const held = cellNumber === null ? null : decimalFromNumber(cellNumber);
  if (held === null || held.eq(zero)) return null;
  const factor = units.div(held);
  if (!factor.times(held).eq(units)) return null;
  const digits = digitsOf(factor);
  if (digits === "1") return [cell];
  return /^(10+|0\.0*1)$/u.test(digits) ? [cell, `*${digits}`] : null;
}

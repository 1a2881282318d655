import { type Amount, exactAmount, inUnits, unitFactor } from "../../dividend/amount";
import {
  type Decimal,
  decimal,
  decimalFromNumber,
  decimalPlaces,
  digitsOf,
  isWhole,
  zero,
} from "../../dividend/decimal";
import type { Stated } from "../../dividend/fact";
import { type AmountReading, readAmount } from "../notation/amountNotation";
import type { LabelUnit } from "../notation/labelUnit";
import { readShareCount } from "../notation/shareCountNotation";
import { readState } from "../notation/stateNotation";
import { isDateFormat, isGeneral } from "../numberFormat";
import { hasError, notUnderstood } from "../plainCell";
import type { ReadingLog } from "../readingProblem";
import type { PlacedCell } from "../worksheetRow";
import { amountCell } from "../writing/plannedAmount";
import { expecting, withFormat } from "../writing/plannedValue";
import type { Kind } from "./kind";

/** How the figures of a row are to be understood. */
export interface FigureRow {
  /**
   * A zero dividend is "none"; a balance, a figure of the statements or a count of shares may well be a zero,
   * and a figure of the statements below zero without a word.
   */
  readonly counts: "dividend" | "balance" | "statement" | "shares";
  /** The worksheet's currency (ISO 4217). */
  readonly currency: string;
  readonly labelUnit: LabelUnit | null;
}

export const perShare = figure("dividend", "#,##0.00");
export const amount = figure("dividend", "#,##0");
export const balance = figure("balance", "#,##0");
export const statementFigure = figure("statement", "#,##0");
export const statementPerShare = figure("statement", "#,##0.00");
export const shares = figure("shares", "#,##0");

function figure(counts: FigureRow["counts"], format: string): Kind<Amount> {
  return {
    counts: counts === "shares" ? "shares" : "money",
    read: (cell, { currency, labelUnit, log }) =>
      readAmountCell(cell, { counts, currency, labelUnit }, log),
    write: amountCell,
    offer: (cell) =>
      expecting(withFormat(cell, format), counts === "shares" ? "shareCount" : "amount"),
  };
}

/**
 * The amount or state a cell shows; null, with the problem logged, if it is neither. A number
 * counts as it is displayed: a format that prints "(paid)" or a unit means it.
 */
export function readAmountCell(
  cell: PlacedCell,
  row: FigureRow,
  log: ReadingLog,
): Stated<Amount> | null {
  const { address, shown, content } = cell;
  if (hasError(cell, log)) return null;
  if (content.value === 0 && content.text.trim() === "") return { state: "blank" };
  const state = readState(shown);
  if (state !== null) {
    if (state.garbled) {
      log.add("WS08", "garbled", address, { cell: address, shown, state: state.state });
    }
    return { state: state.state };
  }
  const reading = readShown(cell, row);
  if (reading === null) return misread(cell, row, log);
  if (reading.aside !== null) {
    log.add("WS08", "aside", address, { cell: address, shown, aside: reading.aside });
  }
  const displayed = inLabelUnit(reading, cell, row, log);
  const amount =
    typeof content.value === "number" ? heldAmount(content.value, displayed, cell, log) : displayed;
  return stated(amount, cell, row, log);
}

function readShown({ shown, content }: PlacedCell, row: FigureRow): AmountReading | null {
  const { value, numberFormat } = content;
  if (typeof value === "boolean") return null;
  if (typeof value === "number" && isDateFormat(numberFormat)) return null;
  if (typeof value === "number" && isGeneral(numberFormat) && shown === digitsHeld(value)) {
    const amount = exactAmount(decimal(shown), decimalPlaces(decimal(shown)));
    return { amount, saysPlainUnits: false, aside: null };
  }
  return row.counts === "shares" ? readShareCount(shown) : readAmount(shown, row.currency);
}

/** The usual cell, a number without a format, has no notation to read. */
function digitsHeld(value: number): string {
  return digitsOf(decimalFromNumber(value) ?? zero);
}

function misread(cell: PlacedCell, row: FigureRow, log: ReadingLog): null {
  return notUnderstood(cell, row.counts === "shares" ? "shareCount" : "amount", log);
}

/** Applies the label's unit where the cell names none; where both name one and differ, the cell's stays. */
function inLabelUnit(
  { amount, saysPlainUnits }: AmountReading,
  { address, shown }: PlacedCell,
  { labelUnit }: FigureRow,
  log: ReadingLog,
): Amount {
  if (labelUnit === null) return amount;
  const currency = amount.currency ?? labelUnit.currency;
  if (labelUnit.unit === amount.unit) return { ...amount, currency };
  if (amount.unit !== "one" || saysPlainUnits) {
    log.add("WS10", "cellAgainstLabel", address, { cell: address, shown });
    return { ...amount, currency };
  }
  return { ...amount, currency, unit: labelUnit.unit, unitFrom: "label" };
}

/** The amount of a number cell: what it holds, said as it is displayed. */
function heldAmount(
  value: number,
  shownAmount: Amount,
  { address, shown }: PlacedCell,
  log: ReadingLog,
): Amount {
  const held = decimalFromNumber(value) ?? zero;
  const unitFrom = shownAmount.unitFrom === "cell" ? "format" : shownAmount.unitFrom;
  const displayed: Amount = { ...shownAmount, unitFrom };
  if (held.eq(displayed.number) || held.eq(inUnits(displayed))) return displayed;
  const details = { cell: address, shown, held };
  if (displayed.unit !== "one" && shows(held.div(unitFactor(displayed.unit)), displayed)) {
    log.add("WS08", "exactBehindUnit", address, details);
    const { number, unit, unitFrom: nowhere, places } = exactAmount(held);
    return { ...displayed, number, unit, unitFrom: nowhere, places };
  }
  log.add("WS08", "heldNumber", address, details, { severity: "warning" });
  return { ...displayed, number: held };
}

const half = decimal("0.5");

/** Whether `number` is displayed as the amount's digits, up to the rounding of the last of them. */
function shows(number: Decimal, { number: digits, places }: Amount): boolean {
  return number
    .minus(digits)
    .abs()
    .lte(decimal(`1e-${String(places)}`).times(half));
}

function stated(
  amount: Amount,
  cell: PlacedCell,
  row: FigureRow,
  log: ReadingLog,
): Stated<Amount> | null {
  const { address, shown } = cell;
  const isPlain = amount.unit === "one";
  if (row.counts === "shares" && isPlain && !isWhole(amount.number)) {
    return misread(cell, row, log);
  }
  if (amount.number.lt(zero) && row.counts !== "statement") {
    // Only a balance may well be below zero.
    const severity = row.counts === "balance" ? "note" : "warning";
    const details = { cell: address, shown, read: amount.number };
    log.add("WS08", "negative", address, details, { severity });
  }
  // A zero with a unit is a small total rounded to nothing, not a dividend that is not paid.
  if (row.counts === "dividend" && isPlain && amount.number.eq(zero)) return { state: "none" };
  return { state: "given", value: amount };
}

import { type Amount, inUnits, unitFactor } from "../../dividend/amount";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import type { Resource } from "../../dividend/column";
import { type Decimal, zero } from "../../dividend/decimal";
import { type Entry, type State, givenValue, stateOf } from "../../dividend/fact";
import type { Presentation } from "../../dividend/presentation";
import { weekdayText } from "../../languages/dates";
import { shownTotal } from "../../tables/shownTotal";
import { resources, sameAsLeft } from "../../worksheet/choices";
import { spellingIndex } from "../../worksheet/labels";
import { readAmount } from "../../worksheet/notation/amountNotation";
import { readDate } from "../../worksheet/notation/dateNotation";
import type { LabelUnit } from "../../worksheet/notation/labelUnit";
import { readState } from "../../worksheet/notation/stateNotation";
import { lookupKey } from "../../worksheet/notation/width";

const resourceIndex = spellingIndex(resources);

/** What an amount is of: only totals are ever cut to a larger unit, and a dividend of 20 yen is not 0 million. */
export type AmountOf = "share" | "total";

/** Whether a draft's cell says the amount, or the state, that the worksheet's does; marks of notes do not matter. */
export function saysAmount(
  text: string,
  unit: LabelUnit | null,
  entry: Entry<Amount> | undefined,
  presentation: Presentation,
  of: AmountOf,
): boolean {
  const amount = givenValue(entry);
  const reading = readAmount(text, presentation.currency);
  if (reading === null || amount === null) {
    const state = reading === null ? readState(text)?.state : zeroState(reading.amount);
    return state !== undefined && sameState(state, stateOf(entry));
  }
  const said = reading.amount;
  const currency = said.currency ?? unit?.currency ?? presentation.currency;
  const bare = said.unit === "one" && !reading.saysPlainUnits;
  const value = bare && unit !== null ? said.number.times(unitFactor(unit.unit)) : inUnits(said);
  return (
    currency === (amount.currency ?? presentation.currency) &&
    said.paid === amount.paid &&
    said.upperLimit === amount.upperLimit &&
    printedValues(amount, presentation, of).some((printed) => printed.eq(value))
  );
}

function zeroState({ number }: Amount): State | undefined {
  return number.eq(zero) ? "none" : undefined;
}

/** The values a figure may be printed with: as it is, and a total also as the worksheet wants totals cut. */
export function printedValues(
  amount: Amount,
  presentation: Presentation,
  of: AmountOf,
): readonly Decimal[] {
  if (of === "share") return [inUnits(amount)];
  const { number, unit } = shownTotal(amount, presentation);
  return [inUnits(amount), number.times(unitFactor(unit))];
}

/** A blank and a dash show nothing alike; a dividend of none is not one that is yet to be set. */
function sameState(a: State, b: State | "given" | "absent"): boolean {
  const nothing = (state: typeof b) =>
    state === "blank" || state === "notApplicable" || state === "absent";
  return a === b || (nothing(a) && nothing(b));
}

/** Whether a draft's cell says the date. `left` is the date of the column to the left, for 同左. */
export function saysDate(
  text: string,
  entry: Entry<CivilDate> | undefined,
  left: CivilDate | null,
): boolean {
  const date = givenValue(entry);
  if (date !== null && isSameAsLeft(text)) return left !== null && sameDate(left, date);
  const reading = readDate(text);
  if (date === null || reading === null) {
    const state = readState(text)?.state;
    return state !== undefined && sameState(state, stateOf(entry));
  }
  return reading.is === "date" && sameDate(reading.date, date) && saysRightDay(reading);
}

const sameAsLeftIndex = spellingIndex(sameAsLeft);

function isSameAsLeft(text: string): boolean {
  return sameAsLeftIndex.has(lookupKey(text));
}

/** The weekday and the second form beside a date, where they are written, are the date's. */
export function saysRightDay({
  date,
  written,
}: {
  readonly date: CivilDate;
  readonly written: { readonly weekday: string | null; readonly otherForm: CivilDate | null };
}): boolean {
  const other = written.otherForm;
  const rightDay = written.weekday === null || namesDay(written.weekday, date);
  return rightDay && (other === null || sameDate(other, date));
}

/** "Fri.", "Friday", 金 or 金曜日 for a Friday. */
function namesDay(word: string, date: CivilDate): boolean {
  const english = weekdayText(date, "en").toLowerCase().slice(0, 3);
  return word.toLowerCase().startsWith(english) || weekdayText(date, "ja").startsWith(word);
}

/** Whether a draft's cell names the resource, in either language. */
export function saysResource(text: string, entry: Entry<Resource> | undefined): boolean {
  const resource = givenValue(entry);
  const state = readState(text)?.state;
  if (resource === null) return state !== undefined && sameState(state, stateOf(entry));
  if (resource.is !== "other") return resourceIndex.get(lookupKey(text)) === resource.is;
  return lookupKey(text) === lookupKey(resource.text);
}

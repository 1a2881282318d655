import { type CivilDate, compareDates, sameDate } from "../dividend/civilDate";
import type { CellAddress, Fact } from "../dividend/fact";
import type { Value } from "../dividend/finding";
import { dateValue, daysBetween } from "./comparedValues";
import type { Agreement } from "./rule";

/** A day, what says on which days it may be, and those days; an end that is left out or null is open. */
export interface HeldDay {
  readonly held: Fact<CivilDate>;
  readonly against: readonly Fact<CivilDate>[];
  /** Other facts that are the same day, as those of several share classes: one finding covers them all. */
  readonly alike?: readonly Fact<CivilDate>[];
  readonly from?: CivilDate | null;
  readonly to?: CivilDate | null;
}

/** What a finding says of a day that is not among those it may be. */
export interface DayOff {
  readonly cell: CellAddress;
  readonly related: readonly CellAddress[];
  readonly expected: Value;
  readonly actual: Value;
  /** The days to the nearest one. */
  readonly gap: Value;
}

/** What to say of a day that is not among the days it may be; null if it is. */
export function dayOutside({
  held,
  against,
  alike = [],
  from = null,
  to = null,
}: HeldDay): DayOff | null {
  const isEarly = from !== null && compareDates(held.value, from) < 0;
  const nearest = isEarly ? from : to;
  if (!isEarly && (to === null || compareDates(held.value, to) <= 0)) return null;
  const isOneDay = from !== null && to !== null && sameDate(from, to);
  return {
    cell: held.cell,
    related: [...against, ...alike].map(({ cell }) => cell),
    expected: isOneDay ? dateValue(from) : { is: "dates", from, to },
    actual: dateValue(held.value),
    gap: daysBetween(held.value, nearest ?? held.value),
  };
}

/** Compares a day with the days it may be: reports agreement if it is one of them, otherwise returns what to say of it. */
export function dayOff(
  day: HeldDay,
  report: { agreed(agreement: Agreement): void },
): DayOff | null {
  const off = dayOutside(day);
  if (off !== null) return off;
  const { held, against, alike = [] } = day;
  report.agreed({
    cells: [held, ...alike, ...against].map(({ cell }) => cell),
    values: [held, ...against].map(({ value }) => dateValue(value)),
  });
  return null;
}

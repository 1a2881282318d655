import { type CivilDate, sameDate } from "../dividend/civilDate";
import type { Fact } from "../dividend/fact";

/** Dates of several share classes, those that are one day together, in the order of the worksheet. */
export function onOneDay(dates: readonly Fact<CivilDate>[]): readonly Fact<CivilDate>[][] {
  const days: [Fact<CivilDate>, ...Fact<CivilDate>[]][] = [];
  for (const date of dates) {
    const day = days.find(([first]) => sameDate(first.value, date.value));
    if (day === undefined) days.push([date]);
    else day.push(date);
  }
  return days;
}

import { japaneseHolidays } from "../../../src/checks/japaneseHolidays";
import type { CivilDate } from "../../../src/dividend/civilDate";
import { everyDay, numberOf } from "../../dividend/slowCalendar";

/**
 * The days of entitlement found by settling trades: every business day's trade is settled so many business
 * days later, and the last one that settles by the record date is the last with the right to the dividend.
 */
const iso = ({ year, month, day }: CivilDate) =>
  `${String(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Number 0 of the list of days is a Monday. */
const tradingDays = everyDay.filter((date, number) => {
  const weekend = number % 7 === 5 || number % 7 === 6;
  const turn = (date.month === 1 && date.day <= 3) || (date.month === 12 && date.day === 31);
  const known = date.year >= 2018 && date.year <= 2027;
  return known && !weekend && !turn && !japaneseHolidays.holidays.has(iso(date));
});

const shortened = numberOf({ year: 2019, month: 7, day: 16 }) ?? 0;

export function slowEntitlement(recordDate: CivilDate) {
  const record = numberOf(recordDate) ?? 0;
  let last = -1;
  for (const [index, trade] of tradingDays.entries()) {
    const daysToSettle = (numberOf(trade) ?? 0) < shortened ? 3 : 2;
    const settled = tradingDays[index + daysToSettle];
    // Trades settle on business days; one that would do so after the record date comes too late.
    if (settled !== undefined && (numberOf(settled) ?? 0) <= record) last = index;
  }
  return { lastDayWithRights: tradingDays[last], exDate: tradingDays[last + 1] };
}

/** The first trading day after a day. */
export function slowNextBusinessDay(date: CivilDate): CivilDate | undefined {
  const number = numberOf(date) ?? 0;
  return tradingDays.find((each) => (numberOf(each) ?? 0) > number);
}

/** The day before the one that answers, three months on, to the day after the record date. */
export function slowThreeMonthLimit(recordDate: CivilDate): CivilDate | undefined {
  const start = (numberOf(recordDate) ?? 0) + 1;
  const first = everyDay[start];
  if (first === undefined) return undefined;
  const months = (date: CivilDate) => date.year * 12 + date.month;
  let number = start;
  for (let date = everyDay[number]; date !== undefined; number += 1, date = everyDay[number]) {
    const passed = months(date) - months(first);
    if (passed > 3) return everyDay[number - 1];
    if (passed === 3 && date.day === first.day) return everyDay[number - 1];
  }
  return undefined;
}

import type { CivilDate } from "../../src/dividend/civilDate";

/** Every day of 1900 to 2100 in turn, counted one by one: slow, and plain to see. Number 0 is January 1, 1900, a Monday. */
export const everyDay: readonly CivilDate[] = counted();

function counted(): CivilDate[] {
  const days: CivilDate[] = [];
  for (let year = 1900; year <= 2100; year += 1) {
    const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    lengths.forEach((length, index) => {
      for (let day = 1; day <= length; day += 1) days.push({ year, month: index + 1, day });
    });
  }
  return days;
}

const numbers = new Map(everyDay.map((date, number) => [textOf(date), number]));

export function textOf({ year, month, day }: CivilDate): string {
  return `${String(year)}/${String(month)}/${String(day)}`;
}

/** Which day of the list it is; undefined for a day that is not in it, or never was. */
export function numberOf(date: CivilDate): number | undefined {
  return numbers.get(textOf(date));
}

/** Whether there is such a day. */
export function exists(year: number, month: number, day: number): boolean {
  return numbers.has(textOf({ year, month, day }));
}

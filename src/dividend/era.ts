import { type CivilDate, compareDates } from "./civilDate";

export type EraName = "明治" | "大正" | "昭和" | "平成" | "令和";

/** An era of the Japanese calendar, by its first day (政令, Cabinet Orders naming the eras). */
export interface Era {
  readonly name: EraName;
  readonly letter: "M" | "T" | "S" | "H" | "R";
  readonly first: CivilDate;
  /** The last day; null for the era that still runs. */
  readonly last: CivilDate | null;
}

export const eras: readonly Era[] = [
  {
    name: "明治",
    letter: "M",
    first: { year: 1868, month: 10, day: 23 },
    last: { year: 1912, month: 7, day: 29 },
  },
  {
    name: "大正",
    letter: "T",
    first: { year: 1912, month: 7, day: 30 },
    last: { year: 1926, month: 12, day: 24 },
  },
  {
    name: "昭和",
    letter: "S",
    first: { year: 1926, month: 12, day: 25 },
    last: { year: 1989, month: 1, day: 7 },
  },
  {
    name: "平成",
    letter: "H",
    first: { year: 1989, month: 1, day: 8 },
    last: { year: 2019, month: 4, day: 30 },
  },
  { name: "令和", letter: "R", first: { year: 2019, month: 5, day: 1 }, last: null },
];

/** The western year of an era year: 令和2年 is 2020. */
export function westernYear(era: Era, yearOfEra: number): number {
  return era.first.year + yearOfEra - 1;
}

/** The era a day falls in; null before 明治. */
export function eraOf(date: CivilDate): Era | null {
  return eras.find((era) => eraHolds(era, date)) ?? null;
}

export function eraHolds(era: Era, date: CivilDate): boolean {
  return (
    compareDates(era.first, date) <= 0 && (era.last === null || compareDates(date, era.last) <= 0)
  );
}

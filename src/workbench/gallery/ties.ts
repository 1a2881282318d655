import type { Announcement } from "../../dividend/announcement";
import { exactAmount } from "../../dividend/amount";
import { type CivilDate, civilDate } from "../../dividend/civilDate";
import type { ColumnRole, DividendColumn } from "../../dividend/column";
import { decimal } from "../../dividend/decimal";
import type { Entry, Fact } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { announcement } from "./findings";

function fact<T>(value: T, row: number, column: number, shown: string): Fact<T> {
  return { value, cell: { row, column }, shown, cellNumber: null };
}

function given<T>(value: T, row: number, column: number, shown: string): Entry<T> {
  return fact({ state: "given" as const, value }, row, column, shown);
}

function day(year: number, month: number, dayOfMonth: number): CivilDate {
  const date = civilDate(year, month, dayOfMonth);
  if (date === null) throw new Error("No such day");
  return date;
}

function column(role: ColumnRole, at: number, perShare: string, year: number): DividendColumn {
  return {
    role,
    heading: fact(role, 12, at, role),
    recordDateSameAsLeft: false,
    recordDate: given(day(year, 3, 31), 13, at, `${String(year)}-03-31`),
    dividendPerShare: given(exactAmount(decimal(perShare)), 14, at, perShare),
    parts: [],
    notes: [],
  };
}

const texts: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "The dividend is {{dividend per share}} per share.",
    "The dividend of JPY13.50 per share is JPY1.00 above the previous year’s JPY12.00, with the record date of March 31, 2018; on our 25th anniversary we thank 1,200 partners.",
  ],
  ja: [
    "1株当たり配当金は{{dividend per share}}です。",
    "2018年3月31日を基準日とする1株当たり配当金13.50円は、前期の12.00円から1.00円の増配です。25周年にあたり、取引先1,200社に感謝いたします。",
  ],
};

/** A worksheet whose texts have figures of every sort: linked, agreeing, none of the facts, of no fact. */
export function tiedAnnouncement(language: Language): Announcement {
  const typed = texts[language].map((text, at) => fact(text, 36 + at, 1, text));
  return {
    ...announcement,
    decision: { fiscalYearEnd: given(day(2019, 3, 31), 5, 1, "2019-03-31") },
    classes: [
      {
        name: null,
        heading: { row: 12, column: 0 },
        columns: [
          column("decided", 1, "13.50", 2019),
          column("forecast", 2, "13.50", 2019),
          column("previous", 3, "12.50", 2018),
        ],
      },
    ],
    text: { reason: { [language]: typed } },
  };
}

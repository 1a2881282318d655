import type { Announcement } from "../dividend/announcement";
import { type CivilDate, compareDates } from "../dividend/civilDate";
import type { DividendColumn } from "../dividend/column";
import { type CellAddress, givenFact, givenValue } from "../dividend/fact";
import { type PaymentPeriod, dividendFigure, forecastRowsOf } from "./annualRows";
import type { OutcomesSaid } from "./rule";

export interface AnnouncementOutcomes {
  otherAnnouncementYear: { stated: CivilDate; other: CivilDate };
}

export const announcementOutcomes: OutcomesSaid<AnnouncementOutcomes> = {
  otherAnnouncementYear: {
    severity: "error",
    meaning: "The column and the row with its figure date the announcement alike but for the year.",
  },
};

/** The forecast column and a row of the table that date one announcement in two years. */
interface AnnouncementYears {
  readonly wrong: { readonly cell: CellAddress; readonly date: CivilDate };
  readonly right: { readonly cell: CellAddress; readonly date: CivilDate };
}

/**
 * The forecast row that shows the column's figure and bears its day, but of another year; null where none or several do. The
 * later year is the slip where it is not before the release, else the earlier one: old dates are copied.
 */
export function announcementYears(
  announcement: Announcement,
  { announcedOn, dividendPerShare }: DividendColumn,
  period: PaymentPeriod,
): AnnouncementYears | null {
  const day = givenFact(announcedOn);
  const figure = dividendFigure(dividendPerShare);
  if (day === null || figure === null) return null;
  const dated = forecastRowsOf(announcement).flatMap(({ announcedOn: date, label, cells }) => {
    const isSame = dividendFigure(cells[period])?.eq(figure) === true;
    const isDay = date?.month === day.value.month && date.day === day.value.day;
    return isSame && isDay ? [{ cell: label.cell, date }] : [];
  });
  const [inRow, ...others] = dated;
  if (inRow === undefined || others.length > 0) return null;
  const inColumn = { cell: day.cell, date: day.value };
  const [earlier, later] =
    compareDates(inColumn.date, inRow.date) < 0 ? [inColumn, inRow] : [inRow, inColumn];
  const release = givenValue(announcement.decision.releaseDate);
  const isTooLate = release !== null && compareDates(later.date, release) >= 0;
  return isTooLate ? { wrong: later, right: earlier } : { wrong: earlier, right: later };
}

import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import { type Fact, givenFact, givenValue } from "../../../dividend/fact";
import { type DividendKind, usualRecordDate } from "../../../dividend/fiscalYear";
import { dateValue, daysBetween, textValue } from "../../comparedValues";
import { kindAtFault } from "../../kindAtFault";
import { placedColumns } from "../../placedColumns";
import { onOneDay } from "../../placedDates";
import { rule } from "../../rule";

interface Outcomes {
  notOfThePeriod: {
    recordDate: CivilDate;
    kind: DividendKind;
    yearEnd: CivilDate;
    usual: CivilDate;
  };
  otherKind: { typed: DividendKind; kind: DividendKind; recordDate: CivilDate };
}

export const recordDateOfPeriod = rule<Outcomes>()({
  id: "DV18",
  market: "japan",
  summary: "The record date is the one of the period the dividend is of.",
  compares: `
    Compares the decided column's record date with the kind of dividend and the fiscal year's end. A
    year-end dividend has the end of the fiscal year; an interim one the day before that which
    answers, six months on, to the fiscal year's first day, month end to month end (August 31 for a
    year that ends in February); the quarters likewise. Any day of the month will do (issuers close
    on the 20th: E02995, E30501). A special dividend has no usual date. Not judged where a change of
    the fiscal year is declared. Where the date is another kind's and the annual table has the
    dividend in that kind's column, or typed headings name that kind, the kind is blamed.`,
  basis: "Articles of incorporation fix the record dates.",
  outcomes: {
    notOfThePeriod: {
      severity: "warning",
      meaning: "The decided dividend's record date is not the usual one of its kind.",
    },
    otherKind: {
      severity: "warning",
      meaning: "Record date and annual table are those of another kind than the one typed.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Record date": ["2019-03-30", "2019-03-30", "2018-03-30"] } },
      finds: "notOfThePeriod",
      at: ["Record date", 1],
    },
  ],
  check({ announcement }, report) {
    const { decision } = announcement;
    if (givenValue(decision.fiscalYearChanged) === true) return;
    const kind = givenFact(decision.kind);
    const yearEnd = givenFact(decision.fiscalYearEnd);
    if (kind === null) {
      report.missing("kind");
      return;
    }
    if (kind.value === "special") return;
    if (yearEnd === null) {
      report.missing("fiscalYearEnd");
      return;
    }
    const usual = usualRecordDate(kind.value, yearEnd.value);
    const recordDates: Fact<CivilDate>[] = [];
    for (const { column, where } of placedColumns(announcement, "decided")) {
      const recordDate = givenFact(column.recordDate);
      if (recordDate === null) report.missing("recordDate", where);
      else recordDates.push(recordDate);
    }
    // Several share classes of one other day are one matter: the kind or the fiscal year end may be wrong.
    for (const [recordDate, ...others] of onOneDay(recordDates)) {
      if (recordDate === undefined) continue;
      const otherCells = others.map(({ cell }) => cell);
      if (sameDate(recordDate.value, usual)) {
        report.agreed({
          cells: [recordDate.cell, ...otherCells, kind.cell, yearEnd.cell],
          values: [dateValue(recordDate.value), dateValue(usual)],
        });
        continue;
      }
      const told = kindAtFault(announcement, kind.value, {
        yearEnd: yearEnd.value,
        recordDate: recordDate.value,
      });
      if (told !== null) {
        report.finding({
          outcome: "otherKind",
          details: { typed: kind.value, kind: told.kind, recordDate: recordDate.value },
          cell: kind.cell,
          related: [recordDate.cell, ...otherCells, yearEnd.cell, ...told.witnesses],
          actual: textValue(kind.shown),
        });
        continue;
      }
      report.finding({
        outcome: "notOfThePeriod",
        details: { recordDate: recordDate.value, kind: kind.value, yearEnd: yearEnd.value, usual },
        cell: recordDate.cell,
        related: [kind.cell, yearEnd.cell, ...otherCells],
        expected: dateValue(usual),
        actual: dateValue(recordDate.value),
        gap: daysBetween(recordDate.value, usual),
      });
    }
  },
});

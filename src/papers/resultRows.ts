import { inUnits } from "../dividend/amount";
import type { Announcement } from "../dividend/announcement";
import { currentYearRow } from "../dividend/currentYear";
import { sameDate } from "../dividend/civilDate";
import type { Decimal } from "../dividend/decimal";
import { a1, givenFact, givenValue } from "../dividend/fact";
import type { ResultsColumn } from "../dividend/factValues";
import { previousFiscalYearEnd } from "../dividend/fiscalYear";
import { resultsColumns } from "../dividend/results";
import { dividendsToNetAssets, payoutRatio } from "../dividend/resultRatios";

/** A ratio of the results, with the cells it comes from. */
export interface ResultRatio {
  readonly name: "payoutRatio" | "dividendsToNetAssets";
  readonly column: ResultsColumn;
  /** In percent, to one decimal; null without earnings or net assets above zero. */
  readonly ratio: Decimal | null;
  readonly cells: readonly string[];
}

/** The ratios that the results and the annual table give, by year; those that lack a figure are left out. */
export function resultRatios(announcement: Announcement): readonly ResultRatio[] {
  const { results } = announcement;
  if (results === undefined) return [];
  return resultsColumns.flatMap((column): ResultRatio[] => {
    const figures = results.columns[column];
    const dividend = annualDividend(announcement, column);
    if (figures === undefined || dividend === null) return [];
    const earnings = givenFact(figures.earningsPerShare);
    const beginning = givenFact(figures.netAssetsAtBeginning);
    const end = givenFact(figures.netAssetsAtEnd);
    const annual = inUnits(dividend.value);
    return [
      ...(earnings === null
        ? []
        : [
            {
              name: "payoutRatio" as const,
              column,
              ratio: payoutRatio(annual, inUnits(earnings.value)),
              cells: [dividend, earnings].map(({ cell }) => a1(cell)),
            },
          ]),
      ...(beginning === null || end === null
        ? []
        : [
            {
              name: "dividendsToNetAssets" as const,
              column,
              ratio: dividendsToNetAssets(annual, inUnits(beginning.value), inUnits(end.value)),
              cells: [dividend, beginning, end].map(({ cell }) => a1(cell)),
            },
          ]),
    ];
  });
}

/** The annual dividend per share of a column's year. */
function annualDividend(announcement: Announcement, column: ResultsColumn) {
  const { annual, decision } = announcement;
  const current = currentYearRow(announcement);
  const end = givenValue(decision.fiscalYearEnd) ?? current?.fiscalYearEnd ?? null;
  const row = annual.rows.find(({ kind, fiscalYearEnd }) => {
    if (column === "forecast" || end === null || fiscalYearEnd === null) return false;
    const wanted = column === "current" ? end : previousFiscalYearEnd(end);
    return kind === "actual" && sameDate(fiscalYearEnd, wanted);
  });
  const forecast = annual.rows.find(
    ({ kind, fiscalYearEnd }) =>
      kind === "forecast" &&
      (end === null || fiscalYearEnd === null || !sameDate(fiscalYearEnd, end)),
  );
  return givenFact((column === "forecast" ? forecast : row)?.cells.total);
}

import { columnOf } from "../../dividend/announcement";
import { type Amount, inUnits } from "../../dividend/amount";
import { type CivilDate, sameDate } from "../../dividend/civilDate";
import { type Fact, givenFact } from "../../dividend/fact";
import { amountValue, dateValue } from "../comparedValues";
import { placedColumns } from "../placedColumns";
import { type Report, rule } from "../rule";
import { typedParagraphs } from "../prose/typedParagraphs";

interface Outcomes {
  /** Another dividend is decided than was forecast. */
  forecastToRevise: { decided: Amount; forecast: Amount };
  /** It is the one forecast, and the release says that it comes with the financial results. */
  perhapsUnnecessary: { decided: Amount };
  /** The record date is not the forecast one. */
  recordDateChanged: { decided: CivilDate; forecast: CivilDate };
}

/**
 * DV40: reminders of what else is to be disclosed.
 *
 * Compares the decided dividend per share and record date with the latest forecast. Another dividend: the
 * forecast is revised by it. The same one, where a text speaks of the financial results (決算短信) of today: a
 * separate notice may be unnecessary. Another record date: to be disclosed even where the amount is equal.
 * Notes only, which expect nothing; a decision that differs from its forecast is why many releases exist (TSE listing rules
 * 402 (1) h, 405 (2) and (3); JPX FAQ 6781, 6852, 8039). Japan only.
 */
export const dv40 = rule<Outcomes>()({
  id: "DV40",
  market: "japan",
  check({ announcement }, report) {
    const withResults = typedParagraphs(announcement, ["headline", "lead", "reason", "notes"]).some(
      ({ fact }) => resultsToday.test(fact.value),
    );
    for (const { shareClass, column, where } of placedColumns(announcement, "forecast")) {
      const decidedColumn = columnOf(shareClass, "decided");
      const decided = givenFact(decidedColumn?.dividendPerShare);
      const forecast = givenFact(column.dividendPerShare);
      if (decided === null) report.missing("dividendPerShare", { ...where, column: "decided" });
      else if (forecast === null) report.missing("dividendPerShare", where);
      else judgeAmount(decided, forecast, withResults, report);
      const decidedDate = givenFact(decidedColumn?.recordDate);
      const forecastDate = givenFact(column.recordDate);
      if (decidedDate === null || forecastDate === null) continue;
      if (sameDate(decidedDate.value, forecastDate.value)) continue;
      report.finding({
        severity: "note",
        outcome: "recordDateChanged",
        details: { decided: decidedDate.value, forecast: forecastDate.value },
        cell: decidedDate.cell,
        related: [forecastDate.cell],
        actual: dateValue(decidedDate.value),
      });
    }
  },
});

const resultsToday =
  /本日[^。]{0,30}決算短信|決算短信[^。]{0,20}本日|\btoday\b[^.]{0,80}\b(?:financial|earnings) results\b|\b(?:financial|earnings) results\b[^.]{0,80}\btoday\b/iu;

function judgeAmount(
  decided: Fact<Amount>,
  forecast: Fact<Amount>,
  withResults: boolean,
  report: Report<Outcomes>,
): void {
  const compared = {
    severity: "note",
    cell: decided.cell,
    related: [forecast.cell],
    actual: amountValue(decided.value),
  } as const;
  if (!inUnits(decided.value).eq(inUnits(forecast.value))) {
    report.finding({
      ...compared,
      outcome: "forecastToRevise",
      details: { decided: decided.value, forecast: forecast.value },
    });
  } else if (withResults) {
    report.finding({
      ...compared,
      outcome: "perhapsUnnecessary",
      details: { decided: decided.value },
    });
  } else {
    report.agreed({
      cells: [decided.cell, forecast.cell],
      values: [amountValue(decided.value), amountValue(forecast.value)],
    });
  }
}

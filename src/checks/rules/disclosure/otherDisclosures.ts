import type { Amount } from "../../../dividend/amount";
import { type Announcement, factsOf } from "../../../dividend/announcement";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import { type Entry, givenFact, givenValue } from "../../../dividend/fact";
import type { Value } from "../../../dividend/finding";
import { annualTablesOf, noticeOf, revisionIn } from "../../../dividend/notice";
import { type SaidDividend, dividendFigure, isUnwritten, saidDividend } from "../../annualRows";
import { dateValue, dividendValue } from "../../comparedValues";
import { placedColumns } from "../../placedColumns";
import { typedParagraphs } from "../../prose/typedParagraphs";
import { type Report, type Where, rule } from "../../rule";

interface Outcomes {
  forecastToRevise: { decided: Value; forecast: Value };
  perhapsUnnecessary: { decided: Value };
  recordDateChanged: { decided: CivilDate; forecast: CivilDate };
}

export const otherDisclosures = rule<Outcomes>()({
  id: "DV40",
  market: "japan",
  summary: "Reminders of what else is to be disclosed.",
  compares: `
    Compares the decided dividend per share and record date with the latest forecast. Another
    dividend: the forecast is revised by it, and no dividend is another than one of an amount. The
    same one, where a text speaks of the financial results (決算短信) of today: a separate notice may be
    unnecessary. Another record date: to be disclosed even where the amount is equal. Notes only,
    which expect nothing; none where this notice revises the forecast itself. A decision that differs from its forecast is why many releases exist.`,
  basis: "TSE listing rules 402(1)h, 405(2) and (3); JPX FAQ 6781, 6852, 8039.",
  outcomes: {
    forecastToRevise: {
      severity: "note",
      meaning: "Another dividend is decided than was forecast.",
    },
    perhapsUnnecessary: {
      severity: "note",
      meaning:
        "It is the one forecast, and the release says that it comes with the financial results.",
    },
    recordDateChanged: { severity: "note", meaning: "The record date is not the forecast one." },
  },
  examples: [
    {
      changes: { Dividend: { "Dividend per share": [13.5, 12, 13.5] } },
      finds: "forecastToRevise",
      at: ["Dividend per share", 1],
    },
    {
      changes: { Dividend: { "Record date": ["2019-03-31", "2019-03-20", "2018-03-31"] } },
      finds: "recordDateChanged",
      at: ["Record date", 1],
    },
  ],
  check({ announcement }, report) {
    const withResults = typedParagraphs(announcement, ["headline", "lead", "reason", "notes"]).some(
      ({ fact }) => resultsToday.test(fact.value),
    );
    for (const { shareClass, column, where } of placedColumns(announcement, "forecast")) {
      const decided = factsOf(shareClass, "decided");
      judgeAmount(decided.dividendPerShare, column.dividendPerShare, where, {
        withResults,
        revised: revisedHere(announcement, shareClass.name),
        report,
      });
      const decidedDate = givenFact(decided.recordDate);
      const forecastDate = givenFact(column.recordDate);
      if (decidedDate === null || forecastDate === null) continue;
      if (sameDate(decidedDate.value, forecastDate.value)) continue;
      report.finding({
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
  /本日[^。]{0,30}決算短信|決算短信[^。]{0,20}本日|\btoday\b[^.]{0,80}\b(?:financial|earnings) results\b|\b(?:financial|earnings) results\b[^.]{0,80}\btoday\b/i;

interface Judging {
  readonly withResults: boolean;
  /** What this notice's own revision of the forecast says of the period that is decided; null without one. */
  readonly revised: Entry<Amount> | null;
  readonly report: Report<Outcomes>;
}

function revisedHere(announcement: Announcement, shareClass: string | null): Entry<Amount> | null {
  if (noticeOf(announcement) !== "both") return null;
  const table = annualTablesOf(announcement).find(({ name }) => name === shareClass)?.table;
  const kind = givenValue(announcement.decision.kind);
  if (table === undefined || kind === null || kind === "special") return null;
  return revisionIn(table)?.revised.cells[kind] ?? null;
}

/** A revised forecast has the dividend that is decided with it, or a dash for what is no longer a forecast. */
function isOf({ figure }: SaidDividend, revised: Entry<Amount>): boolean {
  return isUnwritten(revised) || dividendFigure(revised)?.eq(figure) === true;
}

function judgeAmount(
  decidedEntry: Entry<Amount> | undefined,
  forecastEntry: Entry<Amount> | undefined,
  where: Where,
  { withResults, revised, report }: Judging,
): void {
  const [decided, forecast] = [saidDividend(decidedEntry), saidDividend(forecastEntry)];
  if (decided === null) {
    report.missing("dividendPerShare", { ...where, column: "decided" });
    return;
  }
  if (forecast === null) {
    report.missing("dividendPerShare", where);
    return;
  }
  const cells = [decided.entry.cell, forecast.entry.cell] as const;
  const values = { decided: dividendValue(decided.entry), forecast: dividendValue(forecast.entry) };
  const [cell, ...related] = cells;
  const compared = { cell, related, details: values, actual: values.decided };
  if (!decided.figure.eq(forecast.figure) && revised !== null && isOf(decided, revised)) {
    report.agreed({ cells: [...cells, revised.cell], values: [values.decided] });
  } else if (!decided.figure.eq(forecast.figure)) {
    report.finding({ ...compared, outcome: "forecastToRevise" });
  } else if (withResults) {
    report.finding({ ...compared, outcome: "perhapsUnnecessary" });
  } else {
    report.agreed({ cells, values: [values.decided, values.forecast] });
  }
}

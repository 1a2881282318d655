import type { Amount } from "../../dividend/amount";
import { type Announcement, type ShareClass, columnOf } from "../../dividend/announcement";
import type { DividendColumn } from "../../dividend/column";
import { type Entry, givenValue, stateOf } from "../../dividend/fact";
import type { FactName } from "../../dividend/factName";
import type { Language } from "../../dividend/language";
import { shownTotal } from "../../tables/shownTotal";
import type { LackingFact } from "./composition";

/**
 * The facts a comparison cannot do without: of the decided dividend all that a decision fixes (Companies
 * Act, Art. 454 (1)), unless none is paid; a date for a forecast's heading; a rounding where a total must
 * be cut to be shown. A cell that says "-" is not empty: it says there is nothing to show.
 */
export function tableFactsLacking(
  announcement: Announcement,
  language: Language,
): readonly LackingFact[] {
  if (announcement.classes.length === 0) return [{ fact: "decidedColumn", cell: null }];
  return announcement.classes.flatMap((shareClass) => [
    ...lackingInDecided(shareClass),
    ...lackingInForecast(shareClass, language),
    ...lackingRounding(announcement, shareClass),
  ]);
}

function lackingInDecided(shareClass: ShareClass): readonly LackingFact[] {
  const where = { column: "decided", shareClass: shareClass.name } as const;
  const decided = columnOf(shareClass, "decided");
  if (decided === undefined) return [{ ...where, fact: "decidedColumn", cell: shareClass.heading }];
  const needs = (fact: FactName, entry: Entry<unknown> | undefined): readonly LackingFact[] =>
    entry === undefined || stateOf(entry) === "blank"
      ? [{ ...where, fact, cell: entry?.cell ?? null }]
      : [];
  const dividend = stateOf(decided.dividendPerShare);
  const undecided = dividend === "undetermined" || dividend === "notApplicable";
  return [
    ...needs("recordDate", decided.recordDate),
    ...(undecided
      ? [
          {
            ...where,
            fact: "dividendPerShare",
            cell: decided.dividendPerShare?.cell ?? null,
          } as const,
        ]
      : needs("dividendPerShare", decided.dividendPerShare)),
    ...(dividend === "given"
      ? [
          ...needs("total", decided.total),
          ...needs("effectiveDate", decided.effectiveDate),
          ...needs("resource", decided.resource),
        ]
      : []),
  ];
}

function lackingInForecast(shareClass: ShareClass, language: Language): readonly LackingFact[] {
  const forecast = columnOf(shareClass, "forecast");
  const dividend = stateOf(forecast?.dividendPerShare);
  const says = dividend !== "absent" && dividend !== "blank" && dividend !== "notApplicable";
  if (forecast === undefined || !says || forecast.typedHeading?.[language] !== undefined) return [];
  if (givenValue(forecast.announcedOn) !== null) return [];
  const cell = forecast.announcedOn?.cell ?? null;
  return [{ fact: "announcedOn", column: "forecast", shareClass: shareClass.name, cell }];
}

function lackingRounding(
  { presentation }: Announcement,
  shareClass: ShareClass,
): readonly LackingFact[] {
  const cut = (total: Entry<Amount> | undefined) => {
    const amount = givenValue(total);
    return amount !== null && shownTotal(amount, presentation).lacksRounding;
  };
  const totals = [
    ...shareClass.columns.map((column: DividendColumn) => column.total),
    shareClass.grandTotal,
  ];
  const cell = presentation.typed.rounding?.cell ?? null;
  return totals.some(cut) ? [{ fact: "rounding", cell }] : [];
}

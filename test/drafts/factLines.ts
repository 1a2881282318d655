import type { Amount } from "../../src/dividend/amount";
import type { Announcement } from "../../src/dividend/announcement";
import type { AnnualTable } from "../../src/dividend/annual";
import { isoDate } from "../../src/dividend/civilDate";
import type { DividendColumn } from "../../src/dividend/column";
import { type Entry, type State, givenValue } from "../../src/dividend/fact";
import { noticeOf } from "../../src/dividend/notice";

const states: Record<State, string> = {
  blank: "_",
  notApplicable: "-",
  undetermined: "?",
  none: "0",
};

function shown<T>(entry: Entry<T> | undefined, value: (given: T) => string): string {
  if (entry === undefined) return "_";
  return entry.value.state === "given" ? value(entry.value.value) : states[entry.value.state];
}

const amount = ({ number, unit }: Amount) =>
  `${number.toString()}${unit === "one" ? "" : ` ${unit}`}`;

function columnFacts(column: DividendColumn): string {
  const given = column.parts.filter(({ amount }) => amount.value.state !== "blank");
  const parts = given.map((part) => `${part.part} ${shown(part.amount, amount)}`);
  return [
    `${column.role} ${column.recordDateSameAsLeft ? "=" : shown(column.recordDate, isoDate)}`,
    shown(column.dividendPerShare, amount) + (parts.length > 0 ? ` (${parts.join(", ")})` : ""),
    shown(column.total, amount),
    shown(column.effectiveDate, isoDate),
    shown(column.resource, (resource) => (resource.is === "other" ? resource.text : resource.is)),
  ].join(" | ");
}

function annualFacts({ periods, rows }: AnnualTable): readonly string[] {
  if (rows.length === 0) return [];
  return [
    periods.map(({ value }) => value).join(" "),
    ...rows.map(({ forecast, announcedOn, cells }) => {
      const label = `${forecast ?? "actual"}${announcedOn ? ` ${isoDate(announcedOn)}` : ""}`;
      return `${label}: ${periods.map(({ value }) => shown(cells[value], amount)).join(" ")}`;
    }),
  ];
}

/** The facts of a worksheet a line each, as the layouts give them. */
export function factsOf(announcement: Announcement): readonly string[] {
  const { decision, classes, annual, classAnnuals = [] } = announcement;
  const end = givenValue(decision.fiscalYearEnd);
  return [
    `${noticeOf(announcement)} ${String(givenValue(decision.kind))} ${end ? isoDate(end) : "null"}`,
    ...classes.flatMap(({ name, columns }) => [
      ...(name === null ? [] : [`${name}:`]),
      ...columns.map(columnFacts),
    ]),
    ...annualFacts(annual),
    ...classAnnuals.flatMap(({ name, table }) => [`${name}:`, ...annualFacts(table)]),
  ];
}

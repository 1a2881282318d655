import { type Announcement, columnOf } from "../../dividend/announcement";
import type { ColumnRole } from "../../dividend/column";
import { givenValue } from "../../dividend/fact";
import type { DividendKind, Period } from "../../dividend/fiscalYear";
import { tidy } from "../../worksheet/notation/width";

const others = {
  previous:
    /\b(?:previous|prior|last|preceding)\b|\byear[ -](?:on|over)[ -]year\b|\bcompar|前期|前年|昨年/iu,
  forecast: /\bforecast|予想/iu,
  interim: /\binterim\b|中間|第 ?[2二] ?四半期/iu,
  quarter: /\b(?:first|third|1st|3rd)[ -]quarter|第 ?[1一3三] ?四半期/iu,
  yearEnd: /\byear[ -]end\b|\bfinal dividend|(?<!四半)期末/iu,
  annual: /\bannual\b|\bfull[ -]year\b|\bfor the year\b|年間/iu,
} as const;

/** Another dividend than the one decided: the previous one, the forecast, another period's, the year's. */
export type OtherDividend = keyof typeof others;

/** The dividends a sentence speaks of by name; which of them is the decided one, the worksheet knows. */
export function dividendsNamed(sentence: string): readonly OtherDividend[] {
  const words = tidy(sentence);
  return (Object.keys(others) as OtherDividend[]).filter((each) => others[each].test(words));
}

const periodOf: Readonly<Record<DividendKind, OtherDividend | null>> = {
  firstQuarter: "quarter",
  interim: "interim",
  thirdQuarter: "quarter",
  yearEnd: "yearEnd",
  special: null,
};

/** Whether the worksheet has any figure per share of a dividend that a sentence names. */
export function hasFiguresOf(named: OtherDividend, announcement: Announcement): boolean {
  const { classes, annual, decision } = announcement;
  const isGiven = (role: ColumnRole) =>
    classes.some((each) => givenValue(columnOf(each, role)?.dividendPerShare) !== null);
  const inTable = (...periods: readonly Period[]) =>
    annual.rows.some(({ cells }) => periods.some((period) => givenValue(cells[period]) !== null));
  const kind = givenValue(decision.kind);
  switch (named) {
    case "previous":
      return isGiven("previous");
    case "forecast":
      return isGiven("forecast");
    case "interim":
      return kind === "interim" || inTable("interim");
    case "quarter":
      return (
        kind === "firstQuarter" ||
        kind === "thirdQuarter" ||
        inTable("firstQuarter", "thirdQuarter")
      );
    case "yearEnd":
      return kind === "yearEnd" || inTable("yearEnd");
    case "annual":
      return inTable("total");
  }
}

/** Those of the dividends named that are not the one decided. */
export function othersAmong(
  named: readonly OtherDividend[],
  { decision }: Announcement,
): readonly OtherDividend[] {
  const kind = givenValue(decision.kind);
  const own = kind === null ? null : periodOf[kind];
  return named.filter((each) => each !== own);
}

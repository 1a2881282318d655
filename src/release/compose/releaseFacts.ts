import { type Announcement, columnOf } from "../../dividend/announcement";
import { compareDates } from "../../dividend/civilDate";
import type { DividendColumn } from "../../dividend/column";
import { digitsOf } from "../../dividend/decimal";
import { type Fact, givenValue, stateOf } from "../../dividend/fact";
import { type Period, periods } from "../../dividend/fiscalYear";
import { splitBetween } from "../../dividend/shareBasis";
import { dateText } from "../../languages/dates";
import { type Language, nameIn } from "../../dividend/language";
import type { ReleaseFacts, SplitFacts, YearFacts } from "../../languages/releaseWords";
import { shareAmountCell } from "../../tables/amountCell";
import { type TableStyle, tableStyle } from "../../tables/tableStyle";
import { changeFrom } from "./change";
import { currentYearRow } from "../../dividend/currentYear";
import type { PrintedFacts } from "./printedFacts";
import { unmarked } from "./printedFigures";

/**
 * What the templates speak of. Null where the worksheet does not say what kind of dividend it is and who
 * decides, without which no template can begin.
 */
export function releaseFacts(
  announcement: Announcement,
  printed: PrintedFacts,
): ReleaseFacts | null {
  const { decision, presentation, classes } = announcement;
  const { language } = printed;
  const kind = givenValue(decision.kind);
  const decidedBy = givenValue(decision.decidedBy);
  const first = classes[0];
  if (kind === null || decidedBy === null || first === undefined) return null;
  const style = tableStyle(announcement, language);
  const decided = columnOf(first, "decided");
  const change = (role: "forecast" | "previous") => changeFrom(first, role, presentation, language);
  const otherClasses = classes.slice(1).map((each) => {
    const entry = columnOf(each, "decided")?.dividendPerShare;
    const amount = stateOf(entry) === "given" ? shareAmountCell(unmarked(entry), style).text : null;
    return { name: nameIn(each.name ?? "", language), amount };
  });
  const previous = columnOf(first, "previous");
  const basis = givenValue(previous?.shareBasis);
  return {
    fact: (name) => printed.needed(name),
    known: (name) => printed.known(name),
    kind,
    decidedBy,
    boardMetToday: printed.known("board meeting date") === printed.known("release date"),
    dividend: stateOf(decided?.dividendPerShare) === "none" ? "none" : "paid",
    againstForecast: change("forecast"),
    againstPrevious: change("previous"),
    parts: (decided?.parts ?? []).flatMap(({ part, name, amount }) =>
      stateOf(amount) === "given"
        ? [
            {
              part,
              name: name === null ? null : nameIn(name, language),
              amount: shareAmountCell(unmarked(amount), style).text,
            },
          ]
        : [],
    ),
    otherClasses,
    othersPaid: otherClasses.some(({ amount }) => amount !== null),
    year: yearFacts(announcement, style),
    split: basis === "restated" ? null : untoldSplit(announcement, decided, language),
    previousBeforeSplit: splitBetween(first) !== null && basis === "asPaid",
    resource: givenValue(decided?.resource)?.is ?? null,
  };
}

/**
 * The year's dividends: null unless its row gives the total and another dividend besides the decided one.
 * A special dividend is no column of the row, so nothing is said of the year.
 */
function yearFacts({ annual, ...announcement }: Announcement, style: TableStyle): YearFacts | null {
  const kind = givenValue(announcement.decision.kind);
  const row = currentYearRow({ annual, ...announcement });
  const printed = (period: Period) => {
    const entry = row?.cells[period];
    return givenValue(entry) === null ? null : shareAmountCell(unmarked(entry), style).text;
  };
  const total = printed("total");
  if (kind === null || kind === "special" || total === null) return null;
  const others = annual.periods
    .map((period): Period => period.value)
    .filter((period) => period !== "total" && period !== kind)
    .flatMap((period) => {
      const amount = printed(period);
      return amount === null ? [] : [{ period, amount }];
    });
  if (others.length === 0) return null;
  const order = (period: Period) => periods.indexOf(period);
  return { total, others, expected: others.some(({ period }) => order(period) > order(kind)) };
}

/** The split that no footnote of the column tells of, which has words of its own for it or the template's. */
export function untoldSplit(
  announcement: Announcement,
  decided: DividendColumn | undefined,
  language: Language,
): SplitFacts | null {
  return decided?.notes.some(tellsOfSplit) ? null : splitFacts(announcement, decided, language);
}

export function tellsOfSplit({ value }: Fact<string>): boolean {
  return /\bsplit|consolidation|分割|併合/iu.test(value);
}

export function splitFacts(
  { decision }: Announcement,
  decided: DividendColumn | undefined,
  language: Language,
): SplitFacts | null {
  const ratio = givenValue(decided?.splitRatio);
  if (ratio === null) return null;
  const date = givenValue(decided?.splitEffectiveDate);
  const release = givenValue(decision.releaseDate);
  return {
    to: digitsOf(ratio.to),
    from: digitsOf(ratio.from),
    consolidation: ratio.to.lt(ratio.from),
    date: date === null ? null : dateText(date, language),
    ahead: date !== null && release !== null && compareDates(date, release) > 0,
  };
}

import { type Announcement, columnOf } from "../dividend/announcement";
import type { DividendColumn } from "../dividend/column";
import { digitsOf } from "../dividend/decimal";
import { givenValue, stateOf } from "../dividend/fact";
import type { Period } from "../dividend/fiscalYear";
import { dateText } from "../languages/dates";
import type { Language } from "../dividend/language";
import type { ReleaseFacts, SplitFacts } from "../languages/releaseWords";
import type { TermChoice } from "../languages/terms";
import { shareAmountCell } from "../tables/amountCell";
import { tableStyle } from "../tables/tableStyle";
import { changeFrom } from "./change";
import { currentYearRow } from "../dividend/currentYear";
import type { PrintedFacts } from "./printedFacts";

/**
 * What the templates speak of. Null where the worksheet does not say what kind of dividend it is and who
 * decides, without which no template can begin.
 */
export function releaseFacts(
  announcement: Announcement,
  printed: PrintedFacts,
  choice?: TermChoice,
): ReleaseFacts | null {
  const { decision, presentation, classes } = announcement;
  const { language } = printed;
  const kind = givenValue(decision.kind);
  const decidedBy = givenValue(decision.decidedBy);
  const first = classes[0];
  if (kind === null || decidedBy === null || first === undefined) return null;
  const style = tableStyle(announcement, language, choice);
  const decided = columnOf(first, "decided");
  const change = (role: "forecast" | "previous") =>
    changeFrom(decided, columnOf(first, role), presentation, language);
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
        ? [{ part, name, amount: shareAmountCell(amount, style).text }]
        : [],
    ),
    otherClasses: classes.slice(1).map((each) => {
      const entry = columnOf(each, "decided")?.dividendPerShare;
      const amount = stateOf(entry) === "given" ? shareAmountCell(entry, style).text : null;
      return { name: each.name ?? "", amount };
    }),
    otherPeriods: otherPeriods(announcement, language, choice),
    split: splitFacts(decided, language),
    resource: givenValue(decided?.resource)?.is ?? null,
  };
}

/** The year's dividends besides the decided one, where its row gives an amount for each. */
function otherPeriods(
  announcement: Announcement,
  language: Language,
  choice?: TermChoice,
): ReleaseFacts["otherPeriods"] {
  const kind = givenValue(announcement.decision.kind);
  const style = tableStyle(announcement, language, choice);
  const row = currentYearRow(announcement);
  const others = announcement.annual.periods
    .map((period): Period => period.value)
    .filter((period) => period !== "total" && period !== kind);
  return others.flatMap((period) => {
    const entry = row?.cells[period];
    const amount = givenValue(entry);
    if (entry === undefined || amount === null) return [];
    const unmarked = {
      ...entry,
      value: { state: "given", value: { ...amount, paid: false } } as const,
    };
    return [{ period, amount: shareAmountCell(unmarked, style).text }];
  });
}

export function splitFacts(
  decided: DividendColumn | undefined,
  language: Language,
): SplitFacts | null {
  const ratio = givenValue(decided?.splitRatio);
  if (ratio === null) return null;
  const date = givenValue(decided?.splitEffectiveDate);
  return {
    to: digitsOf(ratio.to),
    from: digitsOf(ratio.from),
    consolidation: ratio.to.lt(ratio.from),
    date: date === null ? null : dateText(date, language),
  };
}

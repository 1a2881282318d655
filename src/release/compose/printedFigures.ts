import { type Amount, exactAmount, inUnits } from "../../dividend/amount";
import { type Announcement, columnOf } from "../../dividend/announcement";
import type { AnnualRow } from "../../dividend/annual";
import { sameDate } from "../../dividend/civilDate";
import type { ColumnRole } from "../../dividend/column";
import { currentYearRow } from "../../dividend/currentYear";
import { type Decimal, zero } from "../../dividend/decimal";
import { type Entry, givenValue, stateOf } from "../../dividend/fact";
import type { FactName } from "../../dividend/factName";
import type { Period } from "../../dividend/fiscalYear";
import type { Language } from "../../dividend/language";
import { revisionIn } from "../../dividend/notice";
import type { PlaceholderName } from "../../dividend/placeholder";
import { amountStyleIn, shareAmountText } from "../../languages/amountStyle";
import { shareCountText } from "../../languages/figures";
import { shareAmountCell, totalCell } from "../../tables/amountCell";
import { previousYearEnd } from "../../tables/fiscalYearPhrase";
import { tableStyle } from "../../tables/tableStyle";
import { isOnSameShares } from "./change";

/** A fact as it is printed, or what the worksheet would have to say for it. */
export type Printed = string | { readonly lacks: FactName };

/** The placeholders for figures beside the decided ones. */
const figureNames = [
  "annual dividend",
  "first quarter dividend",
  "interim dividend",
  "third quarter dividend",
  "year-end dividend",
  "forecast dividend",
  "previous dividend",
  "previous annual dividend",
  "previous total",
  "increase from forecast",
  "increase from previous year",
  "annual increase",
  "shares entitled",
  "previous forecast",
  "revised forecast",
] as const satisfies readonly PlaceholderName[];

export type FigureName = (typeof figureNames)[number];

export function isFigure(name: PlaceholderName): name is FigureName {
  return figureNames.some((each) => each === name);
}

type Entries = Entry<Amount> | undefined;

/** A dividend per share with what it is called where it is missing. */
interface Dividend {
  readonly entry: Entries;
  readonly called: FactName;
}

/**
 * How each figure of the common (first) share class is printed. A dividend of the year is its row's; where
 * that has none, the decided dividend is that of its own period. An increase is its size: which way it goes is
 * said by the words around it, which the checks judge (DV35).
 */
export function figureReaders(
  announcement: Announcement,
  language: Language,
): Readonly<Record<FigureName, () => Printed>> {
  const { presentation, decision, annual } = announcement;
  const style = tableStyle(announcement, language);
  const [first] = announcement.classes;
  const column = (role: ColumnRole) => first && columnOf(first, role);
  const row = currentYearRow(announcement);
  const ofYear = (period: Period, called: FactName): Dividend => {
    const typed = row?.cells[period];
    const isDecided = period !== "total" && givenValue(decision.kind) === period;
    const isBlank = typed === undefined || stateOf(typed) === "blank";
    return { entry: isDecided && isBlank ? column("decided")?.dividendPerShare : typed, called };
  };
  const thisYear = ofYear("total", "annualDividend");
  const lastYear: Dividend = {
    entry: previousYearRow(announcement)?.cells.total,
    called: "previousAnnualDividend",
  };
  const ofColumn = (role: ColumnRole, called: FactName): Dividend => ({
    entry: column(role)?.dividendPerShare,
    called,
  });
  const decided = ofColumn("decided", "dividendPerShare");
  const forecast = ofColumn("forecast", "forecastDividend");
  const previous = ofColumn("previous", "previousDividend");
  const print =
    ({ entry, called }: Dividend) =>
    () =>
      figure(entry, shareAmountCell, style) ?? { lacks: called };
  const revision = revisionIn(annual);
  const sameShares = () => {
    const other = column("previous");
    return first === undefined || other === undefined || isOnSameShares(first, other);
  };
  const increase = (from: Dividend, to: Dividend): Printed => {
    const [old, now] = [perShare(from.entry), perShare(to.entry)];
    if (now === null) return { lacks: to.called };
    if (old === null) return { lacks: from.called };
    const currencies = [old, now].flatMap((each) => each.currency ?? []);
    if (currencies.length === 2 && currencies[0] !== currencies[1]) return { lacks: "currency" };
    const currency = currencies[0] ?? null;
    const size = { ...exactAmount(now.units.minus(old.units).abs()), currency };
    return shareAmountText(size, amountStyleIn(language, presentation, currency));
  };
  return {
    "annual dividend": print(thisYear),
    "first quarter dividend": print(ofYear("firstQuarter", "firstQuarterDividend")),
    "interim dividend": print(ofYear("interim", "interimDividend")),
    "third quarter dividend": print(ofYear("thirdQuarter", "thirdQuarterDividend")),
    "year-end dividend": print(ofYear("yearEnd", "yearEndDividend")),
    "forecast dividend": print(forecast),
    "previous dividend": print(previous),
    "previous annual dividend": print(lastYear),
    "previous total": () =>
      figure(column("previous")?.total, totalCell, style) ?? { lacks: "previousTotal" },
    "increase from forecast": () => increase(forecast, decided),
    "increase from previous year": () =>
      sameShares() ? increase(previous, decided) : { lacks: "shareBasis" },
    "annual increase": () =>
      sameShares() ? increase(lastYear, thisYear) : { lacks: "shareBasis" },
    "shares entitled": () => {
      const count = sharesEntitled(announcement);
      return count === null ? { lacks: "sharesEntitled" } : shareCountText(count, language);
    },
    "previous forecast": print({
      entry: revision?.previous.cells.total,
      called: "previousForecast",
    }),
    "revised forecast": print({ entry: revision?.revised.cells.total, called: "revisedForecast" }),
  };
}

/** The annual table's row that the figures of the previous fiscal year are printed from. */
export function previousYearRow(announcement: Announcement): AnnualRow | undefined {
  const end = previousYearEnd(announcement);
  return announcement.annual.rows.find(
    ({ kind, fiscalYearEnd }) =>
      kind === "actual" && end !== null && fiscalYearEnd !== null && sameDate(fiscalYearEnd, end),
  );
}

/** An amount per share that can be reckoned with: no dividend is zero, and what is undetermined is nothing. */
function perShare(entry: Entries): { units: Decimal; currency: string | null } | null {
  if (stateOf(entry) === "none") return { units: zero, currency: null };
  const amount = givenValue(entry);
  return amount && { units: inUnits(amount), currency: amount.currency };
}

/** The decided column's, as typed, or else shares issued less treasury shares, where both are exact. */
function sharesEntitled({ classes: [first] }: Announcement): Amount | null {
  const decided = first && columnOf(first, "decided");
  const typed = givenValue(decided?.sharesEntitled);
  if (typed !== null) return typed;
  const issued = givenValue(decided?.sharesIssued);
  const treasury = givenValue(decided?.treasuryShares);
  // Two rounded counts leave their difference uncertain in its last digit.
  if (issued?.unit !== "one" || treasury?.unit !== "one") return null;
  return exactAmount(issued.number.minus(treasury.number));
}

/** An amount as the tables print it; a blank or "-" is no fact, but "undetermined" and "none" are. */
export function figure(
  entry: Parameters<typeof shareAmountCell>[0],
  cell: typeof shareAmountCell,
  style: Parameters<typeof shareAmountCell>[1],
): string | null {
  const state = entry?.value.state ?? "blank";
  return state === "blank" || state === "notApplicable" ? null : cell(unmarked(entry), style).text;
}

/** The amount without what its table cell adds: a footnote's mark has no note in a sentence, and "(paid)" no table. */
export function unmarked(entry: Entry<Amount> | undefined): Entry<Amount> | undefined {
  const amount = givenValue(entry);
  if (entry === undefined || amount === null) return entry;
  const value = { ...amount, marks: [], paid: false };
  return { ...entry, value: { state: "given", value } };
}

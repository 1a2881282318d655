import type { AnnualRow, AnnualTable } from "../../dividend/annual";
import type { Amount } from "../../dividend/amount";
import type { CivilDate } from "../../dividend/civilDate";
import type { Entry } from "../../dividend/fact";
import { type DividendKind, type Period, periods } from "../../dividend/fiscalYear";
import type { Language } from "../../dividend/language";
import { usageIn } from "../../languages/usageIn";

/** What the annual rows are carried over by. */
interface CarriedBy {
  /** The end of the fiscal year that now becomes the previous one. */
  readonly end: CivilDate;
  /** The end of the fiscal year that now becomes the current one. */
  readonly next: CivilDate;
  /** What was decided last; null where that is not known. */
  readonly decided: DividendKind | null;
  readonly language: Language;
}

/**
 * The annual rows a year later: the new current year, with nothing in it yet, and last time's current
 * year as the previous one. Forecasts and older years are left out. Periods behind the one decided were
 * not paid yet when the worksheet was made, so they and the total wait for their figures.
 */
export function carriedYears(
  { rows }: AnnualTable,
  current: AnnualRow,
  { end, next, decided, language }: CarriedBy,
): readonly AnnualRow[] {
  const isMarking = rows.some((row) =>
    Object.values(row.cells).some(({ value }) => value.state === "given" && value.value.paid),
  );
  const known = knownPeriods(decided);
  const cells = Object.fromEntries(
    Object.entries(current.cells)
      .filter(([period]) => known.includes(period as Period))
      .map(([period, entry]) => [
        period,
        isMarking && period !== "total" ? markedPaid(entry) : entry,
      ]),
  );
  const usage = usageIn(language);
  const relative = current.yearFrom === "current";
  const previousLabel = relative
    ? (rows.find((row) => row.kind === "actual" && row.yearFrom === "previous")?.label.value ??
      usage.yearLabel(end, "ended"))
    : usage.yearLabel(end, "ended");
  return [
    {
      ...current,
      label: relabelled(current, relative ? current.label.value : usage.yearLabel(next, "ending")),
      fiscalYearEnd: next,
      wording: relative ? null : "ending",
      cells: {},
    },
    {
      ...current,
      label: relabelled(current, previousLabel),
      fiscalYearEnd: end,
      yearFrom: relative ? "previous" : "date",
      wording: relative ? null : "ended",
      cells,
    },
  ];
}

/** A label that is a date in its cell stays one; the row's fiscal year end then fills it. */
function relabelled({ label }: AnnualRow, words: string): AnnualRow["label"] {
  return label.cellNumber === null ? { ...label, value: words, shown: words } : label;
}

/** The periods whose dividends were decided when `kind` was; all of them where that is not known. */
function knownPeriods(kind: DividendKind | null): readonly Period[] {
  if (kind === null || kind === "yearEnd" || kind === "special") return periods;
  return periods.slice(0, periods.indexOf(kind) + 1);
}

function markedPaid(entry: Entry<Amount>): Entry<Amount> {
  const { value } = entry;
  return value.state === "given"
    ? { ...entry, value: { ...value, value: { ...value.value, paid: true } } }
    : entry;
}

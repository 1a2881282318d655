import { inUnits } from "../../../dividend/amount";
import { type Announcement, columnOf, factsOf } from "../../../dividend/announcement";
import type { AnnualRow } from "../../../dividend/annual";
import type { ColumnRole, DividendColumn } from "../../../dividend/column";
import { type Decimal, decimal, zero } from "../../../dividend/decimal";
import {
  type CellAddress,
  type Fact,
  givenFact,
  givenFacts,
  givenValue,
  stateOf,
} from "../../../dividend/fact";
import { type Period, previousFiscalYearEnd } from "../../../dividend/fiscalYear";
import type { Amount } from "../../../dividend/amount";
import { type CivilDate, sameDate } from "../../../dividend/civilDate";
import {
  type ChangeBase,
  type ChangeWay,
  type StatedChange,
  statedChanges,
} from "../../prose/changeWords";
import { namesPreviousYear } from "../../prose/ties/yearNames";
import { paragraphsOnDividend } from "../../prose/typedParagraphs";
import { forecastDays, saysAmount } from "../../prose/knownFigures";
import { worksheetAmounts } from "../../prose/ties/worksheetAmounts";
import { type Report, rule } from "../../rule";
import type { NumberReading } from "../../../worksheet/notation/runningText";

interface Outcomes {
  otherSize: { words: string; stated: Decimal; right: Decimal };
  otherWay: { words: string; way: ChangeWay; right: Decimal };
}

export const changesInTexts = rule<Outcomes>()({
  id: "DV35",
  summary: "What the prose calls an increase, a decrease or unchanged is so, and by that much.",
  compares: `
    Reads changes of the dividend in headline, lead, approval, reason and notes: a size beside words
    of change ("an increase of JPY3", 3円増配) or called a difference ("the difference of JPY3", 差額は3円),
    whichever way that goes, and, against the forecast or the previous year, the way
    alone (同額, unchanged, 増配). It must be the decided dividend per share less the forecast or the
    previous one, or one annual total less the other, whichever the sentence speaks of; of another
    period's dividend, its figures in the annual table; of the ordinary dividend, also that part. A
    headline's 増配, "dividend cut" needs no base. A previous dividend as paid before a split also
    counts as divided by the ratio. Intentions, and changes of other things than the dividend, are
    left alone. Error.`,
  basis: "What a text calls an increase can be reckoned from the figures beside it.",
  outcomes: {
    otherSize: {
      severity: "error",
      meaning: "The size of the change is not what the figures give.",
    },
    otherWay: { severity: "error", meaning: "The way of the change is not that of the figures." },
  },
  examples: [
    {
      changes: {
        Text: { Reason: ["The dividend is an increase of JPY3 from the previous year."] },
      },
      finds: "otherSize",
      at: ["Reason", 1],
    },
    {
      changes: { Text: { Reason: ["配当は前期から減配となります。"] } },
      finds: "otherWay",
      at: ["Reason", 1],
    },
  ],
  check({ announcement }, report) {
    const { currency } = announcement.presentation;
    const { perShare, totals } = worksheetAmounts(announcement);
    const isKnown = (number: NumberReading) =>
      [...perShare, ...totals].some(({ fact: { value } }) => saysAmount(number, value));
    const isPreviousNamed = (words: string) => namesPreviousYear(words, announcement);
    const fiscalYear = givenValue(announcement.decision.fiscalYearEnd)?.year ?? null;
    for (const { block, fact } of paragraphsOnDividend(announcement)) {
      const known = {
        block,
        isKnown,
        forecastDays: forecastDays(announcement),
        fiscalYear,
        namesPreviousYear: isPreviousNamed,
      };
      for (const change of statedChanges(fact.value, currency, block === "headline", known)) {
        judge(change, fact, announcement, report);
      }
    }
  },
});

/** A difference the worksheet gives, and the amounts it is of. */
interface Difference {
  readonly by: Decimal;
  readonly of: readonly Fact<Amount>[];
  /** What says of which years they are: the fiscal year end and the labels of their annual rows. */
  readonly years?: readonly CellAddress[];
}

function judge(
  change: StatedChange,
  fact: Fact<string>,
  announcement: Announcement,
  report: Report<Outcomes>,
): void {
  const ofBoth = ofBothSaid(change, announcement);
  const differences =
    ofBoth.length > 0 ? ofBoth : ofAmountsSaid(differencesFor(change.base, announcement), change);
  const [first] = differences;
  if (first === undefined) {
    report.missing("dividendPerShare", {
      cell: fact.cell,
      column: change.base.forecast ? "forecast" : "previous",
    });
    return;
  }
  // A difference alone is as good the one way as the other.
  const way = change.way ?? wayOf(first.by);
  const stated = change.size === null ? null : signed(change.size.number, way);
  const holds = (by: Decimal) => {
    if (stated === null) return wayOf(by) === way;
    return change.way === null ? by.abs().eq(stated.abs()) : by.eq(stated);
  };
  const agreeing = differences.find(({ by }) => holds(by));
  if (agreeing !== undefined) {
    report.agreed({
      cells: [fact.cell, ...agreeing.of.map(({ cell }) => cell)],
      values: [{ is: "money", money: agreeing.by }],
    });
    return;
  }
  const column = columnNotGiven(change.base, announcement);
  if (column !== null) {
    report.missing("dividendPerShare", { cell: fact.cell, column });
    return;
  }
  const compared = {
    cell: fact.cell,
    related: [...first.of.map(({ cell }) => cell), ...(first.years ?? [])],
    expected: { is: "money", money: first.by },
  } as const;
  const { words } = change;
  if (stated === null) {
    report.finding({
      ...compared,
      outcome: "otherWay",
      details: { words, way, right: first.by },
      actual: { is: "text", text: words },
    });
    return;
  }
  report.finding({
    ...compared,
    outcome: "otherSize",
    details: { words, stated, right: first.by },
    actual: { is: "money", money: stated },
    gap: { is: "money", money: stated.minus(first.by) },
  });
}

const everyBase: ChangeBase = {
  forecast: false,
  previous: false,
  annual: false,
  periods: [],
  ordinary: false,
};

/** The differences of two amounts that the sentence gives with the size of the change: of what it is, it leaves no doubt. */
function ofBothSaid(
  { base, size, others }: StatedChange,
  announcement: Announcement,
): readonly Difference[] {
  if (size === null || others.length < 2) return [];
  const isSaid = ({ value }: Fact<Amount>) => others.some((amount) => amount.eq(inUnits(value)));
  return [
    ...differencesFor(base, announcement),
    ...differencesFor(everyBase, announcement),
    ...differencesFor({ ...everyBase, annual: true }, announcement),
  ].filter(({ by, of }) => !by.eq(zero) && of.every(isSaid));
}

/** The differences from an amount that the sentence names, where it says of no year what it is: "from 74 to 81.5". */
function ofAmountsSaid(
  differences: readonly Difference[],
  { base, others }: StatedChange,
): readonly Difference[] {
  if (base.forecast || base.previous) return differences;
  const said = differences.filter(
    ({ by, of: [, then] }) =>
      !by.eq(zero) && others.some((amount) => then !== undefined && amount.eq(inUnits(then.value))),
  );
  return said.length > 0 ? said : differences;
}

/** A column the sentence is about whose dividend a class does not give: then it may be right of that class. */
function columnNotGiven(
  { forecast, previous, annual }: ChangeBase,
  { classes }: Announcement,
): ColumnRole | null {
  if (annual) return null;
  const isNamed = { decided: true, forecast, previous };
  const roles = (["decided", "forecast", "previous"] as const).filter((role) => isNamed[role]);
  const isNotGiven = (column: DividendColumn | undefined) =>
    column !== undefined && givenValue(column.dividendPerShare) === null;
  return roles.find((role) => classes.some((each) => isNotGiven(columnOf(each, role)))) ?? null;
}

const minusOne = decimal("-1");

function signed(size: Decimal, way: ChangeWay): Decimal {
  return way === "down" ? size.times(minusOne) : size;
}

function wayOf(by: Decimal): ChangeWay {
  return by.eq(zero) ? "same" : by.gt(zero) ? "up" : "down";
}

/** The differences a sentence can speak of, the likeliest first. */
function differencesFor(
  { forecast, previous, annual, periods, ordinary }: ChangeBase,
  announcement: Announcement,
): readonly Difference[] {
  const either = !forecast && !previous;
  const isBase = { forecast: forecast || either, previous: previous || either };
  const bases = (["forecast", "previous"] as const).filter((role) => isBase[role]);
  const kind = givenValue(announcement.decision.kind);
  const others = periods.filter((period) => kind !== null && period !== kind);
  const ofColumns = periods.length === 0 || others.length < periods.length;
  const single = [
    ...(ofColumns
      ? [
          ...bases.flatMap((role) => columnDifferences(role, announcement)),
          ...(ordinary ? bases.flatMap((role) => ordinaryDifferences(role, announcement)) : []),
        ]
      : []),
    ...others.flatMap((period) =>
      bases.flatMap((role) => annualDifferences(role, period, announcement)),
    ),
  ];
  const ofYear = bases.flatMap((role) => annualDifferences(role, "total", announcement));
  if (annual) return periods.length > 0 && ofYear.length > 0 ? [...ofYear, ...single] : ofYear;
  return single;
}

function columnDifferences(
  role: "forecast" | "previous",
  announcement: Announcement,
): readonly Difference[] {
  return announcement.classes.flatMap((shareClass) => {
    const decidedColumn = columnOf(shareClass, "decided");
    const decided = givenFact(decidedColumn?.dividendPerShare);
    const other = givenFact(factsOf(shareClass, role).dividendPerShare);
    if (decided === null || other === null) return [];
    const [now, then] = [inUnits(decided.value), inUnits(other.value)];
    const isRestated = givenValue(factsOf(shareClass, role).shareBasis) === "restated";
    const ratio = role === "previous" && !isRestated ? givenValue(decidedColumn?.splitRatio) : null;
    // Multiplied out, so that no quotient has to end: now - then * from / to.
    const restated =
      ratio === null ? [] : [now.times(ratio.to).minus(then.times(ratio.from)).div(ratio.to)];
    return [now.minus(then), ...restated].map((by) => ({ by, of: [decided, other] }));
  });
}

/** The differences of ordinary dividends, where a column names its parts; without parts all of it is ordinary. */
function ordinaryDifferences(
  role: "forecast" | "previous",
  { classes }: Announcement,
): readonly Difference[] {
  const ordinaryOf = (column: DividendColumn | undefined) =>
    givenFact(
      column?.parts.find(({ part, amount }) => part === "ordinary" && givenFact(amount) !== null)
        ?.amount ?? column?.dividendPerShare,
    );
  return classes.flatMap((shareClass) => {
    const now = ordinaryOf(columnOf(shareClass, "decided"));
    const then = ordinaryOf(columnOf(shareClass, role));
    if (now === null || then === null) return [];
    return [{ by: inUnits(now.value).minus(inUnits(then.value)), of: [now, then] }];
  });
}

function annualDifferences(
  role: "forecast" | "previous",
  period: Period,
  { annual, decision }: Announcement,
): readonly Difference[] {
  const end = givenValue(decision.fiscalYearEnd);
  if (end === null) return [];
  const ofYear = (year: CivilDate, kind: AnnualRow["kind"]) =>
    annual.rows.filter(
      (row) =>
        row.kind === kind &&
        (row.fiscalYearEnd === null ? kind === "forecast" : sameDate(row.fiscalYearEnd, year)),
    );
  const actual = ofYear(end, "actual");
  // A year's own row may leave to the forecast what is not known yet, not what is none or cannot be read.
  const leaves = (state: ReturnType<typeof stateOf>) =>
    state !== "given" && state !== "none" && state !== "absent";
  const isOpen = actual.every(({ cells }) => leaves(stateOf(cells[period])));
  const now = [...actual, ...(isOpen ? ofYear(end, "forecast") : [])];
  const then =
    role === "previous" ? ofYear(previousFiscalYearEnd(end), "actual") : ofYear(end, "forecast");
  return now.flatMap((row) =>
    then.flatMap((other) => {
      const [a, b] = [givenFact(row.cells[period]), givenFact(other.cells[period])];
      if (a === null || b === null || row === other) return [];
      // A forecast speaks for the year because no actual row does, which a wrong label may be why.
      const passed =
        row.kind === "forecast" ? annual.rows.filter(({ kind }) => kind === "actual") : [];
      const labels = [row, other, ...passed].map(({ label }) => label);
      const years = [...labels, ...givenFacts([decision.fiscalYearEnd])].map(({ cell }) => cell);
      return [{ by: inUnits(a.value).minus(inUnits(b.value)), of: [a, b], years }];
    }),
  );
}

import { type Amount, exactAmount, inUnits } from "../../../dividend/amount";
import {
  type Announcement,
  type ShareClass,
  columnOf,
  factsOf,
} from "../../../dividend/announcement";
import { type CivilDate, addDays } from "../../../dividend/civilDate";
import type { ColumnRole, DividendColumn, SplitRatio } from "../../../dividend/column";
import { zero } from "../../../dividend/decimal";
import {
  type CellAddress,
  type Entry,
  type Fact,
  givenFact,
  givenValue,
  stateOf,
  isUnread,
} from "../../../dividend/fact";
import { scaled } from "../../../dividend/rounding";
import { restates, splitBetween, splitEntry } from "../../../dividend/shareBasis";
import { partsBear } from "../../annualAgainstColumn";
import { actualRowOf, dividendFigure, periodOf } from "../../annualRows";
import { amountValue, dateValue } from "../../comparedValues";
import { statedSplitDate, unlabelledBeforeSplit } from "../../mixedBases";
import { payoutsOf } from "../../payout";
import { fittingRounding } from "../../printedTotal";
import { allNotes, marksAndNotes } from "../../prose/noteMarks";
import { splitRatiosSaid } from "../../prose/splitNotes";
import { type Report, rule } from "../../rule";
import { sharesEntitled } from "../../sharesEntitled";

interface Outcomes {
  unlabelled: { ratio: SplitRatio; dividend: Amount };
  restatementDiffers: {
    blamed: "restated" | "paid" | "ratio";
    restated: Amount;
    paid: Amount;
    ratio: SplitRatio;
  };
  notBetween: { effective: CivilDate; from: CivilDate | null; to: CivilDate | null };
  totalMixes: { cells: readonly CellAddress[] };
}

export const shareBasis = rule<Outcomes>()({
  id: "DV38",
  summary: `
    Where a split or consolidation takes effect between two dividends that are compared or added,
    each says which shares it counts.`,
  compares: `
    The previous column beside a split needs its share basis: the row "Share basis", a dividend as
    paid beside the restated one, a mark or a note. A restated dividend times the ratio is the paid
    one within half of its last printed digit; which of the three is wrong the previous total and
    the annual table tell. An annual row with a total over payments before and after the split needs
    a mark at those before. A split for which the previous dividend is restated lies between the two
    record dates. That totals stay as paid is in DV01 and DV05. Error, and warning where the split's
    date lies elsewhere: Nidec 2025 shows 40 as 20 over an unchanged total; IIJ 2021 and 2023
    restate with a mark.`,
  basis: `
    Dividends before and after a split are of different shares. Nidec 2025 shows 40 as 20 over an
    unchanged total; IIJ 2021 and 2023 restate with a mark.`,
  outcomes: {
    unlabelled: {
      severity: "error",
      meaning:
        "A split lies between the two record dates, and nothing says which shares the previous dividend counts.",
    },
    restatementDiffers: {
      severity: "error",
      meaning: "The restated dividend, the paid one and the ratio do not go together.",
    },
    notBetween: {
      severity: "warning",
      meaning:
        "The previous dividend is restated for a split that does not lie between the two record dates.",
    },
    totalMixes: {
      severity: "error",
      meaning: "An annual total adds dividends before and after the split.",
    },
  },
  examples: [
    {
      changes: {
        Dividend: { "Share split ratio": ["2 for 1"], "Split effective date": ["2018-10-01"] },
      },
      finds: "unlabelled",
      at: ["Dividend per share", 3],
    },
  ],
  check({ announcement }, report) {
    for (const shareClass of announcement.classes) checkPrevious(announcement, shareClass, report);
    const effective = statedSplitDate(announcement);
    // Which payments a split parts cannot be told by a day that is in doubt.
    const inDoubt = announcement.classes.some((each) => dayOutside(each) !== null);
    for (const row of announcement.annual.rows) {
      const total = givenFact(row.cells.total);
      const cells = unlabelledBeforeSplit(announcement, row).flatMap(
        (period) => row.cells[period]?.cell ?? [],
      );
      const [first, ...others] = cells;
      if (total === null || first === undefined) continue;
      report.finding({
        outcome: "totalMixes",
        details: { cells },
        cell: first,
        related: [...others, total.cell, row.label.cell, ...(effective ? [effective.cell] : [])],
        actual: amountValue(total.value),
        causedBy: inDoubt ? "itself" : null,
      });
    }
  },
});

function checkPrevious(
  announcement: Announcement,
  shareClass: ShareClass,
  report: Report<Outcomes>,
): void {
  const previous = columnOf(shareClass, "previous");
  if (previous === undefined) return;
  const dividend = givenFact(previous.dividendPerShare);
  const where = { column: "previous", shareClass: shareClass.name } as const;
  const split = splitEntry(shareClass, previous);
  if (dividend === null) {
    if (split !== null && isUnread(previous.dividendPerShare))
      report.missing("dividendPerShare", where);
    return;
  }
  const ratio = splitBetween(shareClass);
  const paid = paidFact(previous.dividendPerShareAsPaid);
  const basis = givenValue(previous.shareBasis);
  const effective = factsOf(shareClass, "decided").splitEffectiveDate;
  if (split === null) {
    const restated = paid !== null || basis === "restated" || givenValue(effective) !== null;
    if (restated) report.missing("splitRatio", where);
    return;
  }
  if (ratio === null) {
    const day = dayOutside(shareClass);
    if (day !== null) reportNotBetween(shareClass, day, dividend, report);
    return;
  }
  if (paid !== null) {
    compareRestatement(
      announcement,
      { previous, dividend, paid, split: split.cell, ratio },
      report,
    );
    return;
  }
  if (basis === "restated") report.missing("dividendPerShareAsPaid", where);
  else if (basis === "asPaid" || isNoted(previous, dividend.value)) {
    report.agreed({
      cells: [dividend.cell, previous.shareBasis?.cell ?? split.cell],
      values: [amountValue(dividend.value)],
    });
  } else {
    report.finding({
      outcome: "unlabelled",
      details: { ratio, dividend: dividend.value },
      cell: dividend.cell,
      related: [split.cell],
      actual: amountValue(dividend.value),
    });
  }
}

// A dividend paid of zero is one to compare, beside one restated that is not.
function paidFact(entry: Entry<Amount> | undefined): Fact<Amount> | null {
  return entry && stateOf(entry) === "none"
    ? { ...entry, value: exactAmount(zero) }
    : givenFact(entry);
}

/** The day of a split that the previous dividend is restated for though it does not lie between the record dates; else null. */
function dayOutside(shareClass: ShareClass): Fact<CivilDate> | null {
  const [previous, decided] = [factsOf(shareClass, "previous"), factsOf(shareClass, "decided")];
  const isRestated =
    givenValue(previous.shareBasis) === "restated" ||
    paidFact(previous.dividendPerShareAsPaid) !== null;
  if (!isRestated || splitEntry(shareClass, previous) === null) return null;
  if (splitBetween(shareClass) !== null || givenValue(decided.shareBasis) === "restated") {
    return null;
  }
  return givenFact(decided.splitEffectiveDate) ?? givenFact(previous.splitEffectiveDate);
}

function reportNotBetween(
  shareClass: ShareClass,
  effective: Fact<CivilDate>,
  dividend: Fact<Amount>,
  report: Report<Outcomes>,
): void {
  const dateOf = (role: ColumnRole) => givenFact(factsOf(shareClass, role).recordDate);
  const [from, to] = [dateOf("previous"), dateOf("decided")];
  report.finding({
    outcome: "notBetween",
    details: { effective: effective.value, from: from?.value ?? null, to: to?.value ?? null },
    cell: effective.cell,
    related: [dividend, from, to].flatMap((fact) => fact?.cell ?? []),
    expected: {
      is: "dates",
      from: from && addDays(from.value, 1),
      to: to?.value ?? null,
    },
    actual: dateValue(effective.value),
  });
}

function isNoted({ notes }: DividendColumn, dividend: Amount): boolean {
  return dividend.marks.length > 0 || notes.some(({ value }) => value.trim() !== "");
}

interface Restatement {
  readonly previous: DividendColumn;
  readonly dividend: Fact<Amount>;
  readonly paid: Fact<Amount>;
  readonly split: CellAddress;
  readonly ratio: SplitRatio;
}

function compareRestatement(
  announcement: Announcement,
  restatement: Restatement,
  report: Report<Outcomes>,
): void {
  const { dividend, paid, split, ratio } = restatement;
  const cells = { restated: dividend.cell, paid: paid.cell, ratio: split };
  if (restates(dividend.value, paid.value, ratio)) {
    report.agreed({
      cells: Object.values(cells),
      values: [amountValue(dividend.value), amountValue(paid.value)],
    });
    return;
  }
  const blamed = wrongOf(announcement, restatement);
  const cell = cells[blamed];
  report.finding({
    outcome: "restatementDiffers",
    details: { blamed, restated: dividend.value, paid: paid.value, ratio },
    cell,
    related: Object.values(cells).filter((each) => each !== cell),
    actual:
      blamed === "ratio" ? null : amountValue(blamed === "paid" ? paid.value : dividend.value),
  });
}

// Where a note gives a ratio that the two dividends have, the one typed is wrong. Else the total bears out what was paid,
// annual table or parts the restated figure; with both, the ratio is left.
function wrongOf(
  announcement: Announcement,
  { previous, dividend, paid }: Restatement,
): "restated" | "paid" | "ratio" {
  const said = splitRatiosSaid(allNotes(marksAndNotes(announcement)));
  const isSaid = said.some(({ meant }) =>
    meant.some((each) => restates(dividend.value, paid.value, each)),
  );
  if (isSaid) return "ratio";
  const payout = payoutsOf(announcement).payouts.find(({ column }) => column === previous);
  const shares = sharesEntitled(previous);
  const known = payout !== undefined && typeof shares !== "string";
  const paidFits =
    known && fittingRounding(payout.total, [scaled(shares.shares, inUnits(paid.value))]).length > 0;
  if (paid.value.number.eq(zero) || (known && !paidFits)) return "paid";
  const kind = givenValue(announcement.decision.kind);
  const period = kind === null ? null : periodOf(kind);
  const row = actualRowOf(announcement, "previous");
  const inTable = period === null ? null : dividendFigure(row?.cells[period]);
  const restated = inUnits(dividend.value);
  const isBornOut = inTable?.eq(restated) === true || partsBear(previous, restated) === true;
  if (!isBornOut) return "restated";
  return paidFits ? "ratio" : "paid";
}

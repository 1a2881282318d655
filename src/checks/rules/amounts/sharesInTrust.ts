import { type Amount, inUnits } from "../../../dividend/amount";
import { type Announcement, type ShareClass, columnOf } from "../../../dividend/announcement";
import { type Decimal } from "../../../dividend/decimal";
import { moneyValue } from "../../../dividend/finding";
import { type Interval, type RoundingMode, scaled } from "../../../dividend/rounding";
import { amountValue } from "../../comparedValues";
import { type Payout, payoutsOf } from "../../payout";
import { fittingRounding, possibleRounding } from "../../printedTotal";
import { type Report, rule } from "../../rule";
import { type Shares, countOf, sharesEntitled, withoutTrustShares } from "../../sharesEntitled";
import { type TrustNote, type TrustTreatment, trustNotes } from "../../trustNotes";

interface Outcomes {
  amountDiffers: { written: Amount; dividend: Decimal; shares: Interval; product: Interval };
  otherRounding: {
    written: Amount;
    note: readonly RoundingMode[];
    total: readonly RoundingMode[];
  };
  notSaid: { fits: TrustTreatment | null };
  otherTreatment: { said: TrustTreatment; fits: TrustTreatment };
  fitsNeither: { said: TrustTreatment };
  yearsDiffer: { decided: TrustTreatment; previous: TrustTreatment };
}

export const sharesInTrust = rule<Outcomes>()({
  id: "DV04",
  summary: "What is said of shares held in trust, in each column that counts them.",
  compares: `
    The dividend on them prints as the amount the note gives, in a way of rounding that fits the
    total too; the total matches all shares entitled or those without the shares in trust, and a
    note says which; both years are treated alike. Notes of the column hold for it, else those of
    the section Text that mention a trust.`,
  basis: "Practice differs between issuers, and one switched between two years.",
  outcomes: {
    amountDiffers: {
      severity: "warning",
      meaning: "The amount a note gives is not the dividend on the shares held in trust.",
    },
    otherRounding: {
      severity: "warning",
      meaning: "Rounded as the note's amount is, the total would not fit.",
    },
    notSaid: {
      severity: "warning",
      meaning: "No note says whether the total has the dividend on these shares in it.",
    },
    otherTreatment: {
      severity: "warning",
      meaning: "The note says one thing, the total fits the other.",
    },
    fitsNeither: {
      severity: "warning",
      meaning: "The total fits neither with the dividend on these shares nor without it.",
    },
    yearsDiffer: {
      severity: "warning",
      meaning: "One year's total includes them, the other's does not.",
    },
  },
  examples: [
    {
      changes: { Dividend: { "Shares entitled": [45083691], "Trust-held shares": [113800] } },
      finds: "notSaid",
      at: ["Trust-held shares", 1],
    },
  ],
  check({ announcement }, report) {
    const { payouts, missing } = payoutsOf(announcement);
    for (const { fact, at } of missing) {
      if (countOf(at.column.trustShares) !== null) report.missing(fact, at.where);
    }
    const treatments = new Map<Payout, Treatment>();
    for (const payout of payouts) {
      const trust = countOf(payout.column.trustShares);
      if (trust === null) continue;
      treatments.set(payout, judgeColumn(announcement, payout, trust, report));
    }
    for (const shareClass of announcement.classes) compareYears(shareClass, treatments, report);
  },
});

interface Treatment {
  readonly treatment: TrustTreatment | null;
  readonly trust: Shares;
}

function judgeColumn(
  announcement: Announcement,
  payout: Payout,
  trust: Shares,
  report: Report<Outcomes>,
): Treatment {
  const notes = trustNotes(announcement, payout.column);
  const fits = treatmentsThatFit(announcement, payout);
  for (const note of notes) judgeAmount(announcement, payout, trust, note, report);
  const said = notes.find(({ treatment }) => treatment !== null) ?? null;
  const [only, ...others] = fits?.treatments ?? [];
  const fitting = others.length === 0 ? (only ?? null) : null;
  const related = [payout.totalCell, ...payout.dividendCells, ...(fits?.cells ?? [])];
  const [cell = null] = trust.cells;
  if (fits === null) report.missing("sharesEntitled", payout.where);
  if (said === null) {
    report.finding({
      outcome: "notSaid",
      details: { fits: fitting },
      cell,
      related: [payout.totalCell],
    });
  } else if (said.treatment !== null && fits?.treatments.length === 0) {
    report.finding({
      outcome: "fitsNeither",
      details: { said: said.treatment },
      cell: said.fact.cell,
      related: cell === null ? related : [cell, ...related],
    });
  } else if (said.treatment !== null && fitting !== null && fitting !== said.treatment) {
    report.finding({
      outcome: "otherTreatment",
      details: { said: said.treatment, fits: fitting },
      cell: said.fact.cell,
      related: cell === null ? related : [cell, ...related],
    });
  } else if (fitting !== null || others.length > 0) {
    report.agreed({
      cells: [...trust.cells, said.fact.cell, payout.totalCell],
      values: [amountValue(payout.total)],
    });
  }
  return { treatment: said?.treatment ?? fitting, trust };
}

/** Which of the two the total fits; both where the difference is less than its rounding. Null: not known. */
function treatmentsThatFit({ presentation }: Announcement, payout: Payout) {
  const shares = sharesEntitled(payout.column);
  if (typeof shares === "string") return null;
  const possible = possibleRounding(presentation);
  const fits = (count: Shares | null) =>
    count !== null &&
    fittingRounding(payout.total, products(payout, count)).some((mode) => possible.includes(mode));
  const treatments: TrustTreatment[] = [];
  if (fits(shares)) treatments.push("included");
  if (fits(withoutTrustShares(payout.column, shares))) treatments.push("excluded");
  return { treatments, cells: shares.cells };
}

function products({ dividends }: Payout, { shares }: Shares): readonly Interval[] {
  return dividends.map((dividend) => scaled(shares, dividend));
}

function judgeAmount(
  { presentation }: Announcement,
  payout: Payout,
  trust: Shares,
  { fact, amounts }: TrustNote,
  report: Report<Outcomes>,
): void {
  const dividends = payout.dividends;
  const written = amounts.filter(
    (amount) => !dividends.some((dividend) => dividend.eq(inUnits(amount))),
  );
  const [first] = written;
  if (first === undefined) return;
  const onTrust = products(payout, trust);
  const rounding = (amount: Amount) => fittingRounding(amount, onTrust);
  const matching = written.find((amount) => rounding(amount).length > 0);
  const [dividend] = dividends;
  const product = scaled(trust.shares, dividend);
  const said = {
    cell: fact.cell,
    related: [...trust.cells, ...payout.dividendCells],
    expected: moneyValue(product),
  } as const;
  if (matching === undefined) {
    report.finding({
      ...said,
      outcome: "amountDiffers",
      details: { written: first, dividend, shares: trust.shares, product },
      actual: amountValue(first),
    });
    return;
  }
  const note = rounding(matching);
  const total = roundingOfTotal(payout, possibleRounding(presentation));
  if (note.some((mode) => total.includes(mode))) {
    report.agreed({
      cells: [fact.cell, ...trust.cells, ...payout.dividendCells],
      values: [amountValue(matching), moneyValue(product), { is: "rounding", modes: note }],
    });
    return;
  }
  report.finding({
    ...said,
    related: [...said.related, payout.totalCell],
    outcome: "otherRounding",
    details: { written: matching, note, total },
    actual: amountValue(matching),
  });
}

// The ways the total may have been rounded: those that fit it where its shares are known.
function roundingOfTotal(
  payout: Payout,
  possible: readonly RoundingMode[],
): readonly RoundingMode[] {
  const shares = sharesEntitled(payout.column);
  if (typeof shares === "string") return possible;
  const without = withoutTrustShares(payout.column, shares);
  const values = [shares, without].flatMap((count) => (count ? products(payout, count) : []));
  const fitting = fittingRounding(payout.total, values).filter((mode) => possible.includes(mode));
  return fitting.length > 0 ? fitting : possible;
}

function compareYears(
  shareClass: ShareClass,
  treatments: ReadonlyMap<Payout, Treatment>,
  report: Report<Outcomes>,
): void {
  const of = (role: "decided" | "previous") =>
    [...treatments].find(([{ column }]) => column === columnOf(shareClass, role))?.[1];
  const [decided, previous] = [of("decided"), of("previous")];
  if (!decided?.treatment || !previous?.treatment) return;
  const cells = [...decided.trust.cells, ...previous.trust.cells];
  if (decided.treatment === previous.treatment) {
    report.agreed({ cells, values: [] });
    return;
  }
  report.finding({
    outcome: "yearsDiffer",
    details: { decided: decided.treatment, previous: previous.treatment },
    cell: decided.trust.cells[0] ?? null,
    related: previous.trust.cells,
  });
}

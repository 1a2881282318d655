import type { DistributableFigure } from "../../../dividend/distributable/figures";
import { typedFigures } from "../../../dividend/distributable/section";
import { stateOf } from "../../../dividend/fact";
import {
  judgeBalanceSheet,
  judgeSigns,
  judgeTotal,
  judgeTypedAmount,
} from "../../distributable/heldAmount";
import { judgeTreasuryShares } from "../../distributable/heldShares";
import type { DistributableOutcomes } from "../../distributable/outcomes";
import { judgeDividendsSince } from "../../distributable/takenOffSince";
import { rule } from "../../rule";

/** The section's longer name, which no row of Announcement has. */
const section = "Calculation of the distributable amount";
const enough = { "Other retained earnings": [9000000000] };

export const workedOutAmount = rule<DistributableOutcomes>()({
  id: "DV46",
  market: "japan",
  summary:
    "No more is paid out than the distributable amount worked out from the worksheet's figures, and none of these is left out.",
  compares: `
    Where the worksheet has the section, works the amount out in the three steps of the law and
    holds the total of all share classes against it. The treasury shares at effect must be those at
    the balance sheet date with what was acquired, sold and cancelled since; where shares are held
    in treasury, their book value must be there. Dividends of the annual table, and of the
    workbook's other worksheets, that took effect since the balance sheet date must be taken off.
    The balance sheet must be that of the last business year with approved statements. A
    distributable amount typed in the worksheet must be the one worked out; where it is what
    results without one of the figures, that figure is named. Rounded figures stand for all amounts
    they may mean. Where a cell of the section was not read, no amount is checked.`,
  basis: `
    Companies Act of Japan, Art. 446 and 461 (1) (viii), (2); Company Accounting Regulations, Art.
    149, 150 and 156 to 158. Of the dividends above that amount which listed companies had to
    disclose, most left a buyback after the year end, treasury shares or an earlier dividend out.`,
  outcomes: {
    tooMuch: { severity: "error", meaning: "More is paid out than the figures allow." },
    otherThanTyped: {
      severity: "error",
      meaning: "The distributable amount typed is not the one worked out.",
    },
    treasuryDiffers: {
      severity: "error",
      meaning:
        "The treasury shares at effect are not those that purchases, sales and cancellations leave.",
    },
    treasuryLeftOut: {
      severity: "error",
      meaning: "Shares are held in treasury, but their book value is not taken off.",
    },
    dividendLeftOut: {
      severity: "error",
      meaning: "A dividend that took effect since the balance sheet date is not taken off.",
    },
    dividendsTooLow: {
      severity: "error",
      meaning: "Less is taken off than other worksheets of the workbook paid since.",
    },
    balanceSheet: {
      severity: "error",
      meaning: "The amount counts from another balance sheet than the law's.",
    },
    belowZero: { severity: "error", meaning: "A figure that cannot be below zero is." },
    magnitude: {
      severity: "note",
      meaning: "A deduction typed below zero, as statements print it, is taken off.",
    },
  },
  examples: [
    {
      changes: { [section]: { "Other retained earnings": [600000000] } },
      finds: "tooMuch",
      at: ["Total dividend amount", 1],
    },
    {
      changes: {
        Announcement: { "Distributable amount": [9000000000] },
        [section]: { ...enough, "Treasury shares at effect": [2000000000] },
      },
      finds: "otherThanTyped",
      at: ["Treasury shares at effect", 1],
    },
    {
      changes: {
        [section]: {
          ...enough,
          "Treasury shares at the balance sheet date": [2000000000],
          "Acquired since": [3000000000],
          "Treasury shares at effect": [2000000000],
        },
      },
      finds: "treasuryDiffers",
      at: ["Treasury shares at effect", 1],
    },
    {
      changes: {
        Dividend: { "Treasury shares": [1650909] },
        [section]: { ...enough, "Treasury shares at effect": [null] },
      },
      finds: "treasuryLeftOut",
      at: ["Treasury shares at effect", 1],
    },
    {
      changes: {
        Announcement: { "Decided by": ["Board of directors"] },
        [section]: { ...enough, "As of": ["2018-03-31"], "Dividends since": [null] },
      },
      finds: "dividendLeftOut",
      at: ["Dividends since", 1],
    },
    {
      changes: {
        Announcement: { "Decided by": ["Board of directors"] },
        [section]: { ...enough, "As of": ["2018-03-31"], "Dividends since": [500000000] },
      },
      earlier: {
        Announcement: { "Meeting number": [26], "Fiscal year end": ["2018-03-31"] },
        Dividend: {
          "Record date": ["2018-03-31"],
          "Effective date": ["2018-06-29"],
          "Total dividend amount": [608000000],
        },
      },
      finds: "dividendsTooLow",
      at: ["Dividends since", 1],
    },
    {
      changes: { [section]: { ...enough, "As of": ["2018-12-31"] } },
      finds: "balanceSheet",
      at: ["As of", 1],
    },
    {
      changes: { [section]: { ...enough, Goodwill: [-5] } },
      finds: "belowZero",
      at: ["Goodwill", 1],
    },
    {
      changes: { [section]: { ...enough, "Treasury shares at effect": [-2000000000] } },
      finds: "magnitude",
      at: ["Treasury shares at effect", 1],
    },
    {
      changes: { [section]: { "As of": ["2019-03-31"], ...enough } },
      finds: null,
    },
  ],
  check(judged, report) {
    const { distributable } = judged.announcement;
    const typed = distributable === undefined ? [] : typedFigures(distributable);
    const unread = (distributable?.unread ?? []).filter(({ figure }) => figure !== "asOf");
    for (const { figure, cell } of unread)
      report.missing(figure ?? "distributableFigures", { cell, unread: true });
    const isWorkedOut = typed.some(
      ({ figure }) => figure === "otherRetainedEarnings" || figure === "otherCapitalSurplus",
    );
    if (distributable === undefined || !isWorkedOut) {
      if (unread.length === 0) report.missing("distributableFigures");
      return;
    }
    judgeSigns(distributable, report);
    // What a figure that was not read takes off or adds is not known, so nothing is said of amounts.
    if (unread.length > 0) return;
    judgeBalanceSheet(judged, distributable, report);
    judgeTreasuryShares(judged, distributable, report);
    judgeDividendsSince(judged, distributable, report);
    const unknown = Object.entries(distributable.figures).filter(
      ([, entry]) => stateOf(entry) === "undetermined",
    );
    for (const [figure, entry] of unknown)
      report.missing(figure as DistributableFigure, { cell: entry.cell });
    if (unknown.length > 0) return;
    judgeTypedAmount(judged, distributable, report);
    judgeTotal(judged, distributable, report);
  },
});

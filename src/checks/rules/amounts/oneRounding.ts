import type { RoundingMode } from "../../../dividend/rounding";
import type { CellAddress } from "../../../dividend/fact";
import { roundingModes } from "../../../dividend/rounding";
import { payoutsOf } from "../../payout";
import { rule } from "../../rule";
import { sharesEntitled } from "../../sharesEntitled";
import { roundingThatFits } from "../../totalVerdict";

interface Fitting {
  readonly cell: CellAddress;
  readonly modes: readonly RoundingMode[];
}

interface Outcomes {
  mixed: { fitting: readonly Fitting[] };
  otherThanStated: { stated: RoundingMode; fits: readonly RoundingMode[] };
}

export const oneRounding = rule<Outcomes>()({
  id: "DV07",
  summary: "All totals of a worksheet are rounded in one way, and in the one it states.",
  compares: `
    Of each total whose dividend per share and shares are known, the ways of rounding that fit it
    are taken; one must fit all, and the stated one, if any, must be among those. A total that none
    fits is DV01's.`,
  basis: "Japanese practice has both rounding down (E31635, E04801) and half up (E02128 says so).",
  outcomes: {
    mixed: {
      severity: "note",
      meaning: "No way of rounding fits all totals; each with those that fit it.",
    },
    otherThanStated: {
      severity: "note",
      meaning: "One fits all, but the worksheet states another.",
    },
  },
  examples: [
    {
      changes: {
        Dividend: {
          "Shares entitled": [45083691, null, 45070491],
          "Total dividend amount": ["JPY608 million", "-", "JPY609 million"],
        },
      },
      finds: "mixed",
      at: ["Total dividend amount", 3],
    },
  ],
  check({ announcement }, report) {
    const { payouts, missing } = payoutsOf(announcement);
    for (const { fact, at } of missing) report.missing(fact, at.where);
    const judged = payouts.flatMap((payout) => {
      const shares = sharesEntitled(payout.column);
      if (typeof shares === "string") {
        report.missing(shares, payout.where);
        return [];
      }
      const modes = roundingThatFits(payout, shares);
      return modes.length === 0 ? [] : [{ cell: payout.totalCell, shares, modes }];
    });
    const [first] = judged;
    if (first === undefined) return;
    const cells = judged.map(({ cell }) => cell);
    const common = roundingModes.filter((mode) =>
      judged.every(({ modes }) => modes.includes(mode)),
    );
    const stated = announcement.presentation.rounding;
    if (common.length === 0) {
      // A total that any rounding fits tells nothing.
      const fitting = judged
        .filter(({ modes }) => modes.length < roundingModes.length)
        .map(({ cell, modes }) => ({ cell, modes }));
      const [leading = first] = fitting;
      // The first total that does not go with those before it.
      const odd = fitting.find(({ modes }) => !modes.some((mode) => leading.modes.includes(mode)));
      const cell = odd?.cell ?? fitting.at(-1)?.cell ?? first.cell;
      report.finding({
        outcome: "mixed",
        details: { fitting },
        cell,
        related: fitting.map((each) => each.cell).filter((each) => each !== cell),
      });
    } else if (stated !== null && !common.includes(stated)) {
      report.finding({
        outcome: "otherThanStated",
        details: { stated, fits: common },
        cell: announcement.presentation.typed.rounding?.cell ?? first.cell,
        related: cells,
        expected: { is: "rounding", modes: common },
        actual: { is: "rounding", modes: [stated] },
      });
    } else {
      report.agreed({ cells, values: [{ is: "rounding", modes: common }] });
    }
  },
});

import type { RulebookRule } from "../../checks/rulebook";
import type { SplitRatio } from "../../dividend/column";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";
import { factNames } from "./factNames";

export const basisRules = {
  DV38: {
    title: "Share basis",
    why: "Across a share split or consolidation, dividends per share count different shares. Readers must be told which, and a restated dividend must follow from the paid one by the ratio. The total stays as it was paid.",
    sentences: {
      unlabelled: ({ ratio, dividend }, say) =>
        `The previous year's dividend of ${say.amount(dividend)} is from before ${splitText(ratio, say)}, and nothing says whether it is as paid or restated. Fill in “Share basis”.`,
      restatementDiffers: ({ blamed, restated, paid, ratio }, say) =>
        `${say.amount(paid)} as paid and ${say.amount(restated)} restated do not fit ${splitText(ratio, say)}. Check ${{ restated: "the restated dividend", paid: "the dividend as paid", ratio: "the ratio" }[blamed]} first.`,
      notBetween: ({ effective, from, to }, say) =>
        `The previous year's dividend is restated for a split or consolidation, but that takes effect on ${say.date(effective)}, which is not between the two record dates${from && to ? `, ${say.date(from)} and ${say.date(to)}` : ""}. Check “Split effective date”, or whether there is anything to restate.`,
      totalMixes: ({ cells }, say) =>
        `The annual total adds up dividends from before and after the split, and nothing marks ${say.cells(cells)} as restated. Add a mark such as (*1) with a note, or show “-” as the total.`,
    },
  },
  DV39: {
    title: "Previous column = last year's release",
    why: "What was published a year ago stands: the previous year's column repeats what that worksheet decided.",
    sentences: {
      differs: ({ fact, found, earlier, sheet }, say) =>
        `For ${factNames[fact]}, the previous year's column shows ${say.value(found)}, but that year's worksheet ${say.quoted(sheet)} has ${say.value(earlier)}. Use what was published.`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;

function splitText({ to, from }: SplitRatio, say: Say): string {
  const word = to.lt(from) ? "share consolidation" : "share split";
  return `a ${word} of ${say.number(to)} for ${say.number(from)}`;
}

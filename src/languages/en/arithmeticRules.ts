import type { RulebookRule } from "../../checks/rulebook";
import type { Amount } from "../../dividend/amount";
import { type Decimal, one, zero } from "../../dividend/decimal";
import type { Interval } from "../../dividend/rounding";
import { type Printed, printedAlike } from "../printedAlike";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";

export const arithmeticRules = {
  DV01: {
    title: "Total = dividend per share × shares",
    why: "The total and the dividend per share are resolved together (Companies Act of Japan, Art. 454(1)(i)-(ii)), so one must follow from the other and the shares entitled. A rounded total fits if it is rounded down, half up or up.",
    sentences: {
      differs: (found, say) =>
        `The total dividend amount is ${say.amount(found.total)}, but ${product(found, say)}${printed(found, say)}. Check the total, the dividend per share and the number of shares: one of them is wrong.`,
      statedRounding: ({ stated, fits }, say) =>
        `“Rounding of totals” says that totals are ${say.rounding([stated])}, but all of them are ${say.rounding(fits)}. Correct “Rounding of totals”.`,
      otherRounding: (found, say) =>
        `The total dividend amount is ${say.amount(found.total)}, but ${product(found, say)}${printed(found, say)}, as “Rounding of totals” asks. The total would fit if it were ${say.rounding(found.fits)}. Correct the total or “Rounding of totals”.`,
      negative: ({ fact, amount }, say) =>
        `${fact === "total" ? "The total dividend amount" : "The dividend per share"} is negative: ${say.amount(amount)}. Remove the sign.`,
    },
  },
  DV02: {
    title: "Unit of an amount",
    why: "A total in thousands that should be in millions, a dividend in sen instead of yen or shares counted in thousands is the usual cause of a total that does not fit.",
    sentences: {
      total: ({ total, factor, dividend, shares, likely }, say) =>
        `The total dividend amount ${say.amount(total)} is ${times(factor, say)} ${say.amount(dividend)} × ${sharesText(shares, say)}. ${likely ? "The unit of the total seems to be wrong: check thousands and millions." : "Check the unit of the total, the dividend per share and the number of shares."}`,
      dividendPerShare: ({ total, factor, dividend, shares }, say) =>
        `The dividend per share ${say.amount(dividend)} is ${times(factor, say)} what the total ${say.amount(total)} on ${sharesText(shares, say)} gives. Check whether the dividend was typed in sen instead of yen, or its decimal point is misplaced.`,
      sharesEntitled: ({ total, dividend, shares }, say) =>
        `The total ${say.amount(total)} at ${say.amount(dividend)} per share fits 1,000 times ${sharesText(shares, say)}. The shares seem to be counted in thousands: type their full number, or write the unit in the label.`,
      besideOther: ({ total, factor, other }, say) =>
        `The total dividend amount ${say.amount(total)} is about ${times(factor, say)} what the other column's total of ${say.amount(other)} suggests. The unit of the total seems to be missing or wrong: check thousands and millions.`,
    },
  },
  DV03: {
    title: "Shares entitled = issued − treasury",
    why: "The company gets no dividend on its own shares (Companies Act of Japan, Art. 453 and 454(3)), so the shares entitled are the shares issued less treasury shares.",
    sentences: {
      treasuryIncluded: ({ total, dividend, issued, entitled }, say) =>
        `The total dividend amount ${say.amount(total)} is ${say.amount(dividend)} on all ${sharesText(issued, say)} issued, treasury shares included. Only ${sharesText(entitled, say)} get the dividend: leave the treasury shares out and calculate the total again.`,
      entitledDiffers: ({ entitled, right }, say) =>
        `“Shares entitled” says ${sharesText(entitled, say)}, but shares issued less treasury shares come to ${sharesText(right, say)}. Correct the number that is wrong.`,
      entitledIsIssued: ({ entitled, right }, say) =>
        `“Shares entitled” says ${sharesText(entitled, say)}, which is all shares issued. Treasury shares get no dividend: without them ${sharesText(right, say)} are entitled. Correct “Shares entitled”.`,
      treasuryDiffers: ({ entitled, right }, say) =>
        `Shares issued less treasury shares come to ${sharesText(right, say)}, but “Shares entitled” says ${sharesText(entitled, say)}, and the total agrees with that. Check the treasury shares and the shares issued.`,
      moreThanIssued: ({ entitled, issued, totalAgrees }, say) =>
        `“Shares entitled” says ${sharesText(entitled, say)}, which is more than the ${sharesText(issued, say)} issued. ${totalAgrees ? "The total agrees with “Shares entitled”: correct the shares issued." : "Correct the number that is wrong."}`,
      treasuryMoreThanIssued: ({ treasury, issued }, say) =>
        `“Treasury shares” says ${sharesText(treasury, say)}, which is more than the ${sharesText(issued, say)} issued. Correct the number that is wrong.`,
      totalMoreThanIssued: ({ total, dividend, issued, most }, say) =>
        `The total dividend amount ${say.amount(total)} is more than ${say.amount(dividend)} on every one of the ${sharesText(issued, say)} issued, which would be ${say.money(most)}. Check the total, the dividend per share and the shares issued.`,
    },
  },
  DV04: {
    title: "Shares held in trust",
    why: "Some issuers include the dividend on shares held in trust in the total, some do not, so a note says which, and gives an amount that fits the shares.",
    sentences: {
      amountDiffers: ({ written, dividend, shares, product }, say) =>
        `The note gives ${say.amount(written)} for shares held in trust, but ${say.money(dividend)} × ${sharesText(shares, say)} is ${say.range(product, "money")}. Correct the note or the number of shares held in trust.`,
      otherRounding: ({ written, note, total }, say) =>
        `The note's amount ${say.amount(written)} is ${say.rounding(note)}, but the total is ${say.rounding(total)}. Round both in the same way.`,
      notSaid: ({ fits }) =>
        `There are shares held in trust, but no note says whether the total includes their dividend.${fits === null ? "" : ` The total fits if the dividend is ${fits}.`} Add a note.`,
      otherTreatment: ({ said, fits }) =>
        `The note says that the dividend on shares held in trust is ${treatmentWords[said]} the total, but the total fits only if the dividend is ${fits}. Correct the note or the total.`,
      fitsNeither: ({ said }) =>
        `The note says that the dividend on shares held in trust is ${treatmentWords[said]} the total, but the total fits neither with it nor without it. Correct the total, the dividend per share or the numbers of shares, then check the note.`,
      yearsDiffer: ({ decided, previous }) =>
        `The dividend on shares held in trust is ${decided} this year and was ${previous} the year before. Check that this is meant, and say so in a note.`,
    },
  },
  DV05: {
    title: "Shares implied by the total",
    why: "Where the number of shares is not typed, total ÷ dividend per share tells how many shares the dividend was paid on. That number seldom moves by more than 3% in a year without a split, a consolidation or a slip.",
    sentences: {
      drift: ({ percent, decided, previous }, say) =>
        `The totals imply ${sharesText(decided, say)} now and ${sharesText(previous, say)} a year before, ${moreOrFewer(percent, say)}. If the number of shares did not change so much, a total or a dividend per share is wrong.`,
      splitLike: ({ ratio, consolidation, decided, previous }, say) =>
        `The totals imply ${sharesText(decided, say)} now and ${sharesText(previous, say)} a year before, about ${consolidation ? `1 for ${say.number(ratio)}` : `${say.number(ratio)} for 1`}. Was there a share ${consolidation ? "consolidation" : "split"}? If so, fill in “Share split ratio” and “Split effective date”; if not, a total or a dividend per share is wrong.`,
    },
  },
  DV06: {
    title: "Total to the yen",
    why: "A total written to the last yen is the dividend per share times a whole number of shares; where the dividend has sen, the total was rounded to the yen.",
    sentences: {
      noShareCount: ({ total, dividend, below, above }, say) =>
        `The total dividend amount ${say.amount(total)} is not ${say.amount(dividend)} times any whole number of shares: the nearest products are ${say.money(below)} and ${say.money(above)}. Check the total's digits and the dividend per share; if the total is a rounded figure, write its unit.`,
    },
  },
  DV07: {
    title: "One rounding for all totals",
    why: "Readers take all totals of one release to be rounded in the same way, and in the way it states.",
    sentences: {
      mixed: ({ fitting }, say) =>
        `The totals are not all rounded in the same way: ${fitting.map(({ cell, modes }) => `${say.cell(cell)} is ${say.rounding(modes)}`).join(", ")}. Check whether this is meant.`,
      otherThanStated: ({ stated, fits }, say) =>
        `“Rounding of totals” says that totals are ${say.rounding([stated])}, but those that can be checked are ${say.rounding(fits)}. Correct “Rounding of totals”, or the totals.`,
    },
  },
  DV08: {
    title: "Parts of the dividend per share",
    why: "Ordinary, commemorative and special dividend add up to the dividend per share, and a commemorative part says what it commemorates, so that readers do not expect it again.",
    sentences: {
      sumDiffers: ({ sum, dividend }, say) =>
        `The dividend per share is ${say.amount(dividend)}, but its parts add up to ${say.money(sum, dividend.places)}. Correct the dividend per share or the part that is wrong.`,
      unnamed: ({ amount }, say) =>
        `The commemorative dividend of ${say.amount(amount)} does not say what it commemorates. Add the occasion to the label, for example “Commemorative dividend (50th anniversary)”.`,
    },
  },
  DV09: {
    title: "Total of all share classes",
    why: "Each class of shares has its own resolution on its dividend (Companies Act of Japan, Art. 454(2)); a grand total is their sum.",
    sentences: {
      sumDiffers: ({ grandTotal, sum }, say) =>
        `The grand total is ${say.amount(grandTotal)}, but the totals of the share classes add up to ${say.range(sum, "money")}. Correct the grand total, or the class total that is wrong.`,
      unnamed: () =>
        "There are several share classes, and this one has no name. Write the name in the section heading, for example “Dividend: Class A preferred shares”.",
    },
  },
  DV10: {
    title: "Undetermined or no dividend",
    why: "Where the dividend per share is undetermined or none, there is no total, no effective date and no resource; a decided or paid dividend is never undetermined.",
    sentences: {
      undetermined: ({ column }) =>
        column === "decided"
          ? "The dividend decided is given as undetermined. Type the amount that was decided, or that no dividend is paid."
          : "The previous year's dividend is given as undetermined. Type the amount that was paid, or that none was.",
      paysNothing: ({ state, fact }) =>
        `The dividend per share says ${stateWords[state]}, but ${factWords[fact]} is given. Type “-” for it, or correct the dividend per share.`,
      contradicted: ({ state, facts }) =>
        `The dividend per share says ${stateWords[state]}, but ${listed(facts.map((fact) => factWords[fact]))} are given. Type the dividend per share, or “-” in the other cells.`,
      totalIsNothing: ({ dividend }, say) =>
        `The total dividend amount is zero, but the dividend per share is ${say.amount(dividend)}. Type the total, or correct the dividend per share.`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;

const factWords = {
  total: "a total dividend amount",
  effectiveDate: "an effective date",
  resource: "a dividend resource",
} as const;

const stateWords = {
  none: "“no dividend”",
  undetermined: "“undetermined”",
  notApplicable: "“-”",
} as const;

function listed(things: readonly string[]): string {
  return [things.slice(0, -1).join(", "), ...things.slice(-1)].filter((each) => each).join(" and ");
}

const treatmentWords = { included: "included in", excluded: "excluded from" } as const;

function sharesText(shares: Interval, say: Say): string {
  return say.value({ is: "range", of: "shares", range: shares });
}

function product(
  found: { dividend: Amount; shares: Interval; product: Interval },
  say: Say,
): string {
  const money = say.range(found.product, "money");
  return `${say.amount(found.dividend)} × ${sharesText(found.shares, say)} is ${money}`;
}

function printed(found: Printed, say: Say): string {
  const each = printedAlike(found).map(
    ({ modes, amount }) => `${say.amount(amount)} ${say.rounding(modes)}`,
  );
  return each.length === 0 ? "" : ` (${each.join(", ")})`;
}

function times(factor: Decimal, say: Say): string {
  return factor.lt(one) ? `${say.number(inverse(factor))} times` : `1/${say.number(factor)} of`;
}

function inverse(factor: Decimal): Decimal {
  return factor.pow(-1);
}

function moreOrFewer(percent: Decimal | null, say: Say): string {
  if (percent === null) return "many more";
  const size = say.number(percent.abs(), 1);
  return percent.gte(zero) ? `${size}% more` : `${size}% fewer`;
}

import type { workedOutAmount } from "../../checks/rules/amounts/workedOutAmount";
import type { daysWithRights } from "../../checks/rules/dates/daysWithRights";
import type { DistributableFigure } from "../../dividend/distributable/figures";
import type { WordsOf } from "../ruleWords";
import { factNames } from "./factNames";
import { facts } from "./facts";
import { kindWords } from "./kindWords";

const days = {
  exDividendDate: "ex-dividend date",
  lastDayWithRights: "last day with rights",
} as const;

/** The label of the figure's row. */
function rowOf(figure: DistributableFigure): string {
  const words = facts.distributable[figure];
  return `“${"labels" in words ? words.labels[0] : words[0]}”`;
}

export const distributionRules: WordsOf<typeof workedOutAmount | typeof daysWithRights> = {
  DV46: {
    title: "Distributable amount, worked out",
    why: "No more may be paid than the distributable amount on the day the dividend takes effect (Companies Act of Japan, Art. 461 (1) (viii)). Treasury shares bought after the year end, earlier dividends and goodwill count against it, and are what is most often forgotten.",
    sentences: {
      tooMuch: ({ paid, distributable, over, together }, say) =>
        `${together ? "The total dividend of all share classes" : "The total dividend"}, ${say.money(paid)}, is above the distributable amount of ${say.money(distributable)} worked out from the figures of the worksheet, by ${say.money(over)}. Check the figures of the section “Distributable amount”; the dividend cannot be paid if they are right.`,
      otherThanTyped: ({ typed, workedOut, leftOut }, say) =>
        leftOut === null
          ? `The distributable amount typed is ${say.amount(typed)}, but the figures of the worksheet come to ${say.money(workedOut)}. Check which of them is right.`
          : `The distributable amount typed, ${say.amount(typed)}, leaves out ${rowOf(leftOut)}: with it, the figures of the worksheet come to ${say.money(workedOut)}. Correct the amount or the figure.`,
      treasuryDiffers: ({ stated, carried, over }, say) =>
        `“Treasury shares at effect” says ${say.money(stated)}, but those at the balance sheet date with what was acquired, sold and cancelled since come to ${say.money(carried)}.${over === null ? "" : ` With these, the dividend is above the distributable amount by ${say.money(over)}.`} Check whether purchases after the year end are in it.`,
      treasuryLeftOut: ({ shares }, say) =>
        `The company holds treasury shares (${say.number(shares.number)}), but “Treasury shares at effect” gives no book value, so nothing is taken off for them. Type the book value on the effective date.`,
      dividendLeftOut: ({ since, asOf }, say) =>
        `“Dividends since” takes nothing off, but the ${kindWords[since.kind]} dividend of the fiscal year to ${say.date(since.fiscalYearEnd)} (${say.amount(since.dividendPerShare)} per share) took effect after the balance sheet date, ${say.date(asOf)}. Type the total of all dividends that took effect since.`,
      dividendsTooLow: ({ typed, paid, sheets }, say) =>
        `“Dividends since” takes off ${say.money(typed)}, but by the worksheets ${sheets.map((sheet) => say.quoted(sheet)).join(", ")} at least ${say.money(paid)} has taken effect since the balance sheet date. Type the total of all dividends that took effect since.`,
      balanceSheet: ({ asOf, why, expected }, say) => {
        const right = expected === null ? "" : ` Here that is ${say.date(expected)}.`;
        switch (why) {
          case "noYearEnd":
            return `The balance sheet date, ${say.date(asOf)}, is no end of a fiscal year: profit counts only from the last business year whose statements were approved.${right} Use its figures; those of extraordinary statements have rows of their own.`;
          case "notYetThere":
            return `The balance sheet date, ${say.date(asOf)}, is not before the day the dividend takes effect. The last business year whose statements were approved by then counts.${right} Check both dates.`;
          case "earlierYear":
            return `The balance sheet date is ${say.date(asOf)}, but the distributable amount counts from the last business year whose statements are approved when the dividend takes effect.${right} Use its figures.`;
        }
      },
      belowZero: ({ figure, amount }, say) =>
        `${rowOf(figure)} is ${say.amount(amount)}, but ${factNames[figure]} cannot be below zero. Correct the sign or the figure.`,
      magnitude: ({ figure, amount }, say) =>
        `${rowOf(figure)} is typed as ${say.amount(amount)}. It is understood as statements print it, as an amount that is taken off.`,
    },
  },
  DV47: {
    title: "Ex-dividend date and last day with rights",
    why: "Both days follow from the record date, the exchanges' business days and the days a trade takes to be settled: investors who go by a wrong one buy without the dividend.",
    sentences: {
      otherDay: ({ day, typed, reckoned, recordDate }, say) =>
        `The ${days[day]} is typed as ${say.date(typed)}, but for the record date ${say.date(recordDate)} it is ${say.weekday(reckoned)}, ${say.date(reckoned)}. Correct the date.`,
      otherDayInText: ({ day, words, reckoned, recordDate }, say) =>
        `This text gives ${say.quoted(words)} as the ${days[day]}, but for the record date ${say.date(recordDate)} it is ${say.weekday(reckoned)}, ${say.date(reckoned)}. Correct the text.`,
    },
  },
};

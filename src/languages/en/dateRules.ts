import type { dv16 } from "../../checks/rules/dv16";
import type { WordsOf } from "../ruleWords";

export const dateRules: WordsOf<typeof dv16> = {
  DV16: {
    title: "Record date of the forecast",
    why: "The forecast column compares the same dividend as the decided one, so both have one record date; dividends of different record dates are separate dividends (JPX FAQ 6781, note 2).",
    sentences: {
      differs: ({ forecast, decided }, say) =>
        `The latest forecast has the record date ${say.date(forecast)}, but the dividend decided has ${say.date(decided)}. Both columns are about one dividend; a date carried over from last year is the usual cause.`,
    },
  },
};

import { capitalized } from "../capitalized";
import type { LogWords } from "../logWords";
import { kindWords } from "./kindWords";

export const log: LogWords = {
  sheetName: "Check log",
  title: (worksheet) => `Check log of “${worksheet}”`,
  about: {
    company: "Company",
    dividend: "Dividend",
    releaseDate: "Release date",
    checkedAt: "Checked",
    result: "Result",
  },
  dividend: (kind, fiscalYearEnd) =>
    [
      ...(kind === null ? [] : [capitalized(`${kindWords[kind]} dividend`)]),
      ...(fiscalYearEnd === null ? [] : [`fiscal year to ${fiscalYearEnd}`]),
    ].join(", "),
  result: (verdict, counts, notChecked) =>
    notChecked === 0
      ? `${verdict} ${capitalized(counts)}.`
      : `${verdict} ${capitalized(counts)}; ${String(notChecked)} ${notChecked === 1 ? "check" : "checks"} not made, because a fact is missing.`,
  headings: [
    "Rule",
    "What it checks",
    "Outcome",
    "Cell",
    "Compared with",
    "Values and explanation",
  ],
  accepted: (severity) => `${severity}, accepted`,
  follows: (severity) => `${severity}, results from the one above`,
  agreed: "In order",
  more: (cells) => `${String(cells)} more`,
  notChecked: "Not checked",
  otherMarket: "Not applicable: Japan only",
  nothing: "Not applicable",
  signed: "Reviewed by",
  signedOn: "Date",
};

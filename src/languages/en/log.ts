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
  result: (counts, notChecked) =>
    notChecked === 0
      ? counts
      : `${counts}; ${String(notChecked)} ${notChecked === 1 ? "check" : "checks"} not made for lack of a fact`,
  headings: ["Rule", "What it checks", "Outcome", "Cell", "Compared with", "Values and words"],
  accepted: (severity) => `${severity}, accepted`,
  follows: (severity) => `${severity}, follows from the one above`,
  reason: (reason) => `Accepted because: ${reason}`,
  agreed: "Agrees",
  notChecked: "Not checked",
  otherMarket: "Left out: for Japan only",
  nothing: "Nothing it concerns",
  signed: "Reviewed by",
  signedOn: "Date",
};

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

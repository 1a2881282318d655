import type { LogWords } from "../logWords";

export const log: LogWords = {
  sheetName: "Check log",
  title: (worksheet) => `Check log of “${worksheet}”`,
  headings: ["Rule", "What it checks", "Outcome", "Cell", "Compared with", "Values and words"],
  severities: { error: "Error", warning: "Warning", note: "Note" },
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

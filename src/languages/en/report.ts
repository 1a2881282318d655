import type { ReportWords } from "../reportWords";

const severity = { error: "Error", warning: "Warning", note: "Note" } as const;

function counted(number: number, one: string): string {
  return `${number === 0 ? "no" : String(number)} ${one}${number === 1 ? "" : "s"}`;
}

export const reportWords: ReportWords = {
  severity,
  counts: ({ error, warning, note }) =>
    [counted(error, "error"), counted(warning, "warning"), counted(note, "note")].join(", "),
  nothingFound: "Nothing was found to be wrong or unusual.",
  found: "found",
  expected: "expected",
  comparedWith: "compared with",
  follows: "From this follows:",
  notChecked: "Not checked, for lack of:",
  lacks: (missing, rules) => `${missing} (${rules.join(", ")})`,
  otherMarket: (rules) => `Not run, since they hold for Japan only: ${rules.join(", ")}`,
  noCell: "no cell",
};

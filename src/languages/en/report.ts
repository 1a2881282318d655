import type { ReportWords } from "../reportWords";

const severity = { error: "Error", warning: "Warning", note: "Note" } as const;

function counted(number: number, one: string): string {
  return `${number === 0 ? "no" : String(number)} ${one}${number === 1 ? "" : "s"}`;
}

export const reportWords: ReportWords = {
  severity,
  counts: ({ error, warning, note, accepted }) =>
    [
      counted(error, "error"),
      counted(warning, "warning"),
      counted(note, "note"),
      ...(accepted > 0 ? [`${String(accepted)} accepted`] : []),
    ].join(", "),
  nothingFound: "Nothing was found to be wrong or unusual.",
  found: "found",
  expected: "expected",
  comparedWith: "compared with",
  accepted: "accepted",
  follows: "From this follows:",
  notChecked: "Not checked, for lack of:",
  lacks: (missing, rules) => `${missing} (${rules.join(", ")})`,
  otherMarket: (rules) => `Not run, since they hold for Japan only: ${rules.join(", ")}`,
  noCell: "no cell",
};

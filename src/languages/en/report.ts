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
  verdict: {
    inOrder: (compared, rules, notMade) =>
      `In order: ${counted(compared, "comparison")} of ${counted(rules, "rule")} agree` +
      (notMade === 0 ? "." : `; ${counted(notMade, "check")} could not be made.`),
    errors: "Not in order: errors stand.",
    notChecked: (unread) =>
      `Not checked: no value was read for ${unread.join(", ")}. Whatever else is listed here, this worksheet was not found to be in order.`,
  },
  nothingFound: "Nothing wrong or unusual was found.",
  found: "found",
  expected: "expected",
  comparedWith: "compared with",
  follows: "From this follows:",
  notChecked: "Not checked, because this has no value:",
  notUnderstood: (fact, cell) => `${fact}, not understood in ${cell}`,
  lacks: (missing, rules) => `${missing} (${rules.join(", ")})`,
  otherMarket: (rules) => `Left out, because they hold for Japan only: ${rules.join(", ")}`,
  noCell: "no cell",
};

import type { VerificationWords } from "../verificationWords";

export const verification: VerificationWords = {
  title: (draft, worksheet) => `${draft} against ${worksheet}`,
  counts: ({ differ, missing, unmatched, agree }) =>
    `${String(differ)} ${differ === 1 ? "differs" : "differ"}, ${String(missing)} missing, ${String(unmatched)} not in the worksheet, ${String(agree)} ${agree === 1 ? "agrees" : "agree"}`,
  paragraph: (number, begins) =>
    `paragraph ${String(number)}${begins === null ? "" : ` (“${begins}”)`}`,
  cell: (table, row, column, label) =>
    `table ${String(table)}, row ${String(row)}, column ${String(column)}${label === null ? "" : ` (${label})`}`,
  emptyCell: "empty",
  differs: "Differs from the worksheet",
  missing: "Missing from the draft",
  unmatched:
    "In the draft only; the worksheet says nothing about these, so check them against their source",
  unmentioned: "No longer mentioned in the draft’s text, though the composed release does",
  agrees: "Agrees",
  allAgree: "Everything agrees with the worksheet.",
  differsFrom: (found, expected) =>
    `${found}, but the worksheet has ${expected ?? "nothing there"}`,
  comparisonOf: (shareClass) =>
    shareClass === null ? "the table of the dividend" : `the table of the dividend: ${shareClass}`,
  named: (fact, value) => `${fact}: ${value}`,
  inCell: (address) => ` (${address})`,
};

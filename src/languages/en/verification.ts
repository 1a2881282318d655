import type { VerificationWords } from "../verificationWords";

export const verification: VerificationWords = {
  title: (draft, worksheet) => `${draft} against ${worksheet}`,
  counts: ({ differ, missing, unmatched, agree }) =>
    `${String(differ)} ${differ === 1 ? "differs" : "differ"}, ${String(missing)} missing, ${String(unmatched)} not in the worksheet, ${String(agree)} ${agree === 1 ? "agrees" : "agree"}`,
  paragraph: (number, begins) =>
    `paragraph ${String(number)}${begins === null ? "" : ` (“${begins}”)`}`,
  aside: (where, begins) =>
    `${{ header: "header", footer: "footer", comment: "comment", hidden: "hidden text" }[where]}${begins === null ? "" : ` (“${begins}”)`}`,
  onPage: (page, place) => `page ${String(page)}, ${place}`,
  cell: (table, row, column, label) =>
    `table ${String(table)}, row ${String(row)}, column ${String(column)}${label === null ? "" : ` (${label})`}`,
  table: (number) => `table ${String(number)}`,
  emptyCell: "empty",
  differs: "Differs from the worksheet",
  missing: "Missing from the draft",
  unmatched: "Not in the worksheet",
  unmatchedHint: "The worksheet says nothing about these. Check them against their own source.",
  unmentioned: "No longer mentioned in the text",
  unmentionedHint: "The composed release mentions these in its text; the draft does not.",
  accepted: "Accepted",
  agrees: "Agrees",
  counted: (heading, count) => `${heading} (${String(count)})`,
  allAgree: "Everything agrees with the worksheet.",
  allReadAgree: "Everything that was read agrees with the worksheet.",
  notRead: "Not read",
  notReadHint: "These may show figures or words. Look at them yourself.",
  unread: (what, after) =>
    `${
      {
        picture: "a picture",
        chart: "a chart",
        object: "an embedded object",
        file: "an inserted file",
        drawing: "a drawing",
      }[what]
    }, ${after === 0 ? "before the first paragraph" : `after paragraph ${String(after)}`}`,
  differsFrom: (found, expected) =>
    `${found}, but the worksheet has ${expected ?? "nothing there"}`,
  comparisonOf: (shareClass) =>
    shareClass === null ? "the table of the dividend" : `the table of the dividend: ${shareClass}`,
  named: (fact, value) => `${fact}: ${value}`,
  inCell: (address) => ` (${address})`,
};

import { a1 } from "../../../../src/dividend/fact";
import { agreedBy } from "../../agreed";
import { announcement } from "../../announcements";
import { columnCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import { changesToldInFull } from "../../inFull";

const resourceCell = columnCell("decided", "resource");

function said(block: "headline" | "lead" | "reason", words: string, resource: string) {
  return findingsOf(
    "DV29",
    checked(announcement({ decided: { resource }, text: { [block]: paragraphs(words) } })),
  ).filter((finding) => finding.severity === "error");
}

test.each([
  ["headline", "IIJ Announces the Distribution of Retained Earnings", "capitalSurplus"],
  ["headline", "資本剰余金の配当に関するお知らせ", "retainedEarnings"],
  ["headline", "Notice on Capital Surplus", "retainedEarnings"],
  ["lead", "The dividend is to be paid from retained earnings.", "capitalSurplus"],
  ["reason", "本配当は、その他資本剰余金を原資といたします。", "retainedEarnings"],
  ["reason", "The dividend is paid out of additional paid-in capital.", "retainedEarnings"],
  ["reason", "本配当は、資本準備金を原資といたします。", "retainedEarnings"],
  ["lead", "The dividend is paid from the legal capital reserve.", "capitalSurplus"],
] as const)("%s: %s", (block, words, resource) => {
  expect(said(block, words, resource)).toMatchObject([
    { outcome: "textNamesAnother", cell: { row: 250 }, related: [resourceCell] },
  ]);
});

test.each([
  ["headline", "IIJ Announces the Distribution of Retained Earnings", "retainedEarnings"],
  ["headline", "剰余金の配当に関するお知らせ", "capitalSurplus"],
  ["headline", "Notice of Dividends from Surplus", "capitalSurplus"],
  ["lead", "A notice on capital surplus follows.", "retainedEarnings"],
  ["lead", "The dividend is to be paid from {{resource}}.", "capitalSurplus"],
  ["reason", "We keep retained earnings for growth. A dividend follows.", "capitalSurplus"],
  [
    "reason",
    "As retained earnings fell short, the dividend is paid from capital surplus.",
    "capitalSurplus",
  ],
  ["headline", "Dividend from Capital Surplus", "Retained earnings and capital surplus"],
  ["reason", "We transfer it to capital surplus for later dividends.", "retainedEarnings"],
  [
    "reason",
    "資本準備金を減少し、資本剰余金に振り替え、今後の配当に備えます。",
    "retainedEarnings",
  ],
  ["headline", "Dividend from Capital Surplus", "Special account"],
] as const)("%s: %s, of %s, is right", (block, words, resource) => {
  expect(said(block, words, resource)).toEqual([]);
});

test.each(["capitalSurplus", "その他資本剰余金", "Additional paid-in capital"])(
  "%s calls for a reminder",
  (resource) => {
    expect(findingsOf("DV29", checked(announcement({ decided: { resource } })))).toMatchObject([
      { severity: "warning", outcome: "capitalSurplus", cell: resourceCell },
    ]);
  },
);

test.each([
  "Capital reserve",
  "資本準備金",
  "Legal retained earnings reserve",
  "利益準備金",
  "Legal capital surplus",
  "Legal retained earnings",
  "Capital  reserves",
  "Legal\n capital\n surplus",
])("%s cannot be paid out", (resource) => {
  expect(findingsOf("DV29", checked(announcement({ decided: { resource } })))).toMatchObject([
    { severity: "error", outcome: "reserve", cell: resourceCell },
  ]);
});

test("the resource can be missing", () => {
  const none = checked(announcement({ decided: { resource: "" } }));
  expect(missingOf("DV29", none)).toEqual(["resource"]);
  const noDividend = { dividendPerShare: "none", resource: "-" };
  expect(missingOf("DV29", checked(announcement({ decided: noDividend })))).toEqual([]);
});

test("what a text names stands against what the column does", () => {
  const words = "The dividend is paid from capital surplus.";
  expect(said("lead", words, "retainedEarnings")).toMatchObject([
    {
      details: { named: "capitalSurplus", words: "capital surplus", stated: "retainedEarnings" },
      expected: { text: "retainedEarnings" },
      actual: { text: "capital surplus" },
    },
  ]);
  expect(said("lead", words, "利益剰余金")).toMatchObject([{ details: { stated: "利益剰余金" } }]);
});

test("retained earnings call for nothing, and a text that names them agrees", () => {
  const lead = paragraphs("The dividend is paid from retained earnings.", "A dividend follows.");
  const right = checked(announcement({ text: { lead } }));
  expect(findingsOf("DV29", right)).toEqual([]);
  expect(agreedBy("DV29", right)).toEqual([`B251 ${a1(resourceCell)} | retained earnings`]);
});

test("without a decided resource no text is judged", () => {
  const lead = paragraphs("The dividend is paid from retained earnings.");
  for (const decided of [null, { resource: "" }]) {
    expect(findingsOf("DV29", checked(announcement({ decided, text: { lead } })))).toEqual([]);
  }
});

changesToldInFull("DV29", "resolution", {
  "named in the text": { Text: { Reason: ["The dividend is paid from retained earnings."] } },
  "another in the text": { Text: { Reason: ["The dividend is paid from capital surplus."] } },
  "another in the headline": { Text: { Headline: ["その他資本剰余金の配当に関するお知らせ"] } },
  "surplus alone": { Text: { Headline: ["剰余金の配当に関するお知らせ"] } },
  "capital surplus": { Dividend: { "Dividend resource": ["Capital surplus"] } },
  "a reserve": { Dividend: { "Dividend resource": ["Capital reserve"] } },
  "none given": { Dividend: { "Dividend resource": [null] } },
  "none given, and none paid": {
    Dividend: { "Dividend resource": [null], "Dividend per share": ["No dividend"] },
  },
});

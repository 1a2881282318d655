import type { Announcement } from "../../src/dividend/announcement";
import { runChecks } from "../../src/checks/checking";
import { japaneseHolidays } from "../../src/checks/japaneseHolidays";
import type { Finding } from "../../src/dividend/finding";
import { read } from "../worksheet/readings";
import { typedReleases } from "../conformance/typedReleases";
import type { TypedCell } from "../worksheet/sheets";
import { fullTyped, fullWorksheet } from "./fullWorksheet";
import type { Rows } from "./worksheets";

/** A right worksheet for slips to be made in, and the one of a year earlier where it has one beside it. */
export interface SampleBase {
  readonly rows: Rows;
  readonly earlier: Announcement | null;
}

/** What the full sample's previous columns have, as it was decided a year earlier. */
const lastYear = fullWorksheet([
  { label: "Fiscal year end", column: 1, value: { date: "2024-03-31" } },
  { label: "Meeting number", column: 1, value: 49 },
  { label: "Dividend per share", column: 1, value: [40, '"JPY"0.00'] },
  { label: "Total dividend amount", column: 1, value: "JPY936 million" },
  ...[0, 1].flatMap((nth) => [
    { label: "Record date", nth, column: 1, value: { date: "2024-03-31" } },
    { label: "Effective date", nth, column: 1, value: { date: "2024-06-28" } },
  ]),
]).announcement;

const full = fullTyped("en");
const counts: readonly TypedCell[] = ["Shares issued", "Treasury shares", "Shares entitled"];
const uncounted = full.map((row) => (counts.includes(row[0] ?? null) ? [] : row));
const withTexts: Rows = [
  ...full.slice(0, full.findIndex(([label]) => label === "Text") + 1),
  [
    "Lead (English)",
    "The Company resolved to pay a year-end dividend of JPY27.00 per common share, JPY1,262 million in total, with the record date of March 31, 2025 and the effective date of June 27, 2025. It is an increase of JPY7.00 from the previous year's JPY20.00, and JPY5.00 more than the forecast of JPY22.00 announced on February 6, 2025.",
  ],
  [
    "Lead (Japanese)",
    "当社は、2025年3月31日を基準日とする期末配当を1株当たり27.00円、配当金総額1,262百万円とし、2025年6月27日に効力を生じることを決議しました。前期の20.00円から7.00円の増配であり、2025年2月6日公表の予想22.00円を5.00円上回ります。",
  ],
  [
    "Approval",
    "It goes to the 50th Ordinary General Meeting of Shareholders to be held on Thursday, June 26, 2025.",
  ],
  [
    "Reason",
    "The annual dividend is JPY47.00 per share. The ordinary dividend is JPY22.00 and the commemorative one JPY5.00. The total of all classes is JPY1,322 million. The dividend was JPY40.00 before the split.",
  ],
];

const ofOneClass = withTexts
  .toSpliced(
    withTexts.findIndex(([label]) => label === "Dividend: Class A preferred shares"),
    10,
  )
  .filter(([label]) => label !== "Grand total")
  .map((row) => row.map((cell) => (typeof cell === "string" ? withoutGrandTotal(cell) : cell)));

function withoutGrandTotal(text: string): string {
  return text.replace("The total of all classes is JPY1,322 million. ", "");
}

/** The rows with those of a label replaced, or left out. */
function changed(rows: Rows, changes: Readonly<Record<string, Rows[number] | null>>): Rows {
  return rows.flatMap((row) => {
    const [label] = row;
    const change = typeof label === "string" ? changes[label] : undefined;
    return change === undefined ? [row] : change === null ? [] : [change];
  });
}

const noCounts = { "Shares issued": null, "Treasury shares": null, "Shares entitled": null };
const noTexts = { "Lead (English)": null, "Lead (Japanese)": null, Approval: null, Reason: null };
const noTable = {
  "Forecast (February 6, 2025)": null,
  "Year ended March 31, 2025": null,
  "Year ended March 31, 2024": null,
};
const unrounded = changed(ofOneClass, { "Rounding of totals": null });
const exact = changed(unrounded, {
  ...noTexts,
  "Totals in": null,
  "Total dividend amount": ["Total dividend amount", 1262250000, "-", 936000000],
});
const inTrust = changed(ofOneClass, {
  "Shares entitled": ["Trust-held shares", [113800, "#,##0"], null, [100000, "#,##0"]],
  Note: [
    "Note",
    "The total includes JPY3 million on 113,800 shares held in trust.",
    null,
    "Restated for the 2-for-1 split of April 1, 2024. It includes JPY4 million on 100,000 shares held in trust.",
  ],
});

/** A reason for the full sample that says what it says of the year too. */
export const reasonOnYear =
  "The year-end dividend rises by JPY5.00 from the latest forecast; the total dividend amount is JPY1,262 million. With the interim dividend of JPY20.00 the annual dividend is JPY47.00 per share, an increase of JPY9.00 from the previous year. The commemorative dividend of JPY5.00 is a part of it, and the record date is March 31, 2025.";
const aboutYear = [
  ...full.slice(0, full.findIndex(([label]) => label === "Text") + 1),
  ["Reason", reasonOnYear],
];
const noParts = { "Ordinary dividend": null, "Commemorative dividend (50th anniversary)": null };
const withoutParts = changed(ofOneClass, {
  ...noParts,
  Reason: ["Reason", "The annual dividend is JPY47.00 per share."],
});

/** Texts in both languages that say everything, a split and its note among it. */
const bilingual = changed(ofOneClass, {
  Approval: [
    "Approval (English)",
    "It goes to the 50th Ordinary General Meeting of Shareholders to be held on Thursday, June 26, 2025. The effective date is Friday, June 27, 2025.",
  ],
  Reason: [
    "Approval (Japanese)",
    "第50期定時株主総会（2025年6月26日（木）開催予定）に付議いたします。効力発生日は2025年6月27日（金）です。",
  ],
});

/** The full sample in several forms, all of them right. */
const samples: Readonly<Record<string, SampleBase>> = {
  full: { rows: full, earlier: null },
  japanese: { rows: fullTyped("ja"), earlier: null },
  besideLastYear: { rows: full, earlier: lastYear },
  uncounted: { rows: uncounted, earlier: null },
  withTexts: { rows: withTexts, earlier: null },
  ofOneClass: { rows: ofOneClass, earlier: null },
  textsBesideLastYear: { rows: ofOneClass, earlier: lastYear },
  uncountedBesideLastYear: { rows: changed(ofOneClass, noCounts), earlier: lastYear },
  unrounded: { rows: unrounded, earlier: null },
  exact: { rows: exact, earlier: null },
  exactUncounted: { rows: changed(exact, noCounts), earlier: null },
  aboutYear: { rows: aboutYear, earlier: null },
  withoutParts: { rows: withoutParts, earlier: null },
  partlessBesideLastYear: { rows: withoutParts, earlier: lastYear },
  partlessUncounted: { rows: changed(withoutParts, noCounts), earlier: null },
  partlessWithoutTable: { rows: changed(withoutParts, noTable), earlier: null },
  partlessExact: { rows: changed(exact, noParts), earlier: null },
  partlessExactUncounted: { rows: changed(exact, { ...noParts, ...noCounts }), earlier: null },
  partlessInTrust: { rows: changed(inTrust, noParts), earlier: null },
  partlessUnrounded: { rows: changed(unrounded, noParts), earlier: lastYear },
  bilingual: { rows: bilingual, earlier: null },
  inTrust: { rows: inTrust, earlier: null },
  withoutTable: { rows: changed(ofOneClass, noTable), earlier: null },
  withoutTableUncounted: { rows: changed(ofOneClass, { ...noTable, ...noCounts }), earlier: null },
  exactWithoutTable: { rows: changed(exact, noTable), earlier: null },
};

/** Right worksheets by name: the samples, and real releases as typed into a worksheet, by their files' names. */
export const bases: Readonly<Record<string, SampleBase>> = {
  ...samples,
  ...Object.fromEntries(
    typedReleases.map(({ file, rows }): [string, SampleBase] => [
      file.replace(/(?:_en|_ja|\.txt).*/u, ""),
      { rows, earlier: null },
    ]),
  ),
};

/** What the whole rulebook finds, with another value in one cell if one is given. */
export function findingsIn(
  { rows, earlier }: SampleBase,
  slip?: { readonly row: number; readonly column: number; readonly typed: TypedCell },
): readonly Finding[] {
  const cells = slip && rows[slip.row];
  const typed =
    slip === undefined || cells === undefined
      ? rows
      : rows.with(slip.row, cells.with(slip.column, slip.typed));
  const { announcement, findings } = read(typed);
  return runChecks({ announcement, holidays: japaneseHolidays, earlier }, findings).findings;
}

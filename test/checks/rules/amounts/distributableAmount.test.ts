import { announcement } from "../../announcements";
import { columnCell, decisionCell, grandTotalCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import type { AnnouncementWritten, ColumnWritten } from "../../written";
import { changesToldInFull } from "../../inFull";

function result(distributableAmount: string | null, written: AnnouncementWritten = {}) {
  return checked(announcement({ decision: { distributableAmount }, ...written }));
}

test("a total above the distributable amount is an error", () => {
  expect(findingsOf("DV31", result("600,000,000"))).toMatchObject([
    {
      severity: "error",
      outcome: "tooMuch",
      cell: columnCell("decided", "total"),
      related: [decisionCell("distributableAmount")],
    },
  ]);
  expect(findingsOf("DV31", result("600 million"))).toHaveLength(1);
});

// 608 million stands for at least 607,000,001 yen (rounded up), 607,500,000 (half up) or 608,000,000 (down).
test.each([
  [null, "607,000,000", 1],
  [null, "607,000,001", 0],
  ["up", "607,000,000", 1],
  ["halfUp", "607,499,999", 1],
  ["halfUp", "607,500,000", 0],
  ["down", "607,999,999", 1],
  ["down", "608,000,000", 0],
] as const)("rounded %s, 608 million against %s: %d findings", (rounding, amount, count) => {
  expect(findingsOf("DV31", result(amount, { presentation: { rounding } }))).toHaveLength(count);
});

test("share classes count together", () => {
  const furtherClasses = [
    { name: "Class A", decided: { dividendPerShare: "24", total: "24,000,000" } },
  ];
  expect(findingsOf("DV31", result("632 million", { furtherClasses }))).toEqual([]);
  const over = { decided: { total: "608,000,000" }, furtherClasses };
  expect(findingsOf("DV31", result("631,999,999", over))).toMatchObject([
    {
      details: { together: true },
      related: [columnCell("decided", "total", 1), decisionCell("distributableAmount")],
    },
  ]);
  expect(findingsOf("DV31", result("632,000,000", over))).toEqual([]);
});

test("a grand total stands for them", () => {
  const grandTotal = "700,000,000";
  expect(findingsOf("DV31", result("650,000,000", { grandTotal }))).toMatchObject([
    { cell: grandTotalCell(), details: { together: false } },
  ]);
});

test("what is missing is said", () => {
  expect(missingOf("DV31", result(null))).toEqual(["distributableAmount"]);
  expect(missingOf("DV31", result("600 million", { decided: { total: "" } }))).toEqual(["total"]);
});

test("a class that pays nothing needs no total, one that pays does", () => {
  const withClass = (decided: ColumnWritten) =>
    result("600,000,000", { furtherClasses: [{ name: "Class A", decided }] });
  expect(findingsOf("DV31", withClass({ dividendPerShare: "none", total: "-" }))).toHaveLength(1);
  const unknown = withClass({ dividendPerShare: "24", total: "" });
  expect(findingsOf("DV31", unknown)).toEqual([]);
  expect(unknown.notChecked).toContainEqual({ rule: "DV31", missing: "total", column: "decided" });
  const nothing = { dividendPerShare: "none", total: "-", effectiveDate: "-", resource: "-" };
  const unpaid = result("600,000,000", { decided: nothing });
  expect(unpaid.notChecked).toContainEqual({ rule: "DV31", missing: "total", column: "decided" });
});

changesToldInFull("DV31", "amounts", {
  enough: { Announcement: { "Distributable amount": [608000000] } },
  "too little": { Announcement: { "Distributable amount": [600000000] } },
  "too little by two": { Announcement: { "Distributable amount": ["606百万円"] } },
  "too little by a million": { Announcement: { "Distributable amount": ["607百万円"] } },
  "not given": {},
  "no total": {
    Announcement: { "Distributable amount": [600000000] },
    Dividend: { "Total dividend amount": [null] },
  },
  "no dividend": {
    Announcement: { "Distributable amount": [600000000] },
    Dividend: {
      "Dividend per share": ["No dividend"],
      "Total dividend amount": ["-"],
      "Effective date": ["-"],
      "Dividend resource": ["-"],
    },
  },
  "too little for all classes": {
    Announcement: { "Distributable amount": [600000000] },
    Dividend: { "Grand total": ["JPY700 million"] },
  },
  "worked out besides": {
    Announcement: { "Distributable amount": [600000000] },
    "Calculation of the distributable amount": { "Other retained earnings": [9000000000] },
  },
  "worked out from nothing": {
    Announcement: { "Distributable amount": [600000000] },
    "Calculation of the distributable amount": { "As of": ["2019-03-31"] },
  },
});

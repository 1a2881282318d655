import {
  type SameDividend,
  likelierSlip,
  showSameDividend,
} from "../../src/checks/annualAgainstColumn";
import { actualRowOf } from "../../src/checks/annualRows";
import { type Announcement, columnOf } from "../../src/dividend/announcement";
import { announcement } from "./announcements";
import type { AnnouncementWritten } from "./written";

function same(of: Announcement, role: "decided" | "previous"): SameDividend {
  const column = of.classes[0] && columnOf(of.classes[0], role);
  const row = actualRowOf(of, role === "decided" ? "current" : "previous");
  const [columnEntry, cellEntry] = [column?.dividendPerShare, row?.cells.yearEnd];
  if (!column || !row || !columnEntry || !cellEntry) throw new Error("All of it was written");
  return { column, columnEntry, row, period: "yearEnd", cellEntry };
}

const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };

/** Which is the slip where the column has `inColumn` and the table `inTable`; the row's interim dividend is 13.50. */
function slip(
  inColumn: string,
  [inTable, total]: readonly [string, string],
  { implied = false, ...decided }: AnnouncementWritten["decided"] & { readonly implied?: boolean },
) {
  const of = announcement({
    decided: { ...decided, dividendPerShare: inColumn },
    previous: implied ? uncounted : { ...uncounted, total: "-" },
    annual: [{ year: "2019-03-31", interim: "13.50", yearEnd: inTable, total }],
  });
  const { in: where, certain } = likelierSlip(of, same(of, "decided"));
  return `${where}${certain ? ", certainly" : ""}`;
}

const counted = {};

test.each([
  // Nothing tells.
  ["14.50", ["13.50", "-"], uncounted, "annual"],
  // The row adds up with the one or the other.
  ["14.50", ["13.50", "27.00"], uncounted, "column"],
  ["14.50", ["13.50", "28.00"], uncounted, "annual, certainly"],
  ["14.50", ["13.50", "30.00"], uncounted, "annual"],
  // The total is 13.50 a share.
  ["13.50", ["14.50", "-"], counted, "annual"],
  ["13.50", ["14.50", "27.00"], counted, "annual, certainly"],
  ["14.50", ["13.50", "-"], counted, "column"],
  ["14.50", ["13.50", "28.00"], counted, "annual"],
  ["14.50", ["13.50", "27.00"], counted, "column"],
  // The share count that the total implies is the previous year's, or about it, with the one or the other.
  ["14.50", ["13.50", "-"], { ...uncounted, implied: true }, "column"],
  ["13.50", ["14.50", "-"], { ...uncounted, implied: true }, "annual"],
  ["14.50", ["13.50", "28.00"], { ...uncounted, implied: true }, "annual"],
  ["15.00", ["14.50", "-"], { ...uncounted, implied: true }, "annual"],
  ["14.50", ["14.10", "-"], { ...uncounted, implied: true }, "column"],
  // Shares that are counted are not taken from the total besides.
  ["14.50", ["13.50", "27.00"], { total: "700 million", implied: true }, "column"],
  // An exact total is a multiple of the one and not of the other.
  ["14", ["13.50", "-"], { ...uncounted, implied: true, total: "608,620,500" }, "column"],
  ["13.50", ["14", "-"], { ...uncounted, implied: true, total: "608,620,500" }, "annual"],
  // The parts add up to the one or the other, or to neither.
  ["14.50", ["13.50", "-"], { ...uncounted, parts: { ordinary: "13.50" } }, "column"],
  ["14.50", ["13.50", "27.00"], { ...uncounted, parts: { ordinary: "14.50" } }, "annual"],
  ["14.50", ["13.50", "27.00"], { ...uncounted, parts: { ordinary: "10.00" } }, "column"],
  // Parts without the ordinary one say nothing of the whole.
  ["14.50", ["13.50", "-"], { ...uncounted, parts: { special: "13.50" } }, "annual"],
  ["14.50", ["13.50", "-"], { ...uncounted, parts: { ordinary: "", special: "13.50" } }, "annual"],
  // An amount is likelier than none, and is not certain for that.
  ["undetermined", ["13.50", "27.00"], uncounted, "column"],
  ["13.50", ["undetermined", "27.00"], uncounted, "annual"],
] as const)("%s beside %j (%j): %s", (inColumn, inTable, decided, expected) => {
  expect(slip(inColumn, inTable, decided)).toBe(expected);
});

const split = { splitRatio: "2 for 1", splitEffectiveDate: "2018-10-01" };

test.each([
  ["13.50", "13.50", {}, true],
  ["13.5", "13.50", {}, true],
  ["13.50", "13.51", {}, false],
  ["none", "none", {}, true],
  ["none", "0", {}, true],
  ["undetermined", "13.50", {}, false],
  ["-", "undetermined", {}, false],
  // As paid in the column and restated in the table, or the other way round.
  ["27.00", "13.50", { shareBasis: "asPaid" }, true],
  ["27.00", "13.60", { shareBasis: "asPaid" }, false],
  ["13.50", "27.00", { shareBasis: "restated", dividendPerShareAsPaid: "27.00" }, true],
  ["13.50", "28.00", { shareBasis: "restated", dividendPerShareAsPaid: "27.00" }, false],
  ["13.50", "none", { shareBasis: "restated" }, false],
  ["13.50", "none", { shareBasis: "asPaid" }, false],
  ["none", "13.50", { shareBasis: "asPaid" }, false],
] as const)(
  "%s in the column and %s in the table (%o): %j",
  (inColumn, inTable, more, expected) => {
    const of = announcement({
      decided: split,
      previous: { ...more, dividendPerShare: inColumn },
      annual: [{ year: "2018-03-31", interim: "", yearEnd: inTable, total: "" }],
    });
    const [common] = of.classes;
    expect(common && showSameDividend(common, same(of, "previous"))).toBe(expected);
  },
);

test("without a split a dividend as paid is no other one", () => {
  const of = announcement({
    previous: { shareBasis: "asPaid", dividendPerShare: "27.00" },
    annual: [{ year: "2018-03-31", interim: "", yearEnd: "13.50", total: "" }],
  });
  const [common] = of.classes;
  expect(common && showSameDividend(common, same(of, "previous"))).toBe(false);
});

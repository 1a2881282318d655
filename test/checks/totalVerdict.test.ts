import { payoutsOf } from "../../src/checks/payout";
import { fitsTheAnnualTable } from "../../src/checks/totalVerdict";
import { announcement } from "./announcements";
import type { AnnouncementWritten } from "./written";

const annual = [
  { year: "2019-03-31", interim: "12.00", yearEnd: "13.00" },
  { year: "2018-03-31", interim: "10.00", yearEnd: "11.00" },
];

/** The dividends of the annual table that are tried for the total of each column, in the order of the columns. */
function tried(more: AnnouncementWritten = {}) {
  const written = announcement({ annual, forecast: { total: "608 million" }, ...more });
  return payoutsOf(written).payouts.map((payout) => {
    const dividends: string[] = [];
    const fits = fitsTheAnnualTable(written, payout, (each) => {
      dividends.push(each.toFixed(2));
      return true;
    });
    expect(fits).toBe(dividends.length === 1);
    return dividends[0] ?? null;
  });
}

test("a column's dividend in the table is that of its year and kind", () => {
  expect(tried()).toEqual(["13.00", null, "11.00"]);
  expect(tried({ decision: { kind: "interim" } })).toEqual(["12.00", null, "10.00"]);
});

test.each<[string, AnnouncementWritten]>([
  ["a special dividend", { decision: { kind: "special" } }],
  ["an unknown kind", { decision: { kind: "" } }],
  ["no table", { annual: null }],
  ["no amount in it", { annual: [{ year: "2019-03-31", yearEnd: "-" }] }],
  ["nothing paid", { annual: [{ year: "2019-03-31", yearEnd: "0.00" }] }],
])("of %s the table has none", (_, more) => {
  expect(tried(more)).toEqual([null, null, null]);
});

test("the table is about the first share class", () => {
  const classA = { decided: { dividendPerShare: "20", total: "20 million" } };
  expect(tried({ furtherClasses: [{ name: "Class A", ...classA }] })).toEqual([
    "13.00",
    null,
    "11.00",
    null,
  ]);
});

test("what the table has need not fit", () => {
  const written = announcement({ annual });
  const [payout] = payoutsOf(written).payouts;
  expect(payout && fitsTheAnnualTable(written, payout, () => false)).toBe(false);
});

import { statedSplitDate, unlabelledBeforeSplit } from "../../src/checks/mixedBases";
import { announcement } from "./announcements";
import { columnCell } from "./cells";
import { type AnnouncementWritten, type AnnualWritten, day } from "./written";

const split = { splitRatio: "2 for 1", splitEffectiveDate: "2018-10-01" };

/** The periods of a row of the year to March 2019 that nothing marks as restated. */
function unlabelled(row: Partial<AnnualWritten>, more: AnnouncementWritten = {}) {
  const of = announcement({
    decided: split,
    ...more,
    annual: [{ year: "2019-03-31", interim: "27.00", yearEnd: "13.50", total: "40.50", ...row }],
  });
  const [first] = of.annual.rows;
  return first && unlabelledBeforeSplit(of, first);
}

test("a payment before the split beside one after it counts other shares", () => {
  expect(unlabelled({})).toEqual(["interim"]);
  expect(unlabelled({ firstQuarter: "1.00", thirdQuarter: "2.00" })).toEqual([
    "firstQuarter",
    "interim",
  ]);
});

test.each<[string, Partial<AnnualWritten>, AnnouncementWritten]>([
  ["no split", {}, { decided: {} }],
  ["a split before both", {}, { decided: { ...split, splitEffectiveDate: "2018-09-30" } }],
  ["a split after both", {}, { decided: { ...split, splitEffectiveDate: "2019-04-01" } }],
  ["a row without its year", { year: null }, {}],
  ["nothing after it", { yearEnd: "-" }, {}],
  ["nothing before it", { interim: "undetermined" }, {}],
  ["a mark", { interim: "27.00 (*1)" }, {}],
  [
    "a figure that is the restated column's",
    { interim: "13.50" },
    { previous: { shareBasis: "restated" } },
  ],
])("nothing is unlabelled: %s", (_, row, more) => {
  expect(unlabelled(row, more)).toEqual([]);
});

test("the same figure as paid labels nothing", () => {
  const asPaid = { previous: { shareBasis: "asPaid" } };
  expect(unlabelled({ interim: "13.50" }, asPaid)).toEqual(["interim"]);
  const other = { previous: { shareBasis: "restated", dividendPerShare: "-" } };
  expect(unlabelled({}, other)).toEqual(["interim"]);
});

test("a split is stated in any column of the first class", () => {
  expect(statedSplitDate(announcement())).toBeNull();
  const inPrevious = announcement({ decided: { splitEffectiveDate: "" }, previous: split });
  expect(statedSplitDate(inPrevious)).toMatchObject({
    value: day("2018-10-01"),
    cell: columnCell("previous", "splitEffectiveDate"),
  });
  expect(statedSplitDate({ ...announcement(), classes: [] })).toBeNull();
});

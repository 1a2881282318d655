import type { ShareClass } from "../../src/dividend/announcement";
import type { ColumnRole, DividendColumn } from "../../src/dividend/column";
import {
  dividendAsPaid,
  paidAmountUnknown,
  restates,
  splitBetween,
  splitEntry,
} from "../../src/dividend/shareBasis";
import { announcement } from "../checks/announcements";
import { columnCell } from "../checks/cells";
import { type ColumnWritten, amount, ratio } from "../checks/written";

function classWith(written: Partial<Record<ColumnRole, ColumnWritten | null>>): ShareClass {
  const [shareClass] = announcement(written).classes;
  if (shareClass === undefined) throw new Error("An announcement has a class");
  return shareClass;
}

function column(shareClass: ShareClass, role: ColumnRole): DividendColumn {
  const found = shareClass.columns.find((each) => each.role === role);
  if (found === undefined) throw new Error(`no column ${role}`);
  return found;
}

describe("the split a column counts by", () => {
  const decided = { splitRatio: "2 for 1" };
  const cellOf = (shareClass: ShareClass, role: ColumnRole = "previous") =>
    splitEntry(shareClass, column(shareClass, role))?.cell;

  it("is its own where it states one", () => {
    const shareClass = classWith({ decided, previous: { splitRatio: "3 for 1" } });
    expect(cellOf(shareClass)).toEqual(columnCell("previous", "splitRatio"));
  });

  it("is else the decided column's", () => {
    expect(cellOf(classWith({ decided }))).toEqual(columnCell("decided", "splitRatio"));
    const blank = classWith({ decided, previous: { splitRatio: "" } });
    expect(cellOf(blank)).toEqual(columnCell("decided", "splitRatio"));
  });

  it("is none where neither states one", () => {
    expect(cellOf(classWith({}))).toBeUndefined();
    expect(cellOf(classWith({ decided: { splitRatio: "" } }))).toBeUndefined();
    expect(cellOf(classWith({ decided: null }))).toBeUndefined();
  });
});

describe("the split between the two record dates", () => {
  const split = (
    splitEffectiveDate: string,
    others: Partial<Record<ColumnRole, ColumnWritten | null>> = {},
  ) =>
    splitBetween(
      classWith({ decided: { splitRatio: "2 for 1", splitEffectiveDate }, ...others }),
    )?.to.toString() ?? null;

  it.each([
    ["on the previous record date", "2018-03-31", null],
    ["on the day after it", "2018-04-01", "2"],
    ["on the decided record date", "2019-03-31", "2"],
    ["on the day after that", "2019-04-01", null],
    ["on a day not stated", "", "2"],
  ])("takes effect %s", (_, effective, to) => {
    expect(split(effective)).toBe(to);
  });

  it("needs only the dates it has", () => {
    expect(split("2018-03-31", { previous: { recordDate: "" } })).toBe("2");
    expect(split("2018-03-31", { previous: null })).toBe("2");
    const undated = { splitRatio: "2 for 1", splitEffectiveDate: "2019-04-01", recordDate: "" };
    expect(splitBetween(classWith({ decided: undated }))).not.toBeNull();
  });

  it("may be stated in either column, or in none", () => {
    const previous = { splitRatio: "3 for 1", splitEffectiveDate: "2018-10-01" };
    expect(splitBetween(classWith({ previous }))?.to.toString()).toBe("3");
    expect(splitBetween(classWith({ decided: null, previous }))?.to.toString()).toBe("3");
    const late = { splitRatio: "3 for 1", splitEffectiveDate: "2019-04-01" };
    expect(splitBetween(classWith({ previous: late }))).toBeNull();
    expect(splitBetween(classWith({}))).toBeNull();
    expect(splitBetween(classWith({ previous: null }))).toBeNull();
    expect(splitBetween(classWith({ decided: null }))).toBeNull();
  });
});

describe("a dividend as it was paid", () => {
  const paidIn = (previous: ColumnWritten, decided: ColumnWritten = {}) => {
    const shareClass = classWith({ decided, previous });
    const paid = dividendAsPaid(shareClass, column(shareClass, "previous"));
    return paid && { amounts: paid.amounts.map(String), cells: paid.cells };
  };
  const perShare = columnCell("previous", "dividendPerShare");

  it("is the column's own where it is not restated", () => {
    expect(paidIn({ dividendPerShare: "29.25" })).toEqual({
      amounts: ["29.25"],
      cells: [perShare],
    });
    const split = { splitRatio: "2 for 1", dividendPerShare: "29.25" };
    expect(paidIn(split)?.amounts).toEqual(["29.25"]);
    expect(paidIn({ ...split, shareBasis: "asPaid" })?.amounts).toEqual(["29.25"]);
  });

  it("is what the worksheet says was paid, before any split", () => {
    const restated = { dividendPerShare: "14.63", shareBasis: "restated", splitRatio: "2 for 1" };
    expect(paidIn({ ...restated, dividendPerShareAsPaid: "29.25" })).toEqual({
      amounts: ["29.25"],
      cells: [columnCell("previous", "dividendPerShareAsPaid"), perShare],
    });
  });

  it("is one of those that print as the restated figure once divided", () => {
    const restated = { dividendPerShare: "14.63", shareBasis: "restated" };
    const cells = [perShare, columnCell("decided", "splitRatio")];
    expect(paidIn(restated, { splitRatio: "2 for 1" })).toEqual({
      amounts: ["29.26", "29.25", "29.27"],
      cells,
    });
    // Two old shares became three: 10 was paid as 15, a digit either way prints as 10.00 again.
    const tens = { dividendPerShare: "10.00", shareBasis: "restated" };
    expect(paidIn(tens, { splitRatio: "3 for 2" })?.amounts).toEqual(["15"]);
    expect(paidIn(tens, { splitRatio: "1 for 10" })?.amounts).toEqual(["1"]);
  });

  it("is only the likeliest where more could be than anyone would try", () => {
    const restated = { dividendPerShare: "1", shareBasis: "restated" };
    expect(paidIn(restated, { splitRatio: "100 for 1" })?.amounts).toHaveLength(101);
    expect(paidIn(restated, { splitRatio: "101 for 1" })?.amounts).toEqual(["101"]);
  });

  it("is the restated one where no split is stated, which is then unknown", () => {
    const restated = { dividendPerShare: "14.63", shareBasis: "restated" };
    expect(paidIn(restated)?.amounts).toEqual(["14.63"]);
    expect(paidIn({ ...restated, splitRatio: "" })?.amounts).toEqual(["14.63"]);
    const unknown = (previous: ColumnWritten) => {
      const shareClass = classWith({ previous });
      return paidAmountUnknown(shareClass, column(shareClass, "previous"));
    };
    expect(unknown(restated)).toBe(true);
    expect(unknown({ ...restated, dividendPerShareAsPaid: "29.25" })).toBe(false);
    expect(unknown({ ...restated, splitRatio: "2 for 1" })).toBe(false);
    expect(unknown({ dividendPerShare: "14.63" })).toBe(false);
  });

  it("is none where there is no amount per share", () => {
    expect(paidIn({ dividendPerShare: "undetermined" })).toBeNull();
    expect(paidIn({ dividendPerShare: null })).toBeNull();
    const split = { splitRatio: "2 for 1", shareBasis: "restated" };
    expect(paidIn({ ...split, dividendPerShare: null })).toBeNull();
  });
});

test.each([
  ["14.63", "29.25", "2 for 1", true],
  ["14.63", "29.24", "2 for 1", false],
  ["14.62", "29.25", "2 for 1", true],
  ["14.6", "29.25", "2 for 1", true],
  ["33.33", "100", "3 for 1", true],
  ["33.34", "100", "3 for 1", false],
  ["50", "5", "1 for 10", true],
])("%s restates %s by %s: %s", (restated, paid, split, is) => {
  expect(restates(amount(restated), amount(paid), ratio(split))).toBe(is);
});

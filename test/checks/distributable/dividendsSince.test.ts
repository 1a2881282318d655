import { dividendsOfTableSince, paidSince } from "../../../src/checks/distributable/dividendsSince";
import { isoDate } from "../../../src/dividend/civilDate";
import { digitsOf } from "../../../src/dividend/decimal";
import type { TypedCell } from "../../worksheet/sheets";
import { read } from "../../worksheet/readings";
import { announcement } from "../announcements";
import { type AnnualWritten, day } from "../written";

describe("the annual table's dividends since the balance sheet date", () => {
  const year = (end: string, more: Partial<AnnualWritten> = {}): AnnualWritten => ({
    year: end,
    interim: "5",
    yearEnd: "6",
    ...more,
  });
  /** The dividends since March 31, 2018, up to one that takes effect on June 28, 2019. */
  const since = (annual: AnnualWritten[], recordDate = "2019-03-31") =>
    dividendsOfTableSince(
      announcement({ annual, decided: { recordDate } }),
      day("2018-03-31"),
      day("2019-06-28"),
    ).map(({ kind, fiscalYearEnd }) => `${kind} ${isoDate(fiscalYearEnd)}`);

  it("are those of rows for actual dividends, of the balance sheet's day and later", () => {
    expect(since([year("2019-03-31"), year("2018-03-31")])).toEqual([
      "interim 2019-03-31",
      "yearEnd 2018-03-31",
    ]);
    expect(since([year("2019-03-31", { forecast: "plain" }), year("2017-03-31")])).toEqual([]);
  });

  it("are amounts of a year that is named", () => {
    expect(since([{ year: null, interim: "5", yearEnd: "6" }])).toEqual([]);
    const words = {
      interim: "none",
      yearEnd: "undetermined",
      firstQuarter: "-",
      thirdQuarter: "0",
    };
    expect(since([year("2019-03-31", words)])).toEqual([]);
    const quarters = { interim: "", yearEnd: "", firstQuarter: "1", thirdQuarter: "2" };
    expect(since([year("2019-03-31", quarters)])).toEqual([
      "firstQuarter 2019-03-31",
      "thirdQuarter 2019-03-31",
    ]);
  });

  it("go by their own days where the dividend's record date is not known", () => {
    expect(since([year("2019-03-31")], "")).toEqual(["interim 2019-03-31"]);
    // An interim dividend's table has no later one to take off.
    expect(since([year("2019-03-31")], "2018-09-30")).toEqual([]);
  });
});

describe("what other worksheets paid since", () => {
  const other = (name: string, total: TypedCell, more: readonly (readonly TypedCell[])[] = []) =>
    read(
      [
        ["Company"],
        ["Company name", "Example Co., Ltd."],
        ["Presentation"],
        ["Market", "Japan"],
        ...more,
        ["Dividend", "Decided"],
        ["Dividend per share", 5],
        ["Total dividend amount", total],
        ["Effective date", "2018-12-03"],
        [],
        ["Annual dividends", "Total"],
      ],
      { name },
    ).announcement;
  const paid = (...others: ReturnType<typeof other>[]) => {
    const { total, sheets } = paidSince(
      announcement(),
      others,
      day("2018-03-31"),
      day("2019-06-28"),
    );
    const { from, to, includesFrom, includesTo } = total;
    const range = `${includesFrom ? "[" : "("}${digitsOf(from)}, ${digitsOf(to)}${includesTo ? "]" : ")"}`;
    return [range, ...sheets];
  };

  it("is nothing where there is none, and names the sheets that say it", () => {
    expect(paid()).toEqual(["[0, 0]"]);
    expect(paid(other("A", 225_000_000), other("B", 100_000_000))).toEqual([
      "[325000000, 325000000]",
      "A",
      "B",
    ]);
    expect(paid(other("A", null), other("B", 100_000_000))).toEqual([
      "[100000000, 100000000]",
      "B",
    ]);
  });

  it("is at least what a rounded total may be, under the rounding stated", () => {
    expect(paid(other("A", "225百万円"))).toEqual(["(224000000, 225000000]", "A"]);
    const down = [["Rounding of totals", "Rounded down"]];
    expect(paid(other("A", "225百万円", down))).toEqual(["[225000000, 226000000)", "A"]);
  });

  it("is told by worksheets that say when it took effect", () => {
    const undated = other("A", 225_000_000);
    const classes = undated.classes.map((each) => ({
      ...each,
      columns: each.columns.map(({ effectiveDate: _, ...column }) => column),
    }));
    expect(paid({ ...undated, classes })).toEqual(["[0, 0]"]);
    expect(paid({ ...undated, classes: [] })).toEqual(["[0, 0]"]);
  });
});

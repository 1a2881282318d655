import { isoDate } from "../../src/dividend/civilDate";
import { digitsOf } from "../../src/dividend/decimal";
import { amountLine, columnOf, dateLine, findingLines, read } from "./readings";
import { tel2008 } from "./tel2008";

describe("a Japanese worksheet (Tokyo Electron, October 31, 2008)", () => {
  const reading = read(tel2008);
  const { announcement } = reading;

  it("reads without any problem", () => {
    expect(findingLines(reading)).toEqual([]);
  });

  it("gives the facts of its release", () => {
    const [decided, forecast, previous] = announcement.classes[0]?.columns ?? [];
    expect([decided, forecast, previous].map((each) => dateLine(each?.recordDate))).toEqual([
      "2008-09-30",
      "2008-09-30",
      "2007-09-30",
    ]);
    expect([decided, forecast, previous].map((each) => amountLine(each?.dividendPerShare))).toEqual(
      ["20 one/none JPY 0", "19 one/none JPY 0", "70 one/none JPY 0"],
    );
    expect([decided, forecast, previous].map((each) => amountLine(each?.total))).toEqual([
      "3578 million/cell JPY 0",
      "blank",
      "12524 million/cell JPY 0",
    ]);
    expect(dateLine(forecast?.announcedOn)).toBe("2008-08-08");
    expect(announcement.presentation.amountStyle).toEqual({
      language: "ja",
      prefix: "",
      suffix: "円",
      places: 0,
    });
    expect(announcement.text.reason?.ja).toHaveLength(1);
  });

  it("tells its four annual rows apart", () => {
    expect(
      announcement.annual.rows.map(({ kind, forecast, fiscalYearEnd, yearFrom, announcedOn }) => [
        kind,
        forecast,
        fiscalYearEnd && isoDate(fiscalYearEnd),
        yearFrom,
        announcedOn && isoDate(announcedOn),
      ]),
    ).toEqual([
      ["forecast", "previous", null, "none", "2008-08-08"],
      ["forecast", "revised", null, "none", null],
      ["actual", null, "2009-03-31", "current", null],
      ["actual", null, "2008-03-31", "date", null],
    ]);
  });
});

describe("a worksheet with a split and two share classes", () => {
  const reading = read([
    ["Dividend: Class A preferred shares", "Decided", "Previous year"],
    ["Dividend per share (yen)", 1500, 1500],
    ["Total dividend amount (millions of yen)", 15, 15],
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ["Record date", "March 31, 2025", "Same as left", "31 March 2024"],
    ["Dividend per share", "20 yen(*1)", "20 yen", "20 yen(*1)"],
    ["Ordinary dividend", "15 yen", "15 yen", "20 yen"],
    ["Commemorative dividend (50th anniversary)", "5 yen", "5 yen", "-"],
    ["Dividend per share as paid", null, null, "40 yen"],
    ["Share basis", "As paid", "As paid", "調整後"],
    ["Share split ratio", "2 for 1"],
    ["Split effective date", "October 1, 2024"],
    ["Shares issued", "1,192,568,136 shares", null, 596284],
    ["Treasury shares", "43.2 million", null, 21],
    ["Total dividend amount", "22,987,362,720 yen* as upper limit", "-", "¥23,003 million"],
    ["Grand total", "¥23,002 million"],
    ["Note", "(*1) Restated for the split."],
    ["Annual dividends", "Interim", "Year-end", "Total"],
    ["FY2024", "20 yen (paid)", "20 yen", "40 yen"],
    ["Announcement"],
    ["Fiscal year end", "March 31, 2025"],
  ]);
  const [common, preferred] = reading.announcement.classes;
  const previous = columnOf(reading, "previous");

  it("reads without any problem", () => {
    expect(findingLines(reading)).toEqual([]);
  });

  it("gives the split, both dividends per share and the basis of each column", () => {
    const ratio = common?.columns[0]?.splitRatio?.value;
    expect(ratio?.state === "given" && digitsOf(ratio.value.to.div(ratio.value.from))).toBe("2");
    expect(dateLine(common?.columns[0]?.splitEffectiveDate)).toBe("2024-10-01");
    expect(amountLine(previous.dividendPerShare)).toBe("20 one/none JPY 0 (*1)");
    expect(amountLine(previous.dividendPerShareAsPaid)).toBe("40 one/none JPY 0");
    expect(previous.shareBasis?.value).toEqual({ state: "given", value: "restated" });
    expect(common?.columns[0]?.notes.map(({ value }) => value)).toEqual([
      "(*1) Restated for the split.",
    ]);
  });

  it("gives parts, counts and limits", () => {
    const decided = columnOf(reading);
    expect(decided.parts.map(({ part, name }) => [part, name])).toEqual([
      ["ordinary", null],
      ["commemorative", "50th anniversary"],
    ]);
    expect(amountLine(decided.sharesIssued)).toBe("1192568136 one/none ? 0");
    expect(amountLine(decided.treasuryShares)).toBe("43.2 million/cell ? 1");
    expect(amountLine(decided.total)).toBe("22987362720 one/none JPY 0 limit *");
  });

  it("keeps the classes apart, the grand total with the first", () => {
    expect(amountLine(common?.grandTotal)).toBe("23002 million/cell JPY 0");
    expect(preferred?.columns.map(({ role }) => role)).toEqual(["decided", "previous"]);
    expect(amountLine(preferred?.columns[0]?.total)).toBe("15 million/label JPY 0");
    expect(amountLine(preferred?.columns[0]?.dividendPerShare)).toBe("1500 one/none JPY 0");
  });

  it("ends a named fiscal year where the worksheet's year ends", () => {
    expect(reading.announcement.annual.rows[0]?.fiscalYearEnd).toEqual({
      year: 2025,
      month: 3,
      day: 31,
    });
  });
});

import { announcement } from "./announcements";
import { checked } from "./checked";
import type { AnnouncementWritten, ColumnWritten } from "./written";

/** What the whole rulebook calls an error or a warning. */
function alarms(written: AnnouncementWritten): readonly string[] {
  return checked(announcement(written))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, outcome }) => `${rule} ${outcome}`);
}

const uncounted = { sharesIssued: null, treasuryShares: null, sharesEntitled: null };

// Tempting rules that real, correct releases break, as far as amounts and the annual table are concerned.

test("no one way of rounding is assumed", () => {
  const shares = { ...uncounted, sharesEntitled: "45,083,691" };
  // 608,629,828.5 yen rounded down; and half up or up, the other total alike.
  expect(alarms({ decided: shares })).toEqual([]);
  const up = { decided: { ...shares, total: "609 million" }, previous: { total: "609 million" } };
  expect(alarms(up)).toEqual([]);
});

test("the same dividend per share may give another total", () => {
  const at52 = (total: string): ColumnWritten => ({ ...uncounted, dividendPerShare: "52", total });
  expect(
    alarms({ decided: at52("513 million"), previous: at52("512 million"), annual: null }),
  ).toEqual([]);
});

test("treasury shares get nothing", () => {
  const column = {
    dividendPerShare: "25.00",
    sharesIssued: "93,534,800",
    treasuryShares: "3,200,000",
    sharesEntitled: null,
    total: "2,258 million",
  };
  expect(alarms({ decided: column, previous: null, annual: null })).toEqual([]);
});

test("shares held in trust may be in the total or out of it", () => {
  const held = { ...uncounted, sharesEntitled: "45,083,691", trustShares: "1,000,000" };
  const included = {
    total: "608 million",
    notes: ["The dividend on shares in trust is included."],
  };
  const excluded = {
    total: "595 million",
    notes: ["The dividend on shares in trust is excluded."],
  };
  expect(alarms({ decided: { ...held, ...included }, previous: null })).toEqual([]);
  expect(alarms({ decided: { ...held, ...excluded }, previous: null })).toEqual([]);
});

test("the interim dividend need not be the year-end one, and a dividend may fall", () => {
  const decided = { ...uncounted, dividendPerShare: "10", total: "450 million" };
  const forecast = { dividendPerShare: "10" };
  const annual = [
    { year: "2019-03-31", interim: "13.50", yearEnd: "10.00", total: "23.50" },
    { year: "2018-03-31", interim: "20.00", yearEnd: "13.50", total: "33.50" },
  ];
  expect(alarms({ decided, forecast, annual })).toEqual([]);
});

test("the dividend decided may differ from the forecast", () => {
  const forecast = { dividendPerShare: "12.00" };
  expect(alarms({ forecast })).toEqual([]);
});

test("after a split the previous total stays as paid", () => {
  // Nidec in 2025: 40 yen shown as 20 after a split 2 for 1, over the 23,003 million that were paid.
  const decided = {
    ...uncounted,
    dividendPerShare: "20",
    total: "22,960 million",
    splitRatio: "2 for 1",
    splitEffectiveDate: "2018-10-01",
  };
  const previous = {
    ...uncounted,
    dividendPerShare: "20 (*1)",
    total: "23,003 million",
    shareBasis: "restated",
    notes: ["(*1) Restated for the split."],
  };
  const forecast = { dividendPerShare: "20" };
  expect(alarms({ decided, forecast, previous, annual: null })).toEqual([]);
  const counted = { ...previous, sharesEntitled: "575,080,000" };
  expect(alarms({ decided, forecast, previous: counted, annual: null })).toEqual([]);
});

test("previous cells need no paid mark", () => {
  const previousRow = { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" };
  const row = { year: "2019-03-31", yearEnd: "13.50", total: "27.00" };
  expect(alarms({ annual: [{ ...row, interim: "13.50 (paid)" }, previousRow] })).toEqual([]);
  expect(alarms({ annual: [{ ...row, interim: "13.50" }, previousRow] })).toEqual([]);
});

test("an exact total divides by the dividend per share only where that is whole yen", () => {
  const exact = (dividendPerShare: string, total: string) =>
    alarms({
      decided: { ...uncounted, dividendPerShare, total },
      previous: null,
      annual: null,
    });
  expect(exact("36.67", "2,766,837,052")).toEqual([]);
  expect(exact("110", "3,327,493,950")).toEqual([]);
});

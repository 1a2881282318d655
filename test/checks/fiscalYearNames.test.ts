import { isOfYear, namingOf } from "../../src/checks/fiscalYearNames";
import type { Decision } from "../../src/dividend/announcement";
import { announcement } from "./announcements";
import { day, fact } from "./written";

function naming(en: string | null, ja: string | null = null, fiscalYearEnd = "2019-03-31") {
  const label = (text: string) => fact(text, { row: 0, column: 1 }, text);
  const { decision } = announcement({ decision: { fiscalYearEnd } });
  const fiscalYearLabel = {
    ...(en !== null && { en: label(en) }),
    ...(ja !== null && { ja: label(ja) }),
  };
  const labelled: Decision = { ...decision, fiscalYearLabel };
  return namingOf(labelled);
}

test("a label names the year it starts in, or as many years off", () => {
  expect(naming("FY2018")).toBe(0);
  expect(naming("FY2019")).toBe(1);
  expect(naming(null, "2018年度")).toBe(0);
  expect(naming("The year", "2019年度")).toBe(1);
  expect(naming("FY2018", null, "2018-12-31")).toBe(0);
});

test("without a name or a year's end no naming is known", () => {
  expect(naming(null)).toBeNull();
  expect(naming("Year ended March 31, 2019")).toBeNull();
  expect(naming("FY2018", null, "")).toBeNull();
  expect(naming("2019年3月期")).toBeNull();
  expect(naming("2019年3月期 (FY2019)")).toBe(1);
  expect(namingOf(announcement().decision)).toBeNull();
});

const end = day("2019-03-31");
const month = (year: number, of: number) => ({ is: "endMonth", year, month: of }) as const;

test("a month is that of the year's end or of the record date", () => {
  expect(isOfYear(month(2019, 3), end, null, null)).toBe(true);
  expect(isOfYear(month(2018, 3), end, null, null)).toBe(false);
  expect(isOfYear(month(2019, 9), end, null, null)).toBe(false);
  expect(isOfYear(month(2018, 9), end, day("2018-09-30"), null)).toBe(true);
  expect(isOfYear(month(2018, 3), end, day("2018-09-30"), null)).toBe(false);
  expect(isOfYear(month(2019, 9), end, day("2018-09-30"), null)).toBe(false);
});

test("a name is the year's by the worksheet's naming", () => {
  const named = (year: number, by: number | null) => isOfYear({ is: "named", year }, end, null, by);
  expect([named(2018, 0), named(2019, 0), named(2019, 1), named(2018, 1)]).toEqual([
    ...[true, false],
    ...[true, false],
  ]);
  expect(named(2018, null)).toBeNull();
});

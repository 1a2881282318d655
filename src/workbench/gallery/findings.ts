import type { CheckResult } from "../../checks/rule";
import type { Announcement } from "../../dividend/announcement";
import type { CivilDate } from "../../dividend/civilDate";
import type { CellAddress } from "../../dividend/fact";
import type { Finding, Value } from "../../dividend/finding";

const day = (year: number, month: number, of: number): CivilDate => ({ year, month, day: of });
const date = (value: CivilDate): Value => ({ is: "date", date: value });
const cell = (column: number, row: number): CellAddress => ({ row: row - 1, column });

const nothing = {
  related: [],
  expected: null,
  actual: null,
  gap: null,
  causedBy: null,
  fix: null,
} as const;

const year2019 = day(2019, 3, 31);
const year2018 = day(2018, 3, 31);

export const forecastDate: Finding = {
  ...nothing,
  rule: "DV16",
  severity: "error",
  outcome: "differs",
  details: { forecast: year2018, decided: year2019 },
  cell: cell(2, 18),
  related: [cell(1, 18)],
  expected: date(year2019),
  actual: date(year2018),
  gap: { is: "days", days: -365 },
  fix: { cell: cell(2, 18), value: date(year2019) },
};

const effectiveDate: Finding = {
  ...nothing,
  rule: "DV20",
  severity: "error",
  outcome: "notAfter",
  details: { effectiveDate: day(2018, 6, 28), recordDate: year2019 },
  cell: cell(1, 22),
  related: [cell(1, 18)],
  expected: { is: "dates", from: day(2019, 4, 1), to: null },
  actual: date(day(2018, 6, 28)),
  gap: { is: "days", days: -277 },
};

const beforeMeeting: Finding = {
  ...nothing,
  rule: "DV21",
  severity: "error",
  outcome: "beforeMeeting",
  details: { effectiveDate: day(2018, 6, 28), meetingDate: day(2019, 6, 27) },
  cell: cell(1, 22),
  related: [cell(1, 9)],
  causedBy: "DV20",
};

const recordDate: Finding = {
  ...nothing,
  rule: "DV17",
  severity: "warning",
  outcome: "notAYearBefore",
  details: { previous: day(2017, 3, 31), decided: year2019, expected: year2018 },
  cell: cell(3, 18),
  related: [cell(1, 18)],
  expected: date(year2018),
  actual: date(day(2017, 3, 31)),
  gap: { is: "days", days: -365 },
};

const meetingDay: Finding = {
  ...nothing,
  rule: "DV21",
  severity: "note",
  outcome: "onMeetingDay",
  details: { effectiveDate: day(2019, 6, 27) },
  cell: cell(1, 22),
};

const agreements = Array.from({ length: 41 }, (_, index) => ({
  rule: `DV${String(10 + (index % 17))}`,
  cells: [],
  values: [],
}));

const clear: CheckResult = {
  findings: [],
  notChecked: [],
  agreements,
  notCovered: [],
  otherMarket: [],
};

const notChecked: CheckResult["notChecked"] = [
  { rule: "DV16", missing: "recordDate", column: "forecast" },
  { rule: "DV19", missing: "releaseDate" },
  { rule: "DV20", missing: "effectiveDate", column: "decided", shareClass: "Class A" },
  { rule: "DV23", missing: "holidays", cell: cell(1, 22) },
];

export const checkResults = {
  clear,
  unread: { ...clear, notCovered: [{ missing: "dividendPerShare", shareClass: null }] },
  slip: { ...clear, findings: [forecastDate], notChecked },
  many: {
    ...clear,
    findings: [forecastDate, effectiveDate, beforeMeeting, recordDate, meetingDay],
    notChecked,
    otherMarket: ["DV18", "DV22", "DV23"],
  },
} satisfies Record<string, CheckResult>;

export const announcement: Announcement = {
  sheet: "IIJ 2019-05-23",
  range: { first: cell(0, 1), last: cell(5, 40) },
  company: {},
  decision: {},
  presentation: {
    currency: "JPY",
    market: "japan",
    amountStyle: null,
    totalsIn: "million",
    rounding: null,
    emptyText: "-",
    typed: {},
  },
  classes: [],
  annual: { heading: null, periods: [], rows: [] },
  text: {},
};

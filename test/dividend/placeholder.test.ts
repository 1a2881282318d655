import {
  isDistributableFigure,
  isOtherRow,
  placeholderName,
  placeholderOfRow,
} from "../../src/dividend/placeholder";

// As release.md lists them.
const names =
  `name, short name, listing, place, release date, kind, fiscal year, record date, dividend per share,
total, effective date, resource, meeting number, meeting date, meeting place, forecast date, annual dividend,
first quarter dividend, interim dividend, third quarter dividend, year-end dividend, forecast dividend,
previous dividend, previous annual dividend, previous total, increase from forecast,
increase from previous year, annual increase, fiscal year end, previous fiscal year, board meeting date,
shares entitled, previous forecast, revised forecast`.split(/,\s+/u);

test.each(names)("{{%s}} is a placeholder", (name) => {
  expect(placeholderName(name)).toBe(name);
});

test.each([
  ["Record Date", "record date"],
  ["  record   date ", "record date"],
  ["ｒｅｃｏｒｄ　ｄａｔｅ", "record date"],
  ["record-date", "record date"],
  ["year end dividend", "year-end dividend"],
  ["Year‐end dividend", "year-end dividend"],
])("%j is one, whatever its case, width and blanks", (typed, name) => {
  expect(placeholderName(typed)).toBe(name);
});

test.each(["", "record", "record dates", "recorddate"])("%j is none", (typed) => {
  expect(placeholderName(typed)).toBeNull();
});

test.each([
  ["name", "name"],
  ["shortName", "short name"],
  ["listing", "listing"],
  ["place", "place"],
  ["representative", "representative"],
  ["inquiries", "inquiries"],
  ["releaseDate", "release date"],
  ["kind", "kind"],
  ["fiscalYearEnd", "fiscal year end"],
  ["fiscalYearLabel", "fiscal year"],
  ["boardMeetingDate", "board meeting date"],
  ["meetingNumber", "meeting number"],
  ["meetingDate", "meeting date"],
  ["meetingPlace", "meeting place"],
  ["announcedOn", "forecast date"],
  ["recordDate", "record date"],
  ["dividendPerShare", "dividend per share"],
  ["sharesEntitled", "shares entitled"],
  ["total", "total"],
  ["effectiveDate", "effective date"],
  ["resource", "resource"],
] as const)("the row %s is asked for as {{%s}}", (row, name) => {
  expect(placeholderOfRow(row)).toBe(name);
  expect(placeholderName(name)).toBe(name);
});

test.each([
  "decidedBy",
  "distributableAmount",
  "correctionDate",
  "correctionReason",
  "ordinary",
  "commemorative",
  "special",
  "sharesIssued",
  "treasuryShares",
  "trustShares",
  "grandTotal",
  "splitRatio",
  "splitEffectiveDate",
  "dividendPerShareAsPaid",
  "exDividendDate",
  "lastDayWithRights",
  "asOf",
  "earningsPerShare",
  "netAssetsAtBeginning",
  "netAssetsAtEnd",
  "otherCapitalSurplus",
] as const)("the row %s is asked for by its label", (row) => {
  expect(isOtherRow(row)).toBe(true);
  expect(placeholderOfRow(row)).toBe(row);
  expect(isDistributableFigure(row)).toBe(row === "otherCapitalSurplus");
});

test("settings are asked for by nothing", () => {
  expect(placeholderOfRow("currency")).toBeNull();
  expect(placeholderOfRow("note")).toBeNull();
  expect(isOtherRow("currency")).toBe(false);
});

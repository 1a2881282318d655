import type { Announcement, TextSection } from "../../src/dividend/announcement";
import type { AnnualRow } from "../../src/dividend/annual";
import type { Resource } from "../../src/dividend/column";
import type { Entry } from "../../src/dividend/fact";
import { at, day, given, million, number, spoken, state, text } from "./facts";

const retained = (cell: string): Entry<Resource> =>
  given(cell, { is: "retainedEarnings" }, "Retained earnings", null);

const nothing = (cell: string) => state(cell, "notApplicable", "-");

function year(row: number, end: number, yearEndPaid: boolean): AnnualRow {
  const cell = (column: string) => `${column}${String(row)}`;
  return {
    kind: "actual",
    label: text(cell("A"), `Year ended March 31, ${String(end)}`),
    fiscalYearEnd: { year: end, month: 3, day: 31 },
    yearFrom: "date",
    wording: "ended",
    forecast: null,
    announcedOn: null,
    cells: {
      interim: number(cell("B"), "13.5", { paid: true }),
      yearEnd: number(cell("C"), "13.5", { paid: yearEndPaid }),
      total: number(cell("D"), "27"),
    },
  };
}

/**
 * The facts of IIJ's release of May 23, 2019 with wording of our own, the slip in the forecast's record
 * date left in, as the worksheet would be read.
 */
export const iij: Announcement = {
  sheet: "Dividend",
  range: { first: at("A1"), last: at("D42") },
  company: {
    name: spoken("B2", "Internet Initiative Japan Inc."),
    shortName: spoken("B3", "IIJ"),
    listing: spoken("B4", "TSE1: 3774"),
    place: spoken("B5", "TOKYO"),
  },
  decision: {
    releaseDate: day("B8", "2019-05-23"),
    kind: given("B9", "yearEnd", "Year-end", null),
    fiscalYearEnd: day("B10", "2019-03-31"),
    decidedBy: given("B11", "shareholdersMeeting", "Shareholders' meeting", null),
    boardMeetingDate: day("B12", "2019-05-23"),
    meetingNumber: given("B13", 27, "27", 27),
    meetingDate: day("B14", "2019-06-27"),
    meetingPlace: spoken("B15", "Tokyo"),
  },
  presentation: {
    currency: "JPY",
    market: "japan",
    amountStyle: { language: "en", prefix: "JPY", suffix: "", places: 2 },
    totalsIn: "million",
    rounding: null,
    emptyText: "-",
    typed: {},
  },
  classes: [
    {
      name: null,
      heading: at("A23"),
      columns: [
        {
          role: "decided",
          heading: text("B23", "Decided"),
          recordDate: day("B25", "2019-03-31"),
          recordDateSameAsLeft: false,
          dividendPerShare: number("B26", "13.5"),
          parts: [],
          total: million("B27", "608", "JPY608 million"),
          effectiveDate: day("B28", "2019-06-28"),
          resource: retained("B29"),
          notes: [],
        },
        {
          role: "forecast",
          heading: text("C23", "Latest forecast"),
          announcedOn: day("C24", "2019-05-14"),
          recordDate: day("C25", "2018-03-31"),
          recordDateSameAsLeft: false,
          dividendPerShare: number("C26", "13.5"),
          parts: [],
          total: nothing("C27"),
          effectiveDate: nothing("C28"),
          resource: nothing("C29"),
          notes: [],
        },
        {
          role: "previous",
          heading: text("D23", "Previous year"),
          recordDate: day("D25", "2018-03-31"),
          recordDateSameAsLeft: false,
          dividendPerShare: number("D26", "13.5"),
          parts: [],
          total: million("D27", "608", "JPY608 million"),
          effectiveDate: day("D28", "2018-06-29"),
          resource: retained("D29"),
          notes: [],
        },
      ],
    },
  ],
  annual: {
    heading: at("A31"),
    periods: [
      { ...text("B31", "Interim"), value: "interim" },
      { ...text("C31", "Year-end"), value: "yearEnd" },
      { ...text("D31", "Total"), value: "total" },
    ],
    rows: [year(32, 2019, false), year(33, 2018, true)],
  },
  text: {},
};

/** `iij` with texts typed for some blocks. */
export function iijWithText(blocks: TextSection): Announcement {
  return { ...iij, text: { ...iij.text, ...blocks } };
}

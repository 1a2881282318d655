import type { TermSet } from "../../dividend/terms";
import type { Terms } from "../terms";

const usual: Terms = {
  banner: "For Immediate Release",
  comparison: "Dividend",
  comparisonOfClass: "Dividend: {name}",
  ofClass: ": {name}",
  reason: "Reason",
  annual: "< Reference > Annual dividend payments",
  about: "About {name}",
  contact: "For inquiries, contact:",
  decided: "{year} {kind} dividend",
  forecast: "Latest forecast (released on {date})",
  undatedForecast: "Latest forecast",
  previous: "{year} {kind} dividend",
  recordDate: "Record date",
  sameAsLeft: null,
  dividendPerShare: "Dividend per common share",
  dividendPerShareOfClass: "Dividend per share",
  parts: {
    ordinary: "Ordinary dividend",
    commemorative: "Commemorative dividend",
    special: "Special dividend",
  },
  namedPart: "{kind} ({name})",
  total: "Total dividend amount",
  effectiveDate: "Effective date",
  resource: "Dividend resource",
  retainedEarnings: "Retained earnings",
  capitalSurplus: "Capital surplus",
  undetermined: "Undecided",
  noDividend: "None",
  kinds: {
    firstQuarter: "First quarter",
    interim: "Interim",
    thirdQuarter: "Third quarter",
    yearEnd: "Year-end",
    special: "Special",
  },
  annualRecordDate: "Record date",
  periods: {
    firstQuarter: "First quarter dividend",
    interim: "Interim dividend",
    thirdQuarter: "Third quarter dividend",
    yearEnd: "Year-end dividend",
    total: "Total: Annual dividend",
  },
  yearEnded: "Year ended {date}",
  yearEnding: "Year ending {date}",
  forecastRows: {
    previous: "Previous forecast",
    revised: "Revised forecast",
    target: "Dividend target",
    plain: "Forecast",
  },
  forecastOfYear: "{kind}, {year}",
  announcedRow: "{kind} (released on {date})",
};

/** Close to how the exchange's form is put into English. */
const exchange: Terms = {
  ...usual,
  comparison: "Details of the dividend",
  comparisonOfClass: "Details of the dividend: {name}",
  annual: "(Reference) Breakdown of annual dividends",
  decided: "Amount decided",
  forecast: "Latest dividend forecast (announced on {date})",
  undatedForecast: "Latest dividend forecast",
  previous: "Previous year ({year} {kind} dividend)",
  dividendPerShare: "Dividend per share",
  total: "Total amount of dividends",
  resource: "Source of dividends",
  periods: {
    firstQuarter: "End of first quarter",
    interim: "End of second quarter",
    thirdQuarter: "End of third quarter",
    yearEnd: "Year-end",
    total: "Total",
  },
  announcedRow: "{kind} (announced on {date})",
};

export const englishTerms: Record<TermSet, Terms> = { usual, exchange };

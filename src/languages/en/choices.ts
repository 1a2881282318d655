import type { ChoiceWords } from "../factWords";

/** The English words of what is chosen or named in a heading row, the product's own first. */
export const choices: ChoiceWords = {
  notice: {
    dividend: ["Dividend", "Dividends", "Dividend decision"],
    revision: [
      "Forecast revision",
      "Revision of the forecast",
      "Dividend forecast revision",
      "Revision to the dividend forecast",
    ],
    both: ["Dividend and forecast revision", "Both"],
  },
  kind: {
    firstQuarter: ["First quarter", "First quarter dividend", "1Q", "Q1"],
    interim: ["Interim", "Interim dividend", "2Q", "Q2"],
    thirdQuarter: ["Third quarter", "Third quarter dividend", "3Q", "Q3"],
    yearEnd: ["Year-end", "Year end", "Year-end dividend", "Final"],
    special: ["Special", "Special dividend"],
  },
  decidingBody: {
    shareholdersMeeting: [
      "Shareholders' meeting",
      "Shareholders meeting",
      "General meeting of shareholders",
      "Ordinary general meeting of shareholders",
      "AGM",
    ],
    boardOfDirectors: ["Board of directors", "Board of directors' meeting", "Board"],
  },
  shareBasis: {
    asPaid: ["As paid"],
    restated: ["Restated"],
  },
  market: {
    japan: ["Japan"],
    other: ["Other"],
  },
  totalsIn: {
    one: ["Units", "Unit", "Yen"],
    thousand: ["Thousands", "Thousand", "Thousands of yen"],
    million: ["Millions", "Million", "Millions of yen"],
  },
  rounding: {
    down: ["Down", "Rounded down", "Truncated"],
    halfUp: ["Half up", "Rounded half up"],
    up: ["Up", "Rounded up"],
  },
  termSet: {
    usual: ["Usual"],
    exchange: ["Exchange form"],
  },
  answer: {
    yes: ["Yes", "Y", "True", "Changed"],
    no: ["No", "N", "False", "Not changed"],
  },
  resource: {
    retainedEarnings: ["Retained earnings"],
    capitalSurplus: ["Capital surplus"],
  },
  column: {
    decided: ["Decided", "Determined amount", "Amount decided", "Amount determined"],
    forecast: ["Latest forecast", "Most recent forecast", "Previous forecast", "Forecast"],
    previous: ["Previous year", "Previous fiscal year", "Prior year", "Comparable previous year"],
  },
  resultsColumn: {
    current: ["Current year", "Current fiscal year", "Actual"],
    previous: ["Previous year", "Previous fiscal year", "Prior year"],
    forecast: ["Forecast", "Next year", "Next year (forecast)"],
  },
  period: {
    firstQuarter: [
      "First quarter",
      "End of first quarter",
      "End of 1st quarter",
      "End of 1Q",
      "1Q-end",
      "1Q",
    ],
    interim: [
      "Interim",
      "End of second quarter",
      "End of 2nd quarter",
      "End of 2Q",
      "2Q-end",
      "2Q",
      "Interim dividend",
    ],
    thirdQuarter: [
      "Third quarter",
      "End of third quarter",
      "End of 3rd quarter",
      "End of 3Q",
      "3Q-end",
      "3Q",
    ],
    yearEnd: ["Year-end", "Year end", "Year-end dividend", "Fiscal year-end"],
    total: [
      "Total",
      "Annual",
      "Full-year",
      "Annual total",
      "Annual dividend",
      "Total: Annual dividend",
    ],
  },
  sameAsLeft: {
    sameAsLeft: ["Same as left", "Same", "Same as on the left", "Same as at left"],
  },
};

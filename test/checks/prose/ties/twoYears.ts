import type { AnnouncementWritten } from "../../written";

/** FY2018, to March 31, 2019: 22 decided, 20 forecast, 19 last year; 40 a year after 38, with 18 and 19 at mid-year. */
export const twoYears: AnnouncementWritten = {
  decided: { dividendPerShare: "22", total: "991 million" },
  forecast: { dividendPerShare: "20" },
  previous: { dividendPerShare: "19", total: "856 million" },
  annual: [
    { year: "2019-03-31", interim: "18", yearEnd: "22", total: "40" },
    { year: "2018-03-31", interim: "19", yearEnd: "19", total: "38" },
  ],
};

import type { DayWords } from "../dayWords";

const counted = (days: number) =>
  days === 1 ? "one business day" : `${String(days)} business days`;

export const days: DayWords = {
  title: "Days of the dividend",
  sheetName: "Dividend days",
  headings: ["Day", "Date", "Why this day"],
  names: {
    latestForecast: "Latest day to revise the forecast",
    lastDayWithRights: "Last day with rights",
    exDate: "Ex-dividend date",
    recordDate: "Record date",
    release: "Release",
    meeting: "Shareholders’ meeting",
    afterMeeting: "First business day after the meeting",
    effective: "Effective date (payment begins)",
    threeMonthLimit: "End of the three months",
  },
  reasons: {
    latestForecast: () =>
      "The day before the ex-dividend date: a forecast revised later reaches investors when shares already trade without the dividend (JPX FAQ 8484). For the hour of that day, see the exchange.",
    lastDayWithRights: ({ recordDate }) =>
      `Shares bought on this day are settled by the record date, ${recordDate}.`,
    exDate: ({ recordDate, businessDaysBefore }) =>
      `From this day on shares trade without the dividend: ${counted(businessDaysBefore)} before the record date, ${recordDate} (before the last business day up to it, where it is none).`,
    recordDate: () => "Holders in the register at the end of this day receive the dividend.",
    release: () => "The day of the announcement, as the worksheet says.",
    meeting: () => "The meeting that decides on the dividend, as the worksheet says.",
    afterMeeting: () =>
      "Most companies let the dividend take effect on this day; the law asks for no earlier day than the meeting’s own.",
    effective: () =>
      "The dividend takes effect and is paid from this day on, as the worksheet says.",
    threeMonthLimit: ({ recordDate }) =>
      `The rights of the record date, ${recordDate}, end three months later, counted from the day after it (Companies Act of Japan, Art. 124 (2); Civil Code, Art. 140 and 143). The dividend must have taken effect by then.`,
  },
  ofClasses: (name, classes) => `${name} (${classes.join(", ")})`,
  commonShares: "common shares",
  reasonFrom: (reason, cell) => `${reason} (Worksheet, ${cell})`,
  stated: (cell) => `Worksheet, ${cell}`,
  unknown: (names) =>
    `Not worked out, because the holidays of that year are not known yet: ${names.join(", ")}.`,
  about: (company, dividend) => [company, dividend].filter((each) => each !== "").join(": "),
  summary: (day, about) => (about === "" ? day : `${day} – ${about}`),
  note: "Worked out from the worksheet, the public holidays of Japan and the settlement of trades on its exchanges at that time.",
};

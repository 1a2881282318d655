import type { RulebookRule } from "../../checks/rulebook";
import type { Closed } from "../../checks/days/businessDay";
import type { CivilDate } from "../../dividend/civilDate";
import type { EraName } from "../../dividend/era";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";
import { kindWords } from "./kindWords";

const eraNames: Readonly<Record<EraName, string>> = {
  明治: "Meiji (明治)",
  大正: "Taisho (大正)",
  昭和: "Showa (昭和)",
  平成: "Heisei (平成)",
  令和: "Reiwa (令和)",
};

function closedDay(date: CivilDate, why: Closed, say: Say): string {
  switch (why) {
    case "weekend":
      return `a ${say.weekday(date)}`;
    case "publicHoliday":
      return "a public holiday in Japan";
    case "turnOfTheYear":
      return "in the New Year holidays (December 31 to January 3), when banks and exchanges in Japan are closed";
  }
}

export const dateRules = {
  DV16: {
    title: "Record date of the forecast",
    why: "The forecast column is about the same dividend as the one decided, so both have the same record date; dividends of different record dates are separate dividends (JPX FAQ 6781, note 2).",
    sentences: {
      differs: ({ forecast, decided }, say) =>
        `The latest forecast has the record date ${say.date(forecast)}, but the dividend decided has ${say.date(decided)}. Both columns are about the same dividend, so the dates must be equal; one carried over from last year is the usual cause.`,
    },
  },
  DV17: {
    title: "Record date of the previous year",
    why: "The previous year's dividend is there to be compared, so its record date lies exactly a year before that of the dividend decided (month end to month end).",
    sentences: {
      notAYearBefore: ({ previous, decided, expected }, say) =>
        `The previous year's record date is ${say.date(previous)}, but a year before the record date of the dividend decided (${say.date(decided)}) is ${say.date(expected)}. Correct the date, or fill in “Fiscal year changed” if one of the two years was not twelve months.`,
    },
  },
  DV18: {
    title: "Record date and fiscal period",
    why: "Articles of incorporation fix the record dates: the end of the fiscal year, and the ends of its half and quarters.",
    sentences: {
      notOfThePeriod: ({ recordDate, kind, yearEnd, usual }, say) =>
        `The record date is ${say.date(recordDate)}, but the ${kindWords[kind]} dividend of the fiscal year that ends on ${say.date(yearEnd)} usually has ${say.date(usual)}. Check the record date, the kind of dividend and the fiscal year end.`,
      otherKind: ({ typed, kind, recordDate }, say) =>
        `“Kind of dividend” says ${kindWords[typed]}, but the record date ${say.date(recordDate)} and the annual table are those of the ${kindWords[kind]} dividend. Correct the kind of dividend.`,
    },
  },
  DV19: {
    title: "Record date after the release",
    why: "Before the record date the number of shares entitled is not known, so a total decided by then can only be an upper limit.",
    sentences: {
      exactTotalAhead: ({ recordDate, releaseDate }, say) =>
        `The record date ${say.date(recordDate)} comes after the release date ${say.date(releaseDate)}, yet the total is stated as if it were known. Check the record date, or mark the total “as upper limit”.`,
    },
  },
  DV20: {
    title: "Effective date after the record date",
    why: "Those who hold shares on the record date are the ones who are paid, so the dividend takes effect on a later day (Companies Act of Japan, Art. 124 and 454 (1) (iii)).",
    sentences: {
      notAfter: ({ effectiveDate, recordDate }, say) =>
        `The effective date ${say.date(effectiveDate)} is not after the record date ${say.date(recordDate)}. Check both dates; a year carried over from the last release is the usual cause.`,
    },
  },
  DV21: {
    title: "Effective date after the resolution",
    why: "The resolution fixes the day the dividend takes effect, so that day cannot come before it (Companies Act of Japan, Art. 454 (1) (iii)).",
    sentences: {
      beforeMeeting: ({ effectiveDate, meetingDate }, say) =>
        `The effective date ${say.date(effectiveDate)} is before the shareholders' meeting of ${say.date(meetingDate)}, which decides on the dividend. Check both dates.`,
      onMeetingDay: ({ effectiveDate }, say) =>
        `The effective date is the day of the shareholders' meeting itself, ${say.date(effectiveDate)}. This is possible, but most companies take the next business day. Check the date.`,
      notAfterBoard: ({ effectiveDate, boardDate }, say) =>
        `The effective date ${say.date(effectiveDate)} is not after the board's resolution of ${say.date(boardDate)}. Check the effective date and the board meeting date (where none is typed, the release date counts).`,
    },
  },
  DV22: {
    title: "Within three months of the record date",
    why: "Rights that go by a record date must be exercised within three months of it, counted from the day after (Companies Act of Japan, Art. 124 (2); Civil Code, Art. 140 and 143).",
    sentences: {
      effectiveTooLate: ({ effectiveDate, recordDate, end }, say) =>
        `The effective date ${say.date(effectiveDate)} is too late: the rights of the record date ${say.date(recordDate)} run for three months, to ${say.date(end)}. Check both dates.`,
      meetingTooLate: ({ meetingDate, recordDate, end }, say) =>
        `The shareholders' meeting on ${say.date(meetingDate)} is too late: the rights of the record date ${say.date(recordDate)} run for three months, to ${say.date(end)}. Check both dates.`,
    },
  },
  DV23: {
    title: "Effective date on a business day",
    why: "Dividends are paid through banks from the effective date on, so companies choose a day on which banks in Japan are open.",
    sentences: {
      closed: ({ effectiveDate, why, next }, say) =>
        `The effective date ${say.date(effectiveDate)} is ${closedDay(effectiveDate, why, say)}. Check the date${next === null ? "" : `; the next business day is ${say.date(next)}`}.`,
    },
  },
  DV25: {
    title: "Days of announcement",
    why: "The decision is compared with the most recent forecast, which was made public on an earlier day (TSE listing rule 405); and what was resolved “today” was resolved on the release date.",
    sentences: {
      forecastAfterRelease: ({ announcedOn, releaseDate }, say) =>
        `“Announced on” says that the latest forecast was announced on ${say.date(announcedOn)}, which is after the release date ${say.date(releaseDate)}. Check both dates.`,
      forecastOnReleaseDay: ({ releaseDate }, say) =>
        `“Announced on” says that the latest forecast was announced on the release date itself, ${say.date(releaseDate)}. Usually it was announced earlier: check the date.`,
      otherForecastDay: ({ words, stated }, say) =>
        `The text has the forecast announced on ${say.quoted(words)}, but by the worksheet that was ${stated.map((day) => say.date(day)).join(" or ")}. Correct the text, or use the placeholder {{forecast date}}.`,
      notToday: ({ releaseDate, boardDate, words }, say) =>
        `The text says ${say.quoted(words)}, and the release date is ${say.date(releaseDate)}, but the board meeting date is ${say.date(boardDate)}. Write that date in the text, or correct one of the two dates.`,
    },
  },
  DV28: {
    title: "Era dates",
    why: "A date counted in a Japanese era must lie in that era (Heisei ended on April 30, 2019, Reiwa began on May 1, 2019), and agree with the western form beside it.",
    sentences: {
      otherEra: ({ words, date, era, right }, say) =>
        `${say.quoted(words)} is ${say.date(date)}, which lies in ${eraNames[right]}, not in ${eraNames[era]}. Correct the era or the date.`,
      eraEndsBefore: ({ words, date, era, right }, say) =>
        `${say.quoted(words)} is ${say.date(date)}, which lies in ${eraNames[right]}. On the release date ${eraNames[era]} was still running, so the date may stand as it is.`,
      formsDiffer: ({ words, first, second }, say) =>
        `${say.quoted(words)} gives one date in two forms, but they are two dates: ${say.date(first)} and ${say.date(second)}. Correct one of them.`,
    },
  },
  DV43: {
    title: "Release day",
    why: "A decision can be announced once the board has met, and exchanges publish on business days.",
    sentences: {
      beforeBoard: ({ releaseDate, boardDate }, say) =>
        `The release date ${say.date(releaseDate)} is before the board meeting of ${say.date(boardDate)}. Check both dates.`,
      closed: ({ releaseDate, why }, say) =>
        `The release date ${say.date(releaseDate)} is ${closedDay(releaseDate, why, say)}. Releases are published on business days: check the date.`,
    },
  },
  DV44: {
    title: "Release and decision",
    why: "Decisions are disclosed at once (TSE listing rule 402): on the day of the board's resolution or within three business days of it, and before the dividend takes effect.",
    sentences: {
      afterEffective: ({ releaseDate, effectiveDate }, say) =>
        `The release date ${say.date(releaseDate)} is after the effective date ${say.date(effectiveDate)}, so that the dividend would take effect before it is announced. Check the release date; a wrong year is the usual cause.`,
      longAfterBoard: ({ releaseDate, boardDate }, say) =>
        `The board meeting date is ${say.date(boardDate)}, more than three business days before the release date ${say.date(releaseDate)}, although decisions are disclosed at once. Check both dates; one carried over from last year is the usual cause.`,
    },
  },
  DV45: {
    title: "Day of the latest forecast",
    why: "The forecast column is about this fiscal year's dividend, so it was announced when that year was about to begin or later, and rarely more than a year before the release.",
    sentences: {
      beforeYear: ({ announcedOn, yearEnd }, say) =>
        `“Announced on” says that the latest forecast was announced on ${say.date(announcedOn)}, long before the fiscal year that ends on ${say.date(yearEnd)} began. Check the date; one carried over from last year is the usual cause.`,
      longBeforeRelease: ({ announcedOn, releaseDate }, say) =>
        `“Announced on” says that the latest forecast was announced on ${say.date(announcedOn)}, more than thirteen months before the release date ${say.date(releaseDate)}. Check the date; one carried over from last year is the usual cause.`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;

import type { RulebookRule } from "../../checks/rulebook";
import type { WordsOf } from "../ruleWords";

export const lawRules = {
  DV24: {
    title: "Shareholders' meeting",
    why: "A meeting has one number and one date, and both are easily left as they were last year. The number goes up by one every year, and a meeting still to be held comes after the release date.",
    sentences: {
      otherNumber: ({ written, stated }, say) =>
        `This text speaks of the ${say.ordinal(written)} meeting, but elsewhere the meeting is the ${say.ordinal(stated)}. Correct the text or “Meeting number”.`,
      otherDate: ({ written, stated }, say) =>
        `This text dates the meeting ${say.date(written)}, but elsewhere its date is ${say.date(stated)}. Correct the text or “Meeting date”.`,
      otherDateInRow: ({ written, stated }, say) =>
        `The texts date the meeting ${say.date(written)}, but “Meeting date” says ${say.date(stated)}. Correct “Meeting date”, or the texts.`,
      saidToBeOver: ({ words, meetingDate, releaseDate }, say) =>
        `The text says ${say.quoted(words)} of the meeting, as if it were over, but it is on ${say.date(meetingDate)}, after the release date ${say.date(releaseDate)}. Write that it will be held.`,
      notNext: ({ number, lastYear }, say) =>
        `The meeting is the ${say.ordinal(number)}, but last year's worksheet had the ${say.ordinal(lastYear)}. Check “Meeting number”.`,
      notToCome: ({ meetingDate, releaseDate }, say) =>
        `The release speaks of a meeting still to be held, but the meeting date, ${say.date(meetingDate)}, is not after the release date, ${say.date(releaseDate)}. Check both dates.`,
    },
  },
  DV29: {
    title: "Dividend resource",
    why: "The resource decides how the dividend is taxed and what may be paid out (Companies Act of Japan, Art. 446 and 461), so the table and the text must name the same one.",
    sentences: {
      textNamesAnother: ({ words, stated }, say) =>
        `This text speaks of ${say.quoted(words)}, but the dividend resource is ${say.quoted(stated)}. Name the same resource in both.`,
      capitalSurplus: () =>
        "The dividend is paid from capital surplus. Check that shareholders are told the reduction ratio of net assets and, where there are several resources, the amount paid from each.",
      reserve: ({ stated }, say) =>
        `${say.quoted(stated)} is a reserve, and no dividend can be paid from a reserve directly: the reserve must first be reduced and moved to surplus. Check the dividend resource.`,
    },
  },
  DV30: {
    title: "Wording of the resolution",
    why: "A dividend is decided either by the shareholders' meeting or, for interim dividends and where the articles of incorporation say so, by the board (Companies Act of Japan, Art. 309, 454 and 459); the text must say what the worksheet says.",
    sentences: {
      leftToMeeting: ({ words }, say) =>
        `“Decided by” says the board of directors, but this text leaves the dividend to a shareholders' meeting: ${say.quoted(words)}. Correct the text or “Decided by”.`,
      finalByBoard: ({ words }, say) =>
        `“Decided by” says the shareholders' meeting, but this text treats the board's decision as final: ${say.quoted(words)}. Correct the text or “Decided by”.`,
      meetingUnknown: ({ number, date }) =>
        `The shareholders' meeting decides, but its ${number && date ? "number and date are" : number ? "number is" : "date is"} not given yet. Fill in ${number && date ? "“Meeting number” and “Meeting date”" : number ? "“Meeting number”" : "“Meeting date”"} once known.`,
    },
  },
  DV31: {
    title: "Distributable amount",
    why: "No more may be paid out than the distributable amount on the effective date (Companies Act of Japan, Art. 461 (1) (viii)).",
    sentences: {
      tooMuch: ({ paid, distributable, over, together }, say) =>
        `${together ? "The totals of all share classes come to" : "The total is"} ${say.money(paid)}, which exceeds the distributable amount of ${say.amount(distributable)} by ${say.money(over)}. No more than the distributable amount may be paid: check the figures.`,
    },
  },
  DV40: {
    title: "Differs from the forecast",
    why: "A dividend that differs from its forecast, or another record date, has to be disclosed in its own right (TSE listing rules 402 (1) h and 405 (2), (3); JPX FAQ 6781, 6852, 8039). These are reminders only.",
    sentences: {
      forecastToRevise: ({ decided, forecast }, say) =>
        `The dividend decided (${say.value(decided)}) differs from the latest forecast (${say.value(forecast)}). If the revision of the dividend forecast has not been disclosed yet, disclose it.`,
      perhapsUnnecessary: ({ decided }, say) =>
        `The dividend decided (${say.value(decided)}) is the same as the latest forecast, and is announced together with the financial results. A separate notice may be unnecessary.`,
      recordDateChanged: ({ decided, forecast }, say) =>
        `The record date is ${say.date(decided)}, but the latest forecast has ${say.date(forecast)}. A change of the record date has to be disclosed even where the amount is the same.`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;

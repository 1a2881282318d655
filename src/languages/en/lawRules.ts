import type { dv24 } from "../../checks/rules/dv24";
import type { dv29 } from "../../checks/rules/dv29";
import type { dv30 } from "../../checks/rules/dv30";
import type { dv31 } from "../../checks/rules/dv31";
import type { dv40 } from "../../checks/rules/dv40";
import type { WordsOf } from "../ruleWords";

export const lawRules: WordsOf<
  typeof dv24 | typeof dv29 | typeof dv30 | typeof dv31 | typeof dv40
> = {
  DV24: {
    title: "Shareholders' meeting",
    why: "A meeting has one number and one day; both are carried over from last year easily, and each year's number is the next (a meeting still to be held lies after the release date).",
    sentences: {
      otherNumber: ({ written, stated }, say) =>
        `This text speaks of the ${say.ordinal(written)} meeting, but it is the ${say.ordinal(stated)}. Correct the text or the meeting number.`,
      otherDate: ({ written, stated }, say) =>
        `This text dates the meeting ${say.date(written)}, but the meeting date is ${say.date(stated)}. Correct the text or the meeting date.`,
      notNext: ({ number, lastYear }, say) =>
        `The meeting is the ${say.ordinal(number)}, but last year's worksheet had the ${say.ordinal(lastYear)}. Check the meeting number.`,
      notToCome: ({ meetingDate, releaseDate }, say) =>
        `The release speaks of a meeting still to be held, but its date, ${say.date(meetingDate)}, is not after the release date ${say.date(releaseDate)}. Check both dates.`,
    },
  },
  DV29: {
    title: "Dividend resource",
    why: "The resource decides how the dividend is taxed and what may be paid out (Companies Act of Japan, Art. 446 and 461), so table and text must name the same one.",
    sentences: {
      textNamesAnother: ({ words, stated }, say) =>
        `This text speaks of ${say.quoted(words)}, but the dividend resource is ${say.quoted(stated)}. Name the same resource in both.`,
      capitalSurplus: () =>
        "The dividend is paid from capital surplus. Remember to tell shareholders the reduction ratio of net assets and, where there are several resources, the amount paid from each.",
      reserve: ({ stated }, say) =>
        `${say.quoted(stated)} is a reserve, and no dividend can be paid from a reserve directly: it must first be reduced into surplus. Check the resource.`,
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
        `The shareholders' meeting decides, but its ${number && date ? "number and date are" : number ? "number is" : "date is"} not given yet.`,
    },
  },
  DV31: {
    title: "Distributable amount",
    why: "No more may be paid out than the distributable amount on the effective date (Companies Act of Japan, Art. 461 (1) (viii)).",
    sentences: {
      tooMuch: ({ paid, distributable, over, together }, say) =>
        `${together ? "The totals of all share classes together, " : "The total, "}${say.money(paid)}, ${together ? "exceed" : "exceeds"} the distributable amount of ${say.amount(distributable)} by ${say.money(over)}. Check the figures; more than the distributable amount cannot be paid.`,
    },
  },
  DV40: {
    title: "Other disclosures",
    why: "A dividend that differs from its forecast, or another record date, has to be disclosed by itself (TSE listing rules 402 (1) h and 405 (2), (3); JPX FAQ 6781, 6852, 8039). These are reminders only.",
    sentences: {
      forecastToRevise: ({ decided, forecast }, say) =>
        `The dividend decided, ${say.amount(decided)}, differs from the latest forecast of ${say.amount(forecast)}. If it has not been done, disclose a revision of the dividend forecast.`,
      perhapsUnnecessary: ({ decided }, say) =>
        `The dividend decided is the one forecast, ${say.amount(decided)}, and is announced with the financial results. A separate notice may be unnecessary.`,
      recordDateChanged: ({ decided, forecast }, say) =>
        `The record date is ${say.date(decided)}, while ${say.date(forecast)} was forecast. A change of the record date has to be disclosed even where the amount is the same.`,
    },
  },
};

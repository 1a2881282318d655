import type { dv26 } from "../../checks/rules/dv26";
import type { dv27 } from "../../checks/rules/dv27";
import type { dv42 } from "../../checks/rules/dv42";
import type { WordsOf } from "../ruleWords";
import { kindWords } from "./kindWords";

export const wordingRules: WordsOf<typeof dv26 | typeof dv27 | typeof dv42> = {
  DV26: {
    title: "Weekdays",
    why: "A weekday printed beside a date must be that date's; where it is not, one of the two is wrong.",
    sentences: {
      wrongWeekday: ({ date, written }, say) =>
        `${say.date(date)} is a ${say.weekday(date)}, but ${say.quoted(written)} stands beside it. Correct the date or the weekday.`,
    },
  },
  DV27: {
    title: "Fiscal-year labels",
    why: "A fiscal year has one name: columns and rows must count it in the same way, and call it “ended” once it is over.",
    sentences: {
      otherYear: ({ label, right, yearEnd }, say) =>
        `${say.quoted(label)} stands for the fiscal year that ends on ${say.date(yearEnd)}; named as the other years are, or as is usual, it would be ${say.quoted(right)}. Correct the label.`,
      endedOrEnding: ({ wording, yearEnd, releaseDate }, say) =>
        wording === "ended"
          ? `The label says “ended”, but on the release date ${say.date(releaseDate)} the year to ${say.date(yearEnd)} is not over. Write “ending”.`
          : `The label says “ending”, but on the release date ${say.date(releaseDate)} the year to ${say.date(yearEnd)} is over. Write “ended”.`,
    },
  },
  DV42: {
    title: "Typed column headings",
    why: "A heading that was typed, or copied from the last release, must say what the column holds: the day of the announcement, the kind of dividend and the fiscal year.",
    sentences: {
      otherAnnouncement: ({ words, announcedOn }, say) =>
        `The heading dates the forecast ${say.quoted(words)}, but “Announced on” says ${say.date(announcedOn)}. Correct the heading, or leave it blank and it is written from the worksheet.`,
      otherFiscalYear: ({ words, yearEnd }, say) =>
        `The heading says ${say.quoted(words)}, but this column is about the fiscal year that ends on ${say.date(yearEnd)}. Correct the heading, or leave it blank and it is written from the worksheet.`,
      otherKind: ({ heading, kind }, say) =>
        `The heading ${say.quoted(heading)} names another dividend than the worksheet, which is about the ${kindWords[kind]} dividend. Correct the heading or the kind of dividend.`,
    },
  },
};

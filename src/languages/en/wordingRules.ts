import type { RulebookRule } from "../../checks/rulebook";
import { unitText } from "../figures";
import { type Decimal, zero } from "../../dividend/decimal";
import type { WordsOf } from "../ruleWords";
import type { Say } from "../say";
import { kindWords } from "./kindWords";
import { usage } from "./usage";

const namedFacts = {
  dividendPerShare: "the dividend per share",
  total: "the total dividend amount",
  recordDate: "the record date",
  effectiveDate: "the effective date",
  releaseDate: "the release date",
  boardMeetingDate: "the board meeting date",
  sharesIssued: "the shares issued",
  treasuryShares: "the treasury shares",
  trustShares: "the shares held in trust",
  sharesEntitled: "the shares entitled to the dividend",
} as const;

function changed(by: Decimal, say: Say): string {
  if (by.eq(zero)) return "is unchanged";
  return by.gt(zero) ? `rises by ${say.money(by)}` : `falls by ${say.money(by.abs())}`;
}

export const wordingRules = {
  DV26: {
    title: "Weekdays",
    why: "The weekday beside a date must be that date's; where it is not, one of the two is wrong.",
    sentences: {
      wrongWeekday: ({ date, written }, say) =>
        `${say.date(date)} is a ${say.weekday(date)}, but ${say.quoted(written)} is written beside it. Correct the date or the weekday.`,
    },
  },
  DV27: {
    title: "Fiscal-year labels",
    why: "A fiscal year has one name: columns and rows must count it in the same way, and call it “ended” once it is over.",
    sentences: {
      otherYear: ({ label, right, yearEnd, asOthers }, say) =>
        `${say.quoted(label)} stands for the fiscal year that ends on ${say.date(yearEnd)}. That year is ${right}, ${asOthers ? `as the other ${asOthers} name their years` : "as years are usually named"}. Correct it.`,
      otherYearInText: ({ words, yearEnd }, say) =>
        `The text says ${say.quoted(words)}, but the dividend is of the fiscal year that ends on ${say.date(yearEnd)}. Correct the text, or use the placeholder {{fiscal year}}.`,
      otherYearCompared: ({ words, label }, say) =>
        `The text names ${say.quoted(words)} as the year that it compares with, but the worksheet’s figure is that of ${say.quoted(label)}. Correct the year in the text.`,
      endedOrEnding: ({ wording, yearEnd, releaseDate }, say) =>
        wording === "ended"
          ? `The label says “ended”, but on the release date ${say.date(releaseDate)} the year to ${say.date(yearEnd)} is not over. Write “ending”.`
          : `The label says “ending”, but on the release date ${say.date(releaseDate)} the year to ${say.date(yearEnd)} is over. Write “ended”.`,
    },
  },
  DV32: {
    title: "Currency and unit",
    why: "A reader can compare amounts only where they share one currency, and totals only where they share one unit or each says its own.",
    sentences: {
      otherCurrency: ({ written, expected }) =>
        `This amount is written in ${written}, while the worksheet's currency is ${expected}. Correct the amount or the currency.`,
      noUnit: ({ total, unit }, say) =>
        `${say.amount(total)} has no unit, while the other totals are in${unitText(unit, "en")}s. If${unitText(unit, "en")}s are meant, write the unit beside the number; otherwise write the amount in full.`,
    },
  },
  DV33: {
    title: "Style of numbers and dashes",
    why: "Figures written in one style are easier to compare, and a figure that stands out is often one that was typed by hand.",
    sentences: {
      decimals: ({ written, usual, cells }, say) =>
        `${say.quoted(written)} (${say.cells(cells)}) and ${say.quoted(usual)} have different numbers of decimal places. Show all dividends per share with the same number.`,
      dashes: ({ written, usual, cells }, say) =>
        `Two kinds of dash are in use: ${say.quoted(written)} (${say.cells(cells)}) and ${say.quoted(usual)}. Use one throughout.`,
      capital: ({ written, usual, cells }, say) =>
        `${say.quoted(written)} (${say.cells(cells)}) and ${say.quoted(usual)} write the currency's name differently. Use “yen” or “Yen” throughout.`,
      width: ({ written, usual, cells }, say) =>
        `${say.quoted(written)} (${say.cells(cells)}) and ${say.quoted(usual)} mix full-width and half-width characters. Use one kind throughout.`,
      blank: ({ written, usual, cells }, say) =>
        `${say.quoted(written)} (${say.cells(cells)}) and ${say.quoted(usual)} differ in the space before 円. Write all of them in the same way.`,
    },
  },
  DV34: {
    title: "Figures in the text",
    why: "Readers quote the text, and the tables are what was decided: a figure typed into the text must be the worksheet's.",
    sentences: {
      contradicts: ({ fact, words, stated }, say) =>
        `The text says ${say.quoted(words)} for ${namedFacts[fact]}, but the worksheet says ${say.quoted(stated)}. Correct the text, or use a placeholder there.`,
      tooMany: ({ read, unread }) =>
        `This text has ${String(read + unread)} figures, of which the first ${String(read)} were compared. Divide it over several cells, or remove what is no text of the release.`,
      noneOfThese: ({ fact, words, stated }, say) =>
        `The text says ${say.quoted(words)} for ${namedFacts[fact]}, which by its words would be ${stated.map(({ shown, cell }) => `${say.quoted(shown)} (${say.cells([cell])})`).join(" or ")}. Correct the text, say whose figure it is, or use a placeholder there.`,
      otherKind: ({ headline, kind }, say) =>
        `The headline ${say.quoted(headline)} names another dividend than the worksheet, which is about the ${kindWords[kind]} dividend. Correct the headline or the kind of dividend.`,
      otherPeriod: ({ placeholder, printed, named }, say) =>
        `{{${placeholder}}} prints ${say.quoted(printed.shown)} (${say.cells([printed.cell])}), but the words before it name another period${named === null ? "" : `, which has ${say.quoted(named.shown)} (${say.cells([named.cell])})`}. Use another placeholder, or type the amount there.`,
      noSuchDate: ({ words }, say) =>
        `The text has ${say.quoted(words)}, but there is no such day. Correct the date.`,
      unplaced: ({ words }, say) =>
        `The worksheet has nothing to compare ${words.length === 1 ? "this" : "these"} with: ${words.map((each) => say.quoted(each)).join(", ")}. Check ${words.length === 1 ? "it" : "them"} by hand.`,
    },
  },
  DV35: {
    title: "Increases and decreases in the text",
    why: "An increase or decrease that the text states is a difference of figures in the tables, and must be that difference.",
    sentences: {
      otherSize: ({ words, stated, right }, say) =>
        `The text states ${stated.gt(zero) ? "an increase" : "a decrease"} of ${say.quoted(words)}, but according to the worksheet the dividend ${changed(right, say)}. Correct the text or the figures.`,
      otherWay: ({ words, right }, say) =>
        `The text says ${say.quoted(words)}, but according to the worksheet the dividend ${changed(right, say)}. Correct the text or the figures.`,
    },
  },
  DV36: {
    title: "Japanese and English",
    why: "The two languages announce one decision, so every date, amount and mark in one is in the other.",
    sentences: {
      differs: ({ english, japanese }, say) =>
        `The English text has ${english.map((each) => say.quoted(each)).join(", ")} where the Japanese has ${japanese.map((each) => say.quoted(each)).join(", ")}. Make them agree.`,
      onlyIn: ({ language, words }, say) =>
        `Only the ${usage.texts[language]} text has ${words.map((each) => say.quoted(each)).join(", ")}. Add the same to the other text, or remove it here.`,
    },
  },
  DV37: {
    title: "Notes and their marks",
    why: "A mark such as (*1) sends the reader to a note, and a note to the figure it explains; what a note says of a share split must be what the worksheet says.",
    sentences: {
      markWithoutNote: ({ mark }, say) =>
        `The mark ${say.quoted(mark)} has no note. Write a note that begins with the mark under “Notes”, or remove the mark.`,
      noteWithoutMark: ({ mark }, say) =>
        `The note marked ${say.quoted(mark)} belongs to nothing: no figure, heading or text carries that mark. Add the mark where the note belongs, or remove it from the note.`,
      otherSplitDate: ({ written, stated }, say) =>
        `The note dates the split ${say.date(written)}, but “Split effective date” says ${say.date(stated)}. Correct one of them.`,
      otherSplitRatio: ({ words, stated }, say) =>
        `The note gives the split as ${say.quoted(words)}, but “Share split ratio” says ${say.quoted(stated)}. Correct one of them.`,
    },
  },
  DV42: {
    title: "Typed column headings",
    why: "A heading that was typed, or copied from the last release, must say what the column holds: the day of the announcement, the kind of dividend and the fiscal year.",
    sentences: {
      otherAnnouncement: ({ words, announcedOn }, say) =>
        `The heading dates the forecast ${say.quoted(words)}, but “Announced on” says ${say.date(announcedOn)}. Correct the heading, or clear it: a blank heading is written from the worksheet.`,
      otherFiscalYear: ({ words, yearEnd }, say) =>
        `The heading says ${say.quoted(words)}, but this column is about the fiscal year that ends on ${say.date(yearEnd)}. Correct the heading, or clear it: a blank heading is written from the worksheet.`,
      otherKind: ({ heading, kind }, say) =>
        `The heading ${say.quoted(heading)} names another dividend than the worksheet, which is about the ${kindWords[kind]} dividend. Correct the heading or the kind of dividend.`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;

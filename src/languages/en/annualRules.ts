import type { RulebookRule } from "../../checks/rulebook";
import type { WordsOf } from "../ruleWords";

export const annualRules = {
  DV11: {
    title: "Total of an annual row",
    why: "The dividends of a fiscal year's periods add up to its annual dividend.",
    sentences: {
      sumDiffers: ({ sum, total }, say) =>
        `The annual total is ${say.amount(total)}, but the row's dividends add up to ${say.amount(sum)}. Correct the total, or the dividend that is wrong.`,
      partDiffers: ({ found, right, total }, say) =>
        `This cell ${found.is === "state" && found.state === "blank" ? "is empty" : `has ${say.value(found)}`}, but the row adds up to its total of ${say.amount(total)} only with ${say.amount(right)}, and the rest of the worksheet agrees with that. Check this cell first.`,
    },
  },
  DV12: {
    title: "Decided dividend in the annual table",
    why: "The dividend decided and its cell in the annual table are one and the same amount.",
    sentences: {
      differs: ({ blamed, column, annual }, say) =>
        blamed === "column"
          ? `The dividend decided is ${say.value(column)}, but the annual table shows ${say.value(annual)} for this period, and the rest of the worksheet agrees with the table. Check the dividend decided first.`
          : `The annual table shows ${say.value(annual)} for this period, but the dividend decided is ${say.value(column)}. Correct the annual table.`,
    },
  },
  DV13: {
    title: "Previous dividend in the annual table",
    why: "The previous year's dividend and its cell in the annual table are one and the same amount, on the same share basis.",
    sentences: {
      differs: ({ blamed, column, annual }, say) =>
        blamed === "column"
          ? `The previous year's dividend is ${say.value(column)}, but the annual table shows ${say.value(annual)} for that period, and the rest of the worksheet agrees with the table. Check the previous year's column first.`
          : `The annual table shows ${say.value(annual)} for the same period of the previous year, but the previous year's column has ${say.value(column)}. Correct the annual table.`,
    },
  },
  DV14: {
    title: "Forecast in the annual table",
    why: "The latest forecast in the comparison table and in the annual table is one and the same announcement (Tokyo Stock Exchange listing rules, 405(2) and (3)), and a forecast's dividends add up to its total.",
    sentences: {
      differs: ({ blamed, certain, column, annual }, say) =>
        blamed === "column"
          ? `The latest forecast is ${say.value(column)}, but the forecast row of the annual table shows ${say.value(annual)}. Check which one was announced.`
          : `The forecast row of the annual table shows ${say.value(annual)}, but the latest forecast is ${say.value(column)}${certain ? ", with which the row would add up" : ""}. Check which one was announced.`,
      otherAnnouncementYear: ({ stated, other }, say) =>
        `The latest forecast is dated ${say.date(stated)} here, but ${say.date(other)} where the same figure stands again. Correct the one that is wrong.`,
      sumDiffers: ({ sum, total }, say) =>
        `The forecast's annual total is ${say.amount(total)}, but its dividends add up to ${say.amount(sum)}. Correct the total, or the dividend that is wrong.`,
    },
  },
  DV15: {
    title: "Paid marks",
    why: "“(paid)” tells readers which dividends have already been paid by the release date.",
    sentences: {
      decided: ({ amount }, say) =>
        `${say.amount(amount)} is the dividend being decided now and is marked paid. Remove the mark.`,
      notDue: ({ effective, release }, say) =>
        `This dividend is marked paid, but its effective date, ${say.date(effective)}, comes after the release date, ${say.date(release)}. Remove the mark or correct the date.`,
      notYet: ({ recordDate, release }, say) =>
        `This dividend is marked paid, but its record date, ${say.date(recordDate)}, comes after the release date, ${say.date(release)}. Remove the mark.`,
      unmarked: ({ cells }, say) =>
        `Some dividends in the table are marked paid, but ${say.cells(cells)} ${cells.length === 1 ? "is" : "are"} not, and must have been paid by now too. Mark all of them or none.`,
    },
  },
  DV41: {
    title: "Fiscal years of the annual table",
    why: "The annual table shows this fiscal year and the previous one, once each; a label that was copied easily keeps an old year.",
    sentences: {
      repeated: ({ year, missing }, say) =>
        missing === null
          ? `Two rows are for the fiscal year to ${say.date(year)}. Correct the label of the one that is for another year.`
          : `Two rows are for the fiscal year to ${say.date(year)}, and none is for the fiscal year to ${say.date(missing)}. Correct the label that has the wrong year.`,
      shifted: ({ year, expected }, say) =>
        `This row is for the fiscal year to ${say.date(year)}, ${expected === null ? "which comes after the fiscal year of this dividend" : `but a row for the fiscal year to ${say.date(expected)} is missing`}. Check the year in the label.`,
      notYearEnd: ({ found, yearEnd }, say) =>
        `The label's date ${say.date(found)} is not the end of a fiscal year: this fiscal year ends on ${say.date(yearEnd)}. Correct the label, or fill in “Fiscal year changed”.`,
      yearEndDiffers: ({ yearEnd, year }, say) =>
        `The fiscal year end is ${say.date(yearEnd)}, but the record date and the annual table are those of the fiscal year to ${say.date(year)}. Correct the fiscal year end.`,
      missing: ({ year, which }, say) =>
        `The annual table has no row for ${which === "current" ? "this" : "the previous"} fiscal year, which ends on ${say.date(year)}. Whatever is compared with that row was not checked. Add the row.`,
    },
  },
  DV48: {
    title: "Revision of the forecast",
    why: "A forecast is revised where it changes (TSE listing rule 405): the revised one differs from the one before, and the words beside it say the way it changes.",
    sentences: {
      unchanged: ({ previous }, say) =>
        `The revised forecast is the previous one in every period (${say.value(previous)} here). Correct the row that is wrong; where nothing changes, no revision is announced.`,
      stillUndetermined: () =>
        "Both the previous and the revised forecast are undetermined. Check whether a revision is to be announced.",
      otherWay: ({ words, previous, revised }, say) =>
        `The text says ${say.quoted(words)}, but the forecast goes from ${say.value(previous)} to ${say.value(revised)}. Correct the text or the figures.`,
      paidAlready: ({ paid, revised }, say) =>
        `The revised forecast gives ${say.value(revised)} for a period whose dividend of ${say.amount(paid)} is marked as paid. What is paid is not revised: write “-”, or correct the mark.`,
      notBefore: ({ announcedOn, releaseDate }, say) =>
        `The previous forecast is dated ${say.date(announcedOn)}, which is not before the release date ${say.date(releaseDate)}. Write the day on which it was announced.`,
    },
  },
} satisfies Partial<WordsOf<RulebookRule>>;

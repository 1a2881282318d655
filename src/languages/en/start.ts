import type { StartWords } from "../startWords";

const periods = {
  firstQuarter: "First quarter",
  interim: "Interim",
  thirdQuarter: "Third quarter",
  yearEnd: "Year-end",
} as const;

const columns = {
  decided: "decided",
  forecast: "latest forecast",
  previous: "previous year",
} as const;

const languages = { en: "English", ja: "Japanese" } as const;

const cells = (count: number) => `${String(count)} ${count === 1 ? "cell" : "cells"}`;

export const start: StartWords = {
  begin: {
    title: "New worksheet",
    what: "It has only the rows that this notice needs. You can add rows later, with any label listed in the guide.",
    notice: "What is announced?",
    notices: {
      dividend: "A dividend",
      revision: "A revision of the dividend forecast",
      both: "A dividend and a revision of the forecast",
    },
    kind: "Which dividend?",
    kinds: { ...periods, special: "Special" },
    decidedBy: "Who decides?",
    bodies: { shareholdersMeeting: "The shareholders’ meeting", boardOfDirectors: "The board" },
    releasedIn: "Released in",
    releases: { ...languages, both: "Both, with a row for each" },
    periods: "Dividends paid in a year",
    periodNames: periods,
    classes: "Other share classes (optional)",
    classesHint: "Besides common shares, separated by commas.",
    fiscalYearEnd: "End of the fiscal year (optional)",
    fiscalYearEndHint: "March 31, 2026, 2026-03-31 or 2026年3月31日",
    notADate: "This is not a date. Type it as 2026-03-31.",
    offers: "Fill in at once",
    releaseDate: (today) => `Release date: today, ${today}`,
    recordDate: (usual) => `Record date: the usual one, ${usual}`,
    create: "Create the worksheet",
    cancel: "Cancel",
    lastYear: (sheet) =>
      `“${sheet}” is in this workbook. If this is the same dividend a year later, start from it: names, texts and last year’s figures are carried over.`,
    lastYearDo: "Start from last year’s",
  },
  fill: {
    note: (missing, notReadable) =>
      [
        ...(missing > 0 ? [`${cells(missing)} still missing`] : []),
        ...(notReadable > 0 ? [`${cells(notReadable)} not readable`] : []),
      ].join(", "),
    begin: "Fill in",
    heading: "Fill in the worksheet",
    states: { missing: "Missing", notReadable: "Not readable", optional: "Optional" },
    count: (state, count) =>
      ({
        missing: `${String(count)} missing`,
        notReadable: `${String(count)} not readable`,
        optional: `${String(count)} optional`,
      })[state],
    named: (fact, column, shareClass) =>
      [
        fact,
        ...(column === null ? [] : [columns[column]]),
        ...(shareClass === null ? [] : [shareClass]),
      ].join(", "),
    annual: (row, period) => `${row}, ${period === "total" ? "total" : periods[period]}`,
    inLanguage: (fact, language) => `${fact} in ${languages[language]}`,
    write: "Enter",
    skip: "Skip",
    end: "Stop filling in",
    keys: "Press Enter to write the value and go on, or on an empty line to skip the cell.",
    notReadable: (expected) => `This could not be read. Type ${expected}.`,
    use: (text) => `Use ${text}`,
    reasons: {
      today: "today",
      usualRecordDate: "usual record date",
      usualFiscalYearEnd: "last March 31",
      lastYear: "from the other worksheet",
      asDecided: "as in the comparison",
      sum: "sum of the row",
      usual: "usual",
      standardWording: "standard wording; blank gives the same",
    },
    usual: (count) => `Fill in these ${String(count)} usual values`,
    usualValue: (fact, text) => `${fact}: ${text}`,
    list: (count) => `All open cells (${String(count)})`,
    withoutRow: "Needed, but the worksheet has no row for:",
    nothingMissing: "Nothing is missing",
    nothingMissingHint: "Everything the release needs is there.",
    toRelease: "Go to the release",
  },
  settings: {
    title: "Settings",
    language: "Language of the pane",
    languages: { en: "English", ja: "日本語 (Japanese)" },
    shown: "Show",
    notes: "Notes among the findings",
    optional: "Optional cells while filling in",
    papers: "Days of entitlement, distributable amount and ratios",
    hint: "What is hidden is still checked and counted. The choices stay on this computer.",
    guide: "Open the guide",
    back: "Back",
    notesHidden: (count) =>
      `${String(count)} ${count === 1 ? "note is" : "notes are"} hidden (Settings).`,
  },
  others: {
    follows: (sheet) => `This pane follows “${sheet}”.`,
    also: "Also in this workbook:",
    how: "Choose one to go to it; the pane then follows that one.",
  },
};

import type { PaneWords } from "../paneWords";
import { beginning, draft } from "./draft";

const counted = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

const languageNames = { en: "English", ja: "Japanese" } as const;

const termSets = { usual: "Usual", exchange: "Exchange form" } as const;

const columns = {
  decided: "Decided",
  forecast: "Latest forecast",
  previous: "Previous year",
} as const;

export const pane: PaneWords = {
  tabs: { checks: "Checks", tables: "Tables", release: "Release", returned: "Draft" },
  common: {
    cancel: "Cancel",
    close: "Close",
    retry: "Try again",
    readAgain: "Read again",
    goThere: "Go there",
    workingInExcel: "Working in Excel…",
    workingOnFile: "Working on the file…",
    outputLanguage: "Language of the tables and the release",
    languageName: (language) => languageNames[language],
  },
  firstRun: {
    heading: "Start with a dividend worksheet",
    what: "Type the facts of a dividend once: this pane checks them, builds the two tables and composes the release.",
    newWorksheet: "New worksheet",
    newWorksheetHint: "Adds a sheet with every label in place, ready to fill in.",
    openSample: "Open the sample",
    openSampleHint: "Adds a filled-in worksheet, with one slip to find.",
    alreadyHere:
      "Have a worksheet already? Open its workbook: the sheet with the headings “Dividend” and “Annual dividends” is found by itself.",
  },
  checks: {
    severity: (severity, count) =>
      severity === "error"
        ? `Errors (${String(count)})`
        : severity === "warning"
          ? `Warnings (${String(count)})`
          : `Notes (${String(count)})`,
    found: "Found",
    expected: "Expected",
    difference: "Difference",
    noCell: "No cell",
    selectCell: (cell) => `Select cell ${cell}`,
    comparedWith: (cells) => `Compared with ${cells}`,
    whyRule: (rule) => `Why ${rule}?`,
    rulePage: (rule) => `What ${rule} compares`,
    cut: (read, used) =>
      `Only ${read} was read; this sheet uses ${used}. Keep the dividend worksheet within ${read}.`,
    follows: (count) =>
      `${String(count)} more that ${count === 1 ? "follows" : "follow"} from this`,
    fix: "Fix",
    fixWill: (cell, value) => `This will be written into ${cell}: ${value}`,
    fixDo: "Write it",
    accept: "Accept",
    acceptReason: "Why is this right as it is?",
    acceptHint: "The reason is kept in the workbook and shown in the check log.",
    acceptDo: "Accept with this reason",
    acceptNeedsReason: "Type a reason first.",
    accepted: (count) => `Accepted (${String(count)})`,
    acceptedBecause: (reason) => `Accepted: ${reason}`,
    withdraw: "Withdraw acceptance",
    notChecked: (count) => `Not checked (${String(count)})`,
    notCheckedHint: "These checks lack a fact. Fill it in, and they run by themselves.",
    placed: (fact, where) => (where.length === 0 ? fact : `${fact} (${where.join(", ")})`),
    missing: (fact) => `needs ${fact}`,
    otherMarket: (count) =>
      `${counted(count, "rule", "rules")} left out: Japanese law or exchange practice, and this worksheet’s market is another.`,
    column: (role) => columns[role],
    allClear: "Everything checked is in order",
    allClearWhat: (compared, rules) =>
      `${counted(compared, "comparison", "comparisons")} by ${counted(rules, "rule", "rules")}, all in order.`,
    nothingOpen: "Nothing is open: all that was found is listed below as accepted.",
    writeLog: "Write the check log",
    writeLogHint: "Adds a sheet with every rule, what it compared and what was accepted.",
    logWritten: (place) => `The check log is on ${place}.`,
    fixed: (cell) => `Written into ${cell}.`,
    announced: (errors, warnings, notes) =>
      `${counted(errors, "error", "errors")}, ${counted(warnings, "warning", "warnings")}, ${counted(notes, "note", "notes")}`,
  },
  tables: {
    title: (table, shareClass) =>
      (table === "comparison" ? "Dividend" : "Annual dividends") +
      (shareClass === null ? "" : `: ${shareClass}`),
    sheetName: "Dividend tables",
    insertOnNewSheet: "Insert on a new sheet",
    insertAtSelection: "Insert at the selected cell",
    update: "Update",
    updateHint: (places) => `Inserted at ${places}. Figures follow the worksheet by themselves.`,
    notInserted: (titles) =>
      `Not in the workbook, so not updated: ${titles}. To have all tables, insert them again.`,
    leftOver: (places) =>
      `No longer in the worksheet, so left as it stands: ${places}. Delete it if it is not needed.`,
    none: "There is nothing to put in a table yet. Fill in the sections “Dividend” and “Annual dividends”.",
    textAmounts: "Amounts typed as text",
    textAmountsWhat: (cells) =>
      `In ${cells} the amount is text, so tables follow it only on Update. As a number with a format it looks the same, and tables follow it at once.`,
    textAmountsDo: "Turn into numbers",
    textAmountsDone: (cells) => `Turned into numbers: ${cells}.`,
    occupied: "These cells already hold something",
    occupiedWhat: (count, cells) =>
      `${counted(count, "cell", "cells")} where the tables would go ${count === 1 ? "holds" : "hold"} something: ${cells}. Writing the tables replaces it.`,
    overwrite: "Replace",
    inserted: (places) => `The tables are at ${places}.`,
    updated: (places) => `The tables at ${places} are up to date.`,
    cellsMore: (cells, more) => (more === 0 ? cells : `${cells} and ${String(more)} more`),
  },
  release: {
    preview: "The release as it will be",
    refused: "The release cannot be composed yet",
    refusedHint: "These facts are missing from the worksheet:",
    errorsOpen: (count) =>
      `${counted(count, "error is", "errors are")} still open. Correct or accept ${count === 1 ? "it" : "them"} before the release goes out.`,
    copy: "Copy",
    copied: "Copied, with its tables. Paste it into Word or Outlook.",
    copiedPlain: "Copied as plain text; this Excel passes on no formatting.",
    copyByHand:
      "This Excel does not let the pane copy. Select the text below and press Ctrl+C (on a Mac, Command+C).",
    plainText: "Plain text of the release",
    save: "Save as",
    format: (format) =>
      format === "word" ? "Word (.docx)" : format === "html" ? "Web page (.html)" : "Text (.txt)",
    handedOver: (file) => `${file} was handed to this computer’s downloads.`,
    cannotSave:
      "This Excel saves no files from a pane. Copy the release instead, or put it on a sheet.",
    sheetName: "Release",
    draftSheet: "Put on a sheet",
    draftSheetDone: (place) => `The release is on ${place}.`,
    draftMark: "Mark every page as a draft",
    remarks: {
      heading: "How this release was composed",
      templates: (blocks) => `In the template’s words: ${blocks}.`,
      onlyInOtherLanguage: (typed, blocks) =>
        `Typed in ${languageNames[typed]} only, so the template’s words, or none, are used for ${blocks}.`,
      fromOtherLanguage: (typed) => `Printed as typed in ${languageNames[typed]}:`,
      leftOut: (blocks) => `Typed in the worksheet, but not part of this release: ${blocks}.`,
      looks: (set, font) =>
        `Terms: ${termSets[set]}. Font: ${font}. Others can be chosen in the worksheet: “Set” in a section “Terms”, and “Font” in the section “Presentation”.`,
      letterheadLacks: (facts) =>
        `Left out at the head, because the worksheet does not give it: ${facts}.`,
    },
  },
  draft,
  beginning,
};

import type { PaneWords } from "../paneWords";
import { correcting } from "./correcting";
import { beginning, draft } from "./draft";
import { papers } from "./papers";

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
    undo: "Undo",
    readAgain: "Read again",
    tryExcel: "Try this Excel",
    goThere: "Go there",
    stopWaiting: "Stop waiting",
    workingInExcel: "Working in Excel…",
    workingOnFile: "Working on the file…",
    outputLanguage: "Language of the tables and the release",
    languageName: (language) => languageNames[language],
  },
  firstRun: {
    heading: "Start with a dividend worksheet",
    what: "Enter the facts of a dividend once. This pane checks them, builds the two tables and drafts the release.",
    newWorksheet: "New worksheet",
    newWorksheetHint: "Adds a sheet with every label in place, ready to fill in.",
    openSample: "Open the sample",
    openSampleHint: "Adds a filled-in worksheet, with one slip to find.",
    alreadyHere:
      "Have a worksheet already? Open its workbook: the sheet with the headings “Dividend” and “Annual dividends” is detected automatically.",
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
    comparedWith: "Compared with ",
    whyRule: (rule) => `Why ${rule}?`,
    rulePage: (rule) => `What ${rule} compares`,
    cut: (read, used) =>
      `Only ${read} was read; this sheet uses ${used}. Keep the dividend worksheet within ${read}.`,
    follows: (count) =>
      `${String(count)} more that ${count === 1 ? "results" : "result"} from this`,
    fix: "Fix",
    fixWill: (cell, value) => `This will be written into ${cell}: ${value}`,
    fixDo: "Write it",
    accept: "Accept",
    acceptReason: "Why is this right as it is?",
    acceptHint: "Kept in the workbook with your name and the date, and shown in the check log.",
    yourName: "Your name (optional)",
    acceptDo: "Accept with this reason",
    acceptNeedsReason: "Type a reason first.",
    accepted: (count) => `Accepted (${String(count)})`,
    withdraw: "Withdraw acceptance",
    notChecked: (count) => `Not checked (${String(count)})`,
    notCheckedHint:
      "These checks need a fact that the worksheet does not give. They run as soon as you fill it in.",
    placed: (fact, where) => (where.length === 0 ? fact : `${fact} (${where.join(", ")})`),
    missing: (fact) => `needs ${fact}`,
    notUnderstood: (fact) => `needs ${fact}, which is not understood`,
    otherMarket: (count) =>
      `${counted(count, "rule", "rules")} left out: Japanese law or exchange practice, and this worksheet’s market is another.`,
    column: (role) => columns[role],
    allClear: "Everything checked is in order",
    allClearWhat: (compared, rules) =>
      `${counted(compared, "comparison", "comparisons")} by ${counted(rules, "rule", "rules")}, all in order.`,
    nothingOpen: "No open findings. Every finding has been accepted; see the list below.",
    writeLog: "Create the check log",
    writeLogHint: "Adds a sheet with every rule, what it compared and what was accepted.",
    logWritten: (place) => `The check log is on ${place}.`,
    fixed: (cell) => `Written into ${cell}.`,
    sheetRemoved: (sheet) => `Undone: the sheet “${sheet}” was removed.`,
    undone: (cells) => `Undone: ${cells} ${cells.includes(",") ? "are" : "is"} as before.`,
    filter: {
      label: "Show",
      all: "All",
      search: "Search the findings",
      nothing: (hidden) => `None of the ${counted(hidden, "finding", "findings")} matches.`,
    },
    between: ", ",
    neededBy: (rules) => `needed for ${rules}`,
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
    tableCurrent: (place) => `${place}: current; every cell agrees with the worksheet.`,
    tableByHand: (place, cells) =>
      `${place}: agrees with the worksheet now, but does not follow it in ${cells}. Choose Update after a change there.`,
    tableOutOfDate: (place, cells) =>
      cells === null
        ? `${place}: out of date, the table has another size by now.`
        : `${place}: out of date. These cells differ from the worksheet: ${cells}.`,
    tableNotCompared: (place) => `${place}: not compared with the worksheet.`,
    notInserted: (titles) =>
      `Not in the workbook, so not updated: ${titles}. To have all tables, insert them again.`,
    leftOver: (places) =>
      `No longer in the worksheet, so left unchanged: ${places}. Delete it if it is not needed.`,
    none: "There is nothing to put in a table yet. Fill in the sections “Dividend” and “Annual dividends”.",
    textAmounts: "Amounts typed as text",
    textAmountsWhat: (cells) =>
      `The amounts in ${cells} are text, so the tables change only when you choose Update. As numbers they look the same, and the tables follow them at once.`,
    textAmountsDo: "Turn into numbers",
    textAmountsDone: (cells) => `Turned into numbers: ${cells}.`,
    occupied: (count) => `Overwrite ${counted(count, "cell", "cells")}?`,
    occupiedWhat: (sheet) => `On the sheet “${sheet}”, where the tables go:`,
    replaced: { cell: "Cell", now: "Now", then: "New" },
    alsoReplaced: (cells) => `Also: ${cells}`,
    empty: "(empty)",
    split: "(no longer merged)",
    notLookedAt: "(not read)",
    overwrite: "Overwrite",
    inserted: (places) => `The tables are at ${places}.`,
    updated: (places) => `The tables at ${places} are up to date.`,
    cellsMore: (cells, more) => (more === 0 ? cells : `${cells} and ${String(more)} more`),
  },
  release: {
    preview: "Preview",
    refused: "The release cannot be created yet",
    refusedHint: "These facts are missing from the worksheet:",
    errorsOpen: (count) =>
      `${counted(count, "error is", "errors are")} still open, so every page is marked as a draft. Correct or accept ${count === 1 ? "it" : "them"} before the release goes out.`,
    copy: "Copy",
    copied: "Copied, with its tables. Paste it into Word or Outlook.",
    copiedPlain: "Copied as plain text. This version of Excel cannot copy formatting.",
    copyByHand:
      "This version of Excel does not allow the pane to copy. Select the text below and press Ctrl+C (Command+C on a Mac).",
    plainText: "Plain text of the release",
    save: "Save as",
    markedForErrors: (count) =>
      `It is marked as a draft because ${counted(count, "error is", "errors are")} still open.`,
    saved: (file) => `Saved to Downloads: ${file}.`,
    cannotSave:
      "This version of Excel cannot save files from a pane. Copy the release instead, or put it on a sheet.",
    sheetName: "Release",
    draftSheet: "Put on a sheet",
    draftSheetDone: (place) => `The release is on ${place}.`,
    draftMark: "Mark every page as a draft",
    remarks: {
      heading: "About this release",
      templates: (blocks) => `Standard wording used for: ${blocks}.`,
      onlyInOtherLanguage: (typed, blocks) =>
        `Entered in ${languageNames[typed]} only, so standard wording (or none) is used for: ${blocks}.`,
      fromOtherLanguage: (typed) => `Printed as entered in ${languageNames[typed]}:`,
      howToGive: (released) =>
        `To say it in ${languageNames[released]}, add a row with the same label and “(${languageNames[released]})” behind it, such as “Name (${languageNames[released]})”.`,
      leftOut: (blocks) => `Entered in the worksheet but not used in this release: ${blocks}.`,
      looks: (set, font) =>
        `Terms: ${termSets[set]}. Font: ${font}. Others can be chosen in the worksheet: “Set” in a section “Terms”, and “Font” in the section “Presentation”.`,
      letterheadLacks: (facts) =>
        `Missing from the heading because the worksheet does not give it: ${facts}.`,
    },
  },
  papers,
  draft,
  correcting,
  beginning,
};

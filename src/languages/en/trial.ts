import type { TrialWords } from "../trialWords";

export const trial: TrialWords = {
  what: "Adds a sheet, tries out on it what the add-in needs of Excel, and removes it again. Nothing else in the workbook changes. Excel’s undo history may be lost.",
  running: (tried, of) => `Tried ${String(tried)} of ${String(of)}…`,
  passed: (count) => `All ${String(count)} parts passed in this Excel.`,
  failed: (count) =>
    `${String(count)} ${count === 1 ? "part" : "parts"} did not work as the add-in needs. Copy the report and send it to support.`,
  known: (count) =>
    count === 1
      ? "This Excel has 1 known fault, which the add-in works around."
      : `This Excel has ${String(count)} known faults, which the add-in works around.`,
  skipped: (count) =>
    `${String(count)} ${count === 1 ? "part was" : "parts were"} not tried. Whether ${count === 1 ? "it works" : "they work"} is not known.`,
  notTried: "not tried",
  byHand: {
    choiceHeard: "On the sheet DividendTablesTrial, select B12 and choose Yes from its list.",
    undoKept:
      "Click a cell of the sheet DividendTablesTrial and press Ctrl+Z (on a Mac Command+Z) once. The word in H1 should go.",
  },
  handFindings: {
    noEvent: "no event",
    noChoice: "no choice was seen",
    nothingToUndo: "nothing left to undo",
  },
  nothingHappened: "Nothing happened",
  skip: "Skip",
  copy: "Copy the report",
  copied: "Copied.",
  copyByHand: "Excel does not let the pane copy. Select the report below and copy it.",
  report: "Report",
  close: "Back to the worksheet",
  steps: {
    activeSheet: "The worksheet in front is known",
    sheetAdded: "A sheet is added",
    sheetShown: "It is shown when asked for",
    shownAtOnce: "A sheet is added and shown in one request",
    contents: "Text, numbers and formulas are kept as they are written",
    dates: "Dates show as dates",
    merging: "Cells are merged and taken apart",
    columns: "Columns have their widths, and hidden ones none",
    names: "A name stands for cells and moves",
    settings: "Two settings are kept at once",
    page: "The page is set up",
    protection: "A protected sheet refuses to be written to",
    events: "A change and a selection are noticed",
    choiceHeard: "A choice from a list is noticed",
    undoKept: "The undo history is kept when merged cells are looked for",
    deletedSheet: "A deleted sheet takes its tables with it",
    cleared: "What was tried is removed",
  },
  faults: {
    activeSheet:
      "No worksheet is in front, as while a chart sheet is. The add-in looks through the other sheets.",
    shownAtOnce:
      "A sheet cannot be added and shown in one request. The add-in shows it in a request of its own.",
    settings:
      "Of several new settings in one request only the first is kept. The add-in keeps one in each request.",
    page: "The page cannot be set up, as where there is no printer. The tables are inserted all the same; set up the page by hand before printing.",
    choiceHeard:
      "Excel does not report a choice from a list. The add-in reads again when another cell is selected or you turn to the pane.",
    undoKept:
      "Looking for merged cells clears Excel’s undo history. The add-in looks only where cells may be merged.",
  },
};

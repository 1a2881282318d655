import type { TrialWords } from "../trialWords";

export const trial: TrialWords = {
  try: "Try this Excel",
  what: "Adds a sheet, tries there what the add-in asks of Excel, and removes the sheet again. Nothing else in the workbook changes. The list of steps to undo may be lost.",
  running: "Trying…",
  passed: (count) => `All ${String(count)} parts passed in this Excel.`,
  failed: (count) =>
    `${String(count)} ${count === 1 ? "part" : "parts"} did not come out as expected. Copy the report and send it to support.`,
  copy: "Report to copy",
  close: "Back to the worksheet",
  steps: {
    sheetAdded: "A sheet is added",
    sheetShown: "It is shown when asked for",
    contents: "Text, numbers and formulas are kept as they are written",
    dates: "Dates show as dates",
    merging: "Cells are merged and taken apart",
    columns: "Columns have their widths, and hidden ones none",
    names: "A name stands for cells and moves",
    settings: "Two settings are kept at once",
    page: "The page is set up",
    protection: "A protected sheet refuses to be written to",
    events: "A change and a selection are heard",
    deletedSheet: "A deleted sheet takes its tables with it",
    cleared: "What was tried is removed",
  },
};

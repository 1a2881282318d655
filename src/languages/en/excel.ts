import type { Asked, ExcelWords } from "../excelWords";

const longestList = 12;

function list(cells: readonly string[]): string {
  const named = cells.slice(0, longestList).join(", ");
  const more = cells.length - longestList;
  return more > 0 ? `${named} and ${String(more)} more` : named;
}

/** What Excel did not do, after "Excel could not". */
const couldNot: Record<Asked, string> = {
  worksheet: "hand over the worksheet",
  sheets: "hand over the workbook’s sheets",
  place: "go there",
  tables: "carry out what the tables need",
  cells: "change the cells",
  newSheet: "add the sheet",
  kept: "keep this in the workbook",
  events: "watch the worksheet",
  trial: "carry this out",
};

export const excelWords: ExcelWords = {
  between: " ",
  problems: {
    editing: () => ({
      sentence: "A cell is being edited, so Excel is waiting.",
      nextStep: "Press Enter or Esc in the cell, then try again.",
    }),
    protected: ({ sheet }) => ({
      sentence:
        sheet === null
          ? "Excel denied access: the sheet or the workbook is protected, or a security program on this computer stands between."
          : `The sheet “${sheet}” is protected.`,
      nextStep:
        sheet === null
          ? "Remove the protection on the Review tab, or choose another place, then try again. If nothing is protected, ask whoever looks after the security program."
          : "Remove the protection on the Review tab, or choose another place, then try again.",
    }),
    sheetGone: () => ({
      sentence: "The sheet is no longer in the workbook.",
      nextStep:
        "If it was deleted by mistake, restore it with Undo or from the saved file. Otherwise open another dividend worksheet.",
    }),
    sheetHidden: ({ sheet }) => ({
      sentence: `The sheet “${sheet}” is hidden.`,
      nextStep: "Right-click a sheet tab, choose Unhide, then try again.",
    }),
    notInFront: ({ code }) => ({
      sentence: `Excel could not do this (${code}). This happens while another workbook is in front.`,
      nextStep: "Click into a cell of this workbook, then try again.",
    }),
    inactiveWorkbook: () => ({
      sentence: "This workbook is not the active one.",
      nextStep: "Click into the workbook, then try again.",
    }),
    tooLarge: () => ({
      sentence: "The sheet is too large for Excel to pass on at once.",
      nextStep: "Move the dividend worksheet to a sheet of its own, then try again.",
    }),
    tooOld: ({ needs, member }) => ({
      sentence:
        member === null
          ? `This Excel is too old: it does not have ${needs}.`
          : `This Excel is too old: it does not know ${member} (${needs}).`,
      nextStep: "Update Office, or open the workbook in Excel on the web.",
    }),
    noAnswer: ({ seconds }) => ({
      sentence: `Excel did not answer within ${String(seconds)} seconds.`,
      nextStep: "Close any open dialog in Excel, wait until it has finished, then try again.",
    }),
    stopped: () => ({
      sentence: "You stopped waiting for Excel.",
      nextStep: "Wait until Excel has finished what it is doing, then try again.",
    }),
    busy: () => ({
      sentence: "Excel is busy.",
      nextStep: "Wait a moment, then try again.",
    }),
    noExcel: () => ({
      sentence: "This page is open outside Excel.",
      nextStep: "Open it in Excel, from the Home tab.",
    }),
    failed: ({ code, asked }) => ({
      sentence: `${asked === null ? "This could not be done" : `Excel could not ${couldNot[asked]}`} (${code}).`,
      nextStep: "Try again. If it happens again, save the workbook and reopen it.",
    }),
  },
  obstacles: {
    noRoom: ({ rows, columns }) => ({
      sentence: `The tables need ${String(rows)} rows and ${String(columns)} columns, and the sheet ends before that.`,
      nextStep: "Select a cell further up or further left, then try again.",
    }),
    worksheetChanged: () => ({
      sentence: "The worksheet changed after it was read, so nothing was written.",
      nextStep: "Look at the tables as they are now, then try again.",
    }),
    cellsInError: ({ cells }) => ({
      sentence: `${list(cells)} ${cells.length === 1 ? "holds" : "hold"} an error, which cannot be printed as a figure, so nothing was written.`,
      nextStep: "Correct these cells of the worksheet, then try again.",
    }),
    noTables: () => ({
      sentence: "This workbook has no inserted tables of this worksheet.",
      nextStep: "Insert the tables.",
    }),
    inExcelTable: ({ sheet, table }) => ({
      sentence: `These cells of “${sheet}” are part of the Excel table “${table}”, in which cells cannot be merged.`,
      nextStep: "Choose a place outside that table, then try again.",
    }),
    changedMeanwhile: ({ cells }) => ({
      sentence: `While the tables were being written, something changed where they go: ${list(cells)}. That change was kept, and the tables were not written.`,
      nextStep: "Look at these cells, then try again.",
    }),
    changedSince: ({ cells }) => ({
      sentence: `Changed since it was written, so nothing was undone: ${list(cells)}.`,
      nextStep: "Look at these cells. What you no longer need, delete by hand.",
    }),
    noRoomBelow: ({ lastRow }) => ({
      sentence: `The section would reach below row ${String(lastRow)}, the last that is read of a sheet, so nothing was added.`,
      nextStep: "Delete empty rows, or move what stands below the worksheet to another sheet.",
    }),
    notFreeBelow: ({ address, cells }) => ({
      sentence: `The section needs ${address} below the worksheet, and of these ${list(cells)} ${cells.length === 1 ? "is" : "are"} filled by now or merged with other cells, so nothing was added.`,
      nextStep: "Look at these cells, then try again.",
    }),
    cellChanged: ({ cell, shown }) => ({
      sentence:
        shown === ""
          ? `${cell} is empty now, so nothing was written.`
          : `${cell} now shows “${shown}”, so nothing was written.`,
      nextStep: "Look at the check again: it has been run on the cell as it is now.",
    }),
    cellHasFormula: ({ cell }) => ({
      sentence: `${cell} holds a formula, which is kept.`,
      nextStep: "Correct the cells the formula refers to, or the formula itself.",
    }),
  },
  unfinished: {
    notWritten: () => ({ sentence: "Nothing was written.", nextStep: null }),
    partlyWritten: ({ written, missing }) => ({
      sentence: `Written: ${list(written)}. Not written: ${list(missing)}.`,
      nextStep: "Undo in Excel (Ctrl+Z), or try again to write the rest.",
    }),
    formatsOnly: ({ cells }) => ({
      sentence: `Only number formats were changed, in ${list(cells)}; what the cells hold is as it was.`,
      nextStep: "Undo in Excel (Ctrl+Z), or try again.",
    }),
    pending: () => ({
      sentence: "Nothing is written yet, and Excel may still be writing.",
      nextStep:
        "Close any open dialog in Excel, wait until it has finished, look at the sheet, then try again.",
    }),
    unknown: () => ({
      sentence:
        "It could not be confirmed whether anything was written, and Excel may still write it.",
      nextStep: "Look at the sheet before trying again.",
    }),
  },
};

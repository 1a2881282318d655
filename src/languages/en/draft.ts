import type { BeginningWords, DraftWords } from "../draftWords";

const counted = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

export const draft: DraftWords = {
  heading: "Check a returned draft",
  what: "A draft that comes back from lawyers, translators or the printer: every figure, date and name in it is compared with the worksheet.",
  nothingSent: "It is read inside this pane; nothing is sent anywhere.",
  choose: "Choose a file…",
  chooseHint: "Word (.docx), PDF, web page (.html) or text (.txt); or drop it on the pane.",
  paste: "Or paste the draft here (Ctrl+V)",
  pasteDo: "Compare this text",
  another: "Compare another draft",
  putAway: "Close this result",
  named: (file) => file ?? "The pasted text",
  reading: (name, page) =>
    `Reading: ${name}${page === null ? "" : `, page ${String(page.number)} of ${String(page.of)}`}`,
  stopReading: "Stop",
  agrees: (name) => `${name} agrees with the worksheet`,
  readAgrees: (name) => `What was read of ${name} agrees with the worksheet`,
  comparedAgrees: (name) => `${name} agrees with the worksheet as far as it could be compared`,
  unrelated: (name) =>
    `${name} does not look like a release of this dividend: almost nothing in it agrees with the worksheet`,
  differs: (name, places) =>
    `${name} differs from the worksheet in ${counted(places, "place", "places")}`,
  counts: (agreeing, unmatched) =>
    `${counted(agreeing, "figure, date or name agrees", "figures, dates and names agree")}. ${
      unmatched === 0
        ? "Every figure in the draft was found in the worksheet."
        : `${counted(unmatched, "figure was", "figures were")} not found in the worksheet.`
    }`,
  inDraft: "Draft",
  inWorksheet: "Worksheet",
  saveMarked: "Save the marked draft",
  saveMarkedHint:
    "The same file with each wrong figure corrected as a tracked change, and a comment at whatever needs a look.",
  withTicks: "Comment on what agrees, too",
  markedSaved: (file, corrected, commented) =>
    `Saved to Downloads: ${file}. ${counted(corrected, "figure", "figures")} corrected, ${counted(commented, "comment", "comments")} without a correction.`,
  cannotSaveMarked:
    "This Excel does not let an add-in save a file. Put the tie-out on a sheet instead, or mark the draft in Excel on Windows, on the web or with the command line.",
  notMarkable:
    "This draft could be read, but its file cannot be edited safely. Open it in Word, save it as a new .docx and compare that.",
  tieOut: "Put the tie-out on a sheet",
  tieOutHint: "Every figure with its place, its cell and what came of it, to print and sign.",
  tieOutDone: (place) => `The tie-out is on ${place}.`,
  isNew: "New since the last draft",
  keptHint:
    "Kept in the workbook. It stays accepted in the next draft, until its words or its facts change.",
  commentBy: (author) => (author === "" ? "Comment:" : `${author} commented:`),
  comments: "Reviewers’ comments",
  unreadable: {
    notWord: {
      sentence: "This is not a Word document (.docx), or it is locked with a password.",
      nextStep: "Open it in Word, save it as .docx without a password, and choose that file.",
    },
    damaged: {
      sentence: "This Word document is damaged.",
      nextStep: "Open it in Word, which may repair it, save it again, and choose that file.",
    },
    oversized: {
      sentence: "This document is far larger, or more deeply nested, than any release.",
      nextStep:
        "Open it in Word, remove what is not part of the release, save it again, and choose that file.",
    },
    documentType: {
      sentence:
        "This document declares a document type, which Word documents must not have. It is not read, because it could be an attack.",
      nextStep: "Ask for the document again from someone you know.",
    },
    notText: {
      sentence: "This is not text in UTF-8, UTF-16 or Shift_JIS.",
      nextStep: "Open it in an editor, save it as UTF-8, and choose that file.",
    },
    empty: {
      sentence: "There is no text in it.",
      nextStep: "Check that it is the right file.",
    },
    oldWord: {
      sentence: "This is in Word’s old format (.doc).",
      nextStep: "Open it in Word, save it as a Word document (.docx), and choose that file.",
    },
    notPdf: {
      sentence: "This is not a PDF, or it is damaged.",
      nextStep: "Check that it opens in a PDF viewer; if it does not, ask for it again.",
    },
    locked: {
      sentence: "This PDF is locked with a password.",
      nextStep: "Save a copy without a password, and choose that file.",
    },
    scanned: {
      sentence: "A page of this PDF is a picture of text, so nothing on it could be compared.",
      nextStep: "Ask for the PDF that Word or the layout program writes, not a scan of the paper.",
    },
    nameless: {
      sentence: "The fonts of this PDF do not say which letters they draw, so it cannot be read.",
      nextStep: "Ask for the Word file (.docx) and choose that.",
    },
    stopped: {
      sentence: "Reading was stopped.",
      nextStep: "Choose the file again to start over.",
    },
    otherKind: {
      sentence: "This is not a Word, PDF, web page or text file.",
      nextStep: "Choose a file whose name ends in .docx, .pdf, .html or .txt.",
    },
    tooLarge: {
      sentence: "This file is larger than 50 MB.",
      nextStep: "Save it without its pictures, and choose that file.",
    },
    notHandedOver: {
      sentence: "The file could not be opened. It may have been moved, or not be on this computer.",
      nextStep: "Save it on this computer and choose it again.",
    },
    notLoaded: {
      sentence: "A part of this pane could not be loaded.",
      nextStep: "Check the network connection, then try again.",
    },
    noRelease: {
      sentence:
        "This does not look like a dividend release: no table in it has rows such as dividend per share and record date.",
      nextStep: "Choose a release with its table, or begin with a new worksheet.",
    },
    noNotice: {
      sentence:
        "This does not look like a dividend release: no table in it has rows such as dividend per share and record date.",
      nextStep: "Choose the release as it was published, with its table.",
    },
  },
  pasteInstead: "You can also copy its text and paste it below.",
};

export const beginning: BeginningWords = {
  more: "Start another worksheet",
  fromRelease: "Start from a release…",
  fromReleaseHint:
    "Choose last year’s release (.docx, .pdf, .html or .txt), or drop it on the pane: it becomes a worksheet, and what is not understood is listed.",
  fromSheet: (sheet) => `Start from the release on “${sheet}”`,
  nextYear: "Next year’s worksheet",
  nextYearHint:
    "Adds a sheet with this decision as the previous year. What is decided each year is left blank.",
  imported: (file) => `This worksheet was made from ${file}.`,
  notUnderstood: (count) =>
    `${counted(count, "passage was", "passages were")} not understood and ${count === 1 ? "is" : "are"} not in the worksheet:`,
  allUnderstood: "Everything was read. Review the worksheet before you use it.",
  putThere: (cell) => `Put it in ${cell}`,
  taken: (count) =>
    `${counted(count, "cell was", "cells were")} filled from sentences of the release. Check ${count === 1 ? "it" : "them"} against it:`,
  rolledForward: (from) =>
    `This worksheet follows “${from}”: what was decided is now its previous year.`,
  toReview: (count) =>
    `${counted(count, "text", "texts")} carried over from last year ${count === 1 ? "has" : "have"} typed figures or dates, which do not change by themselves. Review ${count === 1 ? "it" : "them"}:`,
  nothingToReview: "Enter what is decided this year.",
};

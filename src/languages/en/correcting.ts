import type { CorrectingWords } from "../correctingWords";

export const correcting: CorrectingWords = {
  open: "Correct a published notice…",
  heading: "Correct a published notice",
  what: "Correct the worksheet, then choose the release as it was published. The correction lists each place where the two differ, before and after, with the changed words underlined.",
  rows: "The worksheet needs two more rows for it: “Correction date” and “Reason for the correction”.",
  choose: "Choose the published release…",
  another: "Choose another release",
  paste: "Or paste the published release here (Ctrl+V)",
  pasteDo: "Use this text",
  back: "Back to the release",
  errors: (count) =>
    `No correction is composed from a worksheet with an error. ${
      count === 1 ? "1 error is" : `${String(count)} errors are`
    } still open: correct or accept ${count === 1 ? "it" : "them"} first.`,
  refused: "The correction cannot be created yet",
  same: (name) => `Nothing to correct: the words of ${name} are those of the worksheet’s release.`,
  composed: (name) => `The correction of ${name}`,
  preview: "Preview of the correction",
};

import type { TrialStepName } from "../languages/trialWords";

/** In the order they are tried. */
export const trialSteps: readonly TrialStepName[] = [
  "activeSheet",
  "sheetAdded",
  "sheetShown",
  "shownAtOnce",
  "contents",
  "dates",
  "merging",
  "columns",
  "names",
  "settings",
  "page",
  "protection",
  "events",
  "choiceHeard",
  "undoKept",
  "deletedSheet",
  "cleared",
];

/**
 * What the real Excel is known to do now and then, played on demand: each is off until it is set. The numbers
 * are threads of OfficeDev/office-js.
 */
export interface Situation {
  /** Another workbook is in front: nothing can be selected, activated or added (5319). */
  otherWorkbookInFront: boolean;
  /** A chart sheet is active, so that there is no active worksheet (2444). */
  chartSheetActive: boolean;
  /** Several new settings in one batch: only the first is found again (920). */
  newSettingsCollide: boolean;
  /** A sheet added in a batch cannot be activated in the same one (930). */
  addedSheetsInactive: boolean;
  /** Asking for merged areas empties the list of steps to undo (5918). */
  mergedAreasEmptyUndo: boolean;
  /** Page set-up fails, as without a printer (1860). */
  pageSetupFails: boolean;
  /** A choice from a drop-down list raises no event (3888). */
  choicesUnheard: boolean;
}

export function usualSituation(): Situation {
  return {
    otherWorkbookInFront: false,
    chartSheetActive: false,
    newSettingsCollide: false,
    addedSheetsInactive: false,
    mergedAreasEmptyUndo: false,
    pageSetupFails: false,
    choicesUnheard: false,
  };
}

import type { PaneActions } from "./state/pane";
import { rememberLanguage } from "./rememberedLanguage";
import { rememberShown } from "./rememberedShown";
import type { Store } from "./store";

/** Actions that need Excel or the core, and so the part of the pane that arrives after the first paint. */
export type Controller = Omit<
  PaneActions,
  | "chooseTab"
  | "chooseLanguage"
  | "openPage"
  | "chooseShown"
  | "leadThrough"
  | "closeNotice"
  | "closeBegun"
  | "closeTrial"
>;

/** The pane's actions: what only changes the view at once, all else by the controller once it is there. */
export function actionsOn({ put }: Store, controller: Promise<Controller>): PaneActions {
  const later =
    <Arguments extends readonly unknown[]>(
      action: (by: Controller) => (...args: Arguments) => void,
    ) =>
    (...args: Arguments): void => {
      void controller.then(
        (by) => {
          action(by)(...args);
        },
        // That there is no controller is shown where the worksheet would be.
        () => undefined,
      );
    };
  return {
    chooseTab: (tab) => {
      put((state) => ({ ...state, tab, notice: null }));
    },
    chooseLanguage: (language) => {
      rememberLanguage(language);
      put((state) => ({ ...state, language }));
    },
    openPage: (page) => {
      put((state) => ({ ...state, page, notice: null }));
    },
    chooseShown: (shown) => {
      rememberShown(shown);
      put((state) => ({ ...state, shown }));
    },
    leadThrough: (filling) => {
      put((state) => ({ ...state, filling }));
    },
    closeNotice: () => {
      put((state) => ({ ...state, notice: null }));
    },
    closeBegun: () => {
      put((state) => ({ ...state, begun: null }));
    },
    closeTrial: () => {
      put((state) => ({ ...state, trial: null }));
    },
    tryExcel: later((by) => by.tryExcel),
    answerTrial: later((by) => by.answerTrial),
    copyTrial: later((by) => by.copyTrial),
    readAgain: later((by) => by.readAgain),
    stopWaiting: later((by) => by.stopWaiting),
    retry: later((by) => by.retry),
    undo: later((by) => by.undo),
    newWorksheet: later((by) => by.newWorksheet),
    fillCells: later((by) => by.fillCells),
    openSample: later((by) => by.openSample),
    startFromRelease: later((by) => by.startFromRelease),
    nextYear: later((by) => by.nextYear),
    putThere: later((by) => by.putThere),
    openCorrection: later((by) => by.openCorrection),
    closeCorrection: later((by) => by.closeCorrection),
    correctNotice: later((by) => by.correctNotice),
    copyCorrection: later((by) => by.copyCorrection),
    saveCorrection: later((by) => by.saveCorrection),
    compareDraft: later((by) => by.compareDraft),
    putDraftAway: later((by) => by.putDraftAway),
    acceptInDraft: later((by) => by.acceptInDraft),
    withdrawInDraft: later((by) => by.withdrawInDraft),
    saveMarked: later((by) => by.saveMarked),
    writeTieOut: later((by) => by.writeTieOut),
    selectCell: later((by) => by.selectCell),
    goTo: later((by) => by.goTo),
    fix: later((by) => by.fix),
    linkText: later((by) => by.linkText),
    accept: later((by) => by.accept),
    withdraw: later((by) => by.withdraw),
    writeLog: later((by) => by.writeLog),
    writeWorkPaper: later((by) => by.writeWorkPaper),
    addLacked: later((by) => by.addLacked),
    addSection: later((by) => by.addSection),
    writeDays: later((by) => by.writeDays),
    saveCalendar: later((by) => by.saveCalendar),
    insert: later((by) => by.insert),
    update: later((by) => by.update),
    answer: later((by) => by.answer),
    turnTextAmounts: later((by) => by.turnTextAmounts),
    chooseOutputLanguage: later((by) => by.chooseOutputLanguage),
    markDraft: later((by) => by.markDraft),
    copyRelease: later((by) => by.copyRelease),
    saveRelease: later((by) => by.saveRelease),
    putReleaseOnSheet: later((by) => by.putReleaseOnSheet),
  };
}

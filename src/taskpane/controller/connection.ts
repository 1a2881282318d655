import { mayHoldRelease } from "../../drafts/releaseOnSheet";
import { acceptanceOf, findingName } from "../../checks/acceptance";
import type { Announcement } from "../../dividend/announcement";
import {
  type AcceptOutcome,
  acceptFinding,
  withdrawAcceptance,
} from "../../excel/acceptedFindings";
import type { Environment } from "../../excel/environment";
import { goTo, selectCell } from "../../excel/selection";
import type { Outcome, Session } from "../../excel/session";
import { stoppable } from "../../excel/stoppable";
import { watchWorksheet } from "../../excel/watching";
import type { Found, OpenWorksheet } from "../../excel/worksheetReading";
import { type Reading as WorksheetReading, readWorksheet } from "../../worksheet/reader";
import type { Sheet } from "../../worksheet/sheet";
import type { Controller } from "../actions";
import type { Failure, Notice, PaneState } from "../state/pane";
import type { Store } from "../store";
import type { Attempt } from "../../excel/tablesRequest";
import { fillCells, putWords, turnTextSources, writeFix, writeLinkedText } from "./cellWriting";
import { nextYear, startFromRelease, withPut } from "./beginning";
import type { Came, OpenDividend } from "./openDividend";
import { performer } from "./performing";
import { civilToday, saveMarked, writeTieOut } from "./markedDraft";
import { acceptInDraft, withdrawInDraft } from "./keptDraft";
import { addSection } from "./sectionWriting";
import { type LackingSheet, addLacked, lackingSheet } from "./lackedWriting";
import { saveCalendar, writeDays, writeWorkPaper } from "./paperWriting";
import { correctionDesk, shownCorrection } from "./correctionDesk";
import { copyDocument, copyRelease, saveCorrection, saveRelease } from "./releaseSharing";
import { draftDesk } from "./returnedDraft";
import { type Output, shownReading } from "./shownReading";
import { newWorksheet, openSample, putReleaseOnSheet, writeLog } from "./sheetWriting";
import { insert, update } from "./tableWriting";
import { thrownFailure } from "./thrown";
import { undo } from "./undoing";
import { trialControl } from "./trial";

/** Calls back whenever the user turns to the pane: it gets the focus, or the pointer comes to it. */
export type OnAttention = (then: () => void) => void;

/** The controller of a pane over one Excel session. It watches the worksheet from now on. */
export function connect(
  store: Store,
  openSession: (onLateAnswer: () => void) => Session,
  environment: Environment,
  onAttention: OnAttention = () => undefined,
): Controller {
  const { put } = store;
  // What was told to be unanswered came after all: the next reading tells what is there.
  const readLate = () => {
    void watch.readAgain();
  };
  const excel = openSession(readLate);
  // Of what the user asks for; the watch goes on waiting.
  const { session, stop, resume } = stoppable(excel, readLate);
  let opened: OpenDividend | null = null;
  let output: Output = { language: null, draft: false };
  /** What stands on the sheets of the last look, and of the one under way, that are no dividend worksheets. */
  let beside = nothingBeside;
  let looked = nothingBeside;
  let others: readonly Announcement[] = [];

  const onReading = (outcome: Outcome<Found<WorksheetReading>>): void => {
    beside = looked;
    looked = nothingBeside;
    if (outcome.is === "problem") {
      showFailure({ is: "problem", problem: outcome.problem });
      return;
    }
    const open = outcome.value;
    const readAt = Date.now();
    const isSame = opened !== null && open !== null && sameReading(open, opened.open);
    if (isSame && opened !== null) {
      // Nothing to judge anew: what is shown has been seen to be true a moment ago.
      opened = { ...opened, shown: { ...opened.shown, readAt } };
      show();
      return;
    }
    opened = open === null ? null : { open, shown: shownReading({ open, output, readAt, others }) };
    show();
    desk.judgeAgain();
  };

  /** Shows again what was read, after something else it is shown from has changed. */
  const showAnew = (): void => {
    if (opened === null) return;
    const { open, shown } = opened;
    opened = { open, shown: shownReading({ open, output, readAt: shown.readAt, others }) };
    show();
  };

  const onOthers = (readings: readonly WorksheetReading[]): void => {
    // There were none, and there are none: all that is shown stands.
    if (readings.length === 0 && others.length === 0) return;
    others = readings.map(({ announcement }) => announcement);
    showAnew();
  };

  const show = (): void => {
    const reading = opened?.shown ?? null;
    put((state) => ({
      ...state,
      worksheet:
        reading === null ? noneOf(beside) : { is: "read", reading, again: false, failure: null },
    }));
    corrections.composeAgain();
  };

  const showFailure = (failure: Failure): void => {
    put((state) => ({
      ...state,
      worksheet:
        state.worksheet.is === "read"
          ? { ...state.worksheet, again: false, failure }
          : { is: "failed", failure },
    }));
  };

  const choose = (change: Partial<Output>): void => {
    output = { ...output, ...change };
    showAnew();
  };

  const desk = draftDesk(store, () =>
    opened === null
      ? null
      : { announcement: opened.shown.announcement, kept: opened.open.keptDrafts },
  );
  const corrections = correctionDesk(store, () =>
    opened === null
      ? null
      : {
          announcement: opened.shown.announcement,
          openErrors: opened.shown.outline.open.error.length,
        },
  );
  const watch = watchWorksheet(excel, {
    readSheet: (sheet) => {
      const reading = readWorksheet(sheet);
      if (reading === null) looked = withSheet(looked, sheet);
      return reading;
    },
    onReading,
    onOthers,
    onDefect: (error) => {
      showFailure(thrownFailure(error));
    },
  });
  onAttention(() => {
    watch.makeSure();
  });
  const { perform, performOn, visit, retry, answer } = performer(
    store,
    () => opened,
    (show) => watch.readAgain(show),
    resume,
  );

  const go = (going: () => Promise<Outcome<void>>): void => {
    visit(async () => {
      const outcome = await going();
      return outcome.is === "done"
        ? null
        : { is: "failed", failure: { is: "problem", problem: outcome.problem } };
    });
  };

  /** A first worksheet is looked for; a further one is followed as it is activated. */
  const addWorksheet = (adding: (attempt: Attempt) => Promise<Notice | null>): void => {
    const attempt = newAttempt();
    perform(() => adding(attempt), opened === null ? "changesWorksheet" : "addsSheet");
  };

  const addSheetOn = (adding: (on: OpenDividend, attempt: Attempt) => Promise<Came>): void => {
    const attempt = newAttempt();
    performOn((on) => adding(on, attempt), "addsSheet");
  };

  const trial = trialControl(store, session, environment);

  return {
    stopWaiting: stop,
    readAgain: () => {
      put((state) => ({
        ...state,
        worksheet:
          state.worksheet.is === "read" ? { ...state.worksheet, again: true } : { is: "reading" },
      }));
      void watch.readAgain();
    },
    tryExcel: trial.run,
    answerTrial: trial.answer,
    copyTrial: trial.copy,
    retry,
    answer,
    selectCell: (cell) => {
      const id = opened?.open.worksheet.id;
      if (id !== undefined) go(() => selectCell(session, id, cell));
    },
    goTo: ({ sheet, address }) => {
      go(() => goTo(session, sheet, address));
    },
    putThere: (cell, text) => {
      performOn(async (on) => {
        const came = await putWords(session, on, cell, text);
        if (came?.is === "fixed")
          store.put((state) => ({ ...state, begun: withPut(state.begun, cell) }));
        return came;
      }, "changesWorksheet");
    },
    undo: (what) => {
      performOn((on) => undo(session, on, what), "changesWorksheet");
    },
    fix: ({ fix }) => {
      if (fix !== null) performOn((on) => writeFix(session, on, fix), "changesWorksheet");
    },
    linkText: (cell, text, count) => {
      performOn((on) => writeLinkedText(session, on, { cell, text, count }), "changesWorksheet");
    },
    accept: (finding, reason, by) => {
      const said = { reason, by, on: civilToday() };
      performOn(async ({ open: { worksheet, sheet, reading } }) => {
        const acceptance = acceptanceOf(finding, said, reading.announcement);
        return cameOf(await acceptFinding(session, worksheet, sheet, acceptance));
      }, "changesWorksheet");
    },
    withdraw: (finding) => {
      performOn(async ({ open: { worksheet, sheet, reading } }) => {
        const name = findingName(finding, reading.announcement);
        return cameOf(await withdrawAcceptance(session, worksheet, sheet, name));
      }, "changesWorksheet");
    },
    insert: (target) => {
      const attempt = newAttempt();
      performOn((on) => insert(session, on, target, attempt), "changesWorksheet");
    },
    update: () => {
      performOn((on) => update(session, on), "changesWorksheet");
    },
    turnTextAmounts: () => {
      performOn((on) => turnTextSources(session, on, on.shown.textSources), "changesWorksheet");
    },
    chooseOutputLanguage: (language) => {
      choose({ language });
    },
    markDraft: (draft) => {
      put((state) => ({ ...state, draft }));
      choose({ draft });
    },
    copyRelease: () => {
      performOn(copyRelease, "makesFile");
    },
    newWorksheet: (beginning) => {
      addWorksheet((attempt) => newWorksheet(store, session, beginning, attempt));
    },
    fillCells: (filled) => {
      performOn((on) => fillCells(session, on, filled), "changesWorksheet");
    },
    openSample: () => {
      addWorksheet((attempt) => openSample(session, store.state().language, attempt));
    },
    startFromRelease: (source) => {
      addWorksheet((attempt) => startFromRelease(store, session, source, attempt));
    },
    nextYear: () => {
      addSheetOn((on, attempt) => nextYear(store, session, on, attempt));
    },
    openCorrection: corrections.open,
    closeCorrection: corrections.close,
    correctNotice: corrections.correct,
    copyCorrection: () => {
      const document = shownCorrection(store.state());
      if (document !== null) performOn(() => copyDocument(document, 0), "makesFile");
    },
    saveCorrection: (format) => {
      const document = shownCorrection(store.state());
      if (document === null) return;
      performOn((on) => saveCorrection(on, document, format, environment), "makesFile");
    },
    compareDraft: desk.compare,
    putDraftAway: desk.putAway,
    acceptInDraft: (finding, reason, by) => {
      const draft = desk.judged();
      if (draft === null) return;
      const on = civilToday();
      performOn(
        (worksheet) => acceptInDraft(session, worksheet, draft, finding, { reason, by, on }),
        "changesWorksheet",
      );
    },
    withdrawInDraft: (finding) => {
      const draft = desk.judged();
      if (draft === null) return;
      performOn(
        (worksheet) => withdrawInDraft(session, worksheet, draft, finding),
        "changesWorksheet",
      );
    },
    saveMarked: (ticks) => {
      const draft = desk.judged();
      if (draft === null) return;
      const language = store.state().language;
      performOn(() => saveMarked(draft, { ticks, language }, environment), "makesFile");
    },
    writeTieOut: () => {
      const draft = desk.judged();
      if (draft === null) return;
      addSheetOn((on, attempt) => writeTieOut(session, on, draft, store.state().language, attempt));
    },
    writeLog: () => {
      addSheetOn((on, attempt) => writeLog(session, on, store.state().language, attempt));
    },
    writeWorkPaper: () => {
      addSheetOn((on, attempt) => writeWorkPaper(session, on, attempt));
    },
    addLacked: () => {
      const sheet = beside.lacking;
      if (sheet !== null) perform(() => addLacked(session, sheet), "changesWorksheet");
    },
    addSection: (section) => {
      performOn((on) => addSection(session, on, section), "changesWorksheet");
    },
    writeDays: () => {
      addSheetOn((on, attempt) => writeDays(session, on, attempt));
    },
    saveCalendar: () => {
      performOn((on) => saveCalendar(on, environment), "makesFile");
    },
    putReleaseOnSheet: () => {
      addSheetOn((on, attempt) => putReleaseOnSheet(session, on, attempt));
    },
    saveRelease: (format) => {
      performOn((on) => saveRelease(on, format, environment), "makesFile");
    },
  };
}

/** What is offered where there is no dividend worksheet. */
interface Beside {
  /** The first sheet that is nearly one. */
  readonly lacking: LackingSheet | null;
  /** Names of sheets on which a release may stand. */
  readonly released: readonly string[];
}

const nothingBeside: Beside = { lacking: null, released: [] };

/** A sheet may be read twice in a look: where it was a worksheet, and among all of them once it is none. */
function withSheet({ lacking, released }: Beside, sheet: Sheet): Beside {
  const { name } = sheet;
  const isNews = !released.includes(name) && mayHoldRelease(sheet);
  return {
    lacking: lacking ?? lackingSheet(sheet),
    released: isNews ? [...released, name] : released,
  };
}

function noneOf({ lacking, released }: Beside): PaneState["worksheet"] {
  const offered = released.length === 0 ? {} : { released };
  if (lacking === null) return { is: "none", ...offered };
  const { near, added } = lacking;
  return { is: "none", near: { worksheet: near, isAddable: added.length > 0 }, ...offered };
}

function cameOf(outcome: AcceptOutcome): Came {
  if (outcome.is === "kept") return null;
  const notice: Notice = { is: "failed", failure: { is: "unfinished", unfinished: outcome } };
  return notice;
}

function newAttempt(): Attempt {
  return { sheet: null };
}

/** Whether two readings saw the same: cells with their results and formats, and what the workbook keeps. */
function sameReading(
  a: OpenWorksheet<WorksheetReading>,
  b: OpenWorksheet<WorksheetReading>,
): boolean {
  const seen = ({ reading: _, ...rest }: OpenWorksheet<WorksheetReading>) => JSON.stringify(rest);
  return seen(a) === seen(b);
}

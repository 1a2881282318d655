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
import { watchWorksheet } from "../../excel/watching";
import type { Found } from "../../excel/worksheetReading";
import { type Reading as WorksheetReading, readWorksheet } from "../../worksheet/reader";
import type { Controller } from "../actions";
import type { Failure, Notice } from "../state/pane";
import type { Store } from "../store";
import { turnTextSources, writeFix } from "./cellWriting";
import { nextYear, startFromRelease } from "./beginning";
import type { Came, OpenDividend } from "./openDividend";
import { performer } from "./performing";
import { copyRelease, saveRelease } from "./releaseSharing";
import { draftDesk } from "./returnedDraft";
import { type Output, shownReading } from "./shownReading";
import { newWorksheet, openSample, putReleaseOnSheet, writeLog } from "./sheetWriting";
import { insert, update } from "./tableWriting";

/** The controller of a pane over one Excel session. It watches the worksheet from now on. */
export function connect(store: Store, session: Session, environment: Environment): Controller {
  const { put } = store;
  let opened: OpenDividend | null = null;
  let output: Output = { language: null, draft: false };
  let others: readonly Announcement[] = [];

  const onReading = (outcome: Outcome<Found<WorksheetReading>>): void => {
    if (outcome.is === "problem") {
      showFailure({ is: "problem", problem: outcome.problem });
      return;
    }
    const open = outcome.value;
    opened =
      open === null
        ? null
        : { open, shown: shownReading({ open, output, readAt: Date.now(), others }) };
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
    others = readings.map(({ announcement }) => announcement);
    showAnew();
  };

  const show = (): void => {
    const reading = opened?.shown ?? null;
    put((state) => ({
      ...state,
      worksheet:
        reading === null ? { is: "none" } : { is: "read", reading, again: false, failure: null },
    }));
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

  const desk = draftDesk(store, () => opened?.shown.announcement ?? null);
  const watch = watchWorksheet(session, { readSheet: readWorksheet, onReading, onOthers });
  const { perform, performOn, visit, retry, answer } = performer(
    store,
    () => opened,
    () => watch.readAgain(),
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
  const addWorksheet = (adding: () => Promise<Notice | null>): void => {
    perform(adding, opened === null ? "changesWorksheet" : "addsSheet");
  };

  return {
    readAgain: () => {
      put((state) => ({
        ...state,
        worksheet:
          state.worksheet.is === "read" ? { ...state.worksheet, again: true } : { is: "reading" },
      }));
      void watch.readAgain();
    },
    retry,
    answer,
    selectCell: (cell) => {
      const id = opened?.open.worksheet.id;
      if (id !== undefined) go(() => selectCell(session, id, cell));
    },
    goTo: ({ sheet, address }) => {
      go(() => goTo(session, sheet, address));
    },
    fix: ({ fix }) => {
      if (fix !== null) performOn((on) => writeFix(session, on, fix), "changesWorksheet");
    },
    accept: (finding, reason) => {
      performOn(async ({ open: { worksheet, sheet, reading } }) => {
        const acceptance = acceptanceOf(finding, reason, reading.announcement);
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
      performOn((on) => insert(session, on, target), "changesWorksheet");
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
    newWorksheet: () => {
      addWorksheet(() => newWorksheet(session, store.state().language));
    },
    openSample: () => {
      addWorksheet(() => openSample(session, store.state().language));
    },
    startFromRelease: (source) => {
      addWorksheet(() => startFromRelease(store, session, source));
    },
    nextYear: () => {
      performOn((on) => nextYear(store, session, on), "addsSheet");
    },
    compareDraft: desk.compare,
    putDraftAway: desk.putAway,
    writeLog: () => {
      performOn((on) => writeLog(session, on, store.state().language), "addsSheet");
    },
    putReleaseOnSheet: () => {
      performOn((on) => putReleaseOnSheet(session, on), "addsSheet");
    },
    saveRelease: (format) => {
      performOn((on) => saveRelease(on, format, environment), "makesFile");
    },
  };
}

function cameOf(outcome: AcceptOutcome): Came {
  if (outcome.is === "kept") return null;
  const notice: Notice = { is: "failed", failure: { is: "unfinished", unfinished: outcome } };
  return notice;
}

import type { ExcelProblem } from "../languages/excelWords";
import { mergedReader } from "./mergedReading";
import type { Outcome, Registration, Session } from "./session";
import { type Timer, systemTimer } from "./timer";
import { readOtherWorksheets } from "./otherWorksheets";
import { type Found, type ReadSheet, findWorksheet, rereadWorksheet } from "./worksheetReading";

export interface Watch {
  /**
   * Reads again now, without waiting for a change: after an action that changed the workbook. A place is
   * shown in the same round trip. Never rejects: what goes wrong is reported.
   */
  readAgain(show?: ShownPlace): Promise<void>;
  /**
   * Reads again unless that was done a moment ago: Excel does not tell of every change. A choice from a
   * drop-down list may raise no event on the web (OfficeDev/office-js#3888).
   */
  makeSure(): void;
  /** Ends the watch; nothing is reported afterwards. */
  stop(): Promise<void>;
}

/** Cells that are shown and selected. */
interface ShownPlace {
  readonly sheet: string;
  readonly address: string;
}

export interface WatchOptions<R> {
  readonly readSheet: ReadSheet<R>;
  /** Called with the first reading and with each after a change. */
  readonly onReading: (reading: Outcome<Found<R>>) => void;
  /**
   * Called with the readings of the workbook's other dividend worksheets after each look for the worksheet:
   * at first, and once the user has been on another sheet. They are read after it, never with it.
   */
  readonly onOthers?: (readings: readonly R[]) => void;
  /** Called with what was thrown while a reading was made or shown: a defect, which must not end the watch. */
  readonly onDefect?: (error: unknown) => void;
  /** How many milliseconds without a change to wait for before reading again. */
  readonly pause?: number;
  /** How many milliseconds after a reading that may succeed by itself later to try it again. */
  readonly retryAfter?: number;
  readonly timer?: Timer;
}

/**
 * Finds the dividend worksheet, reports its reading, and reports anew after each change: one round trip
 * at first (two where it must be looked for) with the registration in it, and one a change. Follows the
 * user to another dividend worksheet that is activated. Writes nothing, so it cannot set itself off.
 */
export function watchWorksheet<R>(session: Session, options: WatchOptions<R>): Watch {
  const { onReading, onOthers, onDefect = () => undefined } = options;
  const { readSheet, complete } = mergedReader(session, options.readSheet);
  const { pause = 250, retryAfter = 1500, timer = systemTimer } = options;
  let registrations: readonly Registration[] = [];
  let isRegistered = false;
  let watched: string | null = null;
  /** The names of the inserted tables, which are read with the worksheet once they are known. */
  let tables: readonly string[] = [];
  let stopped = false;
  let cancelPause: () => void = () => undefined;
  let cancelRetry: () => void = () => undefined;
  /** A reading is asked for that has not begun. */
  let isDue = false;
  /** A sheet was activated since the last reading: a change that follows it must not keep it from being looked at. */
  let isElsewhere = false;
  /** Readings follow one another, so that an older one can never come after a newer one. */
  let lastReading: Promise<void> = Promise.resolve();

  const register = (context: Excel.RequestContext) => {
    const { worksheets } = context.workbook;
    // Heard twice, should a first attempt come through late, a change is still read once: after the pause.
    const onChange = ({ worksheetId }: { readonly worksheetId: string }) => {
      if (watched === null || worksheetId === watched) readAfterPause(worksheetId);
      // Inserted tables stand on other sheets as a rule, and whoever changes one there must not be told it is current.
      else if (tables.length > 0) readAfterPause(watched);
      return Promise.resolve();
    };
    const activated = worksheets.onActivated.add(({ worksheetId }) => {
      isElsewhere = true;
      readAfterPause(worksheetId);
      return Promise.resolve();
    });
    // A number format says "(paid)" or "million", and Excel counts no change of it as a change of the cell.
    const formatted = worksheets.onFormatChanged.add(onChange);
    // A choice from a list may raise no change, and the next thing anybody does is to select another cell.
    const selected = worksheets.onSelectionChanged.add(({ worksheetId }) => {
      if (worksheetId === watched) readAfterPause(worksheetId);
      return Promise.resolve();
    });
    // A sheet that is deleted need not be the one in front, and takes the tables on it along.
    const deleted = worksheets.onDeleted.add(() => {
      if (watched !== null) readAfterPause(watched);
      return Promise.resolve();
    });
    const changed = worksheets.onChanged.add(onChange);
    registrations = [changed, formatted, activated, selected, deleted];
  };

  const look = async () => {
    if (isRegistered) return findWorksheet(session, readSheet, watched);
    const outcome = await findWorksheet(session, readSheet, watched, register);
    isRegistered = outcome.is === "done";
    return outcome;
  };

  const reread = async (id: string, show: ShownPlace | null = null) => {
    const outcome = await rereadShowing(id, show);
    const isLost =
      outcome.is === "done" ? outcome.value === null : outcome.problem.is === "sheetGone";
    // Where no worksheet is watched, a sheet that still is none needs no search of the others.
    return isLost && watched !== null ? look() : outcome;
  };

  /** That the worksheet is read matters more than that the place is shown. */
  const rereadShowing = async (id: string, show: ShownPlace | null) => {
    if (show === null) return rereadWorksheet(session, id, readSheet, tables);
    const shown = await rereadWorksheet(session, id, readSheet, tables, (context) => {
      const sheet = context.workbook.worksheets.getItem(show.sheet);
      sheet.activate();
      sheet.getRange(show.address).select();
    });
    return shown.is === "done" ? shown : rereadWorksheet(session, id, readSheet, tables);
  };

  const readOthers = async (id: string): Promise<void> => {
    if (onOthers === undefined) return;
    const readings = await readOtherWorksheets(session, id, readSheet);
    if (!stopped && watched === id) onOthers(readings);
  };

  const read = (reading: () => Promise<Outcome<Found<R>>>): Promise<void> => {
    cancelRetry();
    isDue = true;
    lastReading = lastReading.then(() => readNow(reading)).catch(onDefect);
    return lastReading;
  };

  const readNow = async (reading: () => Promise<Outcome<Found<R>>>): Promise<void> => {
    isDue = false;
    if (isStopped()) return;
    const known = tables;
    const outcome = await reading().then(withMergedCells);
    if (outcome.is === "done") {
      watched = outcome.value?.worksheet.id ?? null;
      tables = outcome.value?.insertedTables.map(({ name }) => name) ?? [];
    }
    if (isStopped()) return;
    if (outcome.is === "problem" && passesByItself(outcome.problem)) retryLater(reading);
    onReading(outcome);
    // With the worksheet when their names are known, and so right after it when they are news.
    const isNews = reading === look || tables.join() !== known.join();
    if (outcome.is === "done" && isNews && hasUnreadTables(outcome.value)) void read(rereadWatched);
    // Not waited for: however long it takes, the worksheet itself goes on being read.
    if (reading === look && watched !== null) readOthers(watched).catch(onDefect);
  };

  const withMergedCells = async (outcome: Outcome<Found<R>>): Promise<Outcome<Found<R>>> =>
    outcome.is === "done" ? { is: "done", value: await complete(outcome.value) } : outcome;

  /** Excel tells nobody that a cell is no longer edited: typing that ends in Esc changes nothing. */
  const retryLater = (reading: () => Promise<Outcome<Found<R>>>): void => {
    cancelRetry = timer.start(retryAfter, () => {
      void read(reading);
    });
  };
  const isStopped = () => stopped;

  const readAfterPause = (changed: string) => {
    if (stopped) return;
    cancelPause();
    cancelPause = timer.start(pause, () => {
      const reading = isElsewhere ? look : () => reread(changed);
      isElsewhere = false;
      void read(reading);
    });
  };

  const rereadWatched = () => (watched === null ? look() : reread(watched));

  void read(look);

  return {
    readAgain: (show) => {
      cancelPause();
      if (isRegistered && watched !== null) {
        const id = watched;
        return read(() => reread(id, show ?? null));
      }
      return read(look);
    },
    makeSure: () => {
      if (isDue || stopped) return;
      void read(watched !== null && isRegistered ? rereadWatched : look);
    },
    async stop() {
      stopped = true;
      cancelPause();
      cancelRetry();
      await session.unregister(registrations);
    },
  };
}

/** Problems that are gone once the user, or Excel, is done with something else. */
function passesByItself({ is }: ExcelProblem): boolean {
  return is === "editing" || is === "busy" || is === "noAnswer" || is === "notInFront";
}

/** Whether there are inserted tables that were not read with the worksheet, their names being news. */
function hasUnreadTables<R>(found: Found<R>): boolean {
  return found?.insertedTables.some(({ name }) => found.shownTables[name] === undefined) === true;
}

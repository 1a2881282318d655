import type { Outcome, Registration, Session } from "./session";
import { type Timer, systemTimer } from "./timer";
import { readOtherWorksheets } from "./otherWorksheets";
import { type Found, type ReadSheet, findWorksheet, rereadWorksheet } from "./worksheetReading";

export interface Watch {
  /** Reads again now, without waiting for a change: after an action that changed the workbook. */
  readAgain(): Promise<void>;
  /** Ends the watch; nothing is reported afterwards. */
  stop(): Promise<void>;
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
  /** How many milliseconds without a change to wait for before reading again. */
  readonly pause?: number;
  readonly timer?: Timer;
}

/**
 * Finds the dividend worksheet, reports its reading, and reports anew after each change: one round trip
 * at first (two where it must be looked for) with the registration in it, and one a change. Follows the
 * user to another dividend worksheet that is activated. Writes nothing, so it cannot set itself off.
 */
export function watchWorksheet<R>(session: Session, options: WatchOptions<R>): Watch {
  const { readSheet, onReading, onOthers, pause = 250, timer = systemTimer } = options;
  let registrations: readonly Registration[] = [];
  let isRegistered = false;
  let watched: string | null = null;
  let stopped = false;
  let cancelPause: () => void = () => undefined;
  /** A sheet was activated since the last reading: a change that follows it must not keep it from being looked at. */
  let isElsewhere = false;
  /** Readings follow one another, so that an older one can never come after a newer one. */
  let lastReading: Promise<void> = Promise.resolve();

  const register = (context: Excel.RequestContext) => {
    const { worksheets } = context.workbook;
    // Heard twice, should a first attempt come through late, a change is still read once: after the pause.
    const onChange = ({ worksheetId }: { readonly worksheetId: string }) => {
      if (watched === null || worksheetId === watched) readAfterPause(worksheetId);
      return Promise.resolve();
    };
    const activated = worksheets.onActivated.add(({ worksheetId }) => {
      isElsewhere = true;
      readAfterPause(worksheetId);
      return Promise.resolve();
    });
    // A number format says "(paid)" or "million", and Excel counts no change of it as a change of the cell.
    const formatted = worksheets.onFormatChanged.add(onChange);
    registrations = [worksheets.onChanged.add(onChange), formatted, activated];
  };

  const look = async () => {
    if (isRegistered) return findWorksheet(session, readSheet, watched);
    const outcome = await findWorksheet(session, readSheet, watched, register);
    isRegistered = outcome.is === "done";
    return outcome;
  };

  const reread = async (id: string) => {
    const outcome = await rereadWorksheet(session, id, readSheet);
    const isLost =
      outcome.is === "done" ? outcome.value === null : outcome.problem.is === "sheetGone";
    // Where no worksheet is watched, a sheet that still is none needs no search of the others.
    return isLost && watched !== null ? look() : outcome;
  };

  const readOthers = async (id: string): Promise<void> => {
    if (onOthers === undefined) return;
    const readings = await readOtherWorksheets(session, id, readSheet);
    if (!stopped && watched === id) onOthers(readings);
  };

  const read = (reading: () => Promise<Outcome<Found<R>>>): Promise<void> => {
    // A defect while one was shown must not end all that follow.
    lastReading = lastReading
      .catch(() => undefined)
      .then(async () => {
        if (isStopped()) return;
        const outcome = await reading();
        if (outcome.is === "done") watched = outcome.value?.worksheet.id ?? null;
        if (isStopped()) return;
        onReading(outcome);
        // Not waited for: however long it takes, the worksheet itself goes on being read.
        if (reading === look && watched !== null) void readOthers(watched);
      });
    return lastReading;
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

  void read(look);

  return {
    readAgain: () => {
      cancelPause();
      return read(() => (isRegistered && watched !== null ? reread(watched) : look()));
    },
    async stop() {
      stopped = true;
      cancelPause();
      await session.unregister(registrations);
    },
  };
}

import { type ICommandInfo, type IDisposable, type IExecutionOptions } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Engine } from "./engine";

const FORMAT_ONLY = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
/** The engine waits 100 ms after a change; this ends before, though it may begin later. */
const SHORTER_PAUSE_MS = 50;
/**
 * After so many further pauses the engine has taken up every change. They follow one another: a single long one may
 * end together with the engine's short one on a machine that was kept from both.
 */
const FURTHER_PAUSES = 10;
const FURTHER_PAUSE_MS = 100;
const LONGEST_CALCULATION_MS = 10_000;

/**
 * Knows whether formula results are up to date. The engine calculates by itself, 100 ms after the last change,
 * so a reader has to wait for the calculation that began after the last change, and only for that one. Its pause
 * is a timer, so it is told by timers here too: on a busy machine the clock is far ahead of them.
 */
export class Calculation {
  private changes = 0;
  /** How many changes the next calculation takes up. */
  private due = 0;
  private begun = 0;
  private calculated = 0;
  private session = -1;
  private isRunning = false;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];
  private readonly subscriptions: IDisposable[];

  constructor(private readonly engine: Engine) {
    const dirty = engine.injector.get(IActiveDirtyManagerService);
    const state = engine.sessions.state$.subscribe(
      ({ id, started, stopped, completed, resultApplied }) => {
        if (id !== this.session) {
          this.session = id;
          // A calculation that begins sooner was set off by something else and knows nothing of the last change.
          this.begun = this.due;
        }
        this.isRunning = started && !(completed && resultApplied);
        if (started && completed && resultApplied && !stopped) this.end();
      },
    );
    this.subscriptions = [
      engine.commands.onCommandExecuted((command, options) => {
        if (!dirty.get(command.id) || !asksForCalculation(command, options)) return;
        this.changes += 1;
        this.awaitPauses();
      }),
      {
        dispose: () => {
          state.unsubscribe();
        },
      },
    ];
  }

  /** Resolves when every formula shows what follows from the cells as they are now. */
  async upToDate(): Promise<void> {
    if (this.calculated === this.changes || !this.hasFormulas()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`The engine did not calculate within ${LONGEST_CALCULATION_MS} ms.`));
      }, LONGEST_CALCULATION_MS);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  dispose(): void {
    clearTimeout(this.pause);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.release();
  }

  private awaitPauses(): void {
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.due = this.changes;
      this.awaitFurther(FURTHER_PAUSES);
    }, SHORTER_PAUSE_MS);
  }

  private awaitFurther(pauses: number): void {
    this.pause = setTimeout(() => {
      if (pauses > 1) {
        this.awaitFurther(pauses - 1);
        return;
      }
      this.begun = this.changes;
      if (!this.isRunning) this.end();
    }, FURTHER_PAUSE_MS);
  }

  private end(): void {
    this.calculated = this.begun;
    if (this.calculated === this.changes) this.release();
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private hasFormulas(): boolean {
    for (const sheet of this.engine.book.getSheets()) {
      let found = false as boolean;
      sheet.getCellMatrix().forValue((_row, _column, cell) => {
        found ||= Boolean(cell?.f ?? cell?.si);
        return !found;
      });
      if (found) return true;
    }
    return false;
  }
}

/** Results written back and changes of looks alone set no calculation off. */
function asksForCalculation(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return true;
  const { trigger } = (command.params ?? {}) as { trigger?: string };
  return options?.onlyLocal !== true && !(trigger !== undefined && FORMAT_ONLY.has(trigger));
}

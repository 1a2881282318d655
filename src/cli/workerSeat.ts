import type { Worker } from "node:worker_threads";
import type { FileReport, ReportRequest } from "./fileReport";

/** A file that takes longer, in milliseconds, hangs: a usual one takes a hundredth of a second. */
const patience = 120_000;

/** While it works on one file a worker has the next one: else it would wait for each, and wake at each. */
const mostSent = 2;

export interface Task {
  readonly request: ReportRequest;
  readonly done: (report: FileReport) => void;
  /** Told why, where there will be no report. */
  readonly lost: (cause: string) => void;
}

/** The place of one worker in a pool: one that comes to grief over a file is followed by another. */
export class WorkerSeat {
  readonly #start: () => Worker;
  readonly #isFree: (unanswered: readonly Task[]) => void;
  #worker: Worker | null;
  /** In the order of the answers: what the worker is at, then what it has still to begin with. */
  #sent: Task[] = [];
  #timer: NodeJS.Timeout | null = null;
  #isCleared = false;

  /** `isFree` is told when more can be sent, and what of it a worker that is gone had not begun with. */
  constructor(start: () => Worker, isFree: (unanswered: readonly Task[]) => void) {
    this.#start = start;
    this.#isFree = isFree;
    this.#worker = this.#started();
  }

  /** How many files more it can be sent. */
  get room(): number {
    return this.#isCleared ? 0 : mostSent - this.#sent.length;
  }

  send(task: Task): void {
    this.#worker ??= this.#started();
    this.#sent.push(task);
    this.#timer ??= setTimeout(() => {
      this.#giveUp("its check does not come to an end, and was given up");
    }, patience);
    this.#worker.postMessage(task.request);
  }

  async clear(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    this.#stopWaiting();
    await worker?.terminate();
  }

  #started(): Worker {
    const worker = this.#start();
    // What a worker says after it was given up is no matter.
    const heeded =
      <Said>(hear: (said: Said) => void) =>
      (said: Said) => {
        if (this.#worker === worker) hear(said);
      };
    const failed = (error: NodeJS.ErrnoException) => {
      const isTooLarge = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      this.#giveUp(isTooLarge ? "its check takes more memory than there is" : defectText(error));
    };
    const ended = (code: number) => {
      this.#giveUp(defectText(`a worker ended with ${String(code)}`));
    };
    const answered = (report: FileReport) => {
      this.#sent.shift()?.done(report);
      if (this.#sent.length === 0) this.#stopWaiting();
      else this.#timer?.refresh();
      this.#isFree([]);
    };
    return worker
      .on("message", heeded(answered))
      .on("error", heeded(failed))
      .on("exit", heeded(ended));
  }

  #giveUp(cause: string): void {
    const [lost, ...unanswered] = this.#sent;
    this.#sent = [];
    lost?.lost(cause);
    this.#isCleared = true;
    void this.clear().then(() => {
      this.#isCleared = false;
      this.#isFree(unanswered);
    });
  }

  #stopWaiting(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

export function defectText(thrown: unknown): string {
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  return `a defect of this program kept it from being checked (${said})`;
}

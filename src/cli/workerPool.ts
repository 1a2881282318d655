import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import type { FileReport, ReportRequest } from "./fileReport";
import { type Task, WorkerSeat, defectText } from "./workerSeat";

/** How the workers that check files are started, and how many at once a machine has cores for. */
export interface Workers {
  readonly cores: number;
  readonly start: () => Worker;
}

/** Fewer files than these are checked sooner than a worker has loaded the program. */
const worthAWorker = 8;

/** How many files a worker may be ahead of those whose turn it is: some take longer than others. */
const aheadPerWorker = 4;

/** What checks a file, which loads most of the program: where workers do it, this thread is spared. */
const checking = () => import(/* webpackMode: "eager" */ "./fileReport");

/**
 * The reports of the files, in their order, made by `jobs` workers at once. Only so many are made ahead as keep the
 * workers busy, so that memory does not grow with the number of files. A file whose check stops its worker, or does
 * not end, is told as such, and the others are done.
 */
export async function* fileReports(
  requests: readonly ReportRequest[],
  workers: Workers | null,
  jobs = workers?.cores ?? 1,
): AsyncGenerator<FileReport> {
  const count = Math.min(jobs, Math.floor(requests.length / worthAWorker));
  if (workers === null || count < 2) {
    for (const request of requests) {
      yield await reportHere(request);
      // Else the streams would learn only at the end what became of what was written.
      await setImmediate();
    }
    return;
  }
  const pool = new WorkerPool(count, workers.start);
  try {
    const ahead: Promise<FileReport>[] = [];
    let next = 0;
    while (next < requests.length || ahead.length > 0) {
      for (const request of requests.slice(next, next + count * aheadPerWorker - ahead.length)) {
        ahead.push(pool.report(request));
        next += 1;
      }
      const first = await ahead.shift();
      if (first !== undefined) yield first;
    }
  } finally {
    await pool.end();
  }
}

async function reportHere(request: ReportRequest): Promise<FileReport> {
  const { fileReport } = await checking();
  try {
    return fileReport(request);
  } catch (thrown) {
    return problemOf(request, defectText(thrown));
  }
}

async function problemOf(request: ReportRequest, cause: string): Promise<FileReport> {
  return (await checking()).problemReport(request, cause);
}

class WorkerPool {
  readonly #seats: readonly WorkerSeat[];
  readonly #waiting: Task[] = [];

  constructor(count: number, start: () => Worker) {
    const isFree = (unanswered: readonly Task[]) => {
      this.#waiting.unshift(...unanswered);
      this.#send();
    };
    this.#seats = Array.from({ length: count }, () => new WorkerSeat(start, isFree));
  }

  report(request: ReportRequest): Promise<FileReport> {
    return new Promise((done) => {
      const lost = (cause: string) => {
        done(problemOf(request, cause));
      };
      this.#waiting.push({ request, done, lost });
      this.#send();
    });
  }

  async end(): Promise<void> {
    await Promise.all(this.#seats.map((seat) => seat.clear()));
  }

  /** Sends what waits, first to those that have least to do. */
  #send(): void {
    for (;;) {
      const room = Math.max(...this.#seats.map((seat) => seat.room));
      const seat = this.#seats.find((each) => each.room === room);
      const task = room > 0 ? this.#waiting.shift() : undefined;
      if (seat === undefined || task === undefined) return;
      seat.send(task);
    }
  }
}

import { setImmediate } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { type FileReport, type ReportRequest, fileReport, problemReport } from "./fileReport";

/** How the workers that check files are started, and how many at once a machine has cores for. */
export interface Workers {
  readonly cores: number;
  readonly start: () => Worker;
}

/** Fewer files than these are checked sooner than a worker has loaded the program. */
const worthAWorker = 8;

/** A file that takes longer, in milliseconds, hangs: a usual one takes a twentieth of a second. */
const patience = 120_000;

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
      yield reportHere(request);
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
      for (const request of requests.slice(next, next + count * 4 - ahead.length)) {
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

function reportHere(request: ReportRequest): FileReport {
  try {
    return fileReport(request);
  } catch (thrown) {
    return problemReport(request, defectText(thrown));
  }
}

function defectText(thrown: unknown): string {
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  return `a defect of this program kept it from being checked (${said})`;
}

class WorkerPool {
  readonly #start: () => Worker;
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(count: number, start: () => Worker) {
    this.#start = start;
    this.#idle = Array.from({ length: count }, start);
  }

  async report(request: ReportRequest): Promise<FileReport> {
    const worker = await this.#next();
    const { report, isFit } = await reportFrom(worker, request);
    if (isFit) this.#free(worker);
    else {
      await worker.terminate();
      this.#free(this.#start());
    }
    return report;
  }

  async end(): Promise<void> {
    await Promise.all(this.#idle.map((worker) => worker.terminate()));
  }

  #next(): Promise<Worker> {
    const worker = this.#idle.pop();
    if (worker !== undefined) return Promise.resolve(worker);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #free(worker: Worker): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#idle.push(worker);
    else waiting(worker);
  }
}

/** The report, and whether the worker is fit for another file. */
function reportFrom(
  worker: Worker,
  request: ReportRequest,
): Promise<{ readonly report: FileReport; readonly isFit: boolean }> {
  return new Promise((resolve) => {
    const end = (report: FileReport, isFit: boolean) => {
      clearTimeout(timer);
      worker.off("message", answered).off("error", failed).off("exit", ended);
      // What a worker says after it was given up is no matter.
      if (!isFit) worker.on("error", () => undefined);
      resolve({ report, isFit });
    };
    const giveUp = (cause: string) => {
      end(problemReport(request, cause), false);
    };
    const answered = (report: FileReport) => {
      end(report, true);
    };
    const failed = (error: NodeJS.ErrnoException) => {
      const isTooLarge = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      giveUp(isTooLarge ? "its check takes more memory than there is" : defectText(error));
    };
    const ended = (code: number) => {
      giveUp(defectText(`a worker ended with ${String(code)}`));
    };
    const timer = setTimeout(() => {
      giveUp("its check does not come to an end, and was given up");
    }, patience);
    worker.once("message", answered).once("error", failed).once("exit", ended);
    worker.postMessage(request);
  });
}

import { EventEmitter } from "node:events";
import type { Worker } from "node:worker_threads";
import type { FileReport, ReportRequest } from "../../src/cli/fileReport";
import { fileReports } from "../../src/cli/workerPool";
import { run, sample } from "./commandLine";

/** What a worker does with a file: answers it, later or sooner, or comes to grief. */
type Deed = (worker: EventEmitter, file: string) => void;

const answer: Deed = (worker, file) => worker.emit("message", reportOf(file));

function reportOf(file: string): FileReport {
  return { report: `${file}\n`, problem: null, unread: [], status: 0 };
}

/** Workers of a test, which do with one file after the other as told. */
function workers(deed: Deed) {
  const seen = { started: 0, terminated: 0, asked: 0, mostAtOnce: 0 };
  class FakeWorker extends EventEmitter {
    readonly #files: string[] = [];
    constructor() {
      super();
      this.on("message", () => {
        this.#files.shift();
        this.#begin();
      });
    }
    postMessage({ file }: ReportRequest): void {
      seen.asked += 1;
      this.#files.push(file);
      seen.mostAtOnce = Math.max(seen.mostAtOnce, this.#files.length);
      if (this.#files.length === 1) this.#begin();
    }
    #begin(): void {
      const [file] = this.#files;
      if (file === undefined) return;
      setImmediate(() => {
        deed(this, file);
      });
    }
    terminate(): Promise<number> {
      seen.terminated += 1;
      return Promise.resolve(0);
    }
  }
  const start = () => {
    seen.started += 1;
    return new FakeWorker() as unknown as Worker;
  };
  return { seen, workers: { cores: 2, start } };
}

const requests = Array.from({ length: 100 }, (_, index) => ({
  file: `file ${String(index)}`,
  format: "text" as const,
  lang: "en" as const,
  columns: null,
}));

async function all(reports: AsyncIterable<FileReport>): Promise<FileReport[]> {
  const list: FileReport[] = [];
  for await (const each of reports) list.push(each);
  return list;
}

test("reports come in the order of the files, whichever is done first", async () => {
  const late: Deed = (worker, file) => {
    setTimeout(
      () => {
        answer(worker, file);
      },
      Number(file.slice(5)) % 3,
    );
  };
  const { seen, workers: two } = workers(late);
  expect(await all(fileReports(requests, two))).toEqual(requests.map(({ file }) => reportOf(file)));
  // Each has the next file while it is at one, and no more.
  expect(seen).toEqual({ started: 2, terminated: 2, asked: 100, mostAtOnce: 2 });
});

test("no more is made ahead than keeps the workers busy", async () => {
  const { seen, workers: two } = workers(answer);
  let taken = 0;
  for await (const each of fileReports(requests, two)) {
    expect(each.status).toBe(0);
    taken += 1;
    // Whoever reads is slow: all that may be made ahead is made meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 2));
    expect(seen.asked - taken).toBeLessThanOrEqual(8);
  }
  expect(taken).toBe(100);
});

test.each<[string, Deed, string]>([
  [
    "throws",
    (worker) => worker.emit("error", new Error("no such member")),
    "a defect of this program kept it from being checked (no such member)",
  ],
  [
    "takes more memory than there is",
    (worker) =>
      worker.emit("error", Object.assign(new Error(), { code: "ERR_WORKER_OUT_OF_MEMORY" })),
    "its check takes more memory than there is",
  ],
  [
    "ends",
    (worker) => worker.emit("exit", 13),
    "a defect of this program kept it from being checked (a worker ended with 13)",
  ],
])("a file whose worker %s is told, and all others are done", async (_, grief, cause) => {
  const { seen, workers: two } = workers((worker, file) => {
    if (file.endsWith("7")) grief(worker, file);
    else answer(worker, file);
  });
  const reports = await all(fileReports(requests, two));
  expect(reports).toHaveLength(100);
  reports.forEach(({ problem, status }, index) => {
    const isLost = index % 10 === 7;
    expect([index, problem, status]).toEqual([
      index,
      isLost ? `file ${String(index)}: ${cause}.` : null,
      isLost ? 2 : 0,
    ]);
  });
  // What such a worker had still to begin with is asked of another.
  expect(seen).toEqual({ started: 12, terminated: 12, asked: 110, mostAtOnce: 2 });
});

test("a file whose check never ends is given up", async () => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "performance"] });
  const { workers: two } = workers((worker, file) => {
    if (file !== "file 3") answer(worker, file);
  });
  const reports = all(fileReports(requests.slice(0, 20), two));
  for (let turn = 0; turn < 100; turn += 1) await new Promise(setImmediate);
  jest.advanceTimersByTime(120_000);
  const problems = (await reports).flatMap(({ problem }) => problem ?? []);
  jest.useRealTimers();
  expect(problems).toEqual(["file 3: its check does not come to an end, and was given up."]);
});

test("few files, one job or no workers are done in this thread", async () => {
  const { seen, workers: two } = workers(answer);
  const few = requests.slice(0, 9).map((each) => ({ ...each, file: sample("full-sample.xlsx") }));
  for (const reports of [fileReports(few, two), fileReports(few, two, 1), fileReports(few, null)])
    expect((await all(reports)).map(({ status }) => status)).toEqual(few.map(() => 0));
  expect(seen.started).toBe(0);
});

test("a number of jobs is a number", async () => {
  for (const jobs of ["0", "-1", "two", "1.5", ""])
    expect((await run("check", sample("full-sample.xlsx"), "--jobs", jobs)).status).toBe(2);
  expect((await run("check", sample("full-sample.xlsx"), "--jobs", "4")).status).toBe(0);
});

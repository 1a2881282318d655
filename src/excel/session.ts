import type { ExcelProblem } from "../languages/excelWords";
import { problemOf } from "./problem";
import { lackingSet, mergesUndo } from "./requirements";
import { type Timer, systemTimer } from "./timer";

export type Outcome<T> =
  | { readonly is: "done"; readonly value: T }
  | { readonly is: "problem"; readonly problem: ExcelProblem };

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The one way to Excel: nothing else calls Excel.run. Every failure comes back as a value. */
export interface Session {
  /** Runs a batch that changes nothing in the workbook. A failure that may pass is tried once more. */
  read<T>(batch: Batch<T>): Promise<Outcome<T>>;
  /** Runs a batch that writes, once: after a failure the caller looks again before it says what is. */
  write<T>(batch: Batch<T>): Promise<Outcome<T>>;
  /** Ends event registrations, which belong to the context they were made in. */
  unregister(registrations: readonly Registration[]): Promise<Outcome<void>>;
}

/** What adding an event handler returns. */
export type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

export interface SessionOptions {
  /** How many milliseconds Excel has to answer a batch. A host that never answers ends no Excel.run. */
  readonly deadline: number;
  readonly timer: Timer;
}

const usual: SessionOptions = { deadline: 15_000, timer: systemTimer };

/** A session with the Excel the page is open in. */
export function openSession(options: Partial<SessionOptions> = {}): Session {
  const { deadline, timer } = { ...usual, ...options };
  const within = <T>(run: () => Promise<T>) => runWithin(run, deadline, timer);
  return {
    async read<T>(batch: Batch<T>): Promise<Outcome<T>> {
      const once = () => within(() => Excel.run(batch));
      const first = await once();
      return first.is === "problem" && mayPass(first.problem) ? once() : first;
    },
    write: (batch) =>
      within(() => (mergesUndo() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch))),
    async unregister(registrations) {
      const [first] = registrations;
      if (first === undefined) return { is: "done", value: undefined };
      return within(() =>
        Excel.run(first.context, async (context) => {
          for (const registration of registrations) registration.remove();
          await context.sync();
        }),
      );
    },
  };
}

/** Problems that may be gone a moment later without the user doing anything. */
function mayPass(problem: ExcelProblem): boolean {
  return problem.is === "busy" || problem.is === "failed" || problem.is === "noAnswer";
}

async function runWithin<T>(
  run: () => Promise<T>,
  deadline: number,
  timer: Timer,
): Promise<Outcome<T>> {
  if (typeof Excel === "undefined") return { is: "problem", problem: { is: "noExcel" } };
  const needs = lackingSet();
  if (needs !== null) {
    return { is: "problem", problem: { is: "tooOld", needs, member: null } };
  }
  return new Promise((resolve, reject) => {
    const stop = timer.start(deadline, () => {
      const seconds = Math.ceil(deadline / 1000);
      resolve({ is: "problem", problem: { is: "noAnswer", seconds } });
    });
    run().then(
      (value) => {
        stop();
        resolve({ is: "done", value });
      },
      (error: unknown) => {
        stop();
        const problem = problemOf(error);
        if (problem !== null) resolve({ is: "problem", problem });
        // Not Office.js's error: a defect of the product, which must not pass for a state of Excel.
        else reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}

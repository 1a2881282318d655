import type { Asked, ExcelProblem } from "../languages/excelWords";
import { errorOfSync, problemOf } from "./problem";
import { lackingSet } from "./requirements";
import { type Timer, systemTimer } from "./timer";

export type Outcome<T> =
  | { readonly is: "done"; readonly value: T }
  | { readonly is: "problem"; readonly problem: ExcelProblem };

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** The one way to Excel: nothing else calls Excel.run. Every failure comes back as a value. */
export interface Session {
  /**
   * Runs a batch that changes nothing in the workbook. A failure that may pass is tried once more. A failure
   * is told by what was asked.
   */
  read<T>(asked: Asked, batch: Batch<T>): Promise<Outcome<T>>;
  /** Runs a batch that writes, once: after a failure the caller looks again before it says what is. */
  write<T>(asked: Asked, batch: Batch<T>): Promise<Outcome<T>>;
  /** Ends event registrations, which belong to the context they were made in. */
  unregister(registrations: readonly Registration[]): Promise<Outcome<void>>;
}

/** What adding an event handler returns. */
export type Registration = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

export interface SessionOptions {
  /** How many milliseconds Excel has to answer a batch. A host that never answers ends no Excel.run. */
  readonly deadline: number;
  readonly timer: Timer;
  /** Called when Excel answers a write after all that was told to be unanswered. */
  readonly onLateAnswer: () => void;
}

const usual: SessionOptions = {
  deadline: 15_000,
  timer: systemTimer,
  onLateAnswer: () => undefined,
};

/** A session with the Excel the page is open in. */
export function openSession(options: Partial<SessionOptions> = {}): Session {
  const { deadline, timer, onLateAnswer } = { ...usual, ...options };
  const within = <T>(
    asked: Asked,
    run: () => Promise<T>,
    late: () => void = () => undefined,
  ): Promise<Outcome<T>> => runWithin(run, { asked, deadline, timer, late });
  return {
    async read<T>(asked: Asked, batch: Batch<T>): Promise<Outcome<T>> {
      const once = () => within(asked, () => Excel.run(readably(batch)));
      const first = await once();
      return first.is === "problem" && mayPass(first.problem) ? once() : first;
    },
    // Each sync is one step of Undo by itself. Merging several (mergeUndoGroup) would make Excel refuse what it
    // cannot undo, with UndoNotSupported, and every write here is one sync.
    write: (asked, batch) => within(asked, () => Excel.run(readably(batch)), onLateAnswer),
    async unregister(registrations) {
      const [first] = registrations;
      if (first === undefined) return { is: "done", value: undefined };
      return within("events", () =>
        Excel.run(first.context, async (context) => {
          for (const registration of registrations) registration.remove();
          await context.sync();
        }),
      );
    },
  };
}

/** The batch, with an answer that cannot be read told apart from a defect of the batch itself. */
function readably<T>(batch: Batch<T>): Batch<T> {
  return (context) => {
    const sync = context.sync.bind(context);
    context.sync = async (passed) => {
      try {
        return await sync(passed);
      } catch (error) {
        throw errorOfSync(error);
      }
    };
    return batch(context);
  };
}

/** Problems that may be gone a moment later without the user doing anything. */
function mayPass(problem: ExcelProblem): boolean {
  return problem.is === "busy" || problem.is === "failed" || problem.is === "noAnswer";
}

interface Run {
  readonly asked: Asked;
  readonly deadline: number;
  readonly timer: Timer;
  /** Called where the answer comes after the deadline. */
  readonly late: () => void;
}

async function runWithin<T>(
  run: () => Promise<T>,
  { asked, deadline, timer, late }: Run,
): Promise<Outcome<T>> {
  if (typeof Excel === "undefined") return { is: "problem", problem: { is: "noExcel" } };
  const needs = lackingSet();
  if (needs !== null) {
    return { is: "problem", problem: { is: "tooOld", needs, member: null } };
  }
  return new Promise((resolve, reject) => {
    let isOver = false;
    const stop = timer.start(deadline, () => {
      isOver = true;
      const seconds = Math.ceil(deadline / 1000);
      resolve({ is: "problem", problem: { is: "noAnswer", seconds } });
    });
    const settle = (then: () => void) => {
      stop();
      if (isOver) late();
      else then();
    };
    run().then(
      (value) => {
        settle(() => {
          resolve({ is: "done", value });
        });
      },
      (error: unknown) => {
        settle(() => {
          const problem = problemOf(error, asked);
          if (problem !== null) resolve({ is: "problem", problem });
          // Not Office.js's error: a defect of the product, which must not pass for a state of Excel.
          else reject(error instanceof Error ? error : new Error(String(error)));
        });
      },
    );
  });
}

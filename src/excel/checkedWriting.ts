import type { Asked, Unfinished } from "../languages/excelWords";
import type { Batch, Session } from "./session";

/** What looking again found, by address or name: what is there as it was to be written, and what not. */
export interface Extent {
  readonly written: readonly string[];
  readonly missing: readonly string[];
  /** Cells that hold what they held, and of which the number format alone was changed. */
  readonly formatted?: readonly string[];
}

/** A write that replaces only what was looked at. `C` is a change since the look, by someone else. */
export interface CheckedWrite<C> {
  readonly asked: Asked;
  /**
   * Writes, and looks in the same batch, before it writes, at what it replaces. Returns what had changed
   * since the look the write was planned on, or null: Excel has no write on a condition, so that a change
   * in between can only be put back afterwards.
   */
  readonly write: Batch<C | null>;
  readonly lookAgain: Batch<Extent>;
  /** Puts back what was written over, as the write's own look found it. */
  readonly putBack: (change: C) => Batch<void>;
}

export type Written<C> =
  | { readonly is: "written" }
  /** Something else was there by then: it is there again, and nothing of what was to be written. */
  | { readonly is: "putBack"; readonly change: C }
  | Unfinished;

/**
 * Writes once. Where Excel fails or does not answer, nothing is written a second time: `lookAgain` reads
 * what is there, and that decides what is said. A write Excel did carry out counts as written though its
 * answer was lost; one it has not answered may still come.
 */
export async function writeChecked<C>(
  session: Session,
  { asked, write, lookAgain, putBack }: CheckedWrite<C>,
): Promise<Written<C>> {
  const outcome = await session.write(asked, write);
  if (outcome.is === "done") {
    const change = outcome.value;
    if (change === null) return { is: "written" };
    const back = await session.write(asked, putBack(change));
    return back.is === "done"
      ? { is: "putBack", change }
      : { is: "unknown", problem: back.problem };
  }
  const { problem } = outcome;
  const seen = await session.read(asked, lookAgain);
  if (seen.is === "problem") return { is: "unknown", problem };
  const { written, missing, formatted = [] } = seen.value;
  if (missing.length === 0) return { is: "written" };
  if (problem.is === "noAnswer") return { is: "pending", problem };
  if (written.length === 0) {
    return formatted.length > 0
      ? { is: "formatsOnly", problem, cells: formatted }
      : { is: "notWritten", problem };
  }
  return { is: "partlyWritten", problem, written, missing };
}

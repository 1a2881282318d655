import type { Unfinished } from "../languages/excelWords";
import type { Batch, Session } from "./session";

/** What looking again found, by address or name: what is there as it was to be written, and what not. */
export interface Extent {
  readonly written: readonly string[];
  readonly missing: readonly string[];
}

export type Written = { readonly is: "written" } | Unfinished;

/**
 * Writes once. Where Excel fails or does not answer, nothing is written a second time: `lookAgain` reads
 * what is there, and that decides what is said. A write Excel did carry out counts as written though its
 * answer was lost.
 */
export async function writeChecked(
  session: Session,
  write: Batch<void>,
  lookAgain: Batch<Extent>,
): Promise<Written> {
  const outcome = await session.write(write);
  if (outcome.is === "done") return { is: "written" };
  const { problem } = outcome;
  const seen = await session.read(lookAgain);
  if (seen.is === "problem") return { is: "unknown", problem };
  const { written, missing } = seen.value;
  if (missing.length === 0) return { is: "written" };
  if (written.length === 0) return { is: "notWritten", problem };
  return { is: "partlyWritten", problem, written, missing };
}

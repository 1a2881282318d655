import type { Failure, Notice } from "../state/pane";

/** What is said where something was thrown: a part that could not be fetched, else a defect of the product. */
export function thrownNotice(error: unknown): Notice {
  if (isNotFetched(error)) return { is: "notLoaded" };
  return { is: "failed", failure: thrownFailure(error) };
}

/** A defect of the product as a failure; told to the console as well, for whoever mends it. */
export function thrownFailure(error: unknown): Failure {
  console.error(error);
  const code = error instanceof Error ? error.name : "Error";
  return { is: "problem", problem: { is: "failed", code, asked: null } };
}

const chunkError = "ChunkLoadError";

/** Whether a part of the pane could not be fetched, as webpack says it. */
export function isNotFetched(error: unknown): boolean {
  return error instanceof Error && error.name === chunkError;
}

/** The same of a part that webpack does not fetch. */
export function notFetched(what: string): Error {
  const error = new Error(`${what} could not be fetched.`);
  error.name = chunkError;
  return error;
}

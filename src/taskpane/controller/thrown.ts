import type { Notice } from "../state/pane";

/** What is said where something was thrown: a part that could not be fetched, else a defect of the product. */
export function thrownNotice(error: unknown): Notice {
  if (isNotFetched(error)) return { is: "notLoaded" };
  // Told to the console as well, for whoever mends it.
  console.error(error);
  const code = error instanceof Error ? error.name : "Error";
  return { is: "failed", failure: { is: "problem", problem: { is: "failed", code } } };
}

/** Whether a part of the pane could not be fetched, as webpack says it. */
export function isNotFetched(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

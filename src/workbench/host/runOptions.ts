import type { Bridge } from "./bridge";

/**
 * Makes the client send an option of Excel.run that today's client sends and the one on npm does not know:
 * `mergeUndoGroup`, with which Excel refuses what it cannot take back.
 */
export function takeRunOptions(excel: typeof Excel, bridge: Bridge): void {
  const run = excel.run.bind(excel) as (...given: readonly unknown[]) => Promise<unknown>;
  const taking = async (...given: readonly unknown[]): Promise<unknown> => {
    bridge.mergesUndo = hasMergeUndoGroup(given[0]);
    try {
      return await run(...given);
    } finally {
      bridge.mergesUndo = false;
    }
  };
  Object.defineProperty(excel, "run", { value: taking, configurable: true, writable: true });
}

function hasMergeUndoGroup(options: unknown): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    "mergeUndoGroup" in options &&
    options.mergeUndoGroup === true
  );
}

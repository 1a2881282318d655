import { type Commands, runCommand } from "./commandRun";
import type { ExitStatus } from "./exitStatus";
import type { Terminal } from "./terminal";
import type { Workers } from "./workerPool";

/** The commands, in the order of the help. Only the one that is asked for is loaded: most of a short run is loading. */
const commands: Commands = {
  check: async () => (await import("./check")).addCheck,
  tables: async () => (await import("./tables")).addTables,
  release: async () => (await import("./release")).addRelease,
  verify: async () => (await import("./verify")).addVerify,
  new: async () => (await import("./new")).addNew,
  import: async () => (await import("./import")).addImport,
  correct: async () => (await import("./correct")).addCorrect,
  "roll-forward": async () => (await import("./rollForward")).addRollForward,
  "work-paper": async () => (await import("./workPaper")).addWorkPaper,
  calendar: async () => (await import("./calendar")).addCalendar,
};

/** Runs the command that the arguments name, and says how it ended. Without `workers` all is done in this thread. */
export function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
  workers: Workers | null = null,
): Promise<ExitStatus> {
  return runCommand(args, terminal, workers, commands);
}

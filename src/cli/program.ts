import { Command, CommanderError } from "commander";
import packageFile from "../../package.json";
import type { ExitStatus } from "./exitStatus";
import { type Terminal, unsteered } from "./terminal";
import type { Workers } from "./workerPool";

type AddCommand = (
  program: Command,
  terminal: Terminal,
  settle: (status: ExitStatus) => void,
  workers: Workers | null,
) => void;

/** The commands, in the order of the help. Only the one that is asked for is loaded: most of a short run is loading. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
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
export async function runCommandLine(
  args: readonly string[],
  given: Terminal,
  workers: Workers | null = null,
): Promise<ExitStatus> {
  const terminal = unsteered(given);
  let status: ExitStatus = 0;
  const settle = (settled: ExitStatus) => {
    status = settled;
  };
  const program = new Command("dividend-tables")
    .description(
      "Checks dividend worksheets, builds their tables and composes releases.\n" +
        "It works on this machine only and never writes to the file it reads.",
    )
    .version(packageFile.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        terminal.print(text);
      },
      writeErr: (text) => {
        for (const line of text.trimEnd().split("\n")) terminal.tell(line);
      },
    })
    .showHelpAfterError("Run with --help to see what can be asked.");
  // Commands made from here on take over how the program ends and where it writes.
  const asked = Object.entries(commands).filter(([name]) => name === args[0]);
  // For help, and for what is no command, all of them are there to be named.
  for (const [, load] of asked.length > 0 ? asked : Object.entries(commands)) {
    (await load())(program, terminal, settle, workers);
  }
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    return thrown.exitCode === 0 ? 0 : 2;
  }
  return status;
}

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

/** Commands by name, in the order of the help, each loaded when it is needed. */
export type Commands = Readonly<Record<string, () => Promise<AddCommand>>>;

/** Runs the one of the `commands` that the arguments name, and says how it ended. Without `workers` all is done in this thread. */
export async function runCommand(
  args: readonly string[],
  given: Terminal,
  workers: Workers | null,
  commands: Commands,
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

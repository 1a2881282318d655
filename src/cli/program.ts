import { Command, CommanderError } from "commander";
import packageFile from "../../package.json";
import { addCalendar } from "./calendar";
import { addCheck } from "./check";
import { addImport } from "./import";
import { addNew } from "./new";
import { addRelease } from "./release";
import { addRollForward } from "./rollForward";
import { addTables } from "./tables";
import { addVerify } from "./verify";
import { addWorkPaper } from "./workPaper";
import type { ExitStatus } from "./exitStatus";
import { type Terminal, unsteered } from "./terminal";

/** Runs the command that the arguments name, and says how it ended. */
export async function runCommandLine(
  args: readonly string[],
  given: Terminal,
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
  addCheck(program, terminal, settle);
  addTables(program, terminal, settle);
  addRelease(program, terminal, settle);
  addVerify(program, terminal, settle);
  addNew(program, terminal, settle);
  addImport(program, terminal, settle);
  addRollForward(program, terminal, settle);
  addWorkPaper(program, terminal, settle);
  addCalendar(program, terminal, settle);
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    return thrown.exitCode === 0 ? 0 : 2;
  }
  return status;
}

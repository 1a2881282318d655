import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { ExitStatus } from "./exitStatus";
import { type Terminal, processTerminal } from "./terminal";
import type { Workers } from "./workerPool";

const defect = 2;

type RunCommandLine = (
  args: readonly string[],
  terminal: Terminal,
  workers: Workers,
) => Promise<ExitStatus>;

/** Has the command run that the process was started with, and ends the process with its status. */
export async function runAsProcess(run: RunCommandLine, startWorker: () => Worker): Promise<void> {
  const terminal = processTerminal();
  // The status is the result's whatever becomes of the output, but a report that is not all there is never a clean one.
  process.on("exit", () => {
    if (terminal.outputLost() && process.exitCode === 0) process.exitCode = defect;
  });
  const workers = { cores: availableParallelism(), start: startWorker };
  // The status is set and the process left to end by itself, so that all output is written before.
  try {
    process.exitCode = await run(process.argv.slice(2), terminal, workers);
  } catch (thrown) {
    // Never status 1: a defect must not read as an error found in a worksheet.
    console.error("dividend-tables stopped at a defect of its own:", thrown);
    process.exitCode = defect;
  }
}

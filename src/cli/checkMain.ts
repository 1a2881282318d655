import { isMainThread } from "node:worker_threads";
import { addCheck } from "./check";
import "./checkWorker";
import { runCommand } from "./commandRun";
import { runAsProcess } from "./processRun";
import { startWorker } from "./startWorker";

/** The built `check` and its workers, in one file: nothing else is looked for, and most of a short run is loading. */
const commands = { check: () => Promise.resolve(addCheck) };

if (isMainThread) {
  void runAsProcess(
    (args, terminal, workers) => runCommand(args, terminal, workers, commands),
    startWorker,
  );
}

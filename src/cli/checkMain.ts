import { addCheck } from "./check";
import { checkFilesFrom } from "./checkWorker";
import { runCommand } from "./commandRun";
import { runAsProcess } from "./processRun";
import { portOfWorker, startWorker } from "./startWorker";

/** The built `check` and its workers, in one file: nothing else is looked for, and most of a short run is loading. */
const commands = { check: () => Promise.resolve(addCheck) };

const port = portOfWorker();
if (port !== null) checkFilesFrom(port);
else {
  void runAsProcess(
    (args, terminal, workers) => runCommand(args, terminal, workers, commands),
    startWorker,
  );
}

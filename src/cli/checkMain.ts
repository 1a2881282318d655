import { runCommand } from "./commandRun";
import { runAsProcess } from "./processRun";
import { portOfWorker, startWorker } from "./startWorker";

/**
 * The built `check` and its workers, in one file: nothing else is looked for, and most of a short run is loading. Of that
 * file only what is needed is run: a worker has no command line, and where workers check the files this thread does not.
 */
const commands = {
  check: async () => (await import(/* webpackMode: "eager" */ "./check")).addCheck,
};

const port = portOfWorker();
if (port === null) {
  void runAsProcess(
    (args, terminal, workers) => runCommand(args, terminal, workers, commands),
    startWorker,
  );
} else {
  void import(/* webpackMode: "eager" */ "./checkWorker").then(({ checkFilesFrom }) => {
    checkFilesFrom(port);
  });
}

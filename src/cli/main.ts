import { runAsProcess } from "./processRun";
import { runCommandLine } from "./program";
import { startWorker } from "./startWorker";

/** The built command line but for `check`, which is a file of its own. */
void runAsProcess(runCommandLine, startWorker);

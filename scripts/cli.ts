import { Worker } from "node:worker_threads";
import { runAsProcess } from "../src/cli/processRun";
import { runCommandLine } from "../src/cli/program";

/** The command line from a checkout, where the sources run as they are. */
void runAsProcess(runCommandLine, () => new Worker(new URL("./sourceWorker.js", import.meta.url)));

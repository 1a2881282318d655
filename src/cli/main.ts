import { Worker } from "node:worker_threads";
import { runAsProcess } from "./processRun";

/** What the name `dividend-tables` starts; webpack builds the worker as a file beside it. */
void runAsProcess(() => new Worker(new URL("./checkWorker.js", import.meta.url)));

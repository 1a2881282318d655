import path from "node:path";
import { Worker } from "node:worker_threads";

/** A worker of the built command line, which starts as every run of it does. */
export function startWorker(): Worker {
  return new Worker(path.join(__dirname, "dividend-tables.js"), { argv: ["check"] });
}

import path from "node:path";
import { Worker } from "node:worker_threads";

/** A worker of the built command line, which starts as every run of it does. */
export function startWorker(): Worker {
  // What the build makes beside this file, which is no module of the sources.
  const built = path.format({ dir: __dirname, name: "dividend-tables", ext: ".js" });
  return new Worker(built, { argv: ["check"] });
}

import { createRequire } from "node:module";
import path from "node:path";
import type * as Threads from "node:worker_threads";

/** An argument no process can be started with: what tells a worker from a run by hand before threads are loaded. */
const workerSign = "\0worker";

/** Threads of Node, which take long to load and which a short run does without. */
function threads(): typeof Threads {
  return createRequire(__filename)("node:worker_threads") as typeof Threads;
}

/** What is young in a worker: as much as a file or two make, which stays near to its core. Four times as much is no faster. */
const youngMegabytes = 12;

/** A worker of the built command line, which starts as every run of it does. */
export function startWorker(): Threads.Worker {
  // What the build makes beside this file, which is no module of the sources.
  const built = path.format({ dir: __dirname, name: "dividend-tables", ext: ".js" });
  return new (threads().Worker)(built, {
    argv: ["check", workerSign],
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
}

/** What connects a worker that `startWorker` started with who started it; null in a run by hand. */
export function portOfWorker(): Threads.MessagePort | null {
  return process.argv[3] === workerSign ? threads().parentPort : null;
}

import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

// A worker knows nothing of how the thread that started it reads TypeScript.
register();
const { checkFilesFrom } = await import("../src/cli/checkWorker.ts");
checkFilesFrom(parentPort);

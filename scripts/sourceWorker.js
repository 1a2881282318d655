import { register } from "tsx/esm/api";

// A worker knows nothing of how the thread that started it reads TypeScript.
register();
await import("../src/cli/checkWorker.ts");

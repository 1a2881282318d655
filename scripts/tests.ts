import { spawnSync } from "node:child_process";
import path from "node:path";

/**
 * All tests: those in Node, then those in a browser, which need the machine to themselves to be quick enough.
 * A failure of the first does not hide what the second would say.
 */
const root = path.resolve(import.meta.dirname, "..");
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const parts = { Node: "jest.config.mjs", "a browser": "jest.browser.config.mjs" };

function passes(config: string): boolean {
  const run = spawnSync(process.execPath, [jest, "--config", config], {
    cwd: root,
    stdio: "inherit",
  });
  return run.status === 0;
}

const results = Object.entries(parts).map(([name, config]) => ({ name, passed: passes(config) }));
console.log();
for (const { name, passed } of results) {
  console.log(`Tests in ${name}: ${passed ? "passed" : "FAILED"}`);
}
if (results.some(({ passed }) => !passed)) process.exitCode = 1;

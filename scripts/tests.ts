import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import path from "node:path";

/**
 * All tests: those in Node, beside which the pages are built that the others need, then those in a browser.
 * A failure of the first does not hide what the second would say. `--sweep` tries every slip and worksheet there
 * is where the tests otherwise try some, and takes pictures of the pane's states. `--fuzz N` tries N damaged files and
 * worksheets of each kind, others each time, and nothing else.
 */
const root = path.resolve(import.meta.dirname, "..");
const jest = path.join(root, "node_modules/jest/bin/jest.js");
const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
const sweep = process.argv.includes("--sweep");

function passes(...args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...(sweep && { SWEEP: "whole" }) },
  });
  return new Promise((resolve) => {
    child.on("close", (status) => {
      resolve(status === 0);
    });
  });
}

const testsPass = (project: string, ...options: readonly string[]) =>
  passes(jest, "--selectProjects", project, ...options);

// Those in Node that run Office.js wait for the formula engine, which lets 100 ms pass before it calculates: with half as
// many again as there are cores the cores have work meanwhile.
const inNodeAtOnce = Math.ceil(1.5 * availableParallelism());

const [built, inNode] = await Promise.all([
  passes(tsx, "scripts/build.ts"),
  testsPass("node", "--maxWorkers", String(inNodeAtOnce)),
]);
const inBrowser = built && (await testsPass("browser"));
console.log();
console.log(`Tests in Node: ${inNode ? "passed" : "FAILED"}`);
console.log(`Tests in a browser: ${inBrowser ? "passed" : "FAILED"}`);
if (!inNode || !inBrowser) process.exitCode = 1;

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { compiledScript, runScript, sealed, tuneForShortRuns } from "../src/cli/compiledAhead";

/** Runs a built script with a command, and keeps beside it what Node compiled of it by the end: `compileAhead.ts SCRIPT ARGUMENT...`. */
const [, , file = "", ...args] = process.argv;
// As the start has it: what is compiled under other flags is not taken.
tuneForShortRuns();
const code = readFileSync(file);
process.argv = [process.execPath, file, ...args];
process.on("exit", () => {
  const kept = sealed(code, script.createCachedData());
  const beside = file.replace(/\.js$/u, ".cache");
  if (kept === null) rmSync(beside, { force: true });
  else writeFileSync(beside, kept);
  process.exitCode = 0;
});
const script = compiledScript(file, code, null);
runScript(script, file);

import { readFileSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/** Runs a built script with a command, and keeps beside it what Node compiled of it by the end: `compileAhead.js SCRIPT ARGUMENT...`. */
const [, , file, ...args] = process.argv;
// As src/cli/start.ts has it: what is compiled under other flags is not taken.
setFlagsFromString("--no-regexp-tier-up");
const script = new Script(Module.wrap(readFileSync(file, "latin1")), { filename: file });
process.argv = [process.execPath, file, ...args];
process.on("exit", () => {
  writeFileSync(file.replace(/\.js$/u, ".cache"), script.createCachedData());
  process.exitCode = 0;
});
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file));

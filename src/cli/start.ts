import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/**
 * What the name `dividend-tables` starts: the command line, `check` compiled ahead. Half of a short run was compiling it. Node
 * from 22 on keeps what it compiled; for the Node that built the command line it lies beside, and another one takes no
 * notice of it.
 */

// Each of our patterns would first be interpreted, and compiled at its second use: a third of a short run. All are used often.
setFlagsFromString("--no-regexp-tier-up");

const part = process.argv[2] === "check" ? "check" : "command-line";
const file = path.join(__dirname, `${part}.js`);
const load = createRequire(__filename);
const { enableCompileCache } = Module as { readonly enableCompileCache?: () => unknown };

if (enableCompileCache === undefined) run();
else {
  enableCompileCache();
  load(file);
}

function run(): void {
  const cachedData = compiledAhead();
  const script = new Script(Module.wrap(readFileSync(file, "latin1")), {
    filename: file,
    ...(cachedData !== null && { cachedData }),
  });
  const module = { exports: {} };
  const wrapped = script.runInThisContext() as (...given: readonly unknown[]) => void;
  wrapped(module.exports, load, module, file, __dirname);
}

function compiledAhead(): Buffer | null {
  try {
    return readFileSync(path.join(__dirname, `${part}.cache`));
  } catch {
    return null;
  }
}

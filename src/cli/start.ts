import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import {
  compiledScript,
  isLittle,
  runScript,
  tuneForLittle,
  tuneForShortRuns,
  unsealed,
} from "./compiledAhead";

/**
 * What the name `dividend-tables` starts: the command line, `check` compiled ahead. Half of a short run was compiling it. Node
 * from 22 on keeps what it compiled; for the Node that built the command line it lies beside, and another one takes no
 * notice of it, nor does any Node of one that is damaged.
 */

tuneForShortRuns();

const part = process.argv[2] === "check" ? "check" : "command-line";
const file = path.join(__dirname, `${part}.js`);
const { enableCompileCache } = Module as { readonly enableCompileCache?: () => unknown };
const little = part === "check" && isLittle(process.argv.slice(3));

if (enableCompileCache === undefined) {
  const code = readFileSync(file);
  const script = compiledScript(file, code, unsealed(code, path.join(__dirname, `${part}.cache`)));
  if (little) tuneForLittle();
  runScript(script, file);
} else {
  // It keeps what it compiled apart by such flags.
  if (little) tuneForLittle();
  enableCompileCache();
  createRequire(__filename)(file);
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { Script, constants } from "node:vm";
import { type Plugin, build } from "esbuild";
import { expect } from "expect";
import { bind } from "jest-each";

/** A test as a file declares it. */
export interface DeclaredTest {
  /** Begins with the file it is of. */
  readonly id: string;
  readonly name: string;
  readonly body: () => unknown;
}

/** Test files and all they import as one script, ready to be run any number of times. */
export async function bundleTests(files: readonly string[]): Promise<Script> {
  const { outputFiles } = await build({
    stdin: {
      // Required by need: a file that is not asked for is not run, nor what only it imports.
      contents: files
        .map((file) => `exports[${JSON.stringify(file)}] = () => require(${path(file)});`)
        .join("\n"),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: "node",
    packages: "external",
    format: "cjs",
    plugins: [ownPlace],
  });
  const [bundle] = outputFiles;
  return new Script(`(function (require, exports) {${bundle?.text ?? ""}\n})`, {
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

function path(file: string): string {
  return JSON.stringify(resolve(file));
}

/** In a bundle a file still finds what lies beside it. */
const ownPlace: Plugin = {
  name: "own-place",
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => {
      const place = `const __dirname = ${JSON.stringify(dirname(path))};`;
      return { contents: `${place}\n${readFileSync(path, "utf8")}`, loader: "ts" };
    });
  },
};

type Body = () => unknown;

/** The bundle loaded anew: gives the tests that a file declares, which it runs as Jest would. */
export function loadTests(bundle: Script): (file: string) => readonly DeclaredTest[] {
  const run = bundle.runInThisContext() as (require: NodeJS.Require, exports: Exports) => void;
  const exports: Exports = {};
  run(createRequire(resolve("package.json")), exports);
  return (file) => {
    const tests: DeclaredTest[] = [];
    Object.assign(globalThis, declarationsInto(tests, file));
    exports[file]?.();
    return tests;
  };
}

type Exports = Record<string, () => unknown>;

function declarationsInto(tests: DeclaredTest[], file: string) {
  const path: string[] = [];
  const describe = (name: string, body: Body): void => {
    path.push(name);
    body();
    path.pop();
  };
  const test = (title: string, body: Body): void => {
    const name = [...path, title].join(" ");
    // Short, for Stryker sends hundreds of them with each mutant.
    tests.push({ id: `${file} ${String(tests.length)}`, name, body });
  };
  const skip = (): void => undefined;
  const named = { describe: declaring(describe, skip), test: declaring(test, skip), expect };
  // Stryker has time limits of its own.
  return { ...named, it: named.test, jest: { setTimeout: skip } };
}

/** The file that a test's id begins with. */
export function fileOf(id: string): string {
  return id.slice(0, id.indexOf(" "));
}

function declaring(declare: (name: string, body: Body) => void, skip: () => void) {
  return Object.assign(declare, { skip, each: bind(declare) });
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, resolve } from "node:path";
import { Script, constants } from "node:vm";
import { type Plugin, build } from "esbuild";
import { expect } from "expect";
import { bind } from "jest-each";

/** A test as a file declares it. */
export interface DeclaredTest {
  readonly id: string;
  readonly name: string;
  /** The test file's name without its ending: "dv16" of test/checks/rules/dv16.test.ts. */
  readonly file: string;
  readonly body: () => unknown;
}

/** Test files and all they import as one script, ready to be run any number of times. */
export async function bundleTests(files: readonly string[]): Promise<Script> {
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(resolve(file))};`).join("\n"),
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
  return new Script(`(function (require) {${bundle?.text ?? ""}\n})`, {
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

/** In a bundle a file still finds what lies beside it, and says whose tests it declares. */
const ownPlace: Plugin = {
  name: "own-place",
  setup(bundling) {
    bundling.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => {
      const place = [
        `const __dirname = ${JSON.stringify(dirname(path))};`,
        `globalThis.declaringFile = ${JSON.stringify(basename(path, ".test.ts"))};`,
      ];
      return { contents: `${place.join(" ")}\n${readFileSync(path, "utf8")}`, loader: "ts" };
    });
  },
};

type Body = () => unknown;

/** Runs the bundle as Jest would load the files, and returns the tests they declare. */
export function declaredTests(bundle: Script): readonly DeclaredTest[] {
  const tests: DeclaredTest[] = [];
  const path: string[] = [];
  const describe = (name: string, body: Body): void => {
    path.push(name);
    body();
    path.pop();
  };
  const test = (title: string, body: Body): void => {
    const name = [...path, title].join(" ");
    const file = (globalThis as { declaringFile?: string }).declaringFile ?? "";
    tests.push({ id: `${String(tests.length)} ${name}`, name, file, body });
  };
  const skip = (): void => undefined;
  const named = { describe: declaring(describe, skip), test: declaring(test, skip), expect };
  Object.assign(globalThis, named, { it: named.test });
  const run = bundle.runInThisContext() as (require: NodeJS.Require) => void;
  run(createRequire(resolve("package.json")));
  return tests;
}

function declaring(declare: (name: string, body: Body) => void, skip: () => void) {
  return Object.assign(declare, { skip, each: bind(declare) });
}

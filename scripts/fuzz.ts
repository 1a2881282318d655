import { build, type Plugin } from "esbuild";
import fc from "fast-check";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/**
 * Tries what test/fuzz tries a few times as often as it is told, others each time, in one process without Jest, which takes a
 * third more; says how many it has tried as it goes, and what was found with its seed:
 *
 *   npm run fuzz -- 20000 [part of a test's name]
 */
const root = path.resolve(import.meta.dirname, "..");
const folder = path.join(root, "test/fuzz");
const [wanted = "2000", named = ""] = process.argv.slice(2);

/** So many between two lines of the report. */
const batch = Math.min(Number(wanted), 500);

interface Tried {
  readonly name: string;
  readonly work: () => unknown;
}

/** Where a module is, which it asks by names that mean the bundle's place once it is part of one. */
const ownPlaces: Plugin = {
  name: "own places",
  setup: (bundling) => {
    // The pattern is one of Go, which knows no flag for letters beyond the first 65,536.
    bundling.onLoad({ filter: new RegExp("\\.ts$") }, ({ path: file }) => {
      const here = JSON.stringify(path.dirname(file));
      const contents = readFileSync(file, "utf8")
        .replaceAll("import.meta.dirname", here)
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(file).href));
      return { contents: `const __dirname = ${here};\n${contents}`, loader: "ts" };
    });
  },
};

async function collected(): Promise<readonly Tried[]> {
  // Beneath the project, so that its packages are found.
  const cache = path.join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const bundles = mkdtempSync(path.join(cache, "fuzz-"));
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(".test.ts"));
    const entry = path.join(bundles, "entry.ts");
    const imports = names.map((name) => JSON.stringify(path.join(folder, name)));
    writeFileSync(
      entry,
      [
        'import { expect } from "expect";',
        "export const tried = [];",
        "Object.assign(globalThis, { expect });",
        "globalThis.test = (name, work) => tried.push({ name, work });",
        ...imports.map((each) => `await import(${each});`),
      ].join("\n"),
    );
    const bundle = path.join(bundles, "fuzz.mjs");
    await build({
      entryPoints: [entry],
      outfile: bundle,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      plugins: [ownPlaces],
      logLevel: "error",
    });
    process.env["FUZZ"] = String(batch);
    const { tried } = (await import(pathToFileURL(bundle).href)) as {
      readonly tried: readonly Tried[];
    };
    return tried.filter(({ name }) => name.includes(named));
  } finally {
    rmSync(bundles, { recursive: true });
  }
}

/** As fast-check counts them, of which some tests make fewer than they are told: each takes them longer. */
let count = 0;
fc.installGlobalPlugin(() => ({
  onAllRunsComplete: ({ numRuns }) => {
    count += numRuns;
  },
}));

let found = 0;

async function batchOf({ name, work }: Tried): Promise<void> {
  const before = count;
  let told = "";
  try {
    await work();
  } catch (thrown) {
    found += 1;
    told = `\n${thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)}`;
  }
  const tried = count === before ? "all" : String(count);
  const seconds = (performance.now() / 1000).toFixed(0);
  console.log(
    `${seconds} s: ${tried} tried, ${told === "" ? "nothing found" : "FOUND"}: ${name}${told}`,
  );
}

for (const each of await collected()) {
  count = 0;
  do await batchOf(each);
  while (
    // A test that makes none by chance tries all there is at once.
    count > 0 &&
    count < Number(wanted)
  );
}
console.log(`${String(found)} found.`);
if (found > 0) process.exitCode = 1;

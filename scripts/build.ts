import { execFileSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { billOfMaterials } from "./billOfMaterials";

/** Builds dist/ and dist-cli/ where a source is newer than the last build, or `--always`; other arguments are webpack's. */
const root = path.resolve(import.meta.dirname, "..");
const stamp = path.join(root, "dist", "built.txt");
const sources = [
  "src",
  "samples",
  "assets",
  "docs/rules",
  "docs/marketplace",
  "docs/guide",
  "manifest.xml",
  "webpack.config.js",
  "scripts/cacheRules.js",
  "scripts/compileAhead.ts",
  "scripts/compiledAheadPlugin.js",
  "scripts/licencesPlugin.js",
  "scripts/manifestValues.js",
  "scripts/officePagePlugin.js",
  "scripts/rulePageHtml.js",
  "package-lock.json",
];

function changedAt(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(file).map((name) => changedAt(path.join(file, name))));
}

const newest = Math.max(...sources.map((source) => changedAt(path.join(root, source))));
// webpack takes about a minute and leaves files alone that did not change, hence the stamp.
if (process.argv.includes("--always") || newest >= changedAt(stamp)) {
  console.log("Building the pane, the workbench and the command line ...");
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const passedOn = process.argv.slice(2).filter((argument) => argument !== "--always");
  execFileSync(process.execPath, [webpack, "--mode", "production", ...passedOn], {
    cwd: root,
    stdio: "inherit",
  });
  const bill = billOfMaterials(root);
  for (const folder of ["dist", "dist-cli"]) {
    writeFileSync(path.join(root, folder, "bill-of-materials.cdx.json"), bill);
  }
  writeFileSync(stamp, "");
}

import { execFileSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const stamp = path.join(root, "dist", "built.txt");
const sources = [
  "src",
  "samples",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];

function changedAt(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(file).map((name) => changedAt(path.join(file, name))));
}

/** Builds dist/ where a source is newer than the last build; webpack leaves files alone that did not change. */
export default function build(): void {
  const newest = Math.max(...sources.map((source) => changedAt(path.join(root, source))));
  if (newest < changedAt(stamp)) return;
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: "inherit",
  });
  writeFileSync(stamp, "");
}

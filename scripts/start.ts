import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { runCommandLine } from "../src/cli/program";
import { processTerminal } from "../src/cli/terminal";

/** What `npm start` does: the command line over the sample, then the workbench on it. `--ja` is all of it in Japanese. */
const root = resolve(import.meta.dirname, "..");
process.chdir(root);
const given = process.argv.slice(2);
const isJapanese = given.includes("--ja");
const name = `iij-2019-05-23${isJapanese ? "-ja" : ""}`;
const sample = `samples/${name}.xlsx`;
const said = isJapanese ? ["--lang", "ja"] : [];
const written = isJapanese
  ? "表と開示文を out/ に作成しました。"
  : "The tables and the release are in out/.";
const terminal = processTerminal();

async function run(...args: readonly string[]): Promise<void> {
  terminal.print(`$ dividend-tables ${args.join(" ")}\n`);
  const status = await runCommandLine(args, terminal);
  // 1 is what the sample is for: its slip is found.
  if (status > 1) throw new Error(`${args[0] ?? ""} ended with ${String(status)}`);
  terminal.print("\n");
}

await run("check", sample, ...said);
await run("tables", sample, "--out", `out/${name}-tables.xlsx`, ...said, "--force");
await run("release", sample, "--out", "out", "--allow-errors", "--force");
terminal.print(`${written}\n`);

const tsx = resolve(root, "node_modules/tsx/dist/cli.mjs");
for (const script of [["build.ts"], ["workbench.ts", ...given]]) {
  const [file = "", ...rest] = script;
  execFileSync(process.execPath, [tsx, resolve(root, "scripts", file), ...rest], {
    stdio: "inherit",
  });
}

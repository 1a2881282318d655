import { resolve } from "node:path";
import { runCommandLine } from "../src/cli/program";
import { processTerminal } from "../src/cli/terminal";

const root = resolve(import.meta.dirname, "..");
process.chdir(root);
const sample = "samples/iij-2019-05-23.xlsx";
const terminal = processTerminal();

async function run(...args: readonly string[]): Promise<void> {
  terminal.print(`$ dividend-tables ${args.join(" ")}\n`);
  const status = await runCommandLine(args, terminal);
  // 1 is what the sample is for: its slip is found.
  if (status > 1) throw new Error(`${args[0] ?? ""} ended with ${String(status)}`);
  terminal.print("\n");
}

await run("check", sample);
await run("tables", sample, "--out", "out/iij-2019-05-23-tables.xlsx", "--force");
await run("release", sample, "--out", "out", "--allow-errors", "--force");
terminal.print("The tables and the release are in out/.\n");

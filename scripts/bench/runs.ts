import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, copyFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Line, median, milliseconds, times } from "./effort";

const root = path.resolve(import.meta.dirname, "../..");
export const built = path.join(root, "dist-cli/dividend-tables.js");
const sample = (name: string) => path.join(root, "samples", `${name}.xlsx`);

interface Run {
  /** Processor time in milliseconds. */
  readonly spent: number;
  readonly elapsed: number;
  readonly megabytes: number;
}

/** A process's own account of itself, which it gives when it ends. */
const account =
  'process.on("exit",()=>{const{user,system}=process.cpuUsage();require("node:fs").writeSync(3,JSON.stringify({spent:(user+system)/1000,megabytes:process.resourceUsage().maxRSS/1024}))})';

/** Arguments of Node that have it give its account on the fourth of its streams. */
export function withAccount(folder: string): readonly string[] {
  const hook = path.join(folder, "account.cjs");
  writeFileSync(hook, account);
  return ["-r", hook];
}

/** A command, and the status that it ends with where it does what is measured. */
interface Command {
  readonly args: readonly string[];
  readonly endsWith: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** A command that did something else than what was to be measured: its time says nothing. The message is a sentence. */
export class NotMeasured extends Error {}

/** Throws {@link NotMeasured} where the command does not end as it should. */
function run(folder: string, { args, endsWith, env = process.env }: Command): Run {
  const began = performance.now();
  const { status, signal, stderr, output } = spawnSync(
    process.execPath,
    [...withAccount(folder), ...args],
    { stdio: ["ignore", "ignore", "pipe", "pipe"], encoding: "utf8", env },
  );
  const elapsed = performance.now() - began;
  if (status !== endsWith) {
    const shown = args.slice(0, 4).join(" ");
    const ended = String(status ?? signal);
    throw new NotMeasured(
      `\`node ${shown}\` ended with ${ended}, not with ${String(endsWith)}, so nothing is measured. It said: ${stderr.trim() || "nothing"}`,
    );
  }
  const { spent, megabytes } = JSON.parse(output[3] ?? "") as Omit<Run, "elapsed">;
  return { spent, megabytes, elapsed };
}

/** Samples, and what their check ends with: a finding in that of IIJ is an error. */
const checked = { "iij-2019-05-23": 1, "full-sample": 0 } as const;

export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "dividend-tables-bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Node reads the certificates that it names at each start, which takes longer than all else that Node does then. */
const certificates = "NODE_EXTRA_CA_CERTS";

/** A first run of `check` on one workbook against Node doing nothing, as the machine is set up and as most are. */
export function coldLines(): Promise<readonly Line[]> {
  const { [certificates]: named, ...without } = process.env;
  return inFolder((folder) => [
    ...coldLinesIn(folder, process.env, ""),
    ...(named === undefined ? [] : coldLinesIn(folder, without, `, without ${certificates}`)),
  ]);
}

function coldLinesIn(folder: string, env: NodeJS.ProcessEnv, setUp: string): readonly Line[] {
  const tried: Record<string, Command> = { "node -e 0": { args: ["-e", "0"], endsWith: 0, env } };
  for (const [name, endsWith] of Object.entries(checked))
    tried[`check ${name}.xlsx`] = { args: [built, "check", sample(name)], endsWith, env };
  const spent = Object.keys(tried).map((): number[] => []);
  for (let round = 0; round < 15; round += 1)
    Object.values(tried).forEach((command, at) => spent[at]?.push(run(folder, command).spent));
  const floor = median(spent[0] ?? []);
  return Object.keys(tried).map((what, at) => {
    const each = median(spent[at] ?? []);
    return [`${what}${setUp}`, milliseconds(each), times(each / floor)];
  });
}

/** A thousand workbooks, checked by one worker and by two. */
export function jobLines(count: number): Promise<readonly Line[]> {
  return inFolder((folder) => {
    const files = Array.from({ length: count }, (_, at) => {
      const file = path.join(folder, `${String(at)}.xlsx`);
      copyFileSync(sample(at % 2 === 0 ? "iij-2019-05-23" : "full-sample"), file);
      return file;
    });
    const runs = ["1", "2"].map((jobs) =>
      run(folder, { args: [built, "check", "--jobs", jobs, ...files], endsWith: 1 }),
    );
    const [one] = runs;
    return runs.map(({ elapsed, spent, megabytes }, at) => [
      `--jobs ${String(at + 1)}`,
      `${(elapsed / 1000).toFixed(1)} s`,
      times(elapsed / (one?.elapsed ?? elapsed)),
      `${(spent / 1000).toFixed(1)} s`,
      `${megabytes.toFixed(0)} MB`,
    ]);
  });
}

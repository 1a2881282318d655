import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type HostileCase, hostileCases } from "./hostileCases";
import { type Line, milliseconds } from "./effort";
import { inFolder, withAccount } from "./runs";

/** What has taken more processor time, in milliseconds, or as much memory is ended and told as such. */
const longest = 8_000;
const mostMegabytes = 2_000;

/** What a case may take: processor time of the whole process in milliseconds, and its memory at most. */
export const allowed = { spent: 2_000, megabytes: 300 } as const;

interface Outcome {
  readonly said: string;
  readonly spent: number;
  readonly megabytes: number;
}

/** What a process that still runs has taken so far, where the system says it: a busy machine delays it for nothing. */
function takenBy(pid: number): Pick<Outcome, "spent" | "megabytes"> {
  const said = (name: string) => readFileSync(`/proc/${String(pid)}/${name}`, "utf8");
  try {
    const kilobytes = /^VmHWM:\s*(\d+)/mu.exec(said("status"))?.[1];
    const [user = "0", system = "0"] = said("stat").replace(/^.*\)/su, "").split(" ").slice(12, 14);
    return {
      spent: 10 * (Number(user) + Number(system)),
      megabytes: Number(kilobytes ?? 0) / 1024,
    };
  } catch {
    return { spent: 0, megabytes: 0 };
  }
}

function outcomeOf(folder: string, program: string, args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [...withAccount(folder), program, ...args], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const heard = { told: "", account: "" };
  child.stderr?.on("data", (bytes: Buffer) => (heard.told += bytes.toString()));
  child.stdio[3]?.on("data", (bytes: Buffer) => (heard.account += bytes.toString()));
  let taken = { spent: 0, megabytes: 0 };
  let ended: string | null = null;
  const watch = setInterval(() => {
    taken = takenBy(child.pid ?? 0);
    if (taken.megabytes > mostMegabytes) ended = "too much memory";
    if (taken.spent > longest) ended = "no end";
    if (ended !== null) child.kill("SIGKILL");
  }, 50);
  return new Promise((resolve) => {
    child.on("close", (status) => {
      clearInterval(watch);
      const account = JSON.parse(heard.account === "" ? "{}" : heard.account) as Partial<Outcome>;
      resolve({ ...taken, ...account, said: ended ?? saidBy(status, heard.told) });
    });
  });
}

function saidBy(status: number | null, told: string): string {
  if (status === null || /\n {4}at |FATAL ERROR/u.test(told)) return "a stack trace";
  return status === 2 ? "a sentence" : "a result";
}

/** Whether it ends in a sentence or a result, within what is allowed. */
function isWithin({ said, spent, megabytes }: Outcome): boolean {
  const isSaid = said === "a sentence" || said === "a result";
  return isSaid && spent <= allowed.spent && megabytes <= allowed.megabytes;
}

const cells = (outcome: Outcome): Line => [
  `${outcome.said}${isWithin(outcome) ? "" : " (!)"}`,
  milliseconds(outcome.spent),
  `${outcome.megabytes.toFixed(0)} MB`,
];

/** Every case, by the program that is built and, where `before` names one, by an earlier one. */
export async function hostileLines(
  program: string,
  before: string | null,
  chosen: (one: HostileCase) => boolean = () => true,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const one of hostileCases.filter(chosen)) {
    const line = await inFolder(async (folder) => {
      const made = one.files();
      const place = (name: string) => path.join(folder, name);
      for (const [name, content] of Object.entries(made)) writeFileSync(place(name), content);
      const args = one.args(place);
      const now = cells(await outcomeOf(folder, program, args));
      const then = before === null ? [] : cells(await outcomeOf(folder, before, args));
      return [one.what, ...then, ...now];
    });
    lines.push(line);
    console.error(line.join(" | "));
  }
  return lines;
}

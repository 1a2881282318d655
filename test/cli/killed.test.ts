import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { run, sample, scratchFolder } from "./commandLine";

const file = scratchFolder();
const names = ["full-sample.en.txt", "full-sample.ja.txt"];

/** The releases of the sample, over those that stand in a folder. */
const releasesInto = (folder: string) =>
  ["release", sample("full-sample.xlsx"), "--format", "text", "--out", folder, "--force"] as const;

const contentsOf = (folder: string) =>
  names.map((name) => readFileSync(join(folder, name), "utf8"));

/** A folder with old releases, in which the command line is killed at a call about a file on its way. */
function killedAt(call: number): string {
  const folder = file(`killed${String(call)}`);
  mkdirSync(folder);
  for (const name of names) writeFileSync(join(folder, name), `old ${name}`);
  const hook = pathToFileURL(resolve(__dirname, "killedAtCall.mjs"));
  hook.searchParams.set("call", String(call));
  const main = resolve(__dirname, "../../scripts/cli.ts");
  const { signal } = spawnSync(process.execPath, [
    ...["--import", hook.href, "--import", require.resolve("tsx/esm")],
    ...[main, ...releasesInto(folder)],
  ]);
  expect([call, signal]).toEqual([call, "SIGKILL"]);
  return folder;
}

let fresh: readonly string[] = [];

beforeAll(async () => {
  const whole = file("whole");
  expect((await run(...releasesInto(whole))).status).toBe(0);
  fresh = contentsOf(whole);
});

// Two are written; then each is made like the old one, which is kept and replaced; the ninth call tidies up.
it.each([
  [2, 0],
  [5, 0],
  [6, 1],
  [9, 2],
])("a command killed at call %i leaves each release whole, %i of them new", (call, replaced) => {
  const old = names.map((name) => `old ${name}`);
  expect(contentsOf(killedAt(call))).toEqual([...fresh.slice(0, replaced), ...old.slice(replaced)]);
});

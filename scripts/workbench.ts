import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { serveFolder } from "../src/workbench/server";

/** Starts the workbench that `webpack` has built, on the sample: `tsx scripts/workbench.ts [--port 3100] [--ja]`. */
const dist = path.resolve(import.meta.dirname, "../dist");
if (!existsSync(path.join(dist, "workbench", "index.html"))) {
  throw new Error("There is no workbench in dist/ yet; build it first.");
}
const given = process.argv.slice(2);
const japanese = given.includes("--ja");
const port = Number(given[given.indexOf("--port") + 1] ?? Number.NaN) || 3100;
const { address } = await serveFolder(dist, port);
// A real announcement with a real slip in it.
const file = `samples/iij-2019-05-23${japanese ? "-ja" : ""}.xlsx`;
const page = `${address}workbench/?file=${file}${japanese ? "&language=ja" : ""}`;
console.log(japanese ? `ワークベンチのアドレス：${page}` : `The workbench is at ${page}`);
console.log(japanese ? "終了するには Ctrl+C を押してください。" : "Ctrl+C ends it.");
if (hasDisplay()) openBrowser(page);

function hasDisplay(): boolean {
  if (process.env["CI"] || given.includes("--no-open")) return false;
  const { platform, env } = process;
  return (
    platform === "darwin" ||
    platform === "win32" ||
    [env["DISPLAY"], env["WAYLAND_DISPLAY"]].some(Boolean)
  );
}

function openBrowser(url: string): void {
  const [command, args] = opener(url);
  // Where that program is missing the printed address is enough.
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function opener(url: string): readonly [command: string, args: readonly string[]] {
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", url.replaceAll("&", "^&")]];
  return [process.platform === "darwin" ? "open" : "xdg-open", [url]];
}

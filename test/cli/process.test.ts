import { spawn, spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { resolve } from "node:path";
import { sample, scratchFolder } from "./commandLine";

const root = resolve(__dirname, "../..");
const main = resolve(root, "src/cli/main.ts");
const loader = ["--import", require.resolve("tsx/esm")];
const file = scratchFolder();

jest.setTimeout(30_000);

describe("the command line as a process", () => {
  it("ends with the status of what it found, all output written, from another folder", () => {
    copyFileSync(sample("iij-2019-05-23.xlsx"), file("-a file.xlsx"));
    const run = spawnSync(
      process.execPath,
      [...loader, main, "check", "--format", "json", "--", "-a file.xlsx"],
      { cwd: file("."), encoding: "utf8" },
    );
    expect(run.stderr).toBe("");
    expect(JSON.parse(run.stdout)).toMatchObject({
      files: [{ file: "-a file.xlsx", worksheets: [{}], problem: null }],
    });
    expect(run.status).toBe(1);
  });

  it("is quiet when its reader has seen enough", async () => {
    const files = new Array<string>(200).fill(sample("full-sample.xlsx"));
    const child = spawn(process.execPath, [...loader, main, "check", ...files]);
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    await new Promise((done) => child.on("close", done));
    expect(err).toBe("");
  });
});

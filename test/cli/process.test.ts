import { execFileSync, spawn, spawnSync } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import { resolve } from "node:path";
import { sample, scratchFolder } from "./commandLine";

const root = resolve(__dirname, "../..");
const main = resolve(root, "scripts/cli.ts");
const loader = ["--import", require.resolve("tsx/esm")];
const file = scratchFolder();

/** Runs it as a process, with standard output as it is given. */
function start(args: readonly string[], stdout: "pipe" | number = "pipe", cwd = root) {
  const child = spawn(process.execPath, [...loader, main, ...args], {
    cwd,
    stdio: ["ignore", stdout, "pipe"],
  });
  let err = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<{ readonly status: number | null; readonly err: string }>((done) =>
    child.on("close", (status) => {
      done({ status, err });
    }),
  );
  return { child, ended };
}

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

  it("says the same of many files whatever the number of workers", () => {
    const [clean, slip] = ["full-sample.xlsx", "iij-2019-05-23.xlsx"].map(sample);
    const none = file("none.xlsx", "text");
    const files = Array.from({ length: 20 }, (_, index) => [clean, slip, none][index % 3] ?? "");
    const checkWith = (jobs: string) =>
      spawnSync(
        process.execPath,
        [...loader, main, "check", "--format", "json", "--jobs", jobs, ...files],
        { encoding: "utf8" },
      );
    const [one, two] = [checkWith("1"), checkWith("2")];
    expect(two.stdout).toBe(one.stdout);
    expect(two.stderr).toBe(one.stderr);
    expect([one.status, two.status]).toEqual([2, 2]);
    const { files: told } = JSON.parse(two.stdout) as { files: readonly { file: string }[] };
    expect(told.map((each) => each.file)).toEqual(files);
  });

  it("is quiet when its reader has seen enough, and ends with what it found all the same", async () => {
    const files = new Array<string>(40).fill(sample("full-sample.xlsx"));
    const { child, ended } = start(["check", ...files, sample("iij-2019-05-23.xlsx")]);
    child.stdout?.once("data", () => child.stdout?.destroy());
    expect(await ended).toEqual({ status: 1, err: "" });
  });
});

const onLinux = existsSync("/dev/full") ? describe : describe.skip;

onLinux("output that cannot be written, and input that is no file", () => {
  it("is told where the disk is full, with the status of what was found, or 2", async () => {
    const { openSync, closeSync } = await import("node:fs");
    const full = openSync("/dev/full", "w");
    const [slip, clean] = await Promise.all(
      ["iij-2019-05-23.xlsx", "full-sample.xlsx"].map(
        (name) => start(["check", sample(name)], full).ended,
      ),
    );
    closeSync(full);
    const err =
      "standard output: there is no room left on the disk. What is missing there was not written.\n";
    expect([slip, clean]).toEqual([
      { status: 1, err },
      { status: 2, err },
    ]);
  });

  it("refuses a pipe, which may never end", async () => {
    execFileSync("mkfifo", [file("pipe.xlsx"), file("pipe.docx")]);
    const sentence = "it is a pipe or a device, not a file; save what it gives as a file first.";
    expect(await start(["check", file("pipe.xlsx")]).ended).toEqual({
      status: 2,
      err: `${file("pipe.xlsx")}: ${sentence}\n`,
    });
    const draft = await start(["verify", sample("full-sample.xlsx"), file("pipe.docx")]).ended;
    expect(draft).toEqual({ status: 2, err: `${file("pipe.docx")}: ${sentence}\n` });
  });
});

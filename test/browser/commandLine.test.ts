import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { run, sample, scratchFolder } from "../cli/commandLine";

/** The command line as webpack builds it, which loads its parts as a checkout does not. */
const built = resolve(__dirname, "../../dist-cli/dividend-tables.js");
/** Node then refuses whatever would make code of a text. */
const noCode = "--disallow-code-generation-from-strings";
const file = scratchFolder();
const full = sample("full-sample.xlsx");

function runBuilt(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [noCode, built, ...args], {
    encoding: "utf8",
    cwd: file("."),
  });
  return { status, out: stdout, err: stderr };
}

test("every command does its work", () => {
  const release = ["release", full, "--out", "out", "--lang", "en"];
  const runs: readonly (readonly [status: number, ...args: string[]])[] = [
    [0, "--version"],
    [0, "--help"],
    [2, "unheard-of"],
    [1, "check", sample("iij-2019-05-23.xlsx")],
    [0, "tables", full, "--out", "tables.xlsx"],
    [0, ...release],
    [2, ...release],
    [0, "verify", full, "out/full-sample.en.docx"],
    [0, "verify", full, "out/full-sample.en.html"],
    [0, "import", "out/full-sample.en.txt", "--out", "imported.xlsx"],
    [0, "new", "--out", "new.xlsx"],
    [0, "roll-forward", full, "--out", "next.xlsx"],
    [0, "calendar", full, "--out", "days.ics"],
  ];
  for (const [status, ...args] of runs) {
    const run = runBuilt(...args);
    expect([args.join(" "), run.err, run.status]).toEqual([args.join(" "), run.err, status]);
    expect(run.err).not.toContain("defect");
  }
});

test("workers check many files, and say what one thread says", () => {
  const files = new Array<string>(20).fill(full);
  const [one, two] = ["1", "2"].map((jobs) => runBuilt("check", "--jobs", jobs, ...files));
  expect(two).toEqual(one);
  expect(two?.status).toBe(0);
});

test.each(["full-sample", "full-sample-ja", "iij-2019-05-23", "iij-2019-05-23-ja"])(
  "it says of %s what the sources say",
  async (name) => {
    const args = ["check", "--lang", "ja", sample(`${name}.xlsx`)];
    expect(runBuilt(...args)).toEqual(asBuilt(await run(...args)));
    const verify = ["verify", sample(`${name}.xlsx`), file(`${name}.txt`, releaseLike)];
    expect(runBuilt(...verify)).toEqual(asBuilt(await run(...verify)));
  },
);

/** Words that patterns in either language are for. */
const releaseLike =
  "基準日 2024年3月31日、1株当たり配当金 12円50銭。Record date: March 31, 2024, JPY 12.50 per share.\n";

function asBuilt({ status, out, err }: Awaited<ReturnType<typeof run>>) {
  return { status, out, err };
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { buildAt, parts } from "./compareBuilds/build";
import { writeCorpus } from "./compareBuilds/corpus";

/**
 * What two checkouts of the project say differently about the same workbooks:
 *
 *   npx tsx scripts/compareBuilds.ts BEFORE AFTER [--parts check,tables,release,roll-forward,verify,import]
 *     [--generated 500] [--slip-step 40] [--show 20]
 *
 * A refactoring is right where nothing is listed. Ends with 1 where something is.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    parts: { type: "string", default: "check" },
    generated: { type: "string", default: "500" },
    "slip-step": { type: "string", default: "40" },
    show: { type: "string", default: "20" },
  },
});
const [before, after] = positionals;
if (before === undefined || after === undefined) throw new Error("Name two checkouts.");
const wanted = parts.filter((part) => values.parts.split(",").includes(part));
const folder = mkdtempSync(join(tmpdir(), "compare-builds-"));
const size = { generated: Number(values.generated), slipStep: Number(values["slip-step"]) };
const files = await writeCorpus(join(folder, "worksheets"), size);
const old = await buildAt(before, folder);
const now = await buildAt(after, folder);

const isOfDrafts = wanted.some((part) => part === "verify" || part === "import");
let outputs = 0;
const differing: string[] = [];
for (const file of files) {
  const drafts = isOfDrafts ? await old.draftsOf(file, join(folder, "drafts")) : [];
  const [was, is] = [
    await old.outputsOf(file, wanted, drafts),
    await now.outputsOf(file, wanted, drafts),
  ];
  for (const name of new Set([...was.keys(), ...is.keys()])) {
    outputs += 1;
    const [a, b] = [was.get(name) ?? "(nothing)", is.get(name) ?? "(nothing)"];
    if (a === b) continue;
    differing.push(`${basename(file)}: ${name}`);
    if (differing.length <= Number(values.show)) {
      console.log(`\n== ${basename(file)}: ${name}\n${lineDifferences(a, b)}`);
    }
  }
}
rmSync(folder, { recursive: true });
console.log(
  `\n${String(files.length)} workbooks, ${String(outputs)} outputs compared, ${String(differing.length)} differ.`,
);
for (const each of differing) console.log(`  ${each}`);
if (differing.length > 0) process.exitCode = 1;

/** The lines only one of two texts has. */
function lineDifferences(was: string, is: string): string {
  const [a, b] = [was.split("\n"), is.split("\n")];
  const only = (lines: readonly string[], others: readonly string[], sign: string) => {
    const known = new Set(others);
    return lines.filter((line) => !known.has(line)).map((line) => `${sign} ${line.slice(0, 300)}`);
  };
  const lines = [...only(a, b, "-"), ...only(b, a, "+")];
  return lines.length === 0 ? "  (the same lines in another order)" : lines.join("\n");
}

import { existsSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import path from "node:path";
import { tuneForShortRuns } from "../src/cli/compiledAhead";
import type { Line } from "./bench/effort";
import { growthLines } from "./bench/growth";
import { allowed, hostileLines } from "./bench/hostile";
import { paneLines } from "./bench/pane";
import { partLines } from "./bench/parts";
import { NotMeasured, built, coldLines, jobLines } from "./bench/runs";

/** An earlier build of the command line, to set the hostile files against. */
const before = process.env["BEFORE"] ?? null;

// What is measured in this process runs as it does in the command line.
tuneForShortRuns();

const root = path.resolve(import.meta.dirname, "..");

/**
 * Measures how long the product takes, against floors measured in the same run, and writes docs/performance.md. It needs
 * what `npm run build` makes. Names of parts (`cold`, `parts`, `jobs`, `growth`, `pane`, `hostile`) measure those alone and write
 * nothing but to the terminal.
 */
const all = {
  cold: {
    title: "Cold start",
    about: "Processor time of one command, medians of 15 runs taken in turn.",
    head: ["run", "time", "against Node"],
    needs: built,
    lines: coldLines,
  },
  parts: {
    title: "A workbook, part by part",
    about:
      "Processor time per workbook, medians of 15 rounds of five different ones, and how many times that of reading: unpacking the file and its cells. Tables and releases are those of both languages, a release as text and HTML.",
    head: [
      "workbook",
      "reading",
      "understanding",
      "checking",
      "tables",
      "release",
      "all but reading",
    ],
    needs: null,
    lines: partLines,
  },
  jobs: {
    title: "A thousand workbooks",
    about:
      "One run of `check` each; the time is what passed, and memory that of the whole process at most.",
    head: ["run", "time", "against one", "processor time", "memory"],
    needs: built,
    lines: () => jobLines(1000),
  },
  growth: {
    title: "Ten times the size",
    about:
      "Processor time for a tenth of the size and for the whole, the least of up to three runs.",
    head: ["what", "size", "a tenth", "the whole", "grows by"],
    needs: null,
    lines: () => growthLines(),
  },
  pane: {
    title: "The pane",
    about:
      "What the main thread worked, times four for a slow processor, medians of five rounds in the workbench; its own work as Excel is in it, and what waits, like the quarter of a second before a change is read, is not.",
    head: ["what", "work", "against the empty page"],
    needs: path.join(root, "dist/workbench/index.html"),
    lines: paneLines,
  },
  hostile: {
    title: "Files made to freeze or burst it",
    about: `Each given to the command line in a process of its own: what it ends in, the processor time of the whole process and its memory at most. Marked (!) is what takes more than ${String(allowed.spent / 1000)} s or ${String(allowed.megabytes)} MB, or ends in neither a sentence nor a result; what takes 8 s or 2 GB is ended.${before === null ? "" : " Before is the program that BEFORE named."}`,
    head: [
      "case",
      ...(before === null ? [] : ["before", "time", "memory"]),
      "now",
      "time",
      "memory",
    ],
    needs: built,
    lines: () => hostileLines(built, before),
  },
} satisfies Record<
  string,
  {
    readonly title: string;
    readonly about: string;
    readonly head: Line;
    /** What of the build it measures; null for what it runs from the sources. */
    readonly needs: string | null;
    readonly lines: () => readonly Line[] | Promise<readonly Line[]>;
  }
>;

const row = (cells: Line) => `| ${cells.join(" | ")} |`;

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(all, name));
if (unknown !== undefined)
  refuse(`There is no part “${unknown}” to measure, but ${Object.keys(all).join(", ")}.`);
const parts = Object.entries(all).filter(([name]) => asked.length === 0 || asked.includes(name));
for (const [, { needs }] of parts) {
  if (needs !== null && !existsSync(needs))
    refuse(`There is no ${path.relative(root, needs)} to measure: run \`npm run build\` first.`);
}
const sections: string[] = [];
for (const [, { title, about, head, lines }] of parts) {
  const body = (await measured(lines)).map(row);
  const section = [
    `## ${title}`,
    "",
    about,
    "",
    row(head),
    row(head.map(() => "---")),
    ...body,
    "",
  ];
  console.log(section.join("\n"));
  sections.push(section.join("\n"));
}
if (asked.length === 0) {
  const [first] = cpus();
  const machine = `${first?.model ?? "unknown processor"}, ${String(availableParallelism())} cores, Node ${process.version}, ${process.platform}`;
  const opening = [
    "# How long it takes",
    "",
    "Written by `npm run bench`. Ratios are to floors measured in the same run; times are of this machine:",
    `${machine}, ${new Intl.DateTimeFormat("en-CA").format()}.`,
    "",
  ];
  const file = path.join(root, "docs/performance.md");
  writeFileSync(file, [...opening, ...sections].join("\n"));
}

async function measured(lines: () => readonly Line[] | Promise<readonly Line[]>) {
  try {
    return await lines();
  } catch (thrown) {
    if (thrown instanceof NotMeasured) return refuse(thrown.message);
    throw thrown;
  }
}

function refuse(why: string): never {
  console.error(why);
  process.exit(1);
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { runCommandLine } from "../../src/cli/program";
import type { Sheet } from "../../src/worksheet/sheet";
import { addPrintedSheet, newWorkbook, workbookBytes } from "../../src/xlsx/newWorkbook";
import { copySheet } from "../../src/xlsx/sheetCopy";

interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly progress: readonly string[];
}

/** Runs a command in this process and records what it says. */
export async function run(...args: readonly string[]): Promise<Run> {
  let out = "";
  let err = "";
  const progress: string[] = [];
  const status = await runCommandLine(args, {
    columns: null,
    print: (text) => {
      out += text;
    },
    tell: (line) => {
      err += `${line}\n`;
    },
    showProgress: (text) => {
      progress.push(text);
    },
  });
  return { status, out, err, progress };
}

export function sample(name: string): string {
  return resolve(__dirname, "../../samples", name);
}

/** Paths in a folder for one test file, removed after its tests; `content` is written there. */
export function scratchFolder(): (name: string, content?: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), "dividend-tables-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return (name, content) => {
    const path = join(folder, name);
    if (content !== undefined) writeFileSync(path, content);
    return path;
  };
}

/** A workbook with these sheets. */
export async function workbookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = await newWorkbook("1900");
  for (const sheet of sheets) copySheet(addPrintedSheet(workbook, sheet.name, "portrait"), sheet);
  return workbookBytes(workbook);
}

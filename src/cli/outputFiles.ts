import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { type FileProblem, fileProblemText } from "./fileProblem";
import { type FileSystem, writeFileSet } from "./fileSet";
import { systemProblem } from "./systemProblem";
import type { Terminal } from "./terminal";

export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes the files, or none of them where one may not be written: one that exists (without `force`) and,
 * whatever is asked, the file `input` (if any) that they were made from. Says why not; true where all is written.
 */
export async function writeOutputs(
  files: readonly OutputFile[],
  { force, input }: { readonly force: boolean; readonly input: string | null },
  terminal: Terminal,
  fs?: FileSystem,
): Promise<boolean> {
  const refuse = (path: string, problem: FileProblem) => {
    terminal.tell(fileProblemText(path, problem));
  };
  let mayWrite = true;
  for (const { path } of files) {
    const problem = await whyNotTo(path, force, input);
    if (problem === null) continue;
    refuse(path, problem);
    mayWrite = false;
  }
  if (!mayWrite) return false;
  for (const { path } of files) {
    try {
      await mkdir(dirname(path), { recursive: true });
    } catch (thrown) {
      refuse(path, folderProblem(thrown, dirname(path)));
      return false;
    }
  }
  const failure = await writeFileSet(
    files.map((file) => ({ ...file, replaces: force })),
    fs,
  );
  if (failure === null) return true;
  refuse(failure.path, systemProblem(failure.thrown));
  return false;
}

/** Why a folder could not be made; a file where a folder should be is what most often is. */
function folderProblem(thrown: unknown, folder: string): FileProblem {
  const problem = systemProblem(thrown);
  const isInTheWay = problem.kind === "exists" || problem.kind === "notFound";
  return isInTheWay ? { kind: "noFolder", folder } : problem;
}

async function whyNotTo(
  path: string,
  force: boolean,
  input: string | null,
): Promise<FileProblem | null> {
  const there = await statOf(path);
  if (there === null) return null;
  const read = input === null ? null : await statOf(input);
  if (read !== null && read.ino === there.ino && read.dev === there.dev)
    return { kind: "wouldOverwriteInput" };
  if (there.isDirectory()) return { kind: "folder" };
  if (!there.isFile()) return { kind: "notFile" };
  return force ? null : { kind: "exists" };
}

/** Whether two names lead to one file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = [await statOf(one), await statOf(other)];
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
}

async function statOf(path: string) {
  // BigInt: on Windows an inode number can be larger than a double holds.
  return stat(path, { bigint: true }).catch(() => null);
}

/** Whether a workbook may be called that; says why not. */
export function isWorkbookName(path: string, terminal: Terminal): boolean {
  const isOne = /\.xlsx$/iu.test(path);
  if (!isOne) terminal.tell(fileProblemText(path, { kind: "notXlsx" }));
  return isOne;
}

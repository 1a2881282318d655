import { readFileSync, statSync } from "node:fs";
import type { FileProblem } from "./fileProblem";
import { systemProblem } from "./systemProblem";

/** No workbook or draft that people make comes near it, and a machine still holds it. */
const mostBytes = 200_000_000;

export type InputFile =
  | { readonly is: "file"; readonly bytes: Uint8Array }
  | { readonly is: "problem"; readonly problem: FileProblem };

/**
 * The bytes of the file at `path`. A pipe or a device is refused, since it may never end, or never begin. It waits, for
 * there is nothing else to do meanwhile, and the promises of Node take long to load.
 */
export function readInputFile(path: string): InputFile {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { is: "problem", problem: { kind: "folder" } };
    if (!stats.isFile()) return { is: "problem", problem: { kind: "notFile" } };
    if (stats.size > mostBytes) return { is: "problem", problem: { kind: "tooManyBytes" } };
    return { is: "file", bytes: readFileSync(path) };
  } catch (thrown) {
    return { is: "problem", problem: systemProblem(thrown) };
  }
}

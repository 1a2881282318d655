import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import type Zlib from "node:zlib";

/** V8 trusts what it is given as compiled: one byte gone wrong in it ends Node without a word. Hence the checksum at its end. */
const CHECKSUM_BYTES = 4;
/** Compiled code is of one Node only; V8 itself asks no more than its own version, and of the script no more than its length. */
const THIS_NODE = `${process.version} ${process.platform} ${process.arch}`;

/** As short runs want V8 to work; what it compiled under other flags it does not take. Tried with Node 20, 22 and 24. */
export const FLAGS: readonly string[] = [
  // Each of our patterns would first be interpreted, and compiled at its second use: a third of a short run. All are used often.
  "--no-regexp-tier-up",
  // What is young would have two megabytes at first, and be looked through again and again while a workbook is read.
  "--semi-space-growth-factor=16",
  // V8 would optimize each function after some milliseconds of it, which takes longer than most have yet to run. Node 22 has no
  // such flag, and says so on standard error.
  ...(process.version.startsWith("v20.") ? ["--interrupt-budget=1000000"] : []),
];

export function tuneForShortRuns(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

/** Runs a CommonJS file; `compiled` is what an earlier run compiled of it. Returns the script, for what is compiled to be kept. */
export function runScript(file: string, code: Buffer, compiled: Buffer | null): Script {
  const script = new Script(Module.wrap(code.toString()), {
    filename: file,
    ...(compiled !== null && { cachedData: compiled }),
  });
  const module = { exports: {} };
  const wrapped = script.runInThisContext() as (...given: readonly unknown[]) => void;
  wrapped(module.exports, createRequire(file), module, file, path.dirname(file));
  return script;
}

/** What was compiled of `code`, with the checksum to keep it under; null for a Node without checksums (before 20.15). */
export function sealed(code: Buffer, compiled: Buffer, node: string = THIS_NODE): Buffer | null {
  const checksum = checksumOf(code, compiled, node);
  return checksum === null ? null : Buffer.concat([compiled, checksum]);
}

/** What {@link sealed} kept in a file; null unless it is whole, and of this code and this Node. */
export function unsealed(code: Buffer, file: string): Buffer | null {
  const kept = contentOf(file);
  if (kept === null || kept.length <= CHECKSUM_BYTES) return null;
  const compiled = kept.subarray(0, -CHECKSUM_BYTES);
  const checksum = checksumOf(code, compiled, THIS_NODE);
  return checksum?.equals(kept.subarray(-CHECKSUM_BYTES)) === true ? compiled : null;
}

function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** A CRC takes half as long as a hash, and is against damage: who can forge it can as well change the script. */
function checksumOf(code: Buffer, compiled: Buffer, node: string): Buffer | null {
  // Loaded here only, for a start that keeps nothing has no need of it; and an early Node 20 has no crc32.
  const load = createRequire(process.execPath);
  const { crc32 } = load("node:zlib") as Partial<typeof Zlib>;
  if (crc32 === undefined) return null;
  const checksum = Buffer.alloc(CHECKSUM_BYTES);
  checksum.writeUInt32LE(crc32(compiled, crc32(code, crc32(node))));
  return checksum;
}

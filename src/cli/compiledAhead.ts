import { readFileSync, statSync } from "node:fs";
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
  // Of workers, for the first heap is there by now: each would look through all it holds again and again while it is small.
  "--initial-old-space-size=64",
  // V8 would optimize each function after some milliseconds of it, which takes longer than most have yet to run. Node 22 has no
  // such flag, and says so on standard error.
  ...(process.version.startsWith("v20.") ? ["--interrupt-budget=1000000"] : []),
];

export function tuneForShortRuns(): void {
  for (const flag of FLAGS) setFlagsFromString(flag);
}

/** A usual worksheet has a third of it; in more, patterns run long enough to be worth compiling well. */
const FEW_BYTES = 32_000;
/** More arguments name more than such a worksheet or two, and need not be looked at. */
const FEW_ARGUMENTS = 8;

/** Whether the arguments name files, and those hold so little that what is to be run is run a few times only. */
export function isLittle(args: readonly string[]): boolean {
  if (args.length > FEW_ARGUMENTS) return false;
  const bytes = args.reduce((sum, argument) => sum + bytesOf(argument), 0);
  return bytes > 0 && bytes <= FEW_BYTES;
}

/** Nothing for what is no file, which is told of where it is read. */
function bytesOf(argument: string): number {
  try {
    return statSync(argument).size;
  } catch {
    return 0;
  }
}

/**
 * Has patterns compiled in about half the time, to run about a third slower: a worksheet needs four hundred of them, each
 * for a few texts. V8 takes nothing that it compiled under another flag, hence none of the flags that every run has.
 */
export function tuneForLittle(): void {
  setFlagsFromString("--no-regexp-optimization");
}

/** A CommonJS file as compiled; `compiled` is what an earlier run compiled of it. */
export function compiledScript(file: string, code: Buffer, compiled: Buffer | null): Script {
  return new Script(Module.wrap(code.toString()), {
    filename: file,
    ...(compiled !== null && { cachedData: compiled }),
  });
}

export function runScript(script: Script, file: string): void {
  const module = { exports: {} };
  const wrapped = script.runInThisContext() as (...given: readonly unknown[]) => void;
  wrapped(module.exports, createRequire(file), module, file, path.dirname(file));
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

import { randomUUID } from "node:crypto";
import {
  chmod,
  copyFile,
  link,
  lstat,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { systemCode } from "./systemProblem";

/** A file to be written, and whether one that stands there may be replaced. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly replaces: boolean;
}

const fileSystem = { chmod, copyFile, link, lstat, realpath, rename, stat, unlink, writeFile };

/** What is asked of the file system: Node's, but for tests that let it fail. */
export type FileSystem = typeof fileSystem;

/** The file that could not be written, and what the file system threw. */
export interface WriteFailure {
  readonly path: string;
  readonly thrown: unknown;
}

/** A file on its way: written beside its place, then moved there. */
interface Staged {
  readonly path: string;
  /** Where a link at the file's path leads; the path itself where none stands there. */
  readonly place: string;
  readonly beside: string;
  readonly replaces: boolean;
  /** What stood there before, by another name, until all of the set is in place; null where nothing did. */
  kept: string | null;
  placed: boolean;
}

/**
 * Writes the files as one: each is written in full beside its place and synchronised before the first is moved there,
 * and when one cannot be moved, those before it are taken back. So each is old or new at any moment, whatever
 * becomes of the process. Returns the first failure, or null. The folders must exist.
 */
export async function writeFileSet(
  files: readonly NewFile[],
  fs: FileSystem = fileSystem,
): Promise<WriteFailure | null> {
  const staged: Staged[] = [];
  const failure =
    (await firstFailure(files, async (file) => {
      const place = await placeOf(file.path, fs);
      const each: Staged = {
        path: file.path,
        place,
        beside: nameBeside(place),
        replaces: file.replaces,
        kept: null,
        placed: false,
      };
      staged.push(each);
      await fs.writeFile(each.beside, file.content, { flag: "wx", flush: true });
    })) ?? (await firstFailure(staged, (each) => put(each, fs)));
  if (failure !== null) for (const each of [...staged].reverse()) await takeBack(each, fs);
  for (const { beside, kept } of staged) {
    await fs.unlink(beside).catch(() => undefined);
    if (kept !== null) await fs.unlink(kept).catch(() => undefined);
  }
  return failure;
}

async function firstFailure<T extends { readonly path: string }>(
  all: readonly T[],
  step: (each: T) => Promise<void>,
): Promise<WriteFailure | null> {
  for (const each of all) {
    try {
      await step(each);
    } catch (thrown) {
      return { path: each.path, thrown };
    }
  }
  return null;
}

function nameBeside(place: string): string {
  return join(dirname(place), `.dividend-tables-${randomUUID().slice(0, 13)}.tmp`);
}

async function placeOf(path: string, fs: FileSystem): Promise<string> {
  const there = await fs.lstat(path).catch(nullIfAbsent);
  return there?.isSymbolicLink() === true ? fs.realpath(path) : path;
}

function nullIfAbsent(thrown: unknown): null {
  if (systemCode(thrown) === "ENOENT") return null;
  throw thrown;
}

async function put(each: Staged, fs: FileSystem): Promise<void> {
  const { place, beside, replaces } = each;
  const before = await fs.stat(place).catch(nullIfAbsent);
  if (before === null || !replaces) {
    await moveToFree(beside, place, fs);
  } else {
    await fs.chmod(beside, before.mode & 0o777);
    const kept = nameBeside(place);
    await fs.link(place, kept).catch(() => fs.copyFile(place, kept));
    each.kept = kept;
    await fs.rename(beside, place);
  }
  each.placed = true;
}

/** What a file system without a second name for a file says to the wish for one. */
const noLinks: ReadonlySet<string | null> = new Set([
  "EPERM",
  "ENOTSUP",
  "EOPNOTSUPP",
  "ENOSYS",
  "EMLINK",
]);

/** A second name, unlike a new one, is never taken from a file that came there in the meantime. */
async function moveToFree(beside: string, place: string, fs: FileSystem): Promise<void> {
  try {
    await fs.link(beside, place);
  } catch (thrown) {
    if (!noLinks.has(systemCode(thrown))) throw thrown;
    if ((await fs.lstat(place).catch(nullIfAbsent)) !== null)
      throw Object.assign(new Error(`${place} exists`), { code: "EEXIST" });
    await fs.rename(beside, place);
  }
}

async function takeBack({ place, kept, placed }: Staged, fs: FileSystem): Promise<void> {
  if (!placed) return;
  await (kept === null ? fs.unlink(place) : fs.rename(kept, place)).catch(() => undefined);
}

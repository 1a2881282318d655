import { ooxmlLimits } from "./limits";
import { UnreadablePackage } from "./packageProblem";
import {
  endLength,
  endSignature,
  entryLength,
  entrySignature,
  localLength,
  localSignature,
} from "./zipFormat";

/** A file of a zip, as its central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Where its bytes begin in the zip, and how many they are. */
  readonly start: number;
  readonly compressedSize: number;
  readonly inflatedSize: number;
  /** Where its own header begins, which goes on to `start`. */
  readonly local: number;
  /** Where it stands in the list. */
  readonly record: { readonly start: number; readonly end: number };
}

const end64Signature = 0x06064b50;
const locatorSignature = 0x07064b50;
const longestComment = 0xffff;
const in64 = 0xffffffff;

/**
 * The files that a zip's central directory lists, in its order. Office reads a file by this list, so bytes that it
 * does not list say nothing. A name that stands twice makes the zip unreadable: programs differ in which one they take.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return listed(bytes, view);
  } catch (thrown) {
    // A number that points out of the file.
    if (thrown instanceof RangeError) throw new UnreadablePackage({ kind: "notZip" });
    throw thrown;
  }
}

function listed(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, offset } = directoryPlace(view);
  if (count > ooxmlLimits.entries) throw new UnreadablePackage({ kind: "largePart", part: "zip" });
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== entrySignature)
      throw new UnreadablePackage({ kind: "notZip" });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const nameAt = at + entryLength;
    const name = new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameLength));
    if (entries.has(name)) throw new UnreadablePackage({ kind: "damagedPart", part: name });
    const placed = sizes(view, at, nameAt + nameLength, extraLength);
    const end = nameAt + nameLength + extraLength + commentLength;
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      start: contentStart(view, placed.local),
      record: { start: at, end },
      ...placed,
    });
    at = end;
  }
  return [...entries.values()];
}

function directoryPlace(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    return count === 0xffff || offset === in64 ? directoryPlace64(view, at) : { count, offset };
  }
  throw new UnreadablePackage({ kind: "notZip" });
}

/** Zips of more than 4 GB, and those of writers that cannot go back to fill sizes in, have a second list of sizes. */
function directoryPlace64(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (view.getUint32(locator, true) !== locatorSignature)
    throw new UnreadablePackage({ kind: "notZip" });
  const at = long(view, locator + 8);
  if (view.getUint32(at, true) !== end64Signature) throw new UnreadablePackage({ kind: "notZip" });
  return { count: long(view, at + 32), offset: long(view, at + 48) };
}

function sizes(view: DataView, at: number, extraAt: number, extraLength: number) {
  const compressed = view.getUint32(at + 20, true);
  const inflated = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (![compressed, inflated, local].includes(in64))
    return { compressedSize: compressed, inflatedSize: inflated, local };
  for (let field = extraAt; field + 4 <= extraAt + extraLength;) {
    if (view.getUint16(field, true) === 1) {
      // Only the sizes that do not fit are there, in this order.
      let next = field + 4;
      const taken = (size: number) => {
        if (size !== in64) return size;
        next += 8;
        return long(view, next - 8);
      };
      return {
        inflatedSize: taken(inflated),
        compressedSize: taken(compressed),
        local: taken(local),
      };
    }
    field += 4 + view.getUint16(field + 2, true);
  }
  throw new UnreadablePackage({ kind: "notZip" });
}

/** A file's own header repeats its name, with extras of another length. */
function contentStart(view: DataView, local: number): number {
  if (view.getUint32(local, true) !== localSignature)
    throw new UnreadablePackage({ kind: "notZip" });
  return local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

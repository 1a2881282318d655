import { Inflate } from "fflate";
import { ooxmlLimits } from "./limits";
import { UnreadablePackage } from "./packageProblem";
import { type ZipEntry, zipDirectory } from "./zipDirectory";

/** A zip whose files are inflated when they are asked for, and no others. */
export interface ZipFile {
  /** The names of all its files, in the order of its list. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** A file's bytes; the same ones when asked for again. Throws `UnreadablePackage` where there are none. */
  bytes(name: string): Uint8Array;
}

/** Opens a zip by its central directory. Throws `UnreadablePackage` where the bytes are none. */
export function openZip(bytes: Uint8Array): ZipFile {
  const entries = new Map(zipDirectory(bytes).map((entry) => [entry.name, entry]));
  const read = new Map<string, Uint8Array>();
  let left: number = ooxmlLimits.totalBytes;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    bytes: (name) => {
      const known = read.get(name);
      if (known !== undefined) return known;
      const entry = entries.get(name);
      if (entry === undefined) throw new UnreadablePackage({ kind: "missingPart", part: name });
      const content = inflated(bytes, entry, Math.min(left, ooxmlLimits.partBytes));
      left -= content.length;
      read.set(name, content);
      return content;
    },
  };
}

/** Small enough that what it inflates to at most (1,032 times as much) does no harm before it is counted. */
const slice = 4096;

function inflated(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const { name, method, start, compressedSize, checksum } = entry;
  const damaged = new UnreadablePackage({ kind: "damagedPart", part: name });
  const end = start + compressedSize;
  if (end > bytes.length) throw damaged;
  const large = new UnreadablePackage({ kind: "largePart", part: name });
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > most) throw large;
    pieces.push(piece);
  };
  if (method === 0) add(bytes.subarray(start, end));
  else if (method === 8) {
    const inflate = new Inflate(add);
    try {
      for (let at = start; at < end || at === start; at += slice)
        inflate.push(bytes.subarray(at, Math.min(at + slice, end)), at + slice >= end);
    } catch (thrown) {
      throw thrown === large ? large : damaged;
    }
  } else throw damaged;
  const content = joined(pieces, length);
  if (crc32(content) !== checksum) throw damaged;
  return content;
}

/** All pieces in one, each let go of once it is copied: they are as large as a part may be. */
function joined(pieces: Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const all = new Uint8Array(length);
  let end = length;
  for (let piece = pieces.pop(); piece !== undefined; piece = pieces.pop()) {
    end -= piece.length;
    all.set(piece, end);
  }
  return all;
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}

import { deflateSync } from "fflate";
import { UnreadablePackage } from "./packageProblem";
import { type ZipEntry, zipDirectory } from "./zipDirectory";
import { crc32 } from "./zipFile";
import {
  endLength,
  endSignature,
  entryLength,
  entrySignature,
  localLength,
  localSignature,
} from "./zipFormat";

const sizesFollow = 0x0008;
const fields64 = 0x0001;
const utf8 = 0x0800;
const deflated = 8;

/** A day and a time on a clock, as zips note them, to two seconds. */
export interface ZipTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

interface Record {
  readonly name: string;
  readonly entry: Uint8Array;
  readonly local: Uint8Array;
  readonly content: Uint8Array;
}

type ListedRecord = Record & { readonly listed: ZipEntry };

/**
 * The zip with some of its files replaced or added. All others keep their bytes as they are stored, their order, times
 * and attributes; they are not inflated. Throws `UnreadablePackage` where the bytes are no zip.
 */
export function zipWith(
  bytes: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
  time: ZipTime,
): Uint8Array {
  const records = recordsOf(bytes).map((record) => {
    const content = files.get(record.name);
    return content === undefined ? withSizes(record) : replaced(record, content);
  });
  const known = new Set(records.map(({ name }) => name));
  const added = [...files]
    .filter(([name]) => !known.has(name))
    .map(([name, content]) => replaced(newRecord(name, time), content));
  return joined([...records, ...added]);
}

function recordsOf(bytes: Uint8Array): readonly ListedRecord[] {
  return zipDirectory(bytes).map((listed) => {
    const { name, record, local, start, compressedSize } = listed;
    if (start + compressedSize > bytes.length) throw new UnreadablePackage({ kind: "notZip" });
    return {
      name,
      listed,
      entry: without64(bytes.slice(record.start, record.end), entryLength, 28),
      local: without64(bytes.slice(local, start), localLength, 26),
      content: bytes.subarray(start, start + compressedSize),
    };
  });
}

/** A header without its 64-bit fields, which a zip of less than 4 GB does not need; its sizes are written anew. */
function without64(header: Uint8Array, length: number, nameLengthAt: number): Uint8Array {
  const view = viewOf(header);
  const from = length + view.getUint16(nameLengthAt, true);
  const extras = view.getUint16(nameLengthAt + 2, true);
  const kept: number[] = [];
  let at = from;
  while (at + 4 <= from + extras) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== fields64) kept.push(...header.subarray(at, next));
    at = next;
  }
  if (kept.length === extras) return header;
  const rest = header.subarray(from + extras);
  const shorter = new Uint8Array(from + kept.length + rest.length);
  shorter.set(header.subarray(0, from));
  shorter.set(kept, from);
  shorter.set(rest, from + kept.length);
  viewOf(shorter).setUint16(nameLengthAt + 2, kept.length, true);
  return shorter;
}

/** A writer that could not go back put the sizes behind the content; they are put where others have them. */
function withSizes(record: ListedRecord): Record {
  const { method, checksum, compressedSize, inflatedSize } = record.listed;
  return written(record, method, [checksum, compressedSize, inflatedSize]);
}

function replaced(record: Record, content: Uint8Array): Record {
  const packed = deflateSync(content);
  const sizes = [crc32(content), packed.length, content.length];
  return { ...written(record, deflated, sizes), content: packed };
}

function written(record: Record, method: number, sizes: readonly number[]): Record {
  for (const [header, start] of [
    [record.entry, 8],
    [record.local, 6],
  ] as const) {
    const view = viewOf(header);
    view.setUint16(start, view.getUint16(start, true) & ~sizesFollow, true);
    view.setUint16(start + 2, method, true);
    sizes.forEach((size, index) => {
      view.setUint32(start + 8 + 4 * index, size, true);
    });
  }
  return record;
}

function newRecord(name: string, { year, month, day, hour, minute }: ZipTime): Record {
  const encoded = new TextEncoder().encode(name);
  const header = (length: number, signature: number, flags: number, nameAt: number) => {
    const bytes = new Uint8Array(length + encoded.length);
    const view = viewOf(bytes);
    view.setUint32(0, signature, true);
    view.setUint16(flags - 2, 20, true);
    view.setUint16(flags, utf8, true);
    view.setUint16(flags + 4, (hour << 11) | (minute << 5), true);
    view.setUint16(flags + 6, (Math.max(0, year - 1980) << 9) | (month << 5) | day, true);
    view.setUint16(nameAt, encoded.length, true);
    bytes.set(encoded, length);
    return bytes;
  };
  const entry = header(entryLength, entrySignature, 8, 28);
  viewOf(entry).setUint16(4, 20, true);
  return {
    name,
    entry,
    local: header(localLength, localSignature, 6, 26),
    content: new Uint8Array(0),
  };
}

function joined(records: readonly Record[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { entry, local, content } of records) {
    viewOf(entry).setUint32(42, length, true);
    add(local);
    add(content);
  }
  const directory = length;
  for (const { entry } of records) add(entry);
  const end = new Uint8Array(endLength);
  const view = viewOf(end);
  view.setUint32(0, endSignature, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, length - directory, true);
  view.setUint32(16, directory, true);
  add(end);
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

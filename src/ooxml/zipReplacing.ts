import { deflateSync } from "fflate";
import { UnreadablePackage } from "./packageProblem";
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

/**
 * The zip with some of its files replaced or added. All others keep their bytes as they are stored, their order, times
 * and attributes; they are not inflated. Throws `UnreadablePackage` where the bytes are no zip (or one of over 4 GB).
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

function recordsOf(bytes: Uint8Array): readonly Record[] {
  const view = viewOf(bytes);
  const broken = new UnreadablePackage({ kind: "notZip" });
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    return Array.from({ length: count }, () => {
      if (view.getUint32(at, true) !== entrySignature) throw broken;
      const nameEnd = at + entryLength + view.getUint16(at + 28, true);
      const entryEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
      const local = view.getUint32(at + 42, true);
      const size = view.getUint32(at + 20, true);
      if (view.getUint32(local, true) !== localSignature) throw broken;
      const start =
        local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + size > bytes.length) throw broken;
      const record: Record = {
        name: new TextDecoder().decode(bytes.subarray(at + entryLength, nameEnd)),
        entry: bytes.slice(at, entryEnd),
        local: bytes.slice(local, start),
        content: bytes.subarray(start, start + size),
      };
      at = entryEnd;
      return record;
    });
  } catch (thrown) {
    if (thrown instanceof RangeError) throw broken;
    throw thrown;
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  throw new UnreadablePackage({ kind: "notZip" });
}

/** A writer that could not go back put the sizes behind the content; they are put where others have them. */
function withSizes(record: Record): Record {
  const view = viewOf(record.entry);
  const sizes = [view.getUint32(16, true), view.getUint32(20, true), view.getUint32(24, true)];
  return written(record, view.getUint16(10, true), sizes);
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

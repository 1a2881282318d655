import { unzipSync, deflateSync } from "fflate";
import { crc32 } from "../../src/ooxml/zipFile";

const most = 0xffffffff;

/** Files as a zip whose sizes and places are all in 64-bit fields, as writers of streams make them. */
export function zip64(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: number[] = [];
  const list: number[] = [];
  const two = (value: number) => [value & 0xff, (value >>> 8) & 0xff];
  const four = (value: number) => [...two(value & 0xffff), ...two(value >>> 16)];
  const eight = (value: number) => [...four(value), ...four(0)];
  const entries = Object.entries(files);
  for (const [name, content] of entries) {
    const named = [...new TextEncoder().encode(name)];
    const packed = deflateSync(content);
    const at = pieces.length;
    const common = [...two(0x0800), ...two(8), ...two(0), ...two(0x21), ...four(crc32(content))];
    const sizes = [...eight(content.length), ...eight(packed.length)];
    const unsaid = [...four(most), ...four(most)];
    // Another extra field before the 64-bit one, which is to stay.
    const kept = [...two(0x9999), ...two(2), 1, 2];
    const inFile = [...kept, ...two(1), ...two(16), ...sizes];
    const inList = [...kept, ...two(1), ...two(24), ...sizes, ...eight(at)];
    const lengths = (extra: readonly number[]) => [...two(named.length), ...two(extra.length)];
    pieces.push(...four(0x04034b50), ...two(45), ...common, ...unsaid, ...lengths(inFile));
    pieces.push(...named, ...inFile, ...packed);
    list.push(
      ...four(0x02014b50),
      ...two(45),
      ...two(45),
      ...common,
      ...unsaid,
      ...lengths(inList),
    );
    list.push(...two(0), ...two(0), ...two(0), ...four(0), ...four(most), ...named, ...inList);
  }
  const start = pieces.length;
  const end = start + list.length;
  const counts = [...eight(entries.length), ...eight(entries.length)];
  const bytes = Uint8Array.from([
    ...pieces,
    ...list,
    ...[...four(0x06064b50), ...eight(44), ...two(45), ...two(45), ...four(0), ...four(0)],
    ...[...counts, ...eight(list.length), ...eight(start)],
    ...[...four(0x07064b50), ...four(0), ...eight(end), ...four(1)],
    ...[...four(0x06054b50), ...two(0), ...two(0), ...two(0xffff), ...two(0xffff)],
    ...[...four(most), ...four(most), ...two(0)],
  ]);
  expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(files));
  return bytes;
}

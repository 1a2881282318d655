import { deflateSync } from "node:zlib";
import type { Page } from "playwright-core";

/** As many colours as a picture of the pane needs to be read; a third of the bytes of one that has them all. */
const MOST_COLORS = 64;

/** A PNG in few colours, drawn in a page of a browser to see them. */
export async function inFewColors(blank: Page, picture: Buffer): Promise<Uint8Array> {
  const seen = await blank.evaluate(async (base64) => {
    const answer = await fetch(`data:image/png;base64,${base64}`);
    const bitmap = await createImageBitmap(await answer.blob());
    const { width, height } = bitmap;
    const drawing = new OffscreenCanvas(width, height).getContext("2d");
    drawing?.drawImage(bitmap, 0, 0);
    const data = drawing?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    let bytes = "";
    for (let from = 0; from < data.length; from += 8192)
      bytes += String.fromCharCode(...data.subarray(from, from + 8192));
    return { width, height, pixels: btoa(bytes) };
  }, picture.toString("base64"));
  const { width, height } = seen;
  const bytes = Buffer.from(seen.pixels, "base64");
  const pixels = Array.from({ length: width * height }, (_, at) => bytes.readUInt32LE(at * 4));
  const indexOf = palette(pixels);
  const rows = Buffer.alloc(height * (width + 1));
  for (const [at, color] of pixels.entries()) {
    const row = Math.floor(at / width);
    rows[row * (width + 1) + 1 + (at % width)] = indexOf.get(color) ?? 0;
  }
  const shown = [...indexOf]
    .filter(([, index], at) => index === at)
    .map(([color]) => partsOf(color));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, each the number of a colour.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(shown.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Each colour with its number: the most frequent first, in order; others have that of the nearest of these. */
function palette(pixels: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const colors = [...counts].sort(([, a], [, b]) => b - a).map(([color]) => color);
  const kept = colors.slice(0, MOST_COLORS).map(partsOf);
  return new Map(colors.map((color, at) => [color, at < MOST_COLORS ? at : nearest(color, kept)]));
}

function nearest(color: number, kept: readonly (readonly number[])[]): number {
  const parts = partsOf(color);
  const distances = kept.map((other) =>
    other.reduce((sum, part, at) => sum + (part - (parts[at] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Red, green and blue, the lowest byte first. */
function partsOf(color: number): readonly [number, number, number] {
  return [color & 255, (color >> 8) & 255, (color >> 16) & 255];
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(cyclicCheck(named));
  return Buffer.concat([length, named, check]);
}

/** CRC-32, as a part of a PNG has it at its end. */
function cyclicCheck(bytes: Buffer): number {
  let check = 0xffffffff;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      check = check & 1 ? (check >>> 1) ^ 0xedb88320 : check >>> 1;
    }
  }
  return ~check >>> 0;
}

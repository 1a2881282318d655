/** What is put between two letters of a text. */
export interface Splice {
  /** The letter it stands before. */
  readonly at: number;
  readonly text: string;
}

/**
 * A text's bytes with pieces put in, in the encoding it came in; whatever stands around them keeps its bytes. Null
 * where letters cannot be put into that encoding at any place.
 */
export function splicedBytes(
  bytes: Uint8Array,
  encoding: string,
  splices: readonly Splice[],
): Uint8Array | null {
  const encode = encoderOf(encoding);
  const places = encode === null ? null : bytePlaces(bytes, encoding, splices);
  if (encode === null || places === null) return null;
  const pieces: Uint8Array[] = [];
  let from = 0;
  const sorted = splices
    .map((splice, order) => ({ ...splice, order }))
    .sort((a, b) => a.at - b.at || a.order - b.order);
  for (const { at, text } of sorted) {
    const place = places.get(at) ?? bytes.length;
    pieces.push(bytes.subarray(from, place), encode(text));
    from = place;
  }
  pieces.push(bytes.subarray(from));
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Where in the bytes each of those letters begins: found by decoding them one at a time. */
function bytePlaces(
  bytes: Uint8Array,
  encoding: string,
  splices: readonly Splice[],
): ReadonlyMap<number, number> {
  const wanted = new Set(splices.map(({ at }) => at));
  if (/^utf-?8$/iu.test(encoding)) return utf8Places(bytes, wanted);
  const places = new Map<number, number>();
  const decoder = new TextDecoder(encoding);
  let letters = 0;
  let begun = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const letter = decoder.decode(bytes.subarray(index, index + 1), { stream: true });
    if (letter === "") continue;
    if (wanted.has(letters)) places.set(letters, begun);
    letters += letter.length;
    begun = index + 1;
  }
  return places;
}

function utf8Places(bytes: Uint8Array, wanted: ReadonlySet<number>): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let letters = 0;
  for (let index = isMarked ? 3 : 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    if (wanted.has(letters)) places.set(letters, index);
    letters += byte >= 0xf0 ? 2 : 1;
  }
  return places;
}

function encoderOf(encoding: string): ((text: string) => Uint8Array) | null {
  switch (encoding.toLowerCase()) {
    case "utf-8":
    case "utf8":
      return (text) => new TextEncoder().encode(text);
    case "utf-16le":
      return (text) => utf16(text, true);
    case "utf-16be":
      return (text) => utf16(text, false);
    case "iso-2022-jp":
      // What a byte means there depends on those before it.
      return null;
    default:
      return tableEncoder(encoding);
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  }
  return bytes;
}

/** An encoding of one or two bytes a letter, found by decoding all of them. */
function tableEncoder(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const add = (...code: readonly number[]) => {
    const letter = decoder.decode(new Uint8Array(code));
    if (letter.length === 1 && letter !== "\ufffd" && !table.has(letter)) table.set(letter, code);
  };
  for (let first = 0; first < 0x100; first += 1) add(first);
  for (let first = 0x81; first < 0x100; first += 1) {
    for (let second = 0x40; second < 0x100; second += 1) add(first, second);
  }
  const unknown = [0x3f];
  return (text) =>
    new Uint8Array(Array.from(text).flatMap((letter) => table.get(letter) ?? unknown));
}

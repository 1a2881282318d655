/** A text, and the name of the encoding it is in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of a draft's bytes: UTF-8, UTF-16, what an .html says of itself, the encodings of Japanese mail and old
 * Windows and Unix, or that of English Windows. Null where they are no text.
 */
export function decodedText(bytes: Uint8Array): DecodedText | null {
  const marked = markedEncoding(bytes);
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const head = asciiOf(bytes.subarray(0, searchedForCharset));
  const declared = /charset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(head)?.[1] ?? null;
  const guesses = head.includes("\u001b$") ? ["iso-2022-jp"] : ["utf-8"];
  for (const encoding of [...guesses, ...(declared === null ? [] : [declared]), ...japanese]) {
    const text = decodedAs(encoding, bytes);
    if (text !== null) return text.includes("\u0000") ? null : { text, encoding };
  }
  const text = isMostlyAscii(bytes) ? decodedAs("windows-1252", bytes) : null;
  return text === null ? null : { text, encoding: "windows-1252" };
}

const searchedForCharset = 2000;
const japanese = ["shift_jis", "euc-jp"];

/** By the mark at the beginning, or by the zeros that every second byte of Latin letters is. */
function markedEncoding([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first !== 0 && second === 0 && third !== 0 && fourth === 0) return "utf-16le";
  return first === 0 && second !== 0 && third === 0 && fourth !== 0 ? "utf-16be" : null;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Not in this encoding, or none that is known.
    return null;
  }
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.map((byte) => byte & 0x7f));
}

/** Text has no control characters but tabs and line ends, and English few letters beyond ASCII. */
function isMostlyAscii(bytes: Uint8Array): boolean {
  let beyond = 0;
  for (const byte of bytes) {
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) return false;
    if (byte >= 0x80) beyond += 1;
  }
  return beyond * 5 <= bytes.length;
}

/**
 * A symbol that a run names by its font and place (`w:sym`): digits and signs as letters, where the font has them;
 * for any other a square, so that a reader of the report sees that something stands there.
 */
export function symbolText(font: string, code: string): string {
  const at = parseInt(code, 16);
  if (!Number.isInteger(at) || at < 0 || at > 0x10ffff) return unknown;
  // Fonts of symbols have their signs at F000 and on, or from 0.
  const place = at >= 0xf000 && at <= 0xf0ff ? at - 0xf000 : at;
  if (/^wingdings$/i.test(font)) {
    if (place >= 0x80 && place <= 0x8a) return circled(place - 0x80);
    if (place >= 0x8b && place <= 0x95) return circled(place - 0x8b);
    return unknown;
  }
  if (/^symbol$/i.test(font)) return ofSymbolFont(place);
  if (/dings|marlett|webdings/i.test(font)) return unknown;
  // A font of letters, where the place is the letter's own.
  return at >= 0xe000 && at <= 0xf8ff ? printable(place) : String.fromCodePoint(at);
}

const unknown = "□";

function circled(number: number): string {
  return number === 0 ? "⓪" : String.fromCodePoint(0x2460 + number - 1);
}

/** The font's digits and most of its signs stand where ASCII has them; its letters are Greek. */
function ofSymbolFont(place: number): string {
  if (place === 0xb7) return "•";
  if (place === 0x2d || place === 0xbe) return "-";
  return /[\d!%()+,./:;<=>?[\]_{|}]/u.test(String.fromCodePoint(place))
    ? printable(place)
    : unknown;
}

function printable(place: number): string {
  return place >= 0x20 && place <= 0x7e ? String.fromCodePoint(place) : unknown;
}

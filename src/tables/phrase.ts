import type { FormulaPart } from "./plan";

/**
 * A stretch of text and, where it can follow the worksheet, the formula for it. Text of the product's
 * own follows nothing but stands in the way of nothing: its formula is the quoted text.
 */
export interface Phrase {
  readonly text: string;
  /** Null where the text cannot follow its cell. */
  readonly formula: readonly FormulaPart[] | null;
  /** Whether the formula looks at any cell. */
  readonly live: boolean;
}

/** Excel's limit for a text that is written into a formula, and a little less than its limit for the formula. */
const [longestText, longestFormula] = [255, 8000];

/** A text as it stands in a formula, quotation marks doubled; a long one in pieces that Excel takes. */
export function quoted(text: string): string {
  if (text.length <= longestText) return `"${text.replaceAll('"', '""')}"`;
  const pieces = text.match(new RegExp(`[^]{1,${String(longestText - 1)}}`, "gu")) ?? [];
  return `(${pieces.map(quoted).join("&")})`;
}

export function words(text: string): Phrase {
  return { text, formula: [quoted(text)], live: false };
}

/** Text that stands for a cell which it cannot follow. */
export function fixed(text: string): Phrase {
  return { text, formula: null, live: false };
}

export function following(text: string, ...formula: readonly FormulaPart[]): Phrase {
  return { text, formula, live: true };
}

/** Where a text on a sheet goes on in the next line. */
export const lineBreak: Phrase = { text: "\n", formula: ["CHAR(10)"], live: false };

/** `template` with each slot in single braces filled: "Latest forecast (released on {date})". */
export function filled(template: string, slots: Readonly<Record<string, Phrase>>): Phrase {
  const pieces = template
    .split(/(\{[a-z]+\})/u)
    .map((piece) => slots[piece.slice(1, -1)] ?? words(piece))
    .filter((piece) => piece.text !== "" || piece.formula === null);
  return joined(pieces);
}

function joined(pieces: readonly Phrase[]): Phrase {
  const text = pieces.map((piece) => piece.text).join("");
  if (pieces.some((piece) => piece.formula === null)) return fixed(text);
  const formula = pieces.flatMap((piece, index) => [
    ...(index > 0 ? ["&"] : []),
    ...(piece.formula ?? []),
  ]);
  const length = formula.reduce(
    (sum, part) => sum + (typeof part === "string" ? part.length : 0),
    0,
  );
  if (length > longestFormula) return fixed(text);
  return { text, formula, live: pieces.some((piece) => piece.live) };
}

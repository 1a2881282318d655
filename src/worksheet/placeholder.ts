import type { RowName } from "../dividend/factName";
import { type Placeholder, placeholderName, placeholderOfRow } from "../dividend/placeholder";
import { labelIndexOf } from "./labels";
import { readLabel } from "./labelReading";

/** A stretch of a text: words as they stand, or something in double braces. */
export type TextPart =
  | { readonly is: "words"; readonly text: string }
  | { readonly is: "placeholder"; readonly name: Placeholder }
  /** Braces around what no placeholder is called, as typed. */
  | { readonly is: "unknown"; readonly typed: string }
  /** Opening braces that nothing closes, with all that follows. */
  | { readonly is: "unclosed"; readonly text: string };

/** Whatever stands in double braces, braces and all. */
export const placeholders = /[{｛]{2}([^{}｛｝]*)[}｝]{2}/gu;

/** The text split at its placeholders, whatever their case, width and spaces. */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const found of text.matchAll(placeholders)) {
    if (found.index > from) parts.push(...wordsOf(text.slice(from, found.index)));
    const typed = found[1] ?? "";
    const name = placeholderName(typed) ?? placeholderOfLabel(typed);
    parts.push(
      name === null ? { is: "unknown", typed: typed.trim() } : { is: "placeholder", name },
    );
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push(...wordsOf(text.slice(from)));
  return parts;
}

function wordsOf(text: string): readonly TextPart[] {
  const opening = text.search(/[{｛]{2}/u);
  if (opening < 0) return [{ is: "words", text }];
  const unclosed = { is: "unclosed", text: text.slice(opening) } as const;
  return opening === 0 ? [unclosed] : [{ is: "words", text: text.slice(0, opening) }, unclosed];
}

// Of a label that stands in two sections, as that of the distributable amount, the first is meant.
const rows: ReadonlyMap<string, RowName> = new Map<string, RowName>([
  ...labelIndexOf("results"),
  ...labelIndexOf("distributable"),
  ...labelIndexOf("dividend"),
  ...labelIndexOf("announcement"),
  ...labelIndexOf("company"),
]);

/** The fact of the row with that label in either language, a unit in brackets behind it or not. */
function placeholderOfLabel(typed: string): Placeholder | null {
  const label = readLabel(typed, rows);
  // A language would be another text than the release's, and a name in brackets may be another row.
  if (label?.language !== null || label.aside !== null) return null;
  return placeholderOfRow(label.name);
}

import { columnsOf } from "./textWidth";

/** What stands together on a line: a word with the spaces before it, or a full-width character with the marks that close it. */
const pieces =
  /\s*(?:[（「『“]*[\u1100-\uffdc](?:[、。，．：）」』”ー々]|[ぁぃぅぇぉっゃゅょァィゥェォッャュョ])*|[^\s\u1100-\uffdc]+)/gu;

/** The text in the pieces that stand together on a line. */
export function piecesOf(line: string): readonly string[] {
  return Array.from(line.matchAll(pieces), ([piece]) => piece);
}

/**
 * The line broken to a width in columns between words, or between full-width characters, with what
 * follows indented as its beginning is.
 */
export function wrapped(line: string, columns: number): string {
  if (columnsOf(line) <= columns) return line;
  const indent = line.slice(0, line.search(/[^ ]|$/u));
  const lines: string[] = [];
  let current = "";
  for (const piece of piecesOf(line)) {
    if (current !== "" && columnsOf(current + piece) > columns) {
      lines.push(current);
      current = indent + piece.trimStart();
    } else current += piece;
  }
  return [...lines, current].join("\n");
}

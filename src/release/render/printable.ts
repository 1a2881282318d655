/**
 * The text without what XML 1.0 has no place for: control characters other than tabs and line breaks,
 * and halves of surrogate pairs. A cell can hold them, and a document that does needs repair.
 */
export function printable(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}

/** A paragraph's lines: they stay apart, blank ones fall out, and a tab is a blank. */
export function printedLines(text: string): readonly string[] {
  return printable(text)
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.replaceAll("\t", " ").trimEnd())
    .filter((line) => line !== "");
}

/** A table cell's text on one line. */
export function printedCell(text: string): string {
  return printable(text)
    .replace(/[^\S\u3000]+/gu, " ")
    .trim();
}

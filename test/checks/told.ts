import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { a1 } from "../../src/dividend/fact";
import type { Finding, Value } from "../../src/dividend/finding";
import { findingText } from "../../src/languages/findingText";
import { sayIn } from "../../src/languages/say";

const currency = "JPY";

/** A finding with all it carries, as its reader is told it in English: what is looked at, and what would be written. */
export function told(finding: Finding): string {
  const say = sayIn("en", currency);
  const value = (name: string, each: Value | null) =>
    each === null ? [] : [`${name} ${say.value(each)}`];
  const { rule, severity, outcome, cell, related, causedBy, fix } = finding;
  const at = cell === null ? "nowhere" : a1(cell);
  const beside = related.length === 0 ? "" : ` beside ${related.map(a1).join(" ")}`;
  const from = causedBy === null ? "" : `, follows from ${causedBy}`;
  const values = [
    ...value("expected", finding.expected),
    ...value("found", finding.actual),
    ...value("gap", finding.gap),
    ...(fix === null ? [] : [`to write into ${a1(fix.cell)}: ${say.value(fix.value)}`]),
  ];
  const lines = [
    `${rule} ${severity} ${outcome} at ${at}${beside}${from}`,
    ...(values.length === 0 ? [] : [`  ${values.join("; ")}`]),
    `  ${findingText(finding, "en", currency).replaceAll("\n", " ")}`,
  ];
  return lines.join("\n");
}

/**
 * Expects texts, of one line or more each, to be those that a file of this folder has under a title ("# title"). With EXPECTED=write in the
 * environment they are written there instead, for a reviewer to read in the change.
 */
export function expectAsWritten(file: string, title: string, texts: readonly string[]): void {
  const lines = texts.join("\n").split("\n");
  const path = resolve(__dirname, file);
  const parts = partsOf(readFileSync(path, "utf8"));
  if (process.env["EXPECTED"] !== "write") {
    expect(lines).toEqual(parts.get(title));
    return;
  }
  parts.set(title, lines);
  const written = [...parts].map(([each, of]) => [`# ${each}`, ...of, ""].join("\n"));
  writeFileSync(path, written.join("\n"));
}

function partsOf(text: string): Map<string, readonly string[]> {
  const [, ...parts] = `\n${text}`.split(/\n# /u);
  return new Map(
    parts.map((part) => {
      const [title = "", ...lines] = part.trimEnd().split("\n");
      return [title, lines];
    }),
  );
}

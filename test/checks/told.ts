import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { a1 } from "../../src/dividend/fact";
import type { CheckResult, NotChecked } from "../../src/checks/rule";
import type { Finding, Value } from "../../src/dividend/finding";
import { findingText } from "../../src/languages/findingText";
import { sayIn } from "../../src/languages/say";
import { agreementText } from "./agreed";

const currency = "JPY";

/** A finding with all it carries, as its reader is told it in English: what is looked at, and what would be written. */
export function told(finding: Finding): string {
  const [head, ...values] = inBrief(finding).split("; ");
  const lines = [
    ...[head ?? ""],
    ...(values.length === 0 ? [] : [`  ${values.join("; ")}`]),
    `  ${findingText(finding, "en", currency).replaceAll("\n", " ")}`,
  ];
  return lines.join("\n");
}

/** A finding with all it carries but its sentence: "DV01 error differs at B27 beside B26; expected JPY608; found JPY610". */
export function inBrief(finding: Finding): string {
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
  return [`${rule} ${severity} ${outcome} at ${at}${beside}${from}`, ...values].join("; ");
}

/** All that a rule says of a worksheet: what it found, with all that each finding carries, what it compared and agreed, what it lacked. */
export function toldBy(
  id: string,
  { findings, agreements, notChecked }: CheckResult,
  finding = told,
): readonly string[] {
  const own = <T extends { readonly rule: string }>(all: readonly T[]) =>
    all.filter(({ rule }) => rule === id);
  return [
    ...own(findings).map(finding),
    ...own(agreements).map((each) => `${id} agreed: ${agreementText(each)}`),
    ...own(notChecked).map(lacked),
  ];
}

/** A rule that lacked something, and where. */
export function lacked({ rule, missing, column, shareClass, cell, unread }: NotChecked): string {
  const where = [column, shareClass, cell && a1(cell), unread === true ? "unread" : null];
  return [
    `${rule} not checked for want of ${missing}`,
    ...where.filter((each) => each != null),
  ].join(", ");
}

/**
 * Expects texts, of one line or more each, to be those that a file of this folder has under a title ("# title"). With EXPECTED=write in the
 * environment they are written there instead, for a reviewer to read in the change.
 */
export function expectAsWritten(file: string, title: string, texts: readonly string[]): void {
  const lines = texts.flatMap((text) => text.split("\n"));
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

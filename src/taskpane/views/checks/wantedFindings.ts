import type { OutlinedFinding } from "../../../checks/outline";
import { a1 } from "../../../dividend/fact";
import type { Finding, Severity } from "../../../dividend/finding";
import type { Language } from "../../../dividend/language";
import { findingText, ruleWords } from "../../../languages/findingText";
import type { Wanted } from "./FindingFilter";

/** Whether a finding, or what follows from it, is of the kind and has every word that is looked for, in any width and case. */
export function isWanted(
  { finding, consequences }: OutlinedFinding,
  listed: Severity,
  { severity, words }: Wanted,
  language: Language,
  currency: string,
): boolean {
  if (severity !== null && severity !== listed) return false;
  const said = [finding, ...consequences].map((each) => saidOf(each, language, currency)).join(" ");
  return folded(words)
    .split(/\s+/u)
    .every((word) => said.includes(word));
}

function saidOf(finding: Finding, language: Language, currency: string): string {
  const cells = [finding.cell, ...finding.related].flatMap((cell) =>
    cell === null ? [] : a1(cell),
  );
  const title = ruleWords(finding.rule, language)?.title ?? "";
  return folded(
    [finding.rule, title, ...cells, findingText(finding, language, currency)].join(" "),
  );
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}

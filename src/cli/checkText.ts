import type { NotChecked } from "../checks/rule";
import { type CellAddress, a1, a1Range } from "../dividend/fact";
import type { Finding, Severity } from "../dividend/finding";
import type { Language } from "../dividend/language";
import { factNamesIn } from "../languages/factNamesIn";
import { findingText } from "../languages/findingText";
import { reportWordsIn } from "../languages/reportWordsIn";
import { sayIn } from "../languages/say";
import type { CheckedFile, CheckedWorksheet } from "./checkedFile";

/**
 * The check report for a person: a block a worksheet, with its counts, its findings from the gravest
 * on, each with what follows from it beneath it, and what could not be checked.
 */
export function checkText({ file, worksheets }: CheckedFile, language: Language): string {
  return worksheets.map((worksheet) => worksheetText(file, worksheet, language)).join("");
}

function worksheetText(file: string, checked: CheckedWorksheet, language: Language): string {
  const { announcement, result } = checked;
  const words = reportWordsIn(language);
  const heading = `${file} - ${announcement.sheet} (${a1Range(announcement.range)})`;
  const lines = [heading, `  ${words.counts(counted(result.findings))}`, ""];
  if (result.findings.length === 0) lines.push(`  ${words.nothingFound}`, "");
  const currency = announcement.presentation.currency;
  for (const finding of gravestFirst(causesOf(result.findings)))
    lines.push(...findingLines(finding, result.findings, language, currency, "  "), "");
  lines.push(...notCheckedLines(result.notChecked, language));
  if (result.otherMarket.length > 0) lines.push(`  ${words.otherMarket(result.otherMarket)}`, "");
  return `${lines.join("\n")}\n`;
}

function counted(findings: readonly Finding[]): Record<Severity, number> {
  const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: count("error"), warning: count("warning"), note: count("note") };
}

const graveness: readonly Severity[] = ["error", "warning", "note"];

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return graveness.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted));
}

/** The findings that follow from no other one in the list. */
function causesOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => causeOf(finding, findings) === null);
}

/** The finding this one follows from: of those of its rule, one about a cell it looked at, else the first. */
function causeOf(finding: Finding, findings: readonly Finding[]): Finding | null {
  if (finding.causedBy === null || finding.causedBy === finding.rule) return null;
  const candidates = findings.filter(({ rule }) => rule === finding.causedBy);
  const looked = [finding.cell, ...finding.related].map(addressOf);
  return candidates.find(({ cell }) => cell && looked.includes(a1(cell))) ?? candidates[0] ?? null;
}

function addressOf(cell: CellAddress | null): string | null {
  return cell === null ? null : a1(cell);
}

function findingLines(
  finding: Finding,
  all: readonly Finding[],
  language: Language,
  currency: string,
  indent: string,
): string[] {
  const words = reportWordsIn(language);
  const say = sayIn(language, currency);
  const place = addressOf(finding.cell) ?? words.noCell;
  const lines = [
    `${indent}${words.severity[finding.severity]}  ${place}  ${finding.rule}`,
    `${indent}  ${findingText(finding, language, currency)}`,
  ];
  const detail = (name: string, text: string) => lines.push(`${indent}  ${name}: ${text}`);
  if (finding.actual !== null) detail(words.found, say.value(finding.actual));
  if (finding.expected !== null) detail(words.expected, say.value(finding.expected));
  if (finding.related.length > 0) detail(words.comparedWith, say.cells(finding.related));
  const consequences = all.filter((other) => causeOf(other, all) === finding);
  if (consequences.length > 0) {
    lines.push(`${indent}  ${words.follows}`);
    for (const each of consequences)
      lines.push(...findingLines(each, all, language, currency, `${indent}    `));
  }
  return lines;
}

function notCheckedLines(notChecked: readonly NotChecked[], language: Language): string[] {
  if (notChecked.length === 0) return [];
  const words = reportWordsIn(language);
  const rulesByFact = new Map<NotChecked["missing"], string[]>();
  for (const { rule, missing } of notChecked) {
    const rules = rulesByFact.get(missing) ?? [];
    if (!rules.includes(rule)) rules.push(rule);
    rulesByFact.set(missing, rules);
  }
  const lines = [...rulesByFact].map(
    ([missing, rules]) => `    ${words.lacks(factNamesIn(language)[missing], rules)}`,
  );
  return [`  ${words.notChecked}`, ...lines, ""];
}

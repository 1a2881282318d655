import { openErrors } from "../checks/acceptance";
import { missingFacts } from "../checks/missingFacts";
import { type OutlinedFinding, outline } from "../checks/outline";
import type { NotChecked } from "../checks/rule";
import { a1, a1Range } from "../dividend/fact";
import type { Finding } from "../dividend/finding";
import type { Language } from "../dividend/language";
import { factNamesIn } from "../languages/factNamesIn";
import { findingText } from "../languages/findingText";
import type { ReportWords } from "../languages/reportWords";
import { reportWordsIn } from "../languages/reportWordsIn";
import { type Say, sayIn } from "../languages/say";
import { settlementText } from "../languages/settlementText";
import { verdictText } from "../languages/verdictText";
import type { CheckedFile, CheckedWorksheet } from "./checkedFile";
import { wrapped } from "../dividend/wrapping";
import { visibleLine } from "./visibleText";

/**
 * The check report for a person: a block a worksheet, with its counts, its findings from the gravest
 * on, each with what follows from it beneath it, and what could not be checked. Lines are broken to
 * `columns` where a terminal has so many.
 */
export function checkText(
  { file, worksheets }: CheckedFile,
  language: Language,
  columns: number | null = null,
): string {
  const text = worksheets.map((worksheet) => worksheetText(file, worksheet, language)).join("");
  if (columns === null) return text;
  const width = Math.min(columns, widest);
  return text
    .split("\n")
    .map((line) => wrapped(line, width))
    .join("\n");
}

/** Longer lines are hard to follow, however wide the terminal is. */
const widest = 118;

function worksheetText(file: string, checked: CheckedWorksheet, language: Language): string {
  const { announcement, findings, acceptances, checks } = checked;
  const { notChecked, otherMarket } = checks;
  const { currency } = announcement.presentation;
  const words = reportWordsIn(language);
  const said: Saying = {
    words,
    say: sayIn(language, currency),
    sentence: (finding) => findingText(finding, language, currency),
  };
  const { open, accepted, counts } = outline(checks.findings, acceptances, announcement);
  const lines = [
    `${file} - ${announcement.sheet} (${a1Range(announcement.range)})`,
    `  ${words.counts(counts)}`,
    `  ${verdictText(checks, openErrors(findings), language)}`,
    "",
  ];
  if (findings.length === 0) lines.push(`  ${words.nothingFound}`, "");
  for (const each of [...open.error, ...open.warning, ...open.note, ...accepted])
    lines.push(...outlinedLines(each, said), "");
  lines.push(...notCheckedLines(notChecked, language));
  if (otherMarket.length > 0) lines.push(`  ${words.otherMarket(otherMarket)}`, "");
  return `${lines.map(visibleLine).join("\n")}\n`;
}

/** What the lines of a finding are made with. */
interface Saying {
  readonly words: ReportWords;
  readonly say: Say;
  readonly sentence: (finding: Finding) => string;
}

function outlinedLines(
  { finding, accepted, consequences }: OutlinedFinding,
  said: Saying,
): string[] {
  const { words, say } = said;
  const lines = findingLines(finding, said, "  ");
  if (accepted !== null) lines.push(`    ${settlementText(accepted, say.language)}`);
  if (consequences.length === 0) return lines;
  const under = consequences.flatMap((each) => findingLines(each, said, "      "));
  return [...lines, `    ${words.follows}`, ...under];
}

function findingLines(
  finding: Finding,
  { words, say, sentence }: Saying,
  indent: string,
): string[] {
  const { severity, rule, cell, actual, expected, related } = finding;
  const place = cell === null ? words.noCell : a1(cell);
  const lines = [
    `${indent}${words.severity[severity]}  ${place}  ${rule}`,
    `${indent}  ${sentence(finding)}`,
  ];
  const detail = (name: string, text: string) => lines.push(`${indent}  ${name}: ${text}`);
  if (actual !== null) detail(words.found, say.value(actual));
  if (expected !== null) detail(words.expected, say.value(expected));
  if (related.length > 0) detail(words.comparedWith, say.cells(related));
  return lines;
}

function notCheckedLines(notChecked: readonly NotChecked[], language: Language): string[] {
  if (notChecked.length === 0) return [];
  const words = reportWordsIn(language);
  const lines = missingFacts(notChecked).map(({ missing, rules, unread }) => {
    const name = factNamesIn(language)[missing];
    return `    ${words.lacks(unread === null ? name : words.notUnderstood(name, a1(unread)), rules)}`;
  });
  return [`  ${words.notChecked}`, ...lines, ""];
}

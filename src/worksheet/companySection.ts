import type { Company } from "../dividend/announcement";
import type { Fact } from "../dividend/fact";
import type { PerLanguage } from "../dividend/language";
import { type CompanyLabel, companyLabels, spellingIndex } from "./labels";
import { labelledRows, reportLabelTwice, singleValue } from "./labelledRow";
import { readProseCell } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import type { SectionBlock } from "./sectionBlock";
import { languageOfText, withLanguage } from "./textPerLanguage";

const index = spellingIndex(companyLabels);
const labelNames = Object.keys(companyLabels) as CompanyLabel[];

/** The section "Company" (会社); no facts where the worksheet has none. */
export function readCompany(block: SectionBlock | undefined, log: ReadingLog): Company {
  const company: Partial<Record<CompanyLabel, PerLanguage<Fact<string>>>> = {};
  for (const { label, row } of labelledRows(
    block?.rows ?? [],
    { index, withLanguage: labelNames },
    log,
  )) {
    const fact = readProseCell(singleValue(row, log), log);
    if (fact === null) continue;
    const earlier = company[label.name];
    const language = languageOfText(label.language, [fact.value]);
    const texts = withLanguage(earlier, language, fact);
    if (texts !== null) company[label.name] = texts;
    else reportLabelTwice(earlier?.[language]?.cell ?? fact.cell, row.label, log);
  }
  return company;
}

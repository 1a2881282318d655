import type { Fact } from "../dividend/fact";
import type { PerLanguage } from "../dividend/language";
import type { TermName, TermSet, TypedTerms } from "../dividend/terms";
import { termSets } from "./choices";
import { type TermsLabel, spellingIndex, termLabels } from "./labels";
import { labelledRows, reportLabelTwice, singleValue } from "./labelledRow";
import { lookupKey } from "./notation/width";
import { notUnderstood, readTextCell } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import type { SectionBlock } from "./sectionBlock";
import { languageOfText, withLanguage } from "./textPerLanguage";
import { isBlank } from "./worksheetRow";

const index = spellingIndex(termLabels);
const withLanguages = (Object.keys(termLabels) as TermsLabel[]).filter((name) => name !== "set");
const setIndex = spellingIndex(termSets);

/** The section "Terms" (用語): the set to start from, and the words the issuer has of its own; null where it has neither. */
export function readTerms(block: SectionBlock | undefined, log: ReadingLog): TypedTerms | null {
  let set: TermSet | null = null;
  const words: Partial<Record<TermName, PerLanguage<Fact<string>>>> = {};
  for (const { label, row } of labelledRows(
    block?.rows ?? [],
    { index, withLanguage: withLanguages },
    log,
  )) {
    const { name, language } = label;
    const cell = singleValue(row, log);
    if (name === "set") {
      const known = setIndex.get(lookupKey(cell.shown)) ?? null;
      set = known ?? (isBlank(cell) ? null : notUnderstood(cell, "termSet", log));
      continue;
    }
    const fact = readTextCell(cell, log);
    if (fact === null) continue;
    const spoken = languageOfText(language, [fact.value]);
    const texts = withLanguage(words[name], spoken, fact);
    if (texts !== null) words[name] = texts;
    else reportLabelTwice(words[name]?.[spoken]?.cell ?? fact.cell, row.label, log);
  }
  return set === null && Object.keys(words).length === 0 ? null : { set, words };
}

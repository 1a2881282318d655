import type { Fact } from "../dividend/fact";
import type { PerLanguage } from "../dividend/language";
import type { TermName, TermSet, TypedTerms } from "../dividend/terms";
import { termSets } from "./choices";
import { labelRulesOf } from "./labelRules";
import { labelledRows, singleValue } from "./labelledRow";
import { lookupKey } from "./notation/width";
import { notUnderstood, readTextCell } from "./plainCell";
import type { ReadingLog } from "./readingProblem";
import type { SectionBlock } from "./sectionBlock";
import { spellingIndex } from "./spellings";
import { withText } from "./textPerLanguage";
import { isBlank } from "./worksheetRow";

const rules = labelRulesOf("terms");
const setIndex = spellingIndex(termSets);

/** The section "Terms" (用語): the set to start from, and the words the issuer has of its own; null where it has neither. */
export function readTerms(block: SectionBlock | undefined, log: ReadingLog): TypedTerms | null {
  let set: TermSet | null = null;
  const words: Partial<Record<TermName, PerLanguage<Fact<string>>>> = {};
  for (const { label, row } of labelledRows(block?.rows ?? [], rules, log)) {
    const { name, language } = label;
    const cell = singleValue(row, log);
    if (name === "set") {
      const known = setIndex.get(lookupKey(cell.shown)) ?? null;
      set = known ?? (isBlank(cell) ? null : notUnderstood(cell, "termSet", log));
      continue;
    }
    const fact = readTextCell(cell, log);
    if (fact === null) continue;
    words[name] = withText(words[name], fact, { language, cell: row.label }, log);
  }
  return set === null && Object.keys(words).length === 0 ? null : { set, words };
}

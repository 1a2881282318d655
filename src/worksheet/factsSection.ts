import type { Fact, Stated } from "../dividend/fact";
import {
  type FactsIn,
  type PlainFacts,
  type PlainSection,
  facts,
  plainSections,
} from "../dividend/facts";
import type { PerLanguage } from "../dividend/language";
import type { ReadingContext } from "./kinds/kind";
import { kinds } from "./kinds/kinds";
import { isEntryKind, labelRulesOf } from "./labelRules";
import { labelledRows, singleFigure, singleValue } from "./labelledRow";
import { readProseCell, readTextCell } from "./plainCell";
import type { SectionBlock } from "./sectionBlock";
import { withText } from "./textPerLanguage";
import { factOf } from "./worksheetRow";

/** Sections whose rows have one value each, and whose kinds say all there is to their reading. */
export type FactsSection = PlainSection | "announcement" | "distributable";

/** The plain sections; a fact of one that the worksheet has not is not given. */
export function readPlainSections(
  block: (name: PlainSection) => SectionBlock | undefined,
  context: ReadingContext,
): PlainFacts {
  const read = plainSections.map((name) => [name, readFacts(name, block(name), context)]);
  return Object.fromEntries(read) as PlainFacts;
}

/** The facts of a section with one value a row; none where the worksheet has no such section. */
export function readFacts<S extends FactsSection>(
  section: S,
  block: SectionBlock | undefined,
  context: ReadingContext,
): FactsIn<S> {
  const { log } = context;
  const kindOf: Readonly<Record<string, string>> = facts[section];
  const entries: Record<string, Fact<Stated<unknown>>> = {};
  const texts: Record<string, PerLanguage<Fact<string>>> = {};
  for (const { label, row } of labelledRows(block?.rows ?? [], labelRulesOf(section), log)) {
    const { name, language, unit: labelUnit } = label;
    const kind = kindOf[name] ?? "";
    if (isEntryKind(kind)) {
      const { counts, read } = kinds[kind];
      const cell = counts === null ? singleValue(row, log) : singleFigure(row, log);
      const stated = read(cell, { ...context, labelUnit });
      if (stated !== null) entries[name] = factOf(cell, stated);
    } else {
      const cell = singleValue(row, log);
      const fact = kind === "prose" ? readProseCell(cell, log) : readTextCell(cell, log);
      if (fact !== null)
        texts[name] = withText(texts[name], fact, { language, cell: row.label }, log);
    }
  }
  // What the kinds read is what the catalogue says that they do.
  return { ...entries, ...texts } as FactsIn<S>;
}

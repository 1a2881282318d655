import type { Entry, Stated } from "../dividend/fact";
import type { ResultsColumn } from "../dividend/factValues";
import { facts } from "../dividend/facts";
import { type ResultsSection, resultsColumns } from "../dividend/results";
import { choicesOf } from "./choices";
import { cellsUnder, headingsIn, readHeadingRow } from "./headingRow";
import type { ReadingContext } from "./kinds/kind";
import { kinds } from "./kinds/kinds";
import { labelRulesOf } from "./labelRules";
import { labelledRows } from "./labelledRow";
import type { SectionBlock } from "./sectionBlock";
import { spellingIndex } from "./spellings";
import { factOf } from "./worksheetRow";

const columnHeadings = headingsIn(spellingIndex(choicesOf("resultsColumn")));

/** The section "Results" (業績); undefined where the worksheet has none. */
export function readResults(
  block: SectionBlock | undefined,
  context: ReadingContext,
): ResultsSection | undefined {
  if (block === undefined) return undefined;
  const { log } = context;
  const headings = readHeadingRow(block.heading, columnHeadings, "column", log);
  const columns: Partial<Record<ResultsColumn, Record<string, Entry<unknown>>>> = {};
  for (const name of resultsColumns) if (headings.has(name)) columns[name] = {};
  for (const { label, row } of labelledRows(block.rows, labelRulesOf("results"), log)) {
    const kind = kinds[facts.results[label.name]];
    for (const [name, cell] of cellsUnder(row, block.heading, headings, true, log)) {
      const stated: Stated<unknown> | null = kind.read(cell, { ...context, labelUnit: label.unit });
      const column = columns[name];
      if (stated !== null && column !== undefined) column[label.name] = factOf(cell, stated);
    }
  }
  return {
    heading: block.heading.label.address,
    columns: columns,
  };
}

import type { Entry } from "../../dividend/fact";
import { facts, factsIn } from "../../dividend/facts";
import { type ResultsSection, resultsColumns } from "../../dividend/results";
import { choicesOf } from "../choices";
import { labelsOf, sections } from "../labels";
import { kindCell, unitOfLabel } from "./plannedEntry";
import { type PlannedRow, type Writing, labelCell } from "./plannedRow";
import { nameCell } from "./plannedValue";

const headings = choicesOf("resultsColumn");
const labels = labelsOf("results");

/** The rows of the section "Results"; none where the worksheet has no such section. */
export function resultsRows(
  section: ResultsSection | undefined,
  { language, complete }: Writing,
): readonly PlannedRow[] {
  if (section === undefined) return [];
  const columns = resultsColumns.filter((name) => section.columns[name] !== undefined);
  return [
    [
      nameCell(sections.results[language][0], "section"),
      ...columns.map((name) => nameCell(headings[name][language][0], "heading")),
    ],
    ...factsIn("results").flatMap((row) => {
      const entries = columns.map((name) => section.columns[name]?.[row]);
      if (!complete && entries.every((entry) => entry === undefined)) return [];
      const kind = facts.results[row];
      const added = unitOfLabel(kind, entries, language);
      return [
        [
          labelCell(labels, row, language, added),
          ...entries.map((entry) => kindCell(kind, entry as Entry<never> | undefined, language)),
        ],
      ];
    }),
  ];
}

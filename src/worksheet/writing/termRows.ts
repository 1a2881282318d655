import type { TypedTerms } from "../../dividend/terms";
import { termSets } from "../choices";
import { factsIn } from "../../dividend/facts";
import { labelsOf, sections } from "../labels";
import { type PlannedRow, type Writing, isOffered, labelCell, rowsPerLanguage } from "./plannedRow";
import { chosenCell, chosenFrom, expecting, nameCell, textCell } from "./plannedValue";

const termLabels = labelsOf("terms");

/** The rows of the terms: the set to choose, and the words that are the issuer's own. */
export function termRows(terms: TypedTerms | undefined, writing: Writing): readonly PlannedRow[] {
  const { language } = writing;
  if (terms === undefined && !isOffered(writing, "set")) return [];
  const set = terms?.set ?? null;
  const chosen = set === null ? textCell("") : chosenCell(set, termSets, language);
  const choice = expecting(chosenFrom(chosen, termSets, language), "termSet");
  return [
    [nameCell(sections.terms[language][0], "section")],
    [labelCell(termLabels, "set", language), choice],
    ...factsIn("terms").flatMap((name) =>
      name === "set"
        ? []
        : rowsPerLanguage(
            {
              texts: terms?.words[name],
              words: ({ value }) => [value],
              label: (added) => labelCell(termLabels, name, language, added),
              rows: (label, fact) => [[label, textCell(fact?.value ?? "")]],
            },
            // Most issuers need none of these: a row for each would bury the rest.
            { language, complete: false },
          ),
    ),
  ];
}

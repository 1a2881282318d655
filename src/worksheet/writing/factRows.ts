import { type FactsIn, facts, factsIn } from "../../dividend/facts";
import type { Entry, Fact } from "../../dividend/fact";
import type { PerLanguage } from "../../dividend/language";
import type { FactsSection } from "../factsSection";
import { isEntryKind } from "../labelRules";
import { labelsOf, sections } from "../labels";
import { kindCell, unitOfLabel } from "./plannedEntry";
import {
  type PlannedRow,
  type Writing,
  isOffered,
  labelCell,
  offering,
  rowsPerLanguage,
} from "./plannedRow";
import { nameCell, textCell } from "./plannedValue";

/** The rows of a section with one value a row. */
export function factRows<S extends FactsSection>(
  section: S,
  given: FactsIn<S>,
  writing: Writing,
): readonly PlannedRow[] {
  const { language } = writing;
  const kindOf: Readonly<Record<string, string>> = facts[section];
  const labels = labelsOf(section);
  const values: Readonly<Record<string, unknown>> = given;
  return [
    [nameCell(sections[section][language][0], "section")],
    ...factsIn(section).flatMap((name) => {
      const kind = kindOf[name] ?? "";
      const value = values[name];
      if (!isEntryKind(kind)) {
        return rowsPerLanguage(
          {
            texts: value as PerLanguage<Fact<string>> | undefined,
            words: (fact) => [fact.value],
            label: (added) => labelCell(labels, name, language, added),
            rows: (label, fact) => [[label, textCell(fact?.value ?? "")]],
          },
          offering(writing, name),
        );
      }
      if (value === undefined && !isOffered(writing, name)) return [];
      const entry = value as Entry<never> | undefined;
      const unit = unitOfLabel(kind, [entry], language);
      return [[labelCell(labels, name, language, unit), kindCell(kind, entry, language)]];
    }),
  ];
}

import type { NotChecked } from "../../checks/rule";
import { a1 } from "../../dividend/fact";
import { type Language, nameIn } from "../../dividend/language";
import { factNamesIn } from "../../languages/factNamesIn";
import { paneWords } from "./paneWords";

/** A fact that is missing, and where it was looked for. */
export function placedFactText(
  { missing, column, shareClass, cell }: Omit<NotChecked, "rule">,
  language: Language,
): string {
  const words = paneWords(language).checks;
  const where = [
    // Where a column itself is missing, its name says which.
    column === undefined || missing === `${column}Column` ? null : words.column(column),
    shareClass == null ? null : nameIn(shareClass, language),
    cell === undefined || cell === null ? null : a1(cell),
  ].filter((part) => part !== null);
  return words.placed(factNamesIn(language)[missing], where);
}

/** Says what a rule lacked. */
export function missingText(missing: Omit<NotChecked, "rule">, language: Language): string {
  const { checks } = paneWords(language);
  const fact = placedFactText(missing, language);
  return missing.unread === true ? checks.notUnderstood(fact) : checks.missing(fact);
}

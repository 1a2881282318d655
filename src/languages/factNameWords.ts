import { type FactName, type RowName, sectionsOfNames } from "../dividend/factName";
import type { FactWords } from "./factWords";

/** What each fact is called in a sentence about it, as the worksheet's labels call it. */
export type FactNameWords = Readonly<Record<FactName, string>>;

/** The names of the worksheet's rows. */
export function rowNames(facts: FactWords): Readonly<Record<RowName, string>> {
  const rows = sectionsOfNames.flatMap((section) => Object.entries(facts[section]));
  return Object.fromEntries(
    rows.map(([row, words]) => [row, "called" in words ? words.called : words[0]]),
  ) as Record<RowName, string>;
}

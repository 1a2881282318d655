import type { Amount } from "../../dividend/amount";
import type { Entry } from "../../dividend/fact";
import type { EntryKind, ValueOfKind } from "../../dividend/facts";
import type { Language } from "../../dividend/language";
import { kinds } from "../kinds/kinds";
import { unitInLabel } from "./plannedAmount";
import { entryCell } from "./plannedValue";
import type { PlannedCell } from "./worksheetPlan";

/** The cell of an entry of that kind, empty where the worksheet lacks its row. */
export function kindCell<K extends EntryKind>(
  kind: K,
  entry: Entry<ValueOfKind<K>> | undefined,
  language: Language,
): PlannedCell {
  const { write, offer } = kinds[kind];
  return offer(
    entryCell(entry, language, (value) => write(value, language)),
    language,
  );
}

/** The unit a row's label states: the one its figures took from it. */
export function unitOfLabel(
  kind: EntryKind,
  entries: readonly (Entry<unknown> | undefined)[],
  language: Language,
): string {
  const { counts } = kinds[kind];
  if (counts === null) return "";
  const figures = entries as readonly (Entry<Amount> | undefined)[];
  const units = figures.flatMap((entry) =>
    entry?.value.state === "given" && entry.value.value.unitFrom === "label"
      ? [entry.value.value.unit]
      : [],
  );
  return units[0] === undefined ? "" : unitInLabel(units[0], counts, language);
}

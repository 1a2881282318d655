import type { CellAddress } from "../dividend/fact";
import type { FactName } from "../dividend/factName";
import type { NotChecked } from "./rule";

/** A fact that rules lacked: where it was looked for, and the rules, each once. */
export interface MissingFact {
  readonly missing: FactName;
  /** The cell that holds something not understood; null where nothing is there. */
  readonly unread: CellAddress | null;
  readonly rules: readonly string[];
  readonly places: readonly Omit<NotChecked, "rule">[];
}

/** What was not checked, by the fact that is missing, in the order in which the rules came across it. */
export function missingFacts(notChecked: readonly NotChecked[]): readonly MissingFact[] {
  const byFact = new Map<string, readonly [NotChecked, ...NotChecked[]]>();
  for (const each of notChecked) {
    const key = JSON.stringify([each.missing, unreadCell(each)]);
    const before = byFact.get(key);
    byFact.set(key, before === undefined ? [each] : [...before, each]);
  }
  return [...byFact.values()].map((all) => {
    const [first] = all;
    const places = new Map(all.map(({ rule: _, ...place }) => [JSON.stringify(place), place]));
    return {
      missing: first.missing,
      unread: unreadCell(first),
      rules: [...new Set(all.map(({ rule }) => rule))],
      places: [...places.values()],
    };
  });
}

function unreadCell({ unread, cell }: NotChecked): CellAddress | null {
  return unread === true ? (cell ?? null) : null;
}

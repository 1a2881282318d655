import type { Amount } from "../dividend/amount";
import type { CivilDate } from "../dividend/civilDate";
import type { DividendColumn } from "../dividend/column";
import type { Entry } from "../dividend/fact";
import type { Resource } from "../dividend/factValues";
import { type FactOfKind, facts } from "../dividend/facts";

/** The kinds that a row of the comparison can show, and what an entry of each holds. */
interface ComparedKinds {
  readonly date: CivilDate;
  readonly perShare: Amount;
  readonly amount: Amount;
  readonly resource: Resource;
}

/** A fact that a row of the comparison can show. */
export type ComparedFact = FactOfKind<"dividend", keyof ComparedKinds>;

type ComparedEntry = {
  [K in keyof ComparedKinds]: {
    readonly kind: K;
    readonly entry: Entry<ComparedKinds[K]> | undefined;
  };
}[keyof ComparedKinds];

/** A column's entry of a fact, with its kind, which says how it is shown and what a text says of it. */
export function comparedEntry(column: DividendColumn, fact: ComparedFact): ComparedEntry {
  // The catalogue holds the kind and the entry together.
  return { kind: facts.dividend[fact], entry: column[fact] } as ComparedEntry;
}

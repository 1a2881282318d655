import type { CivilDate } from "../dividend/civilDate";
import type { Decimal } from "../dividend/decimal";
import type { CellAddress, State } from "../dividend/fact";
import type { TotalsUnit } from "../dividend/factValues";
import type { Choices, SectionName } from "../dividend/facts";
import type { Finding, Fix, Severity, Value } from "../dividend/finding";

/** What a cell was expected to hold. */
export type Expectation =
  | "date"
  | "amount"
  | "shareCount"
  | "wholeNumber"
  | "splitRatio"
  | "resource"
  | "answer"
  | "currency"
  | "amountStyle"
  | "totalsIn"
  | "rounding"
  | "termSet"
  /** A name or a text, which a row of its own may give in the other language. */
  | "wording"
  | keyof Choices;

/**
 * What can go wrong while cells are read: a number for each class of problem, a sentence for each
 * outcome, and what fills it. `found` and `shown` are as the cell shows them.
 */
export interface ReadingOutcomes {
  /** A cell holds something that cannot be what its label asks for; it is left unread. */
  readonly WS01: {
    notUnderstood: { cell: CellAddress; found: string; expected: Expectation };
  };
  /** A cell that is read holds a formula error, or a formula that was never calculated. */
  readonly WS02: {
    notCalculated: { cell: CellAddress };
    formulaError: { cell: CellAddress; error: string };
  };
  /** A label or heading nobody knows; its row or column is left unread. */
  readonly WS03: {
    /** The section is not known where the row stands above all of them. */
    label: { cell: CellAddress; found: string; section?: SectionName } & Keeping;
    column: { cell: CellAddress; found: string } & Keeping;
    period: { cell: CellAddress; found: string } & Keeping;
    annualRow: { cell: CellAddress; found: string } & Keeping;
    noColumns: { cell: CellAddress } & Keeping;
    noPeriods: { cell: CellAddress } & Keeping;
  };
  /** The same label, heading or section stands twice; the first is read. */
  readonly WS04: {
    label: { first: CellAddress; second: CellAddress; found: string };
    section: { first: CellAddress; second: CellAddress; found: string };
    heading: { first: CellAddress; second: CellAddress; found: string };
  };
  /** A date that is in no calendar. */
  readonly WS05: {
    noSuchDate: { cell: CellAddress; found: string };
  };
  /** A date that can be read in two ways, or in a calendar nobody said; it is left unread. */
  readonly WS06: {
    dayOrMonth: { cell: CellAddress; found: string; monthFirst: CivilDate; dayFirst: CivilDate };
    taiwanYear: { cell: CellAddress; found: string };
  };
  /** A placeholder that nobody knows, or whose braces are not closed. */
  readonly WS07: {
    unknown: { cell: CellAddress; placeholder: string };
    unclosed: { cell: CellAddress };
  };
  /** A cell was understood differently from what it shows. */
  readonly WS08: {
    heldNumber: { cell: CellAddress; shown: string; held: Decimal };
    exactBehindUnit: { cell: CellAddress; shown: string; held: Decimal };
    negative: { cell: CellAddress; shown: string; read: Decimal };
    serialNumber: { cell: CellAddress; shown: string; date: CivilDate };
    completedYear: { cell: CellAddress; shown: string; date: CivilDate };
    timeDropped: { cell: CellAddress; shown: string; date: CivilDate };
    garbled: { cell: CellAddress; shown: string; state: State };
    aside: { cell: CellAddress; shown: string; aside: string };
    dateAside: { cell: CellAddress; shown: string; aside: string };
    headingCut: { cell: CellAddress; shown: string; aside: string };
  };
  /** A filled cell that belongs to nothing and is left unread. */
  readonly WS09: {
    noLabel: { cell: CellAddress; found: string };
    noColumn: { cell: CellAddress; found: string };
    extra: { cell: CellAddress; found: string; read: CellAddress };
  };
  /** A cell and its label name different units; the cell's is taken. */
  readonly WS10: {
    cellAgainstLabel: { cell: CellAddress; shown: string };
  };
  /** The decided dividend is incomplete while something beside it went unread. */
  readonly WS11: {
    unread: {
      cell: CellAddress;
      found: string;
      section: CellAddress;
      missing: readonly UnreadFact[];
    };
    unknownSection: { cell: CellAddress; found: string };
  };
  /** A total without a unit that is less than one of the unit totals are shown in. */
  readonly WS12: {
    belowUnit: { cell: CellAddress; shown: string; totalsIn: TotalsUnit; meant: Decimal };
  };
}

/** The rules that were not checked for want of what may stand there; known once the rulebook has run, absent where there are none. */
interface Keeping {
  keeps?: readonly string[];
}

/** What of a decided dividend must not be missed. */
export type UnreadFact = "dividendPerShare" | "recordDate" | "total";

export type ReadingProblem = keyof ReadingOutcomes;

const severities: Record<ReadingProblem, Severity> = {
  WS01: "error",
  WS02: "error",
  WS03: "note",
  WS04: "error",
  WS05: "error",
  WS06: "error",
  WS07: "error",
  WS08: "note",
  WS09: "note",
  WS10: "warning",
  WS11: "error",
  WS12: "warning",
};

/** Gathers the problems met while a worksheet is read. */
export class ReadingLog {
  readonly #findings: Finding[] = [];

  add<R extends ReadingProblem, K extends keyof ReadingOutcomes[R] & string>(
    rule: R,
    outcome: K,
    cell: CellAddress,
    details: ReadingOutcomes[R][K] & Readonly<Record<string, unknown>>,
    more: {
      severity?: Severity;
      related?: readonly CellAddress[];
      actual?: Value;
      fix?: Fix;
    } = {},
  ): void {
    const { severity = severities[rule], related = [], actual = null, fix = null } = more;
    const rest = { expected: null, gap: null, causedBy: null, fix };
    this.#findings.push({ rule, severity, outcome, details, cell, related, actual, ...rest });
  }

  /** The problems found in cells of some rows, the top one first. */
  inRows(rows: ReadonlySet<number>): readonly Finding[] {
    return this.inSheetOrder().filter(({ cell }) => cell !== null && rows.has(cell.row));
  }

  /** Says of problems found that they follow from another. */
  follow(consequences: readonly Finding[], rule: ReadingProblem): void {
    this.#findings.forEach((finding, index) => {
      if (consequences.includes(finding)) this.#findings[index] = { ...finding, causedBy: rule };
    });
  }

  /** All of them from the top of the sheet down, so that their order says nothing of how they were met. */
  inSheetOrder(): readonly Finding[] {
    const place = ({ cell }: Finding) => cell ?? { row: 0, column: 0 };
    return [...this.#findings].sort(
      (a, b) => place(a).row - place(b).row || place(a).column - place(b).column,
    );
  }
}

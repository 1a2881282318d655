import type { Severity } from "../dividend/finding";

/** The words of the check report that are not a rule's own. */
export interface ReportWords {
  readonly severity: Readonly<Record<Severity, string>>;
  /** "2 errors, 1 warning, no notes", and how many more were accepted. */
  counts(count: Readonly<Record<Severity | "accepted", number>>): string;
  /** What the check comes to, in a sentence. */
  readonly verdict: {
    /** `compared`: how many comparisons agree; `rules`: of how many rules; `notMade`: how many lacked a fact. */
    inOrder(compared: number, rules: number, notMade: number): string;
    readonly errors: string;
    /** What was not read, each by its name. */
    notChecked(unread: readonly string[]): string;
  };
  readonly nothingFound: string;
  readonly found: string;
  readonly expected: string;
  /** The cells a finding's was compared with. */
  readonly comparedWith: string;
  /** Over what follows from the finding above. */
  readonly follows: string;
  /** Over what could not be checked. */
  readonly notChecked: string;
  /** "DV01, DV03: shares entitled" */
  /** A fact of which the cell holds something that was not understood. */
  notUnderstood(fact: string, cell: string): string;
  lacks(missing: string, rules: readonly string[]): string;
  /** Over the rules that hold for another market. */
  otherMarket(rules: readonly string[]): string;
  /** Where a finding has no cell. */
  readonly noCell: string;
}

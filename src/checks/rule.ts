import type { Announcement } from "../dividend/announcement";
import type { ColumnRole } from "../dividend/column";
import type { CellAddress, Entry, Fact } from "../dividend/fact";
import type { FactName } from "../dividend/factName";
import type { Finding, Fix, Severity, Value } from "../dividend/finding";
import type { HolidayCalendar } from "./holidayCalendar";

/** What rules judge: the worksheet, and what is handed in beside it. */
export interface Judged {
  readonly announcement: Announcement;
  readonly holidays: HolidayCalendar;
  /** The worksheet of the dividend a year earlier, where it is at hand. */
  readonly earlier: Announcement | null;
  /** The workbook's other worksheets, as far as they were read. */
  readonly others?: readonly Announcement[];
}

/**
 * One check of the rulebook, and all that is to be known of it but its words. `Outcomes` names what it can find
 * and what fills each sentence; the sentences are in languages/, where a missing one does not compile.
 */
export interface Rule<Id extends string = string, Outcomes = unknown> {
  /** What users know it by; its name is that of its file. */
  readonly id: Id;
  /** A rule of Japanese law or exchange practice runs for that market only; others hold anywhere. */
  readonly market?: "japan";
  /** What holds in a right worksheet, in a sentence. */
  readonly summary: string;
  /** Which facts it compares, and how. */
  readonly compares: string;
  /** The law, the listing rule or the figures of real releases it stands on. */
  readonly basis: string;
  readonly outcomes: OutcomesSaid<Outcomes>;
  /** Slips and right worksheets to show it by; they are run as tests and printed on its page. */
  readonly examples: readonly Example<keyof Outcomes & string>[];
  check(judged: Judged, report: Report<Outcomes>): void;
}

/**
 * A worksheet with nothing wrong (IIJ's of May 23, 2019, put right) but for some rows, by section and label, and
 * what the rule finds in it, at a label's row (column 0 is the label itself). A label alone takes its row away.
 */
export type Example<Outcome extends string> = {
  readonly changes: ExampleRows;
  /** The worksheet of the year before, where it is beside it: the same one but for these rows. */
  readonly earlier?: ExampleRows;
} & (
  | { readonly finds: Outcome; readonly at: readonly [label: string, column: number] }
  | { readonly finds: null }
);

export type ExampleRows = Readonly<
  Record<string, Readonly<Record<string, readonly (string | number | null)[]>>>
>;

/** What each outcome is: how grave, and what it means. */
export type OutcomesSaid<Outcomes> = Readonly<Record<keyof Outcomes & string, OutcomeSaid>>;

interface OutcomeSaid {
  /** Of several, the finding says which; the first is the usual one. */
  readonly severity: Severity | readonly [Severity, ...Severity[]];
  readonly meaning: string;
}

/** What a rule reports while it looks. Saying nothing at all means that it had nothing to look at. */
export interface Report<Outcomes> {
  finding<K extends keyof Outcomes & string>(found: Found<Outcomes, K>): void;
  /**
   * The facts that entries hold, by name; null where one is not given, which is then reported as missing. The first
   * that is missing is told alone.
   */
  need<F extends NamedEntries>(entries: F, where?: Where): GivenFacts<F> | null;
  /** The rule lacked an input: it was not checked there, which is never a pass. */
  missing(fact: FactName, where?: Where): void;
  /** It compared and all was well: for the check log. */
  agreed(agreement: Agreement): void;
}

export type NamedEntries = Readonly<Partial<Record<FactName, Entry<unknown> | undefined>>>;

export type GivenFacts<F extends NamedEntries> = {
  readonly [K in keyof F]: NonNullable<F[K]> extends Entry<infer T> ? Fact<T> : never;
};

/** A finding as a rule states it; what is left out is null or empty. */
export interface Found<Outcomes, K extends keyof Outcomes & string> {
  /** Where the outcome has several; else the outcome's. */
  readonly severity?: Severity;
  readonly outcome: K;
  readonly details: Outcomes[K] & Readonly<Record<string, unknown>>;
  readonly cell: CellAddress | null;
  readonly related?: readonly CellAddress[];
  readonly expected?: Value | null;
  readonly actual?: Value | null;
  readonly gap?: Value | null;
  /** The rule whose finding this one follows from, or this rule itself. */
  readonly causedBy?: Pick<Rule, "id"> | "itself" | null;
  readonly fix?: Fix | null;
}

export interface Where {
  readonly column?: ColumnRole;
  /** The share class's name; null or absent for the plain (common) one. */
  readonly shareClass?: string | null;
  readonly cell?: CellAddress | null;
  /** Whether something stands in that cell that was not understood, so that nothing is to be filled in. */
  readonly unread?: boolean;
}

/** A rule that could not look for want of a fact. */
export interface NotChecked extends Where {
  readonly rule: string;
  readonly missing: FactName;
}

/** Two things a rule compared and found to agree. */
export interface Agreement {
  readonly cells: readonly CellAddress[];
  readonly values: readonly Value[];
}

/** A part of what is announced that has no value or was not read. */
export interface NotCovered {
  readonly missing: FactName;
  /** The share class's name; null for the plain (common) one. */
  readonly shareClass: string | null;
}

export interface CheckResult {
  /** In the order of the rulebook, reading problems first; what was accepted is still among them. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly agreements: readonly (Agreement & { readonly rule: string })[];
  /** What is announced and was not read: with any of it nothing can be said to be in order. */
  readonly notCovered: readonly NotCovered[];
  /** Rules left out because they hold for another market. */
  readonly otherMarket: readonly string[];
}

/** States a rule, inferring its id; the outcomes are given: `rule<Outcomes>()({ id: "DV16", … })`. */
export function rule<Outcomes>() {
  return <const Id extends string>(stated: Rule<Id, Outcomes>): Rule<Id, Outcomes> => stated;
}

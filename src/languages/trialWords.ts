/** The parts of the trial; what each asks of Excel stands in docs/trial.md. */
export type TrialStepName =
  | "sheetAdded"
  | "sheetShown"
  | "contents"
  | "dates"
  | "merging"
  | "columns"
  | "names"
  | "settings"
  | "page"
  | "protection"
  | "events"
  | "deletedSheet"
  | "cleared";

/** What the page "Try this Excel" says. */
export interface TrialWords {
  readonly try: string;
  readonly what: string;
  readonly running: string;
  passed(count: number): string;
  failed(count: number): string;
  /** What the report is for. */
  readonly copy: string;
  readonly close: string;
  readonly steps: Readonly<Record<TrialStepName, string>>;
}

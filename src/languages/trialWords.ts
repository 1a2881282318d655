import type { TrialStepName } from "../excel/trial";

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

/** The parts of the trial; what each asks of Excel stands in docs/trial.md. */
export type TrialStepName =
  | "activeSheet"
  | "sheetAdded"
  | "sheetShown"
  | "shownAtOnce"
  | "contents"
  | "dates"
  | "merging"
  | "columns"
  | "names"
  | "settings"
  | "page"
  | "protection"
  | "events"
  | "choiceHeard"
  | "undoKept"
  | "deletedSheet"
  | "cleared";

/** What only a person at Excel can do, and so is asked to. */
export type HandStepName = Extract<TrialStepName, "choiceHeard" | "undoKept">;

/** What came of such a part: Excel told of nothing, no choice was seen, Undo had nothing left. */
export type HandFinding = "noEvent" | "noChoice" | "nothingToUndo";

/** Faults that Excel is known to have here and there, and that the add-in gets by with; by the part that shows them. */
export type KnownFaultName = Extract<
  TrialStepName,
  "activeSheet" | "shownAtOnce" | "settings" | "page" | HandStepName
>;

/** What the page "Try this Excel" says. */
export interface TrialWords {
  readonly what: string;
  running(tried: number, of: number): string;
  passed(count: number): string;
  /** How many parts came out otherwise than the add-in needs. */
  failed(count: number): string;
  /** How many known faults were found, none of which keeps the add-in from working. */
  known(count: number): string;
  skipped(count: number): string;
  /** Behind a part that was left out. */
  readonly notTried: string;
  /** What a person is asked to do. */
  readonly byHand: Readonly<Record<HandStepName, string>>;
  /** What came of it, in brackets. */
  readonly handFindings: Readonly<Record<HandFinding, string>>;
  readonly nothingHappened: string;
  readonly skip: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the host allows no copying. */
  readonly copyByHand: string;
  readonly report: string;
  readonly close: string;
  readonly steps: Readonly<Record<TrialStepName, string>>;
  readonly faults: Readonly<Record<KnownFaultName, string>>;
}

/** What the pane's first paint says: its name and its status line. */
export interface StatusWords {
  readonly product: string;
  /** Before Office.js answers. */
  readonly starting: string;
  readonly reading: string;
  /** Reading again, after a change, while the last reading is still shown. */
  readonly readingAgain: string;
  readonly noWorksheet: string;
  readonly notRead: string;
  /** The region's name for a screen reader. */
  readonly status: string;
  errors(count: number): string;
  warnings(count: number): string;
  notes(count: number): string;
  accepted(count: number): string;
  readonly nothingFound: string;
  /** What is announced was not read, so that nothing can be said of it. */
  readonly notChecked: string;
  /** "Read at 10:52". */
  readAt(time: string): string;
  /** What a click on that does. */
  readonly readNow: string;
  readonly loadingPane: string;
  /** A part of the pane did not arrive. */
  readonly notOpened: string;
  readonly notOpenedStep: string;
  readonly openAgain: string;
  /** What the language switch says, in the language it would switch to. */
  readonly otherLanguage: string;
  readonly guide: string;
  readonly settings: string;
}

/** What the pane says about the correction of a notice that was published. */
export interface CorrectingWords {
  readonly open: string;
  readonly heading: string;
  readonly what: string;
  /** Which rows the worksheet needs for it. */
  readonly rows: string;
  readonly choose: string;
  readonly another: string;
  readonly paste: string;
  readonly pasteDo: string;
  readonly back: string;
  /** No correction is composed from a worksheet with errors. */
  errors(count: number): string;
  readonly refused: string;
  same(name: string): string;
  composed(name: string): string;
  readonly preview: string;
}

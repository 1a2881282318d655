/** What a correction of a notice says around the words it corrects; names and dates as printed. */
export interface CorrectionWords {
  title(headline: string): string;
  lead(facts: CorrectionFacts): string;
  readonly reason: string;
  readonly details: string;
  /** How marked words look, in the text around the pieces that are marked themselves. */
  readonly legend: readonly [before: string, marked: string, after: string];
  readonly before: string;
  readonly after: string;
  /** Stands for words that are not there before, or after. */
  readonly nothing: string;
  /** What is corrected where no heading stands over it. */
  readonly headline: string;
  readonly opening: string;
}

interface CorrectionFacts {
  readonly headline: string;
  readonly noticeDate: string;
  readonly correctionDate: string;
  readonly place: string | null;
  readonly company: string;
}

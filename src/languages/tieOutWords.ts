/** The words of the tie-out, the record of a draft held against its worksheet that a reviewer signs. */
export interface TieOutWords {
  readonly sheetName: string;
  readonly title: string;
  readonly about: Readonly<
    Record<"company" | "worksheet" | "draft" | "comparedAt" | "result", string>
  >;
  /** What a draft is called that was pasted and has no name. */
  readonly pasted: string;
  counts(count: Readonly<Record<"agreed" | "accepted" | "open", number>>): string;
  /** Number, place, in the draft, in the worksheet, cell, result, accepted by whom, when and why. */
  readonly headings: readonly string[];
  readonly agreed: string;
  readonly accepted: string;
  readonly open: string;
  /** Stands for what the draft does not show. */
  readonly notThere: string;
  readonly preparedBy: string;
  readonly reviewedBy: string;
  /** Before the day of a signature. */
  readonly on: string;
}

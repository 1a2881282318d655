/** Why a figure is not corrected where it stands, and only commented. */
export type NotCorrected =
  /** It comes from a field, a content control or a link's address, which would undo or contradict the change. */
  | "field"
  | "control"
  | "link"
  /** Someone else moved it; a change in it could not be told from theirs. */
  | "moved"
  /** It stands above or below other letters, or in something else that cannot be taken apart. */
  | "ruby"
  | "nested"
  /** It is spread over several cells or around something that is no text. */
  | "apart"
  /** No change of this figure alone makes it agree. */
  | "unclear";

/** What is written beside figures in a marked copy of a draft. */
export interface MarkingWords {
  /** Said of a figure that differs: what the worksheet has; `expected` is null where it has nothing. */
  worksheetHas(expected: string | null, cell: string | null): string;
  /** Follows that where the figure was corrected. */
  readonly corrected: string;
  readonly notCorrected: Readonly<Record<NotCorrected, string>>;
  unmatched(found: string): string;
  /** Figures that stand for nothing in the worksheet, beyond those that have a remark of their own. */
  further(count: number): string;
  /** Something the draft does not show; `cell` is null where no one cell says it. */
  missing(what: string, cell: string | null): string;
  /** A figure that is only no longer mentioned. */
  unmentioned(what: string, cell: string | null): string;
  /** Heads the list of what agrees in a paragraph or a table. */
  agrees(count: number): string;
  figure(found: string, cell: string | null): string;
  /** Before a remark on words where a comment cannot stand. */
  readonly elsewhere: Readonly<Record<"header" | "footer" | "box" | "note", string>>;
  /** Before a figure that is named because its place in the file is not known. */
  unplaced(where: string): string;
  /** Heads the remarks at the end of a marked text or page. */
  readonly remarks: string;
}

/** Where words of a Word file stand that are not in its text. */
type DraftAside = "header" | "footer" | "comment" | "hidden";

/** What a draft may hold that is not read: see the drafts' `UnreadKind`. */
type UnreadKind = "picture" | "chart" | "object" | "file" | "drawing";

/** The words of the report on a returned draft. */
export interface VerificationWords {
  /** "draft.docx against book.xlsx - Dividend" */
  title(draft: string, worksheet: string): string;
  counts(count: Readonly<Record<"differ" | "missing" | "unmatched" | "agree", number>>): string;
  /** `begins` is how the paragraph begins; null where it is not needed. */
  paragraph(number: number, begins: string | null): string;
  /** Words beside the text of a Word file. */
  aside(where: DraftAside, begins: string | null): string;
  /** `label` is what the row is called; null where it is not needed, or has no name. */
  cell(table: number, row: number, column: number, label: string | null): string;
  table(number: number): string;
  /** A place of a file that has pages. */
  onPage(page: number, place: string): string;
  readonly emptyCell: string;
  readonly differs: string;
  readonly missing: string;
  readonly unmatched: string;
  readonly unmatchedHint: string;
  readonly unmentioned: string;
  readonly unmentionedHint: string;
  /** What was accepted in this draft or an earlier one. */
  readonly accepted: string;
  readonly agrees: string;
  /** A heading with how many stand below it. */
  counted(heading: string, count: number): string;
  readonly allAgree: string;
  /** The same, where something in the draft was not read. */
  readonly allReadAgree: string;
  readonly notRead: string;
  readonly notReadHint: string;
  /** Something that is not read, behind a paragraph; 0 where it stands before the first. */
  unread(what: UnreadKind, after: number): string;
  /** What stands in the draft, and what the worksheet has instead; null where it has nothing. */
  differsFrom(found: string, expected: string | null): string;
  /** A whole table that is gone; `shareClass` is null for common shares. */
  comparisonOf(shareClass: string | null): string;
  /** The name of a fact before its value. */
  named(fact: string, value: string): string;
  inCell(address: string): string;
}

import type { Explanation } from "./excelWords";

/** Why a draft cannot be read, closed, so that a language can miss none. */
export type Unreadable =
  /** No .docx, or one that is locked. */
  | "notWord"
  | "damaged"
  /** It unpacks to more, or nests deeper, than any release does. */
  | "oversized"
  /** It declares a document type, as no Word file may. */
  | "documentType"
  /** A file of another kind in a text file's name, or an unknown encoding. */
  | "notText"
  | "empty"
  /** Word's format before 2007 (.doc). */
  | "oldWord"
  /** No PDF, or a damaged one. */
  | "notPdf"
  /** A PDF with a password. */
  | "locked"
  /** A page of a PDF is a picture. */
  | "scanned"
  /** The fonts of a PDF do not say which letters they draw. */
  | "nameless"
  | "stopped"
  /** Any other kind of file, by its name. */
  | "otherKind"
  | "tooLarge"
  /** The system does not hand the file over: it was moved, deleted, or is still in a cloud. */
  | "notHandedOver"
  /** A part of the pane could not be fetched. */
  | "notLoaded";

/** What the pane says about a draft that came back. */
export interface DraftWords {
  readonly heading: string;
  readonly what: string;
  readonly nothingSent: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly paste: string;
  readonly pasteDo: string;
  readonly another: string;
  readonly putAway: string;
  /** A file's name, or what text is called that was pasted and has none. */
  named(file: string | null): string;
  /** `page`: how far it has come, of a file with pages. */
  reading(name: string, page: { readonly number: number; readonly of: number } | null): string;
  readonly stopReading: string;
  agrees(name: string): string;
  /** The same, where something in it was not read. */
  readAgrees(name: string): string;
  /** The same, where something in it stands for no fact of the worksheet and nobody has accepted it. */
  comparedAgrees(name: string): string;
  differs(name: string, places: number): string;
  /** Of a file that is about something else. */
  unrelated(name: string): string;
  /** Below either: how many were ticked, and how many have no fact behind them. */
  counts(agreeing: number, unmatched: number): string;
  readonly inDraft: string;
  readonly inWorksheet: string;
  readonly saveMarked: string;
  readonly saveMarkedHint: string;
  /** Whether the marked copy tells what agrees, too. */
  readonly withTicks: string;
  /** `commented` counts what is said in a comment alone. */
  markedSaved(file: string, corrected: number, commented: number): string;
  readonly cannotSaveMarked: string;
  readonly notMarkable: string;
  readonly tieOut: string;
  readonly tieOutHint: string;
  tieOutDone(place: string): string;
  /** Beside what the draft before did not have. */
  readonly isNew: string;
  readonly keptHint: string;
  /** Before what a reviewer noted. */
  commentBy(author: string): string;
  readonly comments: string;
  readonly unreadable: Readonly<Record<Unreadable | "noRelease" | "noNotice", Explanation>>;
  /** Another way, where a file cannot be read. */
  readonly pasteInstead: string;
}

/** What the pane says about worksheets it makes of something else. */
export interface BeginningWords {
  readonly more: string;
  readonly fromRelease: string;
  readonly fromReleaseHint: string;
  /** Offers the release that stands on a sheet of the workbook. */
  fromSheet(sheet: string): string;
  readonly nextYear: string;
  readonly nextYearHint: string;
  imported(file: string): string;
  notUnderstood(count: number): string;
  readonly allUnderstood: string;
  /** On the button beside what was not understood; `cell` is where it would go. */
  putThere(cell: string): string;
  taken(count: number): string;
  rolledForward(from: string): string;
  toReview(count: number): string;
  readonly nothingToReview: string;
}

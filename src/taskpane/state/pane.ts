import type { Outline } from "../../checks/outline";
import type { CheckResult } from "../../checks/rule";
import type { Announcement } from "../../dividend/announcement";
import type { CellAddress } from "../../dividend/fact";
import type { Finding } from "../../dividend/finding";
import type { Language } from "../../dividend/language";
import type { ExcelProblem, Obstacle, Unfinished } from "../../languages/excelWords";
import type { Composition } from "../../release/compose/composition";
import type { Correction } from "../../release/compose/correction";
import type { ReleaseFormat } from "../../release/render/formats";
import type { SettledFinding } from "../../drafts/accept/draftAcceptance";
import type { DraftFinding } from "../../drafts/accept/draftFinding";
import type { MarkingCounts } from "../../drafts/mark/wordMarking";
import type { ReviewComment } from "../../drafts/mark/reviewComments";
import type { Draft, DraftFormat, DraftPlace, TablePlace } from "../../drafts/draft";
import type { Unreadable } from "../../languages/draftWords";
import type { Verification } from "../../drafts/compare/verification";
import type { CellContent } from "../../excel/cellContent";
import type { Cut } from "../../excel/sheetLoading";
import type { AddedSheet, TablesBefore } from "../../excel/takingBack";
import type { ReplacedCell } from "../../excel/tablesRequest";
import type { TablesApart } from "../../excel/tableMarks";
import type { HandAnswer, TrialStep } from "../../excel/trial";
import type { HandStepName } from "../../languages/trialWords";
import type { TableState } from "../../excel/tableStates";
import type { OpenCell, OpenFacts } from "../../filling/openCells";
import type { Typing } from "../../filling/typedCell";
import type { TablePlan, TextSource } from "../../tables/plan";
import type { NearWorksheet } from "../../worksheet/nearWorksheet";
import type { OptionalSection } from "../../worksheet/writing/addedSection";
import type { Beginning } from "../../worksheet/writing/beginning";

type Tab = "checks" | "tables" | "release" | "returned";

/** Where the pane takes its colours from; forced colours need none of their own. */
export type Theme = "light" | "dark";

/** Everything the pane shows. The views are functions of it. */
export interface PaneState {
  readonly language: Language;
  readonly theme: Theme;
  readonly tab: Tab;
  readonly worksheet: WorksheetState;
  /** An action under way, other than reading. */
  readonly working: Work | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** Whether the release is marked as a draft, not for release. */
  readonly draft: boolean;
  /** The draft that came back. */
  readonly returned: ReturnedDraft;
  /** The correction of a published notice, in the place of the release; null while nobody asks for one. */
  readonly correction: CorrectionState | null;
  /** How the worksheet came about, where there is something to look at in it. */
  readonly begun: Begun | null;
  /** A page in the place of all views; null where none is open. */
  readonly page: Page | null;
  /** Whether the pane leads through the cells that are still open. */
  readonly filling: boolean;
  readonly shown: ShownParts;
  /** The page "Try this Excel"; null while it is closed. */
  readonly trial: TrialState | null;
}

type Page = "newWorksheet" | "settings";

/** What of the checks is shown; hidden, it is still counted. */
export interface ShownParts {
  readonly notes: boolean;
  /** Cells that may be filled in and need not be. */
  readonly optional: boolean;
  /** Days of entitlement, distributable amount, ratios. */
  readonly papers: boolean;
}

/** The trial of the Excel the pane runs in, under way or with what came of it. */
export type TrialState =
  | {
      readonly is: "running";
      readonly steps: readonly TrialStep[];
      /** What the person is asked to do now; null for nothing. */
      readonly asks: HandStepName | null;
    }
  | {
      readonly is: "done";
      readonly steps: readonly TrialStep[];
      readonly report: string;
      /** Whether the report was copied; null where nobody asked for that yet. */
      readonly copied: boolean | null;
    };

/** What is at work, and whether it has been for so long that it must be said. */
export interface Work {
  readonly on: "excel" | "file";
  readonly slow: boolean;
}

type WorksheetState =
  /** Office.js has not answered yet. */
  | { readonly is: "starting" }
  /** What joins the pane to Excel could not be fetched, or failed. */
  | { readonly is: "notOpened" }
  | { readonly is: "reading" }
  /** The workbook has no dividend worksheet. */
  | {
      readonly is: "none";
      /** A sheet that is nearly one, with what makes one of it by a click where anything does. */
      readonly near?: { readonly worksheet: NearWorksheet; readonly isAddable: boolean };
      /** Names of sheets on which a release may stand. */
      readonly released?: readonly string[];
    }
  | { readonly is: "failed"; readonly failure: Failure }
  | {
      readonly is: "read";
      readonly reading: Reading;
      /** A change was seen and the sheet is being read again. */
      readonly again: boolean;
      /** Why the last attempt to read again failed; what is shown is older. */
      readonly failure: Failure | null;
    };

/** What one reading of the worksheet gave. */
export interface Reading {
  readonly announcement: Announcement;
  readonly checks: CheckResult;
  /** The findings as they are shown: what follows under its cause, what was accepted apart. */
  readonly outline: Outline;
  /** The clock when it was read, in milliseconds since 1970 UTC. */
  readonly readAt: number;
  readonly tables: readonly TablePlan[];
  /** The language of the tables and the release: the worksheet's own until another is chosen. */
  readonly outputLanguage: Language;
  readonly release: Composition;
  readonly inserted: readonly Place[];
  /** How each of them stands to the worksheet. */
  readonly tableStates: readonly TableState[];
  readonly apart: TablesApart;
  /** Cells that hold a text where the tables want a value to follow. */
  readonly textSources: readonly TextSource[];
  /** What was left unread of a sheet larger than what is read of one. */
  readonly cut: Cut | null;
  /** What is still to be filled in. */
  readonly open: OpenFacts;
  readonly typing: Typing;
  /** The workbook's other dividend worksheets, as far as they were read. */
  readonly others: readonly Announcement[];
}

/** A draft that came back, held against the worksheet as it is now. `name` is its file's; null for pasted text. */
export type ReturnedDraft =
  | { readonly is: "none" }
  | {
      readonly is: "reading";
      readonly name: string | null;
      readonly slow: boolean;
      /** How far it has come, of a file that has pages. */
      readonly page?: { readonly number: number; readonly of: number };
    }
  | { readonly is: "unreadable"; readonly name: string | null; readonly why: Unreadable }
  | {
      readonly is: "compared";
      readonly name: string | null;
      readonly format: DraftFormat;
      readonly draft: Draft;
      readonly verification: Verification;
      /** What there is to be looked at, with what was accepted of it, and what the draft before did not have. */
      readonly settled: readonly SettledFinding[];
      /** What reviewers noted in it. */
      readonly comments: readonly ReviewComment[];
    };

/** How far the correction of a published notice has come. `name` is its file's; null for pasted text. */
export type CorrectionState =
  | { readonly is: "asked" }
  | {
      readonly is: "reading";
      readonly name: string | null;
      /** How far it has come, of a file that has pages. */
      readonly page: { readonly number: number; readonly of: number } | null;
    }
  | {
      readonly is: "unreadable";
      readonly name: string | null;
      readonly why: Unreadable | "noNotice";
    }
  /** The worksheet has errors, so that nothing is compared with it. */
  | { readonly is: "errors"; readonly name: string | null; readonly count: number }
  | {
      readonly is: "compared";
      readonly name: string | null;
      readonly correction: Correction;
      /** What the published file holds besides words. */
      readonly unread: Draft["unread"];
    };

/** Where a draft or a release is taken from. */
export type DraftSource =
  | { readonly is: "file"; readonly file: File }
  /** `html` is empty where only plain text was passed on. */
  | { readonly is: "pasted"; readonly html: string; readonly text: string };

/** Where a release that a worksheet is made of is taken from: also from a sheet of the workbook, by its name. */
export type ReleaseSource = DraftSource | { readonly is: "sheet"; readonly sheet: string };

/** A worksheet that the pane made of something else; `sheet` is its name. */
export type Begun =
  | {
      readonly is: "imported";
      readonly sheet: string;
      readonly file: string | null;
      /** `cell` is where it would go; null where the worksheet has no place for it. */
      readonly notUnderstood: readonly {
        readonly place: DraftPlace | TablePlace;
        readonly text: string;
        readonly cell: CellAddress | null;
      }[];
      /** Cells that were filled from sentences, with the words. */
      readonly taken: readonly { readonly cell: CellAddress; readonly words: string }[];
    }
  | {
      readonly is: "rolledForward";
      readonly sheet: string;
      readonly from: string;
      /** Carried texts that name figures or dates of their own. */
      readonly toReview: readonly {
        readonly cell: CellAddress;
        readonly text: string;
        /** What is typed in it: figures and dates that no placeholder fills. */
        readonly figures: readonly string[];
      }[];
    };

/** Where something stands in the workbook. */
export interface Place {
  readonly sheet: string;
  /** Without the sheet: "B4:E9". */
  readonly address: string;
}

export type Failure =
  | { readonly is: "problem"; readonly problem: ExcelProblem }
  | { readonly is: "obstacle"; readonly obstacle: Obstacle }
  | { readonly is: "unfinished"; readonly unfinished: Unfinished };

/** A cell that was written, and what it held before. */
export interface Undo {
  readonly cell: CellAddress;
  readonly written: CellContent;
  readonly before: CellContent;
  readonly numberFormat: string;
}

/** What was last done, said until the next action or until it is closed. */
export type Notice =
  | {
      readonly is: "inserted" | "updated";
      readonly places: readonly Place[];
      readonly undo: TablesBefore | AddedSheet | null;
    }
  | {
      readonly is: "logWritten" | "draftSheetDone" | "tieOutDone" | "paperDone";
      readonly place: Place;
      readonly undo: AddedSheet;
    }
  /** What a sheet lacked to be a dividend worksheet. */
  | {
      readonly is: "lackedAdded";
      readonly places: readonly Place[];
      readonly undo: readonly Undo[];
    }
  | { readonly is: "sectionAdded"; readonly section: OptionalSection; readonly place: Place }
  | {
      readonly is: "fixed";
      readonly cell: CellAddress;
      /** What takes it back; null where nothing can. */
      readonly undo: readonly Undo[] | null;
    }
  /** Figures of a text were made to follow the worksheet. */
  | {
      readonly is: "linked";
      readonly cell: CellAddress;
      readonly count: number;
      readonly undo: readonly Undo[] | null;
    }
  | {
      readonly is: "textAmountsDone";
      readonly cells: readonly string[];
      readonly undo: readonly Undo[] | null;
    }
  /** Cells hold again what they held before they were written. */
  | { readonly is: "undone"; readonly cells: readonly string[] }
  /** A sheet that was added is gone again. */
  | { readonly is: "sheetRemoved"; readonly sheet: string }
  | { readonly is: "copied" | "copiedPlain"; readonly openErrors: number }
  | { readonly is: "cannotSave" }
  /** A marked copy of the draft was handed over, or why there is none. */
  | { readonly is: "markedSaved"; readonly file: string; readonly counts: MarkingCounts }
  | { readonly is: "cannotSaveMarked" | "notMarkable" }
  /** Nothing could be copied: the plain text is shown to be selected. */
  | { readonly is: "copyByHand"; readonly text: string }
  | { readonly is: "saved"; readonly file: string; readonly openErrors: number }
  /** No worksheet could be made of it. */
  | { readonly is: "notImported"; readonly name: string | null; readonly why: NotImported }
  /** A part of the pane could not be fetched. */
  | { readonly is: "notLoaded" }
  /** An action failed. */
  | { readonly is: "failed"; readonly failure: Failure };

/** Why no worksheet was made of a file: it could not be read, or is no release of a dividend. */
export type NotImported = Unreadable | "noRelease";

/** Where the tables are to be written. */
export type Target = "newSheet" | "selection";

/** Asked before cells that hold something are replaced. */
export interface Question {
  readonly is: "replace";
  readonly target: Target | "update";
  readonly sheet: string;
  readonly cells: readonly ReplacedCell[];
}

/** What is to be written into an open cell, as it would be typed. */
export interface Filled {
  readonly cell: OpenCell;
  readonly text: string;
}

/** What the user can make the pane do; carried out by the controller. */
export interface PaneActions {
  readonly chooseTab: (tab: Tab) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly readAgain: () => void;
  /** Waits no longer for what Excel is asked to do. */
  readonly stopWaiting: () => void;
  readonly retry: () => void;
  readonly openPage: (page: Page | null) => void;
  readonly chooseShown: (shown: ShownParts) => void;
  readonly newWorksheet: (beginning: Beginning) => void;
  /** Begins to lead through what is still open, or ends it. */
  readonly leadThrough: (filling: boolean) => void;
  /** Writes a text into each of these open cells as its row reads it. */
  readonly fillCells: (filled: readonly Filled[]) => void;
  readonly openSample: () => void;
  readonly startFromRelease: (source: ReleaseSource) => void;
  readonly nextYear: () => void;
  readonly closeBegun: () => void;
  /** Puts words that were not understood into the cell where they would go. */
  readonly putThere: (cell: CellAddress, text: string) => void;
  readonly selectCell: (cell: CellAddress) => void;
  readonly goTo: (place: Place) => void;
  readonly fix: (finding: Finding) => void;
  /** Puts a text into the cell of one, with so many figures linked in it. */
  readonly linkText: (cell: CellAddress, text: string, count: number) => void;
  /** `by` is who accepts it, as they typed it. */
  readonly accept: (finding: Finding, reason: string, by: string) => void;
  readonly withdraw: (finding: Finding) => void;
  readonly writeLog: () => void;
  readonly writeWorkPaper: () => void;
  /** Gives the worksheet a section it lacks. */
  readonly addSection: (section: OptionalSection) => void;
  /** Gives a sheet that is nearly a dividend worksheet what it lacks. */
  readonly addLacked: () => void;
  readonly writeDays: () => void;
  readonly saveCalendar: () => void;
  readonly insert: (target: Target) => void;
  readonly update: () => void;
  /** Answers the open question: true replaces, false leaves all as it is. */
  readonly answer: (replace: boolean) => void;
  readonly turnTextAmounts: () => void;
  readonly chooseOutputLanguage: (language: Language) => void;
  readonly markDraft: (draft: boolean) => void;
  readonly copyRelease: () => void;
  readonly saveRelease: (format: ReleaseFormat) => void;
  readonly putReleaseOnSheet: () => void;
  readonly openCorrection: () => void;
  readonly closeCorrection: () => void;
  /** Compares a release as it was published with the worksheet. */
  readonly correctNotice: (source: DraftSource) => void;
  readonly copyCorrection: () => void;
  readonly saveCorrection: (format: ReleaseFormat) => void;
  readonly compareDraft: (source: DraftSource) => void;
  readonly putDraftAway: () => void;
  readonly acceptInDraft: (finding: DraftFinding, reason: string, by: string) => void;
  readonly withdrawInDraft: (finding: DraftFinding) => void;
  /** Saves a marked copy of the draft; with ticks what agrees is told, too. */
  readonly saveMarked: (ticks: boolean) => void;
  readonly writeTieOut: () => void;
  readonly closeNotice: () => void;
  /** Takes back what a message says was written. */
  readonly undo: (undo: readonly Undo[] | TablesBefore | AddedSheet) => void;
  readonly tryExcel: () => void;
  /** Says what came of what the trial asked the person to do. */
  readonly answerTrial: (answer: NonNullable<HandAnswer>) => void;
  readonly copyTrial: () => void;
  readonly closeTrial: () => void;
}

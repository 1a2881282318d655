import type { Outline } from "../../checks/outline";
import type { CheckResult } from "../../checks/rule";
import type { Announcement } from "../../dividend/announcement";
import type { CellAddress } from "../../dividend/fact";
import type { Finding } from "../../dividend/finding";
import type { Language } from "../../dividend/language";
import type { ExcelProblem, Obstacle, Unfinished } from "../../languages/excelWords";
import type { Composition } from "../../release/composition";
import type { Cut } from "../../excel/sheetLoading";
import type { TablePlan, TextSource } from "../../tables/plan";

type Tab = "checks" | "tables" | "release";

/** Where the pane takes its colours from; forced colours need none of their own. */
export type Theme = "light" | "dark";

/** Everything the pane shows. The views are functions of it. */
export interface PaneState {
  readonly language: Language;
  readonly theme: Theme;
  readonly tab: Tab;
  readonly worksheet: WorksheetState;
  /** An action under way in Excel, other than reading. */
  readonly working: boolean;
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** Whether the release is marked as a draft, not for release. */
  readonly draft: boolean;
}

type WorksheetState =
  /** Office.js has not answered yet. */
  | { readonly is: "starting" }
  | { readonly is: "reading" }
  /** The workbook has no dividend worksheet. */
  | { readonly is: "none" }
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
  /** Cells that hold a text where the tables want a value to follow. */
  readonly textSources: readonly TextSource[];
  /** What was left unread of a sheet larger than what is read of one. */
  readonly cut: Cut | null;
}

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

/** What was last done, said until the next action or until it is closed. */
export type Notice =
  | { readonly is: "inserted" | "updated"; readonly places: readonly Place[] }
  | { readonly is: "logWritten" | "draftSheetDone"; readonly place: Place }
  | { readonly is: "fixed"; readonly cell: CellAddress }
  | { readonly is: "textAmountsDone"; readonly cells: readonly string[] }
  | { readonly is: "copied" | "copiedPlain" | "cannotSave" | "preparing" }
  /** Nothing could be copied: the plain text is shown to be selected. */
  | { readonly is: "copyByHand"; readonly text: string }
  | { readonly is: "handedOver"; readonly file: string }
  /** An action failed; `retry` says whether trying again may help. */
  | { readonly is: "failed"; readonly failure: Failure };

/** Where the tables are to be written. */
export type Target = "newSheet" | "selection";

/** Asked before cells that hold something are replaced. */
export interface Question {
  readonly is: "replace";
  readonly target: Target | "update";
  readonly sheet: string;
  readonly cells: readonly string[];
}

export type FileFormat = "word" | "html" | "text";

/** What the user can make the pane do; carried out by the controller. */
export interface PaneActions {
  readonly chooseTab: (tab: Tab) => void;
  readonly chooseLanguage: (language: Language) => void;
  readonly readAgain: () => void;
  readonly retry: () => void;
  readonly newWorksheet: () => void;
  readonly openSample: () => void;
  readonly selectCell: (cell: CellAddress) => void;
  readonly goTo: (place: Place) => void;
  readonly fix: (finding: Finding) => void;
  readonly accept: (finding: Finding, reason: string) => void;
  readonly withdraw: (finding: Finding) => void;
  readonly writeLog: () => void;
  readonly insert: (target: Target) => void;
  readonly update: () => void;
  /** Answers the open question: true replaces, false leaves all as it is. */
  readonly answer: (replace: boolean) => void;
  readonly turnTextAmounts: () => void;
  readonly chooseOutputLanguage: (language: Language) => void;
  readonly markDraft: (draft: boolean) => void;
  readonly copyRelease: () => void;
  readonly saveRelease: (format: FileFormat) => void;
  readonly putReleaseOnSheet: () => void;
  readonly closeNotice: () => void;
}

import type { Severity } from "../dividend/finding";
import type { ResultsColumn } from "../dividend/factValues";
import type { ColumnRole } from "../dividend/column";
import type { Language } from "../dividend/language";
import type { TermSet } from "../dividend/terms";
import type { CorrectingWords } from "./correctingWords";
import type { BeginningWords, DraftWords } from "./draftWords";

/** Everything the pane says after its first paint. */
export interface PaneWords {
  readonly tabs: Readonly<Record<"checks" | "tables" | "release" | "returned", string>>;
  readonly common: CommonWords;
  readonly firstRun: FirstRunWords;
  readonly checks: ChecksWords;
  readonly tables: TablesWords;
  readonly release: ReleaseWords;
  readonly papers: PapersWords;
  readonly draft: DraftWords;
  readonly correcting: CorrectingWords;
  readonly beginning: BeginningWords;
}

interface CommonWords {
  readonly cancel: string;
  readonly close: string;
  readonly undo: string;
  readonly retry: string;
  readonly readAgain: string;
  readonly tryExcel: string;
  readonly goThere: string;
  readonly workingInExcel: string;
  readonly stopWaiting: string;
  readonly workingOnFile: string;
  readonly outputLanguage: string;
  languageName(language: Language): string;
}

interface FirstRunWords {
  readonly heading: string;
  readonly what: string;
  readonly newWorksheet: string;
  readonly newWorksheetHint: string;
  readonly openSample: string;
  readonly openSampleHint: string;
  readonly alreadyHere: string;
}

interface ChecksWords {
  severity(severity: Severity, count: number): string;
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
  readonly noCell: string;
  /** A screen reader's name for the button that selects a finding's cell. */
  selectCell(cell: string): string;
  /** Before the cells, each a link. */
  readonly comparedWith: string;
  whyRule(rule: string): string;
  /** The link to the rule's page of the documentation. */
  rulePage(rule: string): string;
  /** A sheet larger than what is read of one: the block that was read, and the one that is used. */
  cut(read: string, used: string): string;
  follows(count: number): string;
  readonly fix: string;
  fixWill(cell: string, value: string): string;
  readonly fixDo: string;
  readonly accept: string;
  readonly acceptReason: string;
  readonly acceptHint: string;
  readonly acceptDo: string;
  readonly acceptNeedsReason: string;
  accepted(count: number): string;
  /** Who accepts, typed once. */
  readonly yourName: string;
  readonly withdraw: string;
  notChecked(count: number): string;
  readonly notCheckedHint: string;
  /** "shares entitled (Decided, Class A preferred shares)". */
  placed(fact: string, where: readonly string[]): string;
  /** What a rule that was not checked lacks: "needs shares entitled (Decided)". */
  missing(fact: string): string;
  /** The same of a cell that holds something that was not understood. */
  notUnderstood(fact: string): string;
  otherMarket(count: number): string;
  column(role: ColumnRole): string;
  readonly allClear: string;
  allClearWhat(compared: number, rules: number): string;
  readonly nothingOpen: string;
  readonly writeLog: string;
  readonly writeLogHint: string;
  logWritten(place: string): string;
  fixed(cell: string): string;
  /** Cells hold again what they held. */
  undone(cells: string): string;
  sheetRemoved(sheet: string): string;
  /** Over what is found: which kinds to show, and words to look for. */
  readonly filter: {
    readonly label: string;
    readonly all: string;
    readonly search: string;
    nothing(hidden: number): string;
  };
  /** "Not checked without it: DV01, DV03" */
  neededBy(rules: string): string;
  /** Between the parts of a list. */
  readonly between: string;
  /** Said aloud when a reading changes the counts. */
  announced(errors: number, warnings: number, notes: number): string;
}

interface TablesWords {
  title(table: "comparison" | "annual", shareClass: string | null): string;
  /** The name of the sheet the tables are inserted on, without the signs Excel refuses. */
  readonly sheetName: string;
  readonly insertOnNewSheet: string;
  readonly insertAtSelection: string;
  readonly update: string;
  /** How an inserted table stands to the worksheet: it shows the same, or these cells differ. */
  tableCurrent(place: string): string;
  /** It shows the same now, but these cells do not follow the worksheet. */
  tableByHand(place: string, cells: string): string;
  tableOutOfDate(place: string, cells: string | null): string;
  tableNotCompared(place: string): string;
  notInserted(titles: string): string;
  leftOver(places: string): string;
  readonly none: string;
  readonly textAmounts: string;
  textAmountsWhat(cells: string): string;
  readonly textAmountsDo: string;
  textAmountsDone(cells: string): string;
  occupied(count: number): string;
  occupiedWhat(sheet: string): string;
  /** Headings of the cells, what they hold and what they would show. */
  readonly replaced: { readonly cell: string; readonly now: string; readonly then: string };
  /** The cells that are not listed with what they hold. */
  alsoReplaced(cells: string): string;
  readonly empty: string;
  /** What becomes of merged cells that a table reaches into, and that keep what they hold. */
  readonly split: string;
  /** What stands for a content that was not looked at. */
  readonly notLookedAt: string;
  readonly overwrite: string;
  inserted(places: string): string;
  updated(places: string): string;
  cellsMore(cells: string, more: number): string;
}

/** A section that a worksheet may do without. */
type OptionalSection = "distributable" | "results";

interface PapersWords {
  /** That the worksheet lacks the section, and what it is for. */
  lacking(section: OptionalSection): string;
  addSection(section: OptionalSection): string;
  lackedAdded(places: string): string;
  sectionAdded(section: OptionalSection, place: string): string;
  days(count: number): string;
  readonly daysOnSheet: string;
  readonly saveCalendar: string;
  readonly amount: string;
  comesTo(amount: string): string;
  readonly nothingTyped: string;
  /** That cells of the section were not read, or are undetermined. */
  notWorkedOut(cells: string): string;
  readonly workPaper: string;
  readonly workPaperHint: string;
  readonly ratios: string;
  /** The ratio in percent; null where there is none. */
  ratio(
    name: "payoutRatio" | "dividendsToNetAssets",
    column: ResultsColumn,
    ratio: string | null,
  ): string;
  ratioFrom(cells: readonly string[]): string;
  done(place: string): string;
}

interface ReleaseWords {
  readonly preview: string;
  readonly refused: string;
  readonly refusedHint: string;
  errorsOpen(count: number): string;
  readonly copy: string;
  readonly copied: string;
  readonly copiedPlain: string;
  readonly copyByHand: string;
  readonly save: string;
  saved(file: string): string;
  /** Behind what was copied or saved while errors were open. */
  markedForErrors(count: number): string;
  readonly cannotSave: string;
  /** The name of the sheet the release is put on. */
  readonly sheetName: string;
  readonly draftSheet: string;
  draftSheetDone(place: string): string;
  readonly draftMark: string;
  readonly plainText: string;
  /** What to know of how the release was composed. */
  readonly remarks: {
    readonly heading: string;
    templates(blocks: string): string;
    /** `typed` is the language the words are in. */
    onlyInOtherLanguage(typed: Language, blocks: string): string;
    fromOtherLanguage(typed: Language): string;
    /** How what is said in one language alone is given in the release's. */
    howToGive(released: Language): string;
    leftOut(blocks: string): string;
    /** Which terms and which font it has, and where the worksheet says so. */
    looks(set: TermSet, font: string): string;
    letterheadLacks(facts: string): string;
  };
}

import type { ColumnRole } from "../dividend/column";
import type { DecidingBody, Notice } from "../dividend/factValues";
import type { DividendKind, Period } from "../dividend/fiscalYear";
import type { Language } from "../dividend/language";

type Openness = "missing" | "notReadable" | "optional";

type OfferReason =
  | "today"
  | "usualRecordDate"
  | "usualFiscalYearEnd"
  | "lastYear"
  | "asDecided"
  | "sum"
  | "usual"
  | "standardWording";

/** What the pane says while a worksheet is begun and filled in, and on its settings page. */
export interface StartWords {
  readonly begin: BeginWords;
  readonly fill: FillWords;
  readonly settings: SettingsWords;
  readonly others: {
    /** Which of several worksheets the pane follows. */
    follows(sheet: string): string;
    readonly also: string;
    /** How another one is followed. */
    readonly how: string;
  };
}

interface BeginWords {
  readonly title: string;
  readonly what: string;
  readonly notice: string;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly kind: string;
  readonly kinds: Readonly<Record<DividendKind, string>>;
  readonly decidedBy: string;
  readonly bodies: Readonly<Record<DecidingBody, string>>;
  readonly releasedIn: string;
  readonly releases: Readonly<Record<Language | "both", string>>;
  readonly periods: string;
  readonly periodNames: Readonly<Record<Exclude<Period, "total">, string>>;
  readonly classes: string;
  readonly classesHint: string;
  readonly fiscalYearEnd: string;
  readonly fiscalYearEndHint: string;
  readonly notADate: string;
  /** Values that are written only where they are ticked. */
  readonly offers: string;
  releaseDate(today: string): string;
  recordDate(usual: string): string;
  readonly create: string;
  readonly cancel: string;
  /** A worksheet in the workbook that next year's can be made from. */
  lastYear(sheet: string): string;
  readonly lastYearDo: string;
}

interface FillWords {
  /** How much is open, on the way to the panel. */
  note(missing: number, notReadable: number): string;
  readonly begin: string;
  readonly heading: string;
  readonly states: Readonly<Record<Openness, string>>;
  /** How many there are of each. */
  count(state: Openness, count: number): string;
  named(fact: string, column: ColumnRole | null, shareClass: string | null): string;
  annual(row: string, period: Period): string;
  inLanguage(fact: string, language: Language): string;
  readonly write: string;
  readonly skip: string;
  readonly end: string;
  /** How to go on by keyboard. */
  readonly keys: string;
  notReadable(expected: string): string;
  use(text: string): string;
  readonly reasons: Readonly<Record<OfferReason, string>>;
  /** One click for all values that need no second thought. */
  usual(count: number): string;
  usualValue(fact: string, text: string): string;
  list(count: number): string;
  readonly withoutRow: string;
  readonly nothingMissing: string;
  readonly nothingMissingHint: string;
  readonly toRelease: string;
}

interface SettingsWords {
  readonly title: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly shown: string;
  readonly notes: string;
  readonly optional: string;
  readonly papers: string;
  readonly hint: string;
  readonly guide: string;
  readonly back: string;
  notesHidden(count: number): string;
}

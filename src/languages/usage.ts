import type { CivilDate } from "../dividend/civilDate";
import type { CellAddress } from "../dividend/fact";
import type { Language } from "../dividend/language";

/** A piece of an Excel formula: text as it stands, or a cell. */
type FormulaPiece = string | CellAddress;

/**
 * How a language writes what every text is made of: marks between words, dates, counts, amounts. Figures
 * come as they are printed. Every folder may use it, so it knows nothing but the dividend.
 */
export interface Usage {
  /** As Office tags it: "en-US". */
  readonly locale: string;
  /** The font Excel and Word have for the language. */
  readonly font: string;
  /** Whether words that are not the document's own are set in italics. */
  readonly italics: boolean;

  /** Between words and between sentences; empty where a language has no spaces, and breaks lines anywhere. */
  readonly space: string;
  readonly comma: string;
  /** Between items that may have commas of their own. */
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /** Between the labels that lead to one cell. */
  readonly labelComma: string;
  /** Between the last two of several that may be chosen from. */
  readonly or: string;
  /** Behind a word, in parentheses. */
  readonly aside: (text: string) => string;
  quoted(text: string): string;

  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** How many letters of a weekday's name are enough to know it. */
  readonly weekdayLetters: number;
  date(date: CivilDate): string;
  /** Null is an open end. */
  dates(from: CivilDate | null, to: CivilDate | null): string;
  withWeekday(date: string, weekday: string): string;
  /** How far a day lies from another; below 0 where it is earlier. `count` has no sign. */
  daysApart(days: number, count: string): string;
  /** As meetings of shareholders are counted. */
  ordinal(number: number): string;
  /** Excel's number format of `date`, and the formula that gives it as a text. */
  readonly dateFormat: string;
  dateFormula(cell: CellAddress): readonly FormulaPiece[];
  /** A date as it is typed into a worksheet, and that number format. */
  typedDate(date: CivilDate): string;
  readonly typedDateFormat: string;

  /** The fiscal year that ends on a day, and the formula that names it by the formula of that day. */
  fiscalYear(end: CivilDate): string;
  fiscalYearFormula(end: readonly FormulaPiece[]): readonly FormulaPiece[];
  /** The same as the label of a row of a worksheet: a year that is over, or one that is not. */
  yearLabel(end: CivilDate, wording: "ended" | "ending"): string;
  /** What follows a forecast's name that was announced on a day. */
  announcedOn(date: CivilDate): string;

  /** `unit` is the word for thousands or millions. */
  shares(count: string, unit: string): string;
  money(digits: string, unit: string, currency: string): string;
  /** What stands around a dividend per share that the worksheet gives no example of. */
  shareAmount(currency: string): { readonly prefix: string; readonly suffix: string };
  /** Whether a sentence has the currency before an amount that a table shows as bare digits. */
  readonly currencyInSentences: boolean;
  /** The pattern of what stands before, and behind, an amount that is one per share. */
  readonly perShare: { readonly before: string; readonly behind: string };
  /** A cell's unit of money, without digits; empty where the currency stands before them. */
  typedCurrency(currency: string | null): string;
  /** What a label says of the unit its row is typed in. */
  unitOfLabel(unit: string, counts: "money" | "shares"): string;
  readonly paid: string;
  readonly upperLimit: string;
  range(from: string, to: string): string;
  ifRounded(range: string, mode: string): string;
  /** All ways of rounding, already joined. */
  rounded(modes: string): string;
  splitRatio(to: string, from: string): string;

  /** How many cells are still open, as the sheet counts them, and its number format. */
  toGo(count: number): string;
  readonly toGoFormat: string;
  /** What a cell says whose value was taken from a sentence of a release. */
  taken(words: string): string;
  /** Who accepted it, when and why; name and day may be empty. */
  accepted(reason: string, by: string, on: string): string;
  /** The name of a sheet with the tables. */
  readonly tables: string;
  readonly languageNames: Readonly<Record<Language, string>>;
  /** What a release's texts in each language are called. */
  readonly texts: Readonly<Record<Language, string>>;
}

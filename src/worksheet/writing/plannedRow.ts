import type { Language, PerLanguage } from "../../dividend/language";
import { languages } from "../../dividend/language";
import { type SectionName, seldomRows } from "../../dividend/facts";
import { type Spellings, sections } from "../labels";
import { languageOfText } from "../textPerLanguage";
import { usageIn } from "../../languages/usageIn";
import { nameCell } from "./plannedValue";
import type { PlannedCell } from "./worksheetPlan";

export type PlannedRow = readonly (PlannedCell | null)[];

/** How a worksheet is written. */
export interface Writing {
  readonly language: Language;
  /** Every label of the contract has its row, filled or not; else only what is known has one. */
  readonly complete: boolean;
  /** The languages that each have a row for a text not given yet; the worksheet's own where absent. */
  readonly texts?: readonly Language[];
  /**
   * Of the rows that hold nothing yet, only those named here, with the languages that a text has a row for; all but
   * the seldom ones where absent.
   */
  readonly only?: ReadonlyMap<string, readonly Language[]>;
}

/** The writing of one row that holds nothing yet, or is not there. */
export function offering(writing: Writing, row: string): Writing {
  const texts = writing.only?.get(row) ?? writing.texts ?? [];
  return { ...writing, complete: isOffered(writing, row), texts };
}

/** Whether a row that holds nothing yet is there to be filled in. */
export function isOffered({ complete, only }: Writing, row: string): boolean {
  return complete && (only?.has(row) ?? !seldomRows.has(row));
}

/** What a label in `language` adds for a text in another, or in its own. */
export function languageMark(language: Language, of: Language): string {
  const { aside, languageNames } = usageIn(language);
  return aside(languageNames[of]);
}

/** The language's own label, with whatever it adds in parentheses. */
export function labelCell<Name extends string>(
  spellings: Spellings<Name>,
  name: Name,
  language: Language,
  added = "",
): PlannedCell {
  return nameCell(`${spellings[name][language][0]}${added}`, "label");
}

/** A section's heading, which a share class's name may follow. */
export function sectionName(
  section: SectionName,
  shareClass: string | null,
  language: Language,
): string {
  const heading = sections[section][language][0];
  return shareClass === null ? heading : `${heading}: ${shareClass}`;
}

/** What of a text the rows of a label need: its words, and cells for them. */
interface LanguageRows<T> {
  readonly texts: PerLanguage<T> | undefined;
  readonly words: (text: T) => readonly string[];
  readonly label: (added: string) => PlannedCell;
  readonly rows: (label: PlannedCell, text: T | null) => readonly PlannedRow[];
}

/**
 * The rows of a label that may say something in each language. A language is named in the label where
 * both have a text, or where the text is not written in its own.
 */
export function rowsPerLanguage<T>(
  { texts, words, label, rows }: LanguageRows<T>,
  { language, complete, texts: offered = [] }: Writing,
): readonly PlannedRow[] {
  const given = languages.flatMap((each) => {
    const text = texts?.[each];
    return text === undefined ? [] : [{ each, text }];
  });
  if (given.length === 0 && complete) {
    if (offered.length > 0)
      return offered.flatMap((each) => rows(label(languageMark(language, each)), null));
    return rows(label(""), null).map((row) =>
      row.map((cell) => (cell?.role === "value" ? { ...cell, expects: "wording" as const } : cell)),
    );
  }
  return given.flatMap(({ each, text }) => {
    const isClear =
      given.length === 1 && words(text).every((word) => languageOfText(null, [word]) === each);
    return rows(label(isClear ? "" : languageMark(language, each)), text);
  });
}

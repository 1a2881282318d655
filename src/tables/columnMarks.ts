import type { Announcement } from "../dividend/announcement";
import type { DividendColumn } from "../dividend/column";
import { type Fact, givenValue } from "../dividend/fact";
import { type Language, languageOf, languages } from "../dividend/language";
import { comparedClasses } from "../dividend/notice";
import { termsOf } from "../languages/terms";
import { noteMarksAtEnds } from "../worksheet/notation/noteMark";

/** What a release prints under a comparison for one of its columns. */
export type PrintedNotes =
  | { readonly is: "typed"; readonly notes: readonly Fact<string>[] }
  /** The template's, for a previous year restated to another number of shares. */
  | { readonly is: "restated" }
  /** Typed in the other language only: better than a mark without its note. */
  | { readonly is: "foreign"; readonly notes: readonly Fact<string>[] };

export function printedNotes(column: DividendColumn, language: Language): PrintedNotes {
  const spoken = column.notes.filter(({ value }) => languageOf(value) === language);
  if (spoken.length > 0) return { is: "typed", notes: spoken };
  if (column.role === "previous" && givenValue(column.shareBasis) === "restated")
    return { is: "restated" };
  return { is: "foreign", notes: column.notes };
}

/**
 * The marks that tie each column to its footnotes, in the order of the notes, where the language's form has
 * marks ("※1") and the columns a table. None for any column where the worksheet has marks of its own: two numberings would mislead.
 */
export function columnMarks(
  announcement: Announcement,
  language: Language,
): ReadonlyMap<DividendColumn, readonly string[]> {
  const { noteMark } = termsOf(announcement, language);
  const columns = comparedClasses(announcement).flatMap((shareClass) => shareClass.columns);
  const marks = new Map<DividendColumn, readonly string[]>();
  if (noteMark === null || columns.some(hasOwnMarks)) return marks;
  let last = 0;
  for (const column of columns) {
    const printed = printedNotes(column, language);
    const count = printed.is === "restated" ? 1 : printed.notes.length;
    const numbers = Array.from({ length: count }, (_, index) => last + index + 1);
    marks.set(
      column,
      numbers.map((number) => noteMark.replace("{number}", String(number))),
    );
    last += count;
  }
  return marks;
}

function hasOwnMarks(column: DividendColumn): boolean {
  const { notes, dividendPerShare, total, parts, typedHeading } = column;
  const texts = [
    ...notes.map(({ value }) => value),
    ...languages.flatMap((language) => typedHeading?.[language]?.value ?? []),
  ];
  const amounts = [dividendPerShare, total, ...parts.map(({ amount }) => amount)];
  return (
    texts.some((text) => noteMarksAtEnds(text).marks.length > 0) ||
    amounts.some((amount) => (givenValue(amount)?.marks.length ?? 0) > 0)
  );
}

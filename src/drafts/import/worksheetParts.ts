import type { Announcement } from "../../dividend/announcement";
import type { Language } from "../../dividend/language";
import { readWorksheet } from "../../worksheet/reader";
import type { ClassedTable } from "./classes";
import { type ComparisonSource, importedComparison, saidSection } from "./comparison";
import type { ImportedFacts } from "./facts";
import { type NotUnderstood, leftBehind, takenFrom, takenOf, unread } from "./notUnderstood";
import { type ImportedRow, importedSheet } from "./rows";
import type { SaidFact } from "./saidFacts";
import { factRows, noteRows, presentationRows, textRows } from "./sections";
import { type ImportedTable, importedAnnual, noAnnual } from "./tables";
import type { TakenFact } from "./taken";
import type { ImportedTexts } from "./texts";
import { followingItsFacts, withoutUsualHeadings } from "./untyped";

/** What one worksheet is made of. */
export interface Parts {
  readonly facts: ImportedFacts;
  readonly comparisons: readonly ComparisonSource[];
  readonly said: readonly SaidFact[];
  readonly annuals: readonly ClassedTable[];
  readonly texts: ImportedTexts;
  readonly isRevision: boolean;
}

interface Imported {
  readonly announcement: Announcement;
  readonly left: readonly NotUnderstood[];
  readonly taken: readonly TakenFact[];
}

/** The worksheet of the parts, read as any is; null where it would be none. */
export function imported(
  { facts, comparisons, said, annuals, texts, isRevision }: Parts,
  language: Language,
): Imported | null {
  const dividends =
    comparisons.length === 0 && said.length > 0 && !isRevision
      ? [saidSection(said, language)]
      : comparisons.map((source, index): ImportedTable => {
          const { rows, left } = importedComparison(source, index === 0 ? said : [], language);
          return { rows: [...rows, ...(index === 0 ? noteRows(texts, language) : [])], left };
        });
  const years = annualSections(annuals, language);
  const rows: readonly ImportedRow[] = [
    ...factRows(facts, isRevision ? "revision" : null, language),
    ...presentationRows(
      comparisons[0]?.table.grid,
      annuals.map(({ table }) => table.grid),
      language,
    ),
    ...dividends.flatMap((each) => each.rows),
    ...(years.length === 0 ? noAnnual(language) : years.flatMap((each) => each.rows)),
    ...textRows(texts, language),
  ];
  const reading = readWorksheet(importedSheet(rows, language));
  if (reading === null) return null;
  return {
    announcement: followingItsFacts(withoutUsualHeadings(reading.announcement, language), language),
    left: [
      ...[...dividends, ...years].flatMap(({ left }) => left).flatMap(leftBehind),
      ...unread(reading, rows),
    ],
    taken: [...rows.flat().flatMap(takenFrom), ...takenOf(facts)],
  };
}

/** The section of each class, that of the common shares first. */
function annualSections(
  annuals: readonly ClassedTable[],
  language: Language,
): readonly ImportedTable[] {
  const classes = [...new Set(annuals.map(({ shareClass }) => shareClass))];
  return classes
    .toSorted((a, b) => Number(a !== null) - Number(b !== null))
    .map((name) =>
      importedAnnual(
        annuals.flatMap(({ table, shareClass }) => (shareClass === name ? [table] : [])),
        name,
        language,
      ),
    );
}

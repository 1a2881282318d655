import type { Announcement, TextBlockName } from "../../dividend/announcement";
import type { DividendColumn } from "../../dividend/column";
import type { Fact } from "../../dividend/fact";
import { type Language, languages } from "../../dividend/language";
import { placedColumns } from "../placedColumns";

/** A paragraph that the worksheet has, with the block of the release it goes into. */
export interface Paragraph {
  readonly block: TextBlockName;
  readonly fact: Fact<string>;
  /** The column it is a note of. */
  readonly column?: DividendColumn;
}

/** A paragraph of the worksheet's Text section, with the language it was typed for. */
export interface TypedParagraph extends Paragraph {
  readonly language: Language;
}

/** The paragraphs typed for some blocks, in the order of the blocks and, within one, of the worksheet. */
export function typedParagraphs(
  { text }: Announcement,
  blocks: readonly TextBlockName[],
): TypedParagraph[] {
  return blocks.flatMap((block) =>
    languages.flatMap((language) =>
      (text[block]?.[language] ?? []).map((fact) => ({ block, language, fact })),
    ),
  );
}

/** Banner, headline, lead, approval, both reasons and notes, those of the columns behind the others: what speaks of the dividend. */
export function paragraphsOnDividend(announcement: Announcement): readonly Paragraph[] {
  const ofColumns = placedColumns(announcement).flatMap(({ column }) =>
    column.notes.map((fact) => ({ block: "notes", fact, column }) as const),
  );
  return [
    ...typedParagraphs(announcement, [
      "banner",
      "headline",
      "lead",
      "approval",
      "reason",
      "revisionReason",
      "notes",
    ]),
    ...ofColumns,
  ];
}

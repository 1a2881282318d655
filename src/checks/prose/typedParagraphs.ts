import type { Announcement, TextBlockName } from "../../dividend/announcement";
import type { Fact } from "../../dividend/fact";
import { type Language, languages } from "../../dividend/language";

/** A paragraph of the worksheet's Text section, with the block and language it was typed for. */
export interface TypedParagraph {
  readonly block: TextBlockName;
  readonly language: Language;
  readonly fact: Fact<string>;
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

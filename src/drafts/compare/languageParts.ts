import { type Language, languageByLetters, languageOf, languages } from "../../dividend/language";
import type { Draft } from "../draft";
import { draftLanguage } from "../language";

type Block = Draft["blocks"][number];

/**
 * The draft, or what of it is in each language where it is the release twice, in two languages one after the other or
 * side by side: where each has a comparison of its own, and there are more of them than the worksheet has.
 */
export function languageParts(
  draft: Draft,
  isComparison: (block: Block) => boolean,
  { comparisons }: { readonly comparisons: number },
): readonly Draft[] {
  const found = draft.blocks.filter(isComparison);
  if (found.length <= comparisons) return [draft];
  const spoken = new Set(found.map((block) => draftLanguage({ ...draft, blocks: [block] })));
  if (spoken.size < 2) return [draft];
  let last: Language = draftLanguage(draft);
  const spokenBy = new Map<Block, Language>();
  for (const block of draft.blocks) {
    if (isSpoken(block)) last = blockLanguage(block, draft);
    spokenBy.set(block, last);
  }
  return languages.flatMap((language) => {
    const blocks = draft.blocks.filter((block) => spokenBy.get(block) === language);
    return blocks.length === 0 ? [] : [{ ...draft, blocks }];
  });
}

function blockLanguage(block: Block, draft: Draft): Language {
  return block.is === "paragraph"
    ? languageOf(block.text)
    : draftLanguage({ ...draft, blocks: [block] });
}

/** A number alone, or a word or two in Latin letters ("TEL 052-000-0000"), is of the language around it. */
function isSpoken(block: Block): boolean {
  return (
    block.is === "table" ||
    languageByLetters(block.text) !== null ||
    (block.text.match(/[A-Za-z]+/gu) ?? []).length > 3
  );
}

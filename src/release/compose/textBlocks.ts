import type { Announcement, TextBlockName } from "../../dividend/announcement";
import type { ReleaseFacts, ReleaseWords } from "../../languages/releaseWords";
import type { Terms } from "../../languages/terms";
import { filledText } from "./placeholders";
import type { PrintedFacts } from "./printedFacts";

/** The words of a release, block by block: the worksheet's own, or the template's. */
export interface TextBlocks {
  /** The block's paragraphs; none where nobody has anything to say. */
  paragraphs(name: TextBlockName): readonly string[];
  readonly templates: readonly TextBlockName[];
  readonly onlyInOtherLanguage: readonly TextBlockName[];
}

export function textBlocks(
  announcement: Announcement,
  printed: PrintedFacts,
  facts: ReleaseFacts,
  words: ReleaseWords,
  terms: Terms,
): TextBlocks {
  const templates: TextBlockName[] = [];
  const onlyInOtherLanguage: TextBlockName[] = [];
  const { language } = printed;
  const template: Record<TextBlockName, () => readonly string[]> = {
    banner: () => [terms.banner],
    headline: () => [words.headline(facts)],
    lead: () => [words.lead(facts)],
    approval: () => [words.approval(facts)],
    reason: () => words.reason(facts),
    revisionReason: () => [],
    notes: () => words.notes(facts),
    about: () => [],
    // A Japanese release names them in its letterhead.
    contact: () => (language === "en" ? [printed.known("inquiries") ?? ""] : []),
  };
  return {
    paragraphs(name) {
      const typed = announcement.text[name];
      const own = typed?.[language];
      if (own !== undefined && own.length > 0) {
        return own.map((paragraph) => filledText(paragraph, printed)).filter(hasWords);
      }
      if (typed?.[language === "en" ? "ja" : "en"]?.length) onlyInOtherLanguage.push(name);
      const paragraphs = template[name]().filter(hasWords);
      if (paragraphs.length > 0) templates.push(name);
      return paragraphs;
    },
    templates,
    onlyInOtherLanguage,
  };
}

function hasWords(paragraph: string): boolean {
  return paragraph.trim() !== "";
}

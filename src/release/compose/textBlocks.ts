import type { Announcement, TextBlockName } from "../../dividend/announcement";
import type { ReleaseFacts, ReleaseWords, RevisionFacts } from "../../languages/releaseWords";
import type { Terms } from "../../languages/termWords";
import { filledText } from "./placeholders";
import type { PrintedFacts } from "./printedFacts";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { type Language, otherLanguages } from "../../dividend/language";

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
  template: Readonly<Record<TextBlockName, () => readonly string[]>>,
): TextBlocks {
  const templates: TextBlockName[] = [];
  const onlyInOtherLanguage: TextBlockName[] = [];
  const { language } = printed;
  /** A letterhead has its own place for whom to ask. */
  const isContact = (other: Language) =>
    releaseWordsIn(language).form.letterhead === null &&
    announcement.company.inquiries?.[other] !== undefined;
  return {
    paragraphs(name) {
      const typed = announcement.text[name];
      const own = typed?.[language];
      if (own !== undefined && own.length > 0) {
        return own.map((paragraph) => filledText(paragraph, printed)).filter(hasWords);
      }
      const paragraphs = template[name]().filter(hasWords);
      const isElsewhere = otherLanguages(language).some(
        (other) =>
          (typed?.[other]?.length ?? 0) > 0 ||
          (name === "contact" && paragraphs.length === 0 && isContact(other)),
      );
      if (isElsewhere) onlyInOtherLanguage.push(name);
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

/** The templates of a notice on a dividend, and on a revision of the forecast with it; null without one. */
export function dividendTemplates(
  printed: PrintedFacts,
  facts: ReleaseFacts,
  revised: RevisionFacts | null,
  words: ReleaseWords,
  terms: Terms,
): Readonly<Record<TextBlockName, () => readonly string[]>> {
  return {
    banner: () => [terms.banner],
    headline: () => [
      revised === null
        ? words.headline(facts)
        : words.revision.headlineOfBoth(words.headline(facts), facts),
    ],
    lead: () => [
      revised === null ? words.lead(facts) : words.revision.leadOfBoth(words.lead(facts), revised),
    ],
    approval: () => [words.approval(facts)],
    reason: () => words.reason(facts),
    revisionReason: () => (revised === null ? [] : words.revision.reason(revised)),
    notes: () => words.notes(facts),
    about: () => [],
    contact: () => contact(printed, words),
  };
}

/** The templates of a notice on the forecast alone. */
export function revisionTemplates(
  printed: PrintedFacts,
  facts: RevisionFacts,
  words: ReleaseWords,
  terms: Terms,
): Readonly<Record<TextBlockName, () => readonly string[]>> {
  const { revision } = words;
  return {
    banner: () => [terms.banner],
    headline: () => [revision.headline(facts)],
    lead: () => [revision.lead(facts)],
    approval: () => [],
    reason: () => [],
    revisionReason: () => revision.reason(facts),
    notes: () => words.notes({ split: facts.split, previousBeforeSplit: false }),
    about: () => [],
    contact: () => contact(printed, words),
  };
}

/** A release with a letterhead names them there. */
function contact(printed: PrintedFacts, { form }: ReleaseWords): readonly string[] {
  return form.letterhead === null ? [printed.own("inquiries") ?? ""] : [];
}

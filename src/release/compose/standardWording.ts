import type { Announcement, TextBlockName } from "../../dividend/announcement";
import { isOtherRow } from "../../dividend/placeholder";
import type { Language } from "../../dividend/language";
import { noticeOf } from "../../dividend/notice";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { termsOf } from "../../languages/terms";
import type { PrintedFacts } from "./printedFacts";
import { releaseFacts } from "./releaseFacts";
import { dividendTemplates } from "./textBlocks";

/**
 * The template's words for a block of a dividend's release, each fact as its placeholder, so that they go on following
 * the worksheet once they are typed there. Empty where the template has none, or cannot begin yet.
 */
export function standardWording(
  announcement: Announcement,
  block: TextBlockName,
  language: Language,
): readonly string[] {
  const printed: PrintedFacts = {
    language,
    known: placeholder,
    own: placeholder,
    needed: placeholder,
    lacking: [],
    fromOtherLanguage: [],
  };
  const facts = releaseFacts(announcement, printed);
  if (facts === null || noticeOf(announcement) !== "dividend") return [];
  // Comparisons would stand there as figures, and figures that are typed grow old.
  const plain = {
    ...facts,
    againstForecast: { is: "unknown" },
    againstPrevious: { is: "unknown" },
    parts: [],
    otherClasses: [],
    othersPaid: false,
    year: null,
    split: null,
  } as const;
  const terms = termsOf(announcement, language);
  const templates = dividendTemplates(printed, plain, null, releaseWordsIn(language), terms);
  return templates[block]().filter((paragraph) => paragraph.trim() !== "");
}

function placeholder(name: Parameters<PrintedFacts["known"]>[0]): string {
  return isOtherRow(name) ? "" : `{{${name}}}`;
}

import type { Announcement } from "../dividend/announcement";
import type { Language } from "../dividend/language";
import type { Presentation } from "../dividend/presentation";
import type { Terms } from "../languages/termWords";
import { termsOf } from "../languages/terms";

/** What decides how a table of an announcement looks: its language, its terms and the worksheet's wishes. */
export interface TableStyle {
  readonly language: Language;
  readonly terms: Terms;
  readonly presentation: Presentation;
}

export function tableStyle(announcement: Announcement, language: Language): TableStyle {
  return {
    language,
    terms: termsOf(announcement, language),
    presentation: announcement.presentation,
  };
}

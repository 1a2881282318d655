import type { Announcement } from "../dividend/announcement";
import type { Language } from "../dividend/language";
import type { Presentation } from "../dividend/presentation";
import { type TermChoice, type Terms, termsIn } from "../languages/terms";

/** What decides how a table of an announcement looks: its language, its terms and the worksheet's wishes. */
export interface TableStyle {
  readonly language: Language;
  readonly terms: Terms;
  readonly presentation: Presentation;
}

export function tableStyle(
  announcement: Announcement,
  language: Language,
  choice?: TermChoice,
): TableStyle {
  return { language, terms: termsIn(language, choice), presentation: announcement.presentation };
}

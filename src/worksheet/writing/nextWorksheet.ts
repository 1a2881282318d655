import type { Announcement } from "../../dividend/announcement";
import type { Language } from "../../dividend/language";
import { readWorksheet } from "../reader";
import { type TextWithFigures, rolledForward, textsWithFigures } from "./rolledForward";
import { type WorksheetPlan, sheetOf } from "./worksheetPlan";
import { worksheetPlan } from "./worksheetWriter";

/** Next period's worksheet as it is to be written. */
export interface NextWorksheet {
  readonly plan: WorksheetPlan;
  /** Its texts with a figure or date that was carried over, at the cells they will have, from the top down. */
  readonly textsToReview: readonly TextWithFigures[];
}

/** The worksheet of the same dividend a year later, labelled in `language`. */
export function nextWorksheet(announcement: Announcement, language: Language): NextWorksheet {
  const plan = worksheetPlan(rolledForward(announcement, language), { language, complete: true });
  // Where the texts come to stand is known once the plan is read as the sheet it becomes.
  const written = readWorksheet(sheetOf(plan));
  return { plan, textsToReview: written === null ? [] : textsWithFigures(written.announcement) };
}

import type { Announcement } from "../../src/dividend/announcement";
import { givenValue } from "../../src/dividend/fact";
import type { Language } from "../../src/dividend/language";
import type { Draft } from "../../src/drafts/draft";
import { type ReleaseImport, importRelease } from "../../src/drafts/import/importing";
import { readWorksheet } from "../../src/worksheet/reader";
import { sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { worksheetPlan } from "../../src/worksheet/writing/worksheetWriter";
import { day, given, spoken } from "../release/facts";

export function imported(draft: Draft): ReleaseImport {
  const result = importRelease(draft);
  if (result === null) throw new Error("the release has a comparison");
  return result;
}

/** The import as its worksheet reads back, once written. */
export function throughWorksheet({ announcement, language }: ReleaseImport): Announcement {
  const plan = worksheetPlan(announcement, { language, complete: true });
  const reading = readWorksheet(sheetOf(plan));
  if (reading === null) throw new Error("an imported worksheet is one");
  return reading.announcement;
}

/** What an excerpt lacks of a release, typed in as a user would: the rest of its page is not in the file. */
export function completed(
  announcement: Announcement,
  language: Language,
  fiscalYearEnd: string | null = null,
): Announcement {
  const { company, decision } = announcement;
  return {
    ...announcement,
    company: {
      ...company,
      name: company.name ?? spoken("B2", language === "en" ? "The Company" : "当社"),
    },
    decision: {
      ...decision,
      ...(givenValue(decision.releaseDate) === null && { releaseDate: day("B9", "2012-05-31") }),
      ...(givenValue(decision.fiscalYearEnd) === null &&
        fiscalYearEnd !== null && {
          fiscalYearEnd: day("B10", fiscalYearEnd),
        }),
      ...(givenValue(decision.decidedBy) === null && {
        decidedBy: given("B11", "boardOfDirectors" as const, "", null),
      }),
    },
  };
}

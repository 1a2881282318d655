import type { Announcement } from "../../src/dividend/announcement";
import { languages } from "../../src/dividend/language";
import { hasDifferences } from "../../src/drafts/compare/verification";
import { draftVerifier } from "../../src/drafts/compare/verifying";
import { readTextDraft } from "../../src/drafts/read/text";
import { renderText } from "../../src/release/render/plainText";
import { composed } from "../release/worksheets";
import { factsOf } from "./factLines";
import { completed, imported, throughWorksheet } from "./imports";
import { blindNotices } from "./layouts/blindNotices";
import { english } from "./layouts/english";
import { furtherNotices } from "./layouts/furtherNotices";
import { japaneseRevisions } from "./layouts/japaneseRevisions";
import { printedNotices } from "./layouts/printedNotices";
import { realPages } from "./layouts/realPages";

const layouts = [
  ...english,
  ...furtherNotices,
  ...japaneseRevisions,
  ...printedNotices,
  ...realPages,
  ...blindNotices,
].filter(({ facts: [notice = ""] }) => /^(?:revision|both)/u.test(notice));

/**
 * The facts of a notice as its table says them: a dash stands for what is blank, a class is named in the language, and
 * in English a day that is the same as left is said again.
 */
function saidFacts(announcement: Announcement): readonly string[] {
  let decided = "";
  return factsOf(announcement)
    .filter((line) => !line.endsWith(":"))
    .map((line) => {
      decided = /^decided (\S+)/u.exec(line)?.[1] ?? decided;
      return line.replace(/^forecast = /u, `forecast ${decided} `).replaceAll("_", "-");
    });
}

describe.each(languages)("a revision composed in %s and imported", (language) => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (_, { text }) => {
    const worksheet = throughWorksheet(imported(readTextDraft(text.trim().replaceAll("|", "\t"))));
    const year = worksheet.decision.fiscalYearEnd === undefined ? "2024-03-31" : null;
    const announcement = completed(worksheet, language, year);
    const draft = readTextDraft(renderText(composed(announcement, language)));
    expect(saidFacts(throughWorksheet(imported(draft)))).toEqual(saidFacts(announcement));
    expect(hasDifferences(draftVerifier(announcement)(draft))).toBe(false);
  });
});

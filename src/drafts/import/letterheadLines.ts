import type { Language } from "../../dividend/language";
import { releaseWordsIn } from "../../languages/releaseWordsIn";
import { readDate } from "../../worksheet/notation/dateNotation";
import { splitInquiries } from "./companyNames";
import type { ImportedFacts } from "./facts";

/** A line that only gives a fact the worksheet has a cell for, or says to whom a release is addressed. */
export function isLetterhead(text: string, facts: ImportedFacts, language: Language): boolean {
  return text.split("\n").every((line) => isLetterheadLine(line, facts, language));
}

function isLetterheadLine(text: string, facts: ImportedFacts, language: Language): boolean {
  const date = readDate(text);
  const values = [
    facts.name,
    facts.representative,
    facts.listing,
    ...splitInquiries(facts.inquiries),
  ];
  // A listing stands in parentheses of its own: （コード番号 0000 東証プライム）.
  const ends = (value: string) => text.endsWith(value) || text.endsWith(`${value}）`);
  return (
    date?.is === "date" ||
    /^(?:各\s*位|to whom it may concern[:,]?)$/iu.test(text.trim()) ||
    (/^company(?: name)?\s*:/iu.test(text) && facts.name !== null && ends(facts.name)) ||
    (releaseWordsIn(language).form.letterhead !== null &&
      !/お知らせ|[。]/u.test(text) &&
      values.some((value) => value !== null && value !== "" && ends(value)))
  );
}

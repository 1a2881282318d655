import type { Announcement } from "../../dividend/announcement";
import { givenValue } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import type { PlaceholderName } from "../../dividend/placeholder";
import { printedFacts } from "./printedFacts";
import { usageIn } from "../../languages/usageIn";

/** Placeholders that a text's words can be turned into without a doubt, the surest first. */
const replaceable: readonly PlaceholderName[] = [
  "name",
  "listing",
  "release date",
  "meeting date",
  "record date",
  "meeting number",
  "short name",
  "fiscal year",
];

/**
 * A text with what it repeats of the worksheet's facts put as placeholders, so that next year it follows them.
 * Only what would be printed letter for letter is; a dividend per share only beside "per share".
 */
export function withPlaceholders(
  text: string,
  announcement: Announcement,
  language: Language,
): string {
  const printed = printedFacts(announcement, language);
  const marked: { readonly words: string; readonly name: PlaceholderName }[] = [];
  let rest = text;
  const replace = (pattern: RegExp, name: PlaceholderName) => {
    rest = rest.replace(pattern, (words) => {
      marked.push({ words, name });
      return `\u0000${String(marked.length - 1)}\u0000`;
    });
  };
  const place = printed.known("place");
  // Elsewhere it may be a word of another name (Tokyo Stock Exchange).
  if (place !== null && place !== "")
    replace(new RegExp(`^${escaped(place)}(?=,? )`, "u"), "place");
  for (const name of replaceable) {
    const words = printed.known(name);
    if (words !== null && words !== "") replace(wholeWords(words), name);
  }
  const dividend = printed.known("dividend per share");
  if (dividend !== null && givenValue(decidedDividend(announcement)) !== null) {
    const amount = escaped(dividend);
    const { before, behind } = usageIn(language).perShare;
    replace(new RegExp(`${before}${amount}${behind}`, "gu"), "dividend per share");
  }
  return rest.replace(
    // eslint-disable-next-line no-control-regex -- the character no text of a cell holds
    /\u0000(\d+)\u0000/gu,
    (_, index: string) => `{{${marked[Number(index)]?.name ?? ""}}}`,
  );
}

function decidedDividend(announcement: Announcement) {
  return announcement.classes[0]?.columns.find(({ role }) => role === "decided")?.dividendPerShare;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** Not within another word: IIJ, and not the IIJ of IIJA. */
function wholeWords(words: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9])${escaped(words)}(?![A-Za-z0-9])`, "gu");
}

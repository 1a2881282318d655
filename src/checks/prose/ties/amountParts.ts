import type { Announcement } from "../../../dividend/announcement";
import { type WordList, wordsOf } from "../wordList";
import { lastClause } from "./amountWords";
import { scopeSaid } from "./scopeWords";
import { type Spot, wordsUpTo } from "./spots";
import { type ScopedAmount, worksheetAmounts } from "./worksheetAmounts";

/** The parts that an amount may be: that named last in its own clause, or the ordinary one where a later amount is another. */
export function partsIn(
  spot: Spot,
  words: string,
  announcement: Announcement,
): ReadonlySet<ScopedAmount["part"]> {
  const { parts } = scopeSaid(lastClause(words.replace(/[,、\s]+$/u, "")));
  const [part, ...others] = parts;
  if (part !== undefined) {
    const { perShare } = worksheetAmounts(announcement);
    // Several make the whole; without parts, what is called ordinary or special may be it, where no other part is spoken of.
    const isWhole =
      others.length > 0 ||
      (!included.areIn(words) &&
        part !== "commemorative" &&
        perShare.every((each) => each.part === null) &&
        [...scopeSaid(spot.sentence.words).parts].every((each) => each === part));
    return isWhole ? new Set([...parts, null]) : parts;
  }
  if (/\bof (?:the|this|these|its)?$/i.test(spot.before)) return new Set([null]);
  if (leftOut.areIn(wordsUpTo(spot)) && hasOrdinary(announcement)) return new Set(["ordinary"]);
  if (leftOut.areIn(spot.sentence.words)) return new Set([null, "ordinary"]);
  const next = spot.sentence.spots[spot.at + 1];
  return next !== undefined && namesOtherPart(next.before)
    ? new Set([null, "ordinary"])
    : new Set([null]);
}

function namesOtherPart(words: string): boolean {
  const { parts } = scopeSaid(words);
  return parts.size > 0 && !parts.has("ordinary");
}

function hasOrdinary(announcement: Announcement): boolean {
  return worksheetAmounts(announcement).perShare.some(({ part }) => part === "ordinary");
}

/** "Excluding the commemorative dividend of 10 yen, it is 48 yen". */
const leftOutWords: WordList = `
  exclud~, without, apart from, leaving {aside/out}, not counting, setting aside, 除く, 除き, 除い
`;
/** "Which included a special dividend of 5 yen". */
const includedWords: WordList = "includ~, of which, compris~, consist~, うち, 内訳, 含";
const leftOut = wordsOf(leftOutWords);
const included = wordsOf(includedWords);

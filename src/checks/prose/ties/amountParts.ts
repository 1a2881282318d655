import type { Announcement } from "../../../dividend/announcement";
import { lastClause } from "./amountWords";
import { scopeSaid } from "./scopeWords";
import type { Spot } from "./spots";
import { type ScopedAmount, worksheetAmounts } from "./worksheetAmounts";

/** The parts that an amount may be: that named last in its own clause, or the ordinary one where a later amount is another. */
export function partsIn(
  spot: Spot,
  words: string,
  announcement: Announcement,
): ReadonlySet<ScopedAmount["part"]> {
  const { parts } = scopeSaid(lastClause(words.replace(/[,、，\s]+$/u, "")));
  if (parts.size > 0) {
    const { perShare } = worksheetAmounts(announcement);
    // Without parts, what is called ordinary or special may be the whole.
    const isWhole =
      !isIncluded.test(words) &&
      [...parts].every(
        (part) => part !== "commemorative" && perShare.every((each) => each.part !== part),
      );
    return isWhole ? new Set([...parts, null]) : parts;
  }
  if (/\bof (?:the|this|these|its)?$/i.test(spot.before)) return new Set([null]);
  if (isLeftOut.test(wordsUpTo(spot)) && hasOrdinary(announcement)) return new Set(["ordinary"]);
  if (isLeftOut.test(spot.sentence.words)) return new Set([null, "ordinary"]);
  const next = spot.sentence.spots[spot.at + 1]?.before ?? "";
  const later = scopeSaid(next).parts;
  return later.size > 0 && !later.has("ordinary") ? new Set([null, "ordinary"]) : new Set([null]);
}

function hasOrdinary(announcement: Announcement): boolean {
  return worksheetAmounts(announcement).perShare.some(({ part }) => part === "ordinary");
}

/** The words of a sentence before a figure, without the figures. */
function wordsUpTo({ at, sentence: { spots } }: Spot): string {
  return spots
    .slice(0, at + 1)
    .map(({ before }) => before)
    .join(" ");
}

// "Excluding the commemorative dividend of 10 yen, it is 48 yen"; "which included a special dividend of 5 yen".
const isLeftOut =
  /\b(?:exclud\w+|without|apart from|leaving (?:aside|out)|not counting|setting aside)\b|除[くきい]/i;
const isIncluded = /\b(?:includ\w+|of which|compris\w+|consist\w+)\b|うち|内訳|含/i;

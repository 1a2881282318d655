import { digitsOf } from "../../../dividend/decimal";
import { statedSplitDate } from "../../mixedBases";
import { isMoneyOnTrust } from "../../trustNotes";
import {
  isInPartName,
  isOfSplitRatio,
  isSecurityCode,
  statesSplitRatio,
  statesTrustShares,
} from "../knownFigures";
import { countsLine } from "../noteLines";
import { splitDaysIn } from "../splitNotes";
import { isAboutSplit, isOfRatioIn } from "../splitWords";
import type { Context } from "./context";
import type { Spot } from "./spots";

/** Whether the number is a law's, a rule's, a quarter's or a fraction's: 会社法第459条第1項, "Article 459, paragraph 1", 第1四半期, 4分の1. */
function isReference(before: string, behind: string): boolean {
  return (
    (before.endsWith("第") && /^(?:[条項号]|四半期)/u.test(behind)) ||
    before === "分の" ||
    behind === "分の" ||
    /\b(?:articles?|arts?\.|paragraphs?|sections?|rules?)$/i.test(before)
  );
}

/**
 * Whether a figure is no fact but a name's, a law's, a line's or a code's, or one that another rule holds against its
 * row: the day or ratio of a split in a note (DV37), the dividend on shares held in trust (DV04).
 */
export function isReadElsewhere(
  { found: { start, end, reading }, before, behind }: Spot,
  { announcement, paragraph, sentence }: Context,
): boolean {
  const { block, fact } = paragraph;
  const text = fact.value;
  if (reading.is === "ordinal") return isInPartName(String(reading.ordinal.number), announcement);
  if (reading.is === "number") {
    const { number } = reading;
    const line = text.slice(Math.max(text.lastIndexOf("\n", start) + 1, start - 40), start);
    if (countsLine(line, text.slice(end, end + 40))) return true;
    if (number.kind === "percent" || number.kind === "times") return false;
    const digits = digitsOf(number.number);
    if (isReference(before, behind) || isInPartName(digits, announcement)) return true;
    if (isSecurityCode(digits, announcement)) return true;
    if (isAboutSplit(sentence.words) && isOfSplitRatio(number.number, announcement)) return true;
    if (block !== "notes") return false;
    return (
      (statesTrustShares(announcement) && isMoneyOnTrust(number, sentence.words)) ||
      (statesSplitRatio(announcement) && isOfRatioIn(sentence.words, number.number))
    );
  }
  if (block !== "notes" || reading.is === "day") return false;
  return (
    statedSplitDate(announcement) !== null && splitDaysIn(text).some((day) => day.start === start)
  );
}

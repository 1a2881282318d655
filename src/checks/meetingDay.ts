import { type Announcement, factsOf } from "../dividend/announcement";
import { type CivilDate, compareDates, sameDate } from "../dividend/civilDate";
import { givenValue } from "../dividend/fact";

/**
 * The day that all texts give the meeting, where it is likelier than another one typed in its row: it can be the day,
 * after the release and before the dividend takes effect, which one left from last year's text cannot, and the
 * row's cannot or stands against several texts. Else null.
 */
export function likelierDay(
  inTexts: readonly CivilDate[],
  inRow: CivilDate,
  { decision, classes }: Announcement,
): CivilDate | null {
  const release = givenValue(decision.releaseDate);
  const effective = givenValue(factsOf(classes[0], "decided").effectiveDate);
  const [day, ...others] = inTexts;
  if (day === undefined || release === null || sameDate(day, inRow)) return null;
  const canBe = (each: CivilDate) =>
    compareDates(each, release) > 0 && (effective === null || compareDates(each, effective) < 0);
  const isOne = others.every((other) => sameDate(other, day));
  return isOne && canBe(day) && (others.length > 0 || !canBe(inRow)) ? day : null;
}

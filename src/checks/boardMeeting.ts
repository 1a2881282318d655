import type { Decision } from "../dividend/announcement";
import type { CivilDate } from "../dividend/civilDate";
import { type Fact, givenFact } from "../dividend/fact";

/** The day the board of directors resolved: as typed, else the release date, on which boards usually do. */
export function boardMeetingDay(decision: Decision): Fact<CivilDate> | null {
  return givenFact(decision.boardMeetingDate) ?? givenFact(decision.releaseDate);
}

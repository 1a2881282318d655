import { type CivilDate, civilDate, dateOfDayNumber } from "../../../dividend/civilDate";
import { clockTime } from "../../../drafts/mark/clockTime";

/** The day it is on this machine. */
export function today(): CivilDate {
  const [year = 0, month = 0, day = 0] = clockTime(Date.now()).slice(0, 10).split("-").map(Number);
  return civilDate(year, month, day) ?? dateOfDayNumber(0);
}

import { Option } from "commander";
import type { Announcement } from "../dividend/announcement";
import type { TermSet } from "../dividend/terms";
import { withTermSet } from "../languages/terms";
import { termSets } from "../worksheet/choices";

/** The option that chooses the set of terms. */
export function termSetOption(): Option {
  return new Option(
    "--terms <set>",
    "the set of terms to use; the worksheet's, or the usual one, if not said",
  ).choices(Object.keys(termSets));
}

/** The announcement in the set that was asked for, if any was. */
export function inTerms(announcement: Announcement, set: TermSet | undefined): Announcement {
  return set === undefined ? announcement : withTermSet(announcement, set);
}

import { type DateReading, dateOfMatch, datePatterns } from "./dateNotation";
import { type Found, findAll } from "./found";
import { halfWidth } from "./width";

const patterns = datePatterns.map((pattern) => new RegExp(pattern, "giu"));

/** Every date in a running text, English or Japanese, in any notation `readDate` knows. */
export function findDates(text: string): readonly Found<DateReading>[] {
  return findAll(text, halfWidth(text), patterns, dateOfMatch);
}

import { type DateReading, dateOfMatch, datePatterns } from "./dateNotation";
import { type Found, findAll } from "./found";
import { remembering } from "./remembering";
import { halfWidth } from "./width";

const patterns = datePatterns.map((pattern) => new RegExp(pattern, "gi"));

/** Every date in a running text, English or Japanese, in any notation `readDate` knows. */
export const findDates = remembering((text): readonly Found<DateReading>[] => {
  const written = halfWidth(text);
  // Most labels and cells have no figure at all.
  return /\d/u.test(written) ? findAll(text, written, patterns, dateOfMatch) : [];
});

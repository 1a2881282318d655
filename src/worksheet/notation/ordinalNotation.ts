import { tidy } from "./width";

const whole = /^(?:第\s*)?(\d{1,3}(?:,\d{3})+|\d{1,6})\s*(?:st|nd|rd|th|回|期)?(?:定時株主総会)?$/i;

/** The whole number of "27", "27th" or 第27回; null for anything else. */
export function readOrdinal(text: string): number | null {
  const digits = whole.exec(tidy(text))?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}

import type { ShareCount } from "../../dividend/column";
import { type AmountReading, readAmount } from "./amountNotation";
import { halfWidth } from "./width";

const shares = /\s*(?:株|shares?)\s*$/i;

/**
 * A count of shares: "45,083,691", "45,083,691 shares", 45,200千株. A unit makes it a rounded figure.
 * Null for text that is no count, and where a currency stands beside the number.
 */
export function readShareCount(text: string): (AmountReading & { amount: ShareCount }) | null {
  const reading = readAmount(halfWidth(text).replace(shares, ""));
  const isCount = reading?.amount.currency === null && !reading.amount.paid;
  return isCount ? reading : null;
}

import { type Decimal, decimal, floorQuotient, zero } from "./decimal";

const tenths = decimal("10");
const hundred = decimal("100");
const two = decimal("2");

/**
 * Dividend per share to earnings per share, in percent, half up to one decimal, as the summary of financial
 * results (決算短信) prints the payout ratio (配当性向). Null where there are no earnings to pay from.
 */
export function payoutRatio(dividendPerShare: Decimal, earningsPerShare: Decimal): Decimal | null {
  return percentage(dividendPerShare, earningsPerShare);
}

/**
 * Dividend per share to the average of the net assets per share at the beginning and at the end of the
 * year, in percent, half up to one decimal: dividends to net assets (純資産配当率) of the summary. Null where
 * the net assets are not above zero.
 */
export function dividendsToNetAssets(
  dividendPerShare: Decimal,
  atBeginning: Decimal,
  atEnd: Decimal,
): Decimal | null {
  return percentage(dividendPerShare.times(two), atBeginning.plus(atEnd));
}

function percentage(part: Decimal, whole: Decimal): Decimal | null {
  if (!whole.gt(zero)) return null;
  // By whole numbers of tenths, for a quotient may have no end: floor(x + 1/2) is floor((2 part + whole) / (2 whole)).
  const twice = whole.times(two);
  const doubled = part.times(hundred).times(tenths).times(two).plus(whole);
  return floorQuotient(doubled, twice).div(tenths);
}

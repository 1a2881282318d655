import { inUnits } from "../../dividend/amount";
import type { Announcement } from "../../dividend/announcement";
import type { Decimal } from "../../dividend/decimal";
import { type CellAddress, sameCell } from "../../dividend/fact";
import { amountOf } from "./knownFigures";
import { tiedTexts } from "./ties/textTies";

/** What typed texts give instead of the dividend per share of a cell, in plain currency units. */
export function dividendsSaidInstead(
  dividend: CellAddress,
  announcement: Announcement,
): readonly Decimal[] {
  const ties = tiedTexts(announcement).flatMap((text) => text.ties);
  return ties.flatMap((tie) => {
    const { reading } = tie.spot.found;
    const isInstead =
      tie.is === "wrong" && tie.candidates.some(({ cell }) => sameCell(cell, dividend));
    return isInstead && reading.is === "number" ? [inUnits(amountOf(reading.number))] : [];
  });
}

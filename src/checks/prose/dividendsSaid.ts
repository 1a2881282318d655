import { inUnits } from "../../dividend/amount";
import type { Announcement } from "../../dividend/announcement";
import type { Decimal } from "../../dividend/decimal";
import { findFigures } from "../../worksheet/notation/runningText";
import { roleOf } from "./figureRoles";
import { amountOf } from "./knownFigures";
import { passagesOf } from "./passage";
import { paragraphsOnDividend } from "./typedParagraphs";

/** Every amount that a typed text calls a dividend per share, in plain currency units. */
export function dividendsSaid(announcement: Announcement): readonly Decimal[] {
  const { currency } = announcement.presentation;
  return paragraphsOnDividend(announcement).flatMap(({ fact: { value } }) =>
    passagesOf(value, findFigures(value, currency)).flatMap((passage) => {
      const { reading } = passage.found;
      const isSaid = reading.is === "number" && roleOf(passage) === "dividendPerShare";
      return isSaid ? [inUnits(amountOf(reading.number))] : [];
    }),
  );
}

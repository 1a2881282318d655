import { type Amount, inUnits } from "../../dividend/amount";
import type { Announcement } from "../../dividend/announcement";
import type { AnnualRow } from "../../dividend/annual";
import { type Fact, givenFact } from "../../dividend/fact";
import type { Period } from "../../dividend/fiscalYear";
import { revisionIn } from "../../dividend/notice";
import type { Placeholder } from "../../dividend/placeholder";
import { textParts } from "../../worksheet/placeholder";
import { actualRowOf } from "../annualRows";
import { sentencesOf } from "./sentences";
import { lastClause } from "./ties/amountWords";
import { scopeSaid } from "./ties/scopeWords";

/** A placeholder that prints the amount of one period where its sentence speaks of another one. */
export interface MisplacedPlaceholder {
  readonly name: Placeholder;
  /** What it prints. */
  readonly printed: Fact<Amount>;
  /** The amount of the period that its clause names; null where the worksheet gives none. */
  readonly named: Fact<Amount> | null;
}

type RowOf = (announcement: Announcement) => AnnualRow | null | undefined;

const ofThisYear: RowOf = (announcement) => actualRowOf(announcement, "current");

/** The cells of the annual table that placeholders print, by row and period. */
const printedCells: Readonly<Partial<Record<Placeholder, readonly [RowOf, Period]>>> = {
  "annual dividend": [ofThisYear, "total"],
  "first quarter dividend": [ofThisYear, "firstQuarter"],
  "interim dividend": [ofThisYear, "interim"],
  "third quarter dividend": [ofThisYear, "thirdQuarter"],
  "year-end dividend": [ofThisYear, "yearEnd"],
  "previous annual dividend": [(announcement) => actualRowOf(announcement, "previous"), "total"],
  "previous forecast": [({ annual }) => revisionIn(annual)?.previous, "total"],
  "revised forecast": [({ annual }) => revisionIn(annual)?.revised, "total"],
};

/**
 * The placeholders of a text for amounts of the annual table whose own clause names one other period, and whose amount is not
 * that period's too. Where nothing is named, or several periods are added up, nothing is said of them.
 */
export function misplacedPlaceholders(
  text: string,
  announcement: Announcement,
): readonly MisplacedPlaceholder[] {
  const found: MisplacedPlaceholder[] = [];
  let before = "";
  for (const part of textParts(text)) {
    if (part.is === "words") {
      before = part.text;
      continue;
    }
    const of = part.is === "placeholder" ? printedCells[part.name] : undefined;
    const { periods, isSum } = scopeSaid(lastClause(sinceStop(before)));
    before = "";
    if (part.is !== "placeholder" || of === undefined || isSum) continue;
    const [rowOf, period] = of;
    const [only, ...others] = periods;
    if (only === undefined || others.length > 0) continue;
    const cells = rowOf(announcement)?.cells;
    const printed = givenFact(cells?.[period]);
    const named = givenFact(cells?.[only]);
    if (printed === null) continue;
    // Of the period named it is right.
    if (named !== null && inUnits(named.value).eq(inUnits(printed.value))) continue;
    found.push({ name: part.name, printed, named });
  }
  return found;
}

/** What stands behind the last full stop before a figure. */
function sinceStop(words: string): string {
  const figure = "0";
  return (
    sentencesOf(words + figure)
      .at(-1)
      ?.slice(0, -figure.length) ?? ""
  );
}

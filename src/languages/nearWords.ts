import type { HeadingPlace, NamedCell } from "../worksheet/nearWorksheet";

/** How a sheet that is nearly a dividend worksheet is told what it lacks. */
export interface NearWords {
  /** `more` is how many cells were recognised besides those that are named. */
  nearly(
    sheet: string,
    recognised: readonly NamedCell[],
    more: number,
    lacks: readonly string[],
  ): string;
  /** What is missing, and what to do. `heading` is as it would be typed. */
  lacks(heading: string, place: HeadingPlace): string;
  readonly add: string;
}

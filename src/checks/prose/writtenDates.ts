import type { Announcement } from "../../dividend/announcement";
import type { CivilDate } from "../../dividend/civilDate";
import type { CellAddress } from "../../dividend/fact";
import { onceFor } from "../../dividend/onceFor";
import type { DateStyle } from "../../worksheet/notation/dateNotation";
import { findDates } from "../../worksheet/notation/runningDates";
import { placedFacts } from "../factPlace";

/** A date as some cell writes it, alone or within a text. */
export interface WrittenDate {
  readonly cell: CellAddress;
  /** The date's own words: 平成31年5月14日. */
  readonly words: string;
  readonly date: CivilDate;
  readonly style: DateStyle;
}

/** Every date that a cell of the worksheet shows, in date cells, labels and texts. What is no date of any calendar is not among them. */
export const writtenDates = onceFor((announcement: Announcement): readonly WrittenDate[] =>
  [...placedFacts(announcement).values()].flatMap(({ cell, shown }) =>
    findDates(shown).flatMap(({ text, reading }) =>
      reading.is === "date"
        ? [{ cell, words: text, date: reading.date, style: reading.written }]
        : [],
    ),
  ),
);

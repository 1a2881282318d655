import { type Announcement, columnOf } from "../../dividend/announcement";
import { isPart } from "../../dividend/column";
import type { CellAddress, Entry, Fact } from "../../dividend/fact";
import { annualTablesOf } from "../../dividend/notice";
import type { Language, PerLanguage } from "../../dividend/language";
import type { Destination } from "./rows";

/** The cell of a worksheet, as it was read, that something belongs into; null where it has no such row or column. */
export function destinationCell(
  goes: Destination,
  announcement: Announcement,
  language: Language,
): CellAddress | null {
  switch (goes.is) {
    case "announcement": {
      const facts: Readonly<Record<string, unknown>> = { ...announcement.decision };
      const fact = facts[goes.fact] as (Entry<never> & PerLanguage<Fact<string>>) | undefined;
      // A text stands once a language.
      return fact?.[language]?.cell ?? (fact as Partial<Entry<never>> | undefined)?.cell ?? null;
    }
    case "text":
      return announcement.text[goes.block]?.[language]?.[0]?.cell ?? null;
    case "annual": {
      const { shareClass, period } = goes;
      const table = annualTablesOf(announcement).find(({ name }) => name === shareClass)?.table;
      const place = table?.periods.find(({ value }) => value === period);
      const label = table?.rows.find((row) => row.label.value === goes.label.trim())?.label.cell;
      return place && label ? { row: label.row, column: place.cell.column } : null;
    }
    case "dividend": {
      const shareClass = announcement.classes.find(({ name }) => name === goes.shareClass);
      const column = shareClass && columnOf(shareClass, goes.role);
      if (column === undefined || shareClass === undefined) return null;
      const rowIn = (each: typeof column) => {
        if (isPart(goes.fact)) return each.parts.find(({ part }) => part === goes.fact)?.label;
        const facts: Readonly<Record<string, unknown>> = { ...each };
        return (facts[goes.fact] as Entry<never> | undefined)?.cell;
      };
      // The cell itself may hold what was not read; its row is known from the columns beside it.
      const row = [column, ...shareClass.columns]
        .map(rowIn)
        .find((cell) => cell !== undefined)?.row;
      return row === undefined ? null : { row, column: column.heading.cell.column };
    }
  }
}

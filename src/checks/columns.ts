import type { Announcement, ShareClass } from "../dividend/announcement";
import type { ColumnRole, DividendColumn } from "../dividend/column";

/** A column with the share class it belongs to, and both as a "not checked" names them. */
export interface ClassColumn {
  readonly shareClass: ShareClass;
  readonly column: DividendColumn;
  readonly where: { readonly column: ColumnRole; readonly shareClass: string | null };
}

/** Every column of every share class, in the worksheet's order. */
export function columnsOf(announcement: Announcement): readonly ClassColumn[] {
  return announcement.classes.flatMap((shareClass) =>
    shareClass.columns.map((column) => ({
      shareClass,
      column,
      where: { column: column.role, shareClass: shareClass.name },
    })),
  );
}

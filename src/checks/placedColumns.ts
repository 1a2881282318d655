import type { Announcement, ShareClass } from "../dividend/announcement";
import type { ColumnRole, DividendColumn } from "../dividend/column";
import { zero } from "../dividend/decimal";
import { givenValue, stateOf } from "../dividend/fact";
import { onceFor } from "../dividend/onceFor";

/** A column with the share class it belongs to, and where that is, for a report. */
export interface PlacedColumn {
  readonly shareClass: ShareClass;
  readonly column: DividendColumn;
  readonly where: { readonly column: ColumnRole; readonly shareClass: string | null };
}

/** Every column of every share class, in the order of the worksheet; of one role, where one is asked for. */
export function placedColumns(
  announcement: Announcement,
  role?: ColumnRole,
): readonly PlacedColumn[] {
  const all = allColumns(announcement);
  return role === undefined ? all : all.filter(({ column }) => column.role === role);
}

const allColumns = onceFor(({ classes }: Announcement): readonly PlacedColumn[] =>
  classes.flatMap((shareClass) =>
    shareClass.columns.map((column) => ({
      shareClass,
      column,
      where: { column: column.role, shareClass: shareClass.name },
    })),
  ),
);

/**
 * Whether a payment is to be expected of the column: a dividend is decided or was paid. A forecast names no
 * payment, and no dividend or an undetermined one brings none.
 */
export function expectsPayment(column: DividendColumn): boolean {
  const state = stateOf(column.dividendPerShare);
  const amount = givenValue(column.dividendPerShare);
  const nothing =
    amount === null ? state !== "absent" && state !== "blank" : amount.number.eq(zero);
  return column.role !== "forecast" && !nothing;
}

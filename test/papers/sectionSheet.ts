import { exactAmount } from "../../src/dividend/amount";
import type { Announcement } from "../../src/dividend/announcement";
import type { Resource } from "../../src/dividend/column";
import { decimal } from "../../src/dividend/decimal";
import {
  type DistributableFigure,
  distributableFigureNames,
} from "../../src/dividend/distributable/figures";
import type { DistributableSection } from "../../src/dividend/distributable/section";
import type { Entry } from "../../src/dividend/fact";
import { type Sheet, type SheetCell, emptyCell } from "../../src/worksheet/sheet";
import { announcement } from "../checks/announcements";

export interface PaidClass {
  readonly total: bigint;
  readonly resource: Resource["is"];
}

export interface PaperCase {
  readonly sheet: Sheet;
  readonly section: DistributableSection;
  readonly announcement: Announcement;
}

/** A sheet with a row for every figure and for the total of each class, and what reading it gives. */
export function paperCase(
  name: string,
  typed: Readonly<Partial<Record<DistributableFigure, bigint>>>,
  paid: readonly PaidClass[],
): PaperCase {
  const labels = [...distributableFigureNames, ...paid.map((_, index) => `total ${String(index)}`)];
  const values = [
    ...distributableFigureNames.map((figure) => typed[figure]),
    ...paid.map(({ total }) => total),
  ];
  const rows = labels.map((label, row): SheetCell[] => {
    const value = values[row];
    return [
      { ...emptyCell, value: label, text: label },
      value === undefined
        ? emptyCell
        : { ...emptyCell, value: Number(value), text: String(value), numberFormat: "#,##0" },
    ];
  });
  const entryAt = (row: number) => amountEntry(values[row], row);
  const figures: DistributableSection["figures"] = Object.fromEntries(
    distributableFigureNames.map((figure, row) => [figure, entryAt(row)]),
  );
  const written = announcement({
    furtherClasses: paid.slice(1).map((_, index) => ({ name: `Class ${String(index + 1)}` })),
  });
  const classes = written.classes.map((shareClass, index) => ({
    ...shareClass,
    columns: shareClass.columns.map((column) =>
      column.role === "decided" && column.resource !== undefined
        ? {
            ...column,
            total: entryAt(distributableFigureNames.length + index),
            resource: {
              ...column.resource,
              value: {
                state: "given" as const,
                value: { is: paid[index]?.resource ?? "retainedEarnings" } as Resource,
              },
            },
          }
        : column,
    ),
  }));
  return {
    sheet: { name, origin: { row: 0, column: 0 }, dateSystem: "1900", rows },
    section: { heading: { row: 0, column: 0 }, figures },
    announcement: { ...written, classes },
  };
}

function amountEntry(
  value: bigint | undefined,
  row: number,
): Entry<ReturnType<typeof exactAmount>> {
  const cell = { row, column: 1 };
  if (value === undefined) return { value: { state: "blank" }, cell, shown: "", cellNumber: null };
  return {
    value: { state: "given", value: exactAmount(decimal(String(value))) },
    cell,
    shown: String(value),
    cellNumber: Number(value),
  };
}

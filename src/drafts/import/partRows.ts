import { inUnits } from "../../dividend/amount";
import { readAmount } from "../../worksheet/notation/amountNotation";
import { unbracketed } from "../bracketed";
import { partNamed } from "../../worksheet/notation/looseLabels";
import type { DraftGrid } from "../draftGrid";

type Row = DraftGrid["rows"][number];

/**
 * The rows of an annual table with those that only say how much of the row above is a part of it (うち記念配当) put into
 * its cells, in brackets, as a worksheet holds them. A part that is more than its whole stays a row of its own.
 */
export function withPartsInCells(rows: readonly Row[]): readonly Row[] {
  return rows.reduce<readonly Row[]>((above, row) => {
    const whole = above.at(-1);
    return whole === undefined || !isPartOf(row, whole)
      ? [...above, row]
      : [...above.slice(0, -1), joined(whole, row)];
  }, []);
}

function isPartOf({ label, cells }: Row, whole: Row): boolean {
  const value = (text: string | undefined) => readAmount(unbracketed(text ?? ""))?.amount;
  return (
    partNamed(label.text) !== null &&
    cells.every(({ text }, index) => {
      const part = value(text);
      const of = value(whole.cells[index]?.text);
      if (part === undefined) return !/\d/u.test(text);
      return of !== undefined && inUnits(part).lte(inUnits(of));
    })
  );
}

function joined(whole: Row, { label, cells }: Row): Row {
  const name = unbracketed(label.text);
  return {
    ...whole,
    cells: whole.cells.map((cell, index) => {
      const part = unbracketed(cells[index]?.text ?? "");
      return /\d/u.test(part) ? { ...cell, text: `${cell.text} (${name} ${part})` } : cell;
    }),
  };
}

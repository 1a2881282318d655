import { type CellAddress, a1 } from "../dividend/fact";
import { contentText } from "./cellContent";
import { type MergedCells, addressOfMerged } from "./mergedCells";
import type { PlacedTable } from "./placedTables";
import type { WorksheetRef } from "./sheetLoading";
import { notSeen } from "./tableStood";
import type { Consent, ReplacedCell, TablesOutcome } from "./tablesRequest";

/** A cell, or merged cells, that the tables would replace. */
export interface InTheWay {
  readonly worksheet: WorksheetRef;
  /** A1 without the sheet. */
  readonly cell: string;
  /** Where it is, or the first of the merged cells. */
  readonly at: CellAddress;
  readonly content: unknown;
  /** What it shows of its content; empty where the look did not ask for it. */
  readonly shown: string;
}

/** Merged cells that a table would cut apart. */
export function mergedCellsInTheWay(worksheet: WorksheetRef, merged: MergedCells): InTheWay {
  const { first: at, content } = merged;
  return { worksheet, cell: addressOfMerged(merged), at, content, shown: "" };
}

/** The question that must be asked before these cells are replaced; null where the user agreed to each of them. */
export function questionOf(
  cells: readonly InTheWay[],
  tables: readonly PlacedTable[],
  consent: Consent | null,
  place: Consent["place"],
): Extract<TablesOutcome, { readonly is: "occupied" }> | null {
  const open = cells.find((each) => consent?.cells.get(keyOf(each)) !== contentText(each.content));
  if (open === undefined) return null;
  // One sheet at a time: what was agreed to on others stays agreed to.
  const { id, name } = open.worksheet;
  const asked = cells.filter(({ worksheet }) => worksheet.id === id);
  const agreed = [...(consent?.cells ?? [])].filter(([key]) => !key.startsWith(`${id}!`));
  return {
    is: "occupied",
    sheet: name,
    cells: [...new Map(asked.map((each) => [each.cell, replacedCell(each, tables)])).values()],
    consent: {
      place,
      cells: new Map([
        ...agreed,
        ...asked.map((each): [string, string] => [keyOf(each), contentText(each.content)]),
      ]),
    },
  };
}

function keyOf({ worksheet, cell }: InTheWay): string {
  return `${worksheet.id}!${cell}`;
}

function replacedCell(
  { worksheet, cell, at, content, shown }: InTheWay,
  tables: readonly PlacedTable[],
): ReplacedCell {
  const texts = tables
    .filter(({ sheetKey }) => sheetKey === worksheet.id)
    .map(({ first, plan }) => plan.rows[at.row - first.row]?.[at.column - first.column]?.text);
  const isSplit = texts.every((text) => text === undefined) && cell !== a1(at);
  const held = shown === "" ? contentText(content) : shown;
  return {
    cell,
    holds: content === notSeen ? null : held,
    // What a table leaves when it moves or shrinks is empty.
    becomes: isSplit ? null : (texts.find((text) => text !== undefined) ?? ""),
  };
}

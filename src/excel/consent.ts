import { contentText } from "./cellContent";
import type { WorksheetRef } from "./sheetLoading";
import type { Consent, TablesOutcome } from "./tablesRequest";

/** A cell, or merged cells, that the tables would replace. */
export interface InTheWay {
  readonly worksheet: WorksheetRef;
  /** A1 without the sheet. */
  readonly cell: string;
  readonly content: unknown;
}

/** The question that must be asked before these cells are replaced; null where the user agreed to each of them. */
export function questionOf(
  cells: readonly InTheWay[],
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
    cells: [...new Set(asked.map(({ cell }) => cell))],
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

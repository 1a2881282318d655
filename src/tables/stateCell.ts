import type { CellAddress, Entry, State } from "../dividend/fact";
import { figureCell } from "./cells";
import { quoted } from "./phrase";
import type { FormulaPart, PlanCell } from "./plan";

/**
 * The cell of a state. It follows a blank cell and a text printed as typed; where the state is printed in
 * other words (未定 as "Undecided") no formula knows the words, so it is text alone.
 */
export function followingState(
  entry: Entry<unknown>,
  state: State,
  text: string,
  numberFormat: string,
  emptyText: string,
): PlanCell {
  const follows = state === "blank" || entry.shown.trim() === text;
  const formula = follows ? numberOr(entry.cell, quoted(emptyText)) : null;
  return figureCell({ is: "text", text }, text, numberFormat, formula, entry.cell);
}

/** `cell` where it holds something else than a number: blank as `empty`, text as it stands. */
function numberOr(cell: CellAddress, empty: string): readonly FormulaPart[] {
  return ["IF(ISNUMBER(", cell, "),", cell, ",IF(", cell, `="",${empty},`, cell, "))"];
}

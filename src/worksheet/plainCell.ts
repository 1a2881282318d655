import type { CellAddress, Fact } from "../dividend/fact";
import { textParts } from "./placeholder";
import type { Expectation, ReadingLog } from "./readingProblem";
import { notCalculated } from "./sheet";
import { type PlacedCell, factOf, isBlank } from "./worksheetRow";

/** The text a cell shows, trimmed; null if it is empty or, with the problem logged, an error. */
export function readTextCell(cell: PlacedCell, log: ReadingLog): Fact<string> | null {
  if (hasError(cell, log) || isBlank(cell)) return null;
  return factOf(cell, cell.shown.trim());
}

/** A text that may hold placeholders: those that are none are logged, and the text is read all the same. */
export function readProseCell(cell: PlacedCell, log: ReadingLog): Fact<string> | null {
  const fact = readTextCell(cell, log);
  if (fact !== null) checkPlaceholders(fact.value, cell.address, log);
  return fact;
}

function checkPlaceholders(text: string, cell: CellAddress, log: ReadingLog): void {
  for (const part of textParts(text)) {
    if (part.is === "unknown") log.add("WS07", "unknown", cell, { cell, placeholder: part.typed });
    if (part.is === "unclosed") log.add("WS07", "unclosed", cell, { cell });
  }
}

/** Logs that a cell cannot be what was expected of it. */
export function notUnderstood(
  { address, shown }: PlacedCell,
  expected: Expectation,
  log: ReadingLog,
): null {
  const actual = { is: "text", text: shown } as const;
  log.add("WS01", "notUnderstood", address, { cell: address, found: shown, expected }, { actual });
  return null;
}

/** Whether the cell holds a formula error, which is logged. */
export function hasError({ address, content }: PlacedCell, log: ReadingLog): boolean {
  const { error } = content;
  if (error === null) return false;
  if (error === notCalculated) log.add("WS02", "notCalculated", address, { cell: address });
  else log.add("WS02", "formulaError", address, { cell: address, error });
  return true;
}

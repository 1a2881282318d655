import type { Stated } from "../../dividend/fact";
import { readState } from "../notation/stateNotation";
import { lookupKey } from "../notation/width";
import { hasError, notUnderstood } from "../plainCell";
import type { Expectation, ReadingLog } from "../readingProblem";
import { type Spellings, spellingIndex } from "../spellings";
import type { PlacedCell } from "../worksheetRow";
import { chosenCell, chosenFrom, expecting } from "../writing/plannedValue";
import type { Kind } from "./kind";

/** The kind of fact that is one of a few words. */
export function choice<Name extends string>(
  spellings: Spellings<Name>,
  expected: Expectation,
): Kind<Name> {
  const index = spellingIndex(spellings);
  return {
    counts: null,
    read: (cell, { log }) => readChoiceCell(cell, index, expected, log),
    write: (value, language) => chosenCell(value, spellings, language),
    offer: (cell, language) => expecting(chosenFrom(cell, spellings, language), expected),
  };
}

/**
 * One of a few words, or a state; null, with the problem logged, for any other. `index` holds the words
 * by lookup key (see `spellingIndex`).
 */
export function readChoiceCell<Name extends string>(
  cell: PlacedCell,
  index: ReadonlyMap<string, Name>,
  expected: Expectation,
  log: ReadingLog,
): Stated<Name> | null {
  if (hasError(cell, log)) return null;
  const chosen = index.get(lookupKey(cell.shown));
  if (chosen !== undefined) return { state: "given", value: chosen };
  const state = readState(cell.shown);
  return state === null ? notUnderstood(cell, expected, log) : { state: state.state };
}

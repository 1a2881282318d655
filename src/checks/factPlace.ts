import type { Announcement } from "../dividend/announcement";
import { type CellAddress, type Fact, a1 } from "../dividend/fact";
import { onceFor } from "../dividend/onceFor";

/** What stands in a cell of the worksheet: which fact it is, and what it says. */
export interface PlacedFact {
  /** "classes/common/forecast/recordDate": the same wherever the worksheet stands and its rows are. */
  readonly place: string;
  readonly cell: CellAddress;
  readonly value: unknown;
  /** What the cell shows; of a text, the text. */
  readonly shown: string;
}

/** Every fact of the worksheet, by the A1 address of its cell. */
export const placedFacts = onceFor(
  (announcement: Announcement): ReadonlyMap<string, PlacedFact> => {
    const facts = new Map<string, PlacedFact>();
    gather(announcement, [], facts);
    return facts;
  },
);

/** The place of the fact in a cell; the cell itself, counted from the worksheet's first, if it holds no fact. */
export function placeOf(cell: CellAddress, announcement: Announcement): string {
  const { first } = announcement.range;
  return (
    placedFacts(announcement).get(a1(cell))?.place ??
    `${String(cell.row - first.row)},${String(cell.column - first.column)}`
  );
}

function gather(part: unknown, steps: readonly string[], facts: Map<string, PlacedFact>): void {
  if (typeof part !== "object" || part === null) return;
  if (isFact(part)) {
    const { value, cell, shown } = part;
    const text = typeof value === "string" ? value : shown;
    facts.set(a1(cell), { place: steps.join("/"), cell, value, shown: text });
    return;
  }
  for (const [key, value] of Object.entries(part)) {
    gather(value, [...steps, stepTo(key, value)], facts);
  }
}

// Columns, classes and rows are known by what they are, so that others may come before them.
function stepTo(key: string, value: unknown): string {
  if (typeof value !== "object" || value === null) return key;
  if ("role" in value) return String(value.role);
  if ("columns" in value && "name" in value) {
    return typeof value.name === "string" ? value.name : "common";
  }
  if ("label" in value && isFact(value.label)) return String(value.label.value);
  return key;
}

// Nothing else says what a cell shows.
function isFact(part: unknown): part is Fact<unknown> {
  return typeof part === "object" && part !== null && "shown" in part;
}

import type { Draft, DraftPlace } from "../draft";
import { type Key, draftUnits, keyOf, solidKey } from "./draftUnits";

/** A paragraph or a cell of a draft's source, in any format. */
export interface PlacedSource {
  readonly text: string;
}

/** What of a source was read as a paragraph or a cell of the draft. */
export interface SourceAt<Unit extends PlacedSource> {
  readonly place: DraftPlace;
  readonly unit: Unit;
}

/** A stretch of the text of a source's unit. */
export interface Stretch<Unit> {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** Finds in a draft's source what was read of it. */
export interface Placing<Unit extends PlacedSource> {
  /** The units that were read as that paragraph or cell: several where headers repeat each other; none if unknown. */
  unitsAt(place: DraftPlace): readonly Unit[];
  /** The stretch of each unit that was read as that stretch of the draft's text; left out where it is not the same. */
  stretches(place: DraftPlace, start: number, end: number): readonly Stretch<Unit>[];
  /** All places with words, in their order. */
  readonly places: readonly DraftPlace[];
}

export function placeName(place: DraftPlace): string {
  return place.is === "cell"
    ? `${String(place.table)} ${String(place.row)} ${String(place.column)}`
    : String(place.paragraph);
}

/**
 * Holds a draft against the source it was read from. Only what both say alike is placed, so that nothing is marked
 * where something else stands.
 */
export function placingOf<Unit extends PlacedSource>(
  draft: Draft,
  sources: readonly SourceAt<Unit>[],
): Placing<Unit> {
  const drafted = draftUnits(draft);
  const texts = new Map(drafted.map(({ place, text }) => [placeName(place), text]));
  const units = new Map<string, Unit[]>();
  for (const { place, unit } of sources) {
    const name = placeName(place);
    const known = units.get(name);
    if (known === undefined) units.set(name, [unit]);
    else known.push(unit);
  }
  // A long paragraph has many figures, and is held against its source once.
  const matched = new Map<string, readonly Match<Unit>[]>();
  const matchesAt = (name: string) => {
    const known = matched.get(name);
    if (known !== undefined) return known;
    const text = texts.get(name) ?? "";
    const found = (units.get(name) ?? []).flatMap((unit) => matchOf(unit, text) ?? []);
    matched.set(name, found);
    return found;
  };
  return {
    places: drafted.map(({ place }) => place),
    unitsAt: (place) => units.get(placeName(place)) ?? [],
    stretches: (place, start, end) =>
      matchesAt(placeName(place)).flatMap((match) => stretchOf(match, start, end) ?? []),
  };
}

/** A text that was read and the unit it was read from, whose letters are the same but for blanks and signs of notes. */
interface Match<Unit> {
  readonly unit: Unit;
  readonly text: string;
  readonly read: Key;
  readonly written: Key;
}

function matchOf<Unit extends PlacedSource>(unit: Unit, text: string): Match<Unit> | null {
  for (const key of [solidKey, keyOf]) {
    const [read, written] = [key(text), key(unit.text)];
    if (read.key === written.key) return { unit, text, read, written };
  }
  return null;
}

function stretchOf<Unit extends PlacedSource>(
  { unit, text, read, written }: Match<Unit>,
  start: number,
  end: number,
): Stretch<Unit> | null {
  const inside = written.at.slice(firstFrom(read.at, start), firstFrom(read.at, end));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return null;
  // A sign that the key leaves out may stand at either end.
  const wanted = squashed(text.slice(start, end));
  for (const [from, to] of widened(first, last + 1)) {
    if (squashed(unit.text.slice(from, to)) === wanted) return { unit, start: from, end: to };
  }
  return null;
}

/** The first of numbers that rise which is not below another; how many there are, where all are. */
function firstFrom(numbers: readonly number[], least: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function widened(from: number, to: number): readonly (readonly [number, number])[] {
  const steps = [0, 1, 2];
  return steps.flatMap((before) =>
    steps.map((behind) => [Math.max(0, from - before), to + behind] as const),
  );
}

function squashed(text: string): string {
  return solidKey(text).key;
}

import type { Draft, DraftPlace } from "../draft";
import { type DraftUnit, alignedUnits, draftUnits, keyOf, letterPlaces } from "./alignment";

/** What a draft's source is made of, in any format: texts in the order of reading. */
export interface PlacedSource {
  readonly is: "paragraph" | "cell";
  readonly text: string;
  readonly aside: "header" | "footer" | null;
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
  textAt(place: DraftPlace): string | null;
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
  units: readonly Unit[],
): Placing<Unit> {
  const drafted = draftUnits(draft);
  const named = new Map(drafted.map((unit) => [placeName(unit.place), unit]));
  const sources = new Map<DraftUnit, readonly Unit[]>();
  const inText = units.filter(({ aside, text }) => aside === null && keyOf(text).key !== "");
  const words = drafted.filter(({ aside }) => aside === null);
  const keys = (of: readonly { readonly is: string; readonly text: string }[]) =>
    of.map(({ is, text }) => `${is === "cell" ? "\u0001" : ""}${keyOf(text).key}`);
  for (const [index, at] of alignedUnits(keys(words), keys(inText))) {
    const [unit, source] = [words[index], inText[at]];
    if (unit && source) sources.set(unit, [source]);
  }
  for (const unit of drafted) {
    if (unit.aside === null) continue;
    const { key } = keyOf(unit.text);
    sources.set(
      unit,
      units.filter(({ aside, text }) => aside === unit.aside && keyOf(text).key === key),
    );
  }
  // A long paragraph has many figures, and is held against its source once.
  const matched = new Map<Unit, Match<Unit>>();
  const unitsAt = (place: DraftPlace) => {
    const unit = named.get(placeName(place));
    return (unit && sources.get(unit)) ?? [];
  };
  return {
    places: drafted.map(({ place }) => place),
    unitsAt,
    textAt: (place) => named.get(placeName(place))?.text ?? null,
    stretches: (place, start, end) => {
      const text = named.get(placeName(place))?.text ?? "";
      return unitsAt(place).flatMap((unit) => {
        const held = matched.get(unit) ?? matchOf(unit, text);
        matched.set(unit, held);
        return stretchOf(held, start, end) ?? [];
      });
    },
  };
}

/** Where the letters of a text that was read stand in the unit it was read from. */
interface Match<Unit> {
  readonly unit: Unit;
  readonly text: string;
  /** Where in the text each letter stands that both have. */
  readonly at: readonly number[];
  /** Where it stands in the unit; -1 where it does not. */
  readonly places: readonly number[];
}

function matchOf<Unit extends PlacedSource>(unit: Unit, text: string): Match<Unit> {
  const key = keyOf(text);
  return { unit, text, at: key.at, places: letterPlaces(key, keyOf(unit.text)) };
}

function stretchOf<Unit extends PlacedSource>(
  { unit, text, at, places }: Match<Unit>,
  start: number,
  end: number,
): Stretch<Unit> | null {
  const inside = places.slice(firstFrom(at, start), firstFrom(at, end));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || inside.includes(-1)) return null;
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
  return text
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/gu, "")
    .replace(/[\u2010\u2011\u2212]/gu, "-");
}

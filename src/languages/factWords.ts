import type { ColumnRole } from "../dividend/column";
import type { Market, Resource, ResultsColumn, TermSet, TotalsUnit } from "../dividend/factValues";
import type { Choices, FactIn, SectionName } from "../dividend/facts";
import type { Period } from "../dividend/fiscalYear";
import type { RoundingMode } from "../dividend/rounding";

/** How something is written: the worksheet's own word first, then what else is understood. */
export type Words = readonly [string, ...string[]];

/** A row's labels, and what a sentence calls it where that is not the first of them. */
export type RowWords = Words | { readonly called: string; readonly labels: Words };

/** The words of the catalogue (`dividend/facts.ts`) in one language. */
export type FactWords = {
  readonly sections: Readonly<Record<SectionName, Words>>;
} & {
  readonly [S in Exclude<SectionName, "annual">]: Readonly<
    Record<FactIn<S>, S extends "terms" ? Words : RowWords>
  >;
};

/** In one language, the words of whatever is chosen from a few or named in a heading row. */
export type ChoiceWords = {
  readonly [C in keyof Choices]: Readonly<Record<Choices[C], Words>>;
} & {
  readonly market: Readonly<Record<Market, Words>>;
  readonly totalsIn: Readonly<Record<TotalsUnit, Words>>;
  readonly rounding: Readonly<Record<RoundingMode, Words>>;
  readonly termSet: Readonly<Record<TermSet, Words>>;
  readonly answer: Readonly<Record<"yes" | "no", Words>>;
  /** A resource in any other words is understood too. */
  readonly resource: Readonly<Record<Exclude<Resource["is"], "other">, Words>>;
  readonly resultsColumn: Readonly<Record<ResultsColumn, Words>>;
  readonly column: Readonly<Record<ColumnRole, Words>>;
  readonly period: Readonly<Record<Period, Words>>;
  readonly sameAsLeft: Readonly<Record<"sameAsLeft", Words>>;
};

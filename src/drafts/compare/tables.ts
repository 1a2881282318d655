import type { CivilDate } from "../../dividend/civilDate";
import type { CellAddress } from "../../dividend/fact";
import type { FactName } from "../../dividend/factName";
import { type Language, otherLanguages } from "../../dividend/language";
import type { PlanCell, TablePlan } from "../../tables/plan";
import type { LabelUnit } from "../../worksheet/notation/labelUnit";
import { lookupKey } from "../../worksheet/notation/width";
import type { DraftGrid, DraftHeading } from "../draftGrid";
import type { PlacedDraftCell } from "../placedCell";
import { comparisonLabel } from "../tableLabels";
import type { MissingItem, VerifiedItem } from "./verification";

export interface VerifiedTable {
  readonly items: readonly VerifiedItem[];
  readonly missing: readonly MissingItem[];
}

/** What a table of the release should show in a cell, and how to tell whether a text says it. */
export interface ExpectedCell {
  readonly plan: PlanCell | undefined;
  readonly cell: CellAddress | null;
  /** The worksheet says something there. */
  readonly given: boolean;
  says(text: string, unit: LabelUnit | null, left: CivilDate | null): boolean;
}

export interface ExpectedRow {
  readonly fact: FactName;
  /** Its label as planned. */
  readonly plan: PlanCell | undefined;
  readonly label: (text: string) => boolean;
  readonly cells: readonly ExpectedCell[];
}

export type Plans = readonly TablePlan[];

/** The table as planned in the language, and in the other. */
export function plansIn(language: Language, plan: (language: Language) => TablePlan | null): Plans {
  return [language, ...otherLanguages(language)].flatMap((each) => plan(each) ?? []);
}

/** Whether a text is what a plan prints in a cell, in either language. */
export function isPrinted(text: string, plans: Plans, row: number, column: number): boolean {
  return printedAt(plans, row, column).some((printed) => lookupKey(printed) === lookupKey(text));
}

/** What plans print in a cell. */
export function printedAt(plans: Plans, row: number, column: number): readonly string[] {
  return plans.flatMap((plan) => plan.rows[row]?.[column]?.text ?? []);
}

export interface ExpectedHeading {
  readonly plan: PlanCell | undefined;
  /** What is planned above several columns together. */
  readonly spread?: PlanCell | undefined;
  agrees(text: string): boolean;
}

/**
 * Holds a table of a draft against rows and headings. A cell to the right of the first may stand for
 * `decidedDate` by "same as left".
 */
export function verifyGrid(
  rows: readonly ExpectedRow[],
  headings: readonly ExpectedHeading[],
  { number, grid }: { readonly number: number; readonly grid: DraftGrid },
  decidedDate: CivilDate | null,
): VerifiedTable {
  const items: VerifiedItem[] = [];
  const item = (
    verdict: VerifiedItem["verdict"],
    at: PlacedDraftCell,
    expected: string | null,
    cell: CellAddress | null,
  ) => {
    if (at.text === "" && verdict !== "differs") return;
    const place = { is: "cell", table: number, row: at.row, column: at.column } as const;
    items.push({ verdict, place, found: at.text, expected, cell });
  };
  grid.headings.forEach((heading, index) => {
    const expected = headings[index];
    if (expected === undefined) item("unmatched", heading, null, null);
    else if (expected.spread && heading.above && isWrongAbove(heading, expected)) {
      const { row, column } = heading.above;
      // Once, however many columns it spreads over.
      const isTold = items.some(({ place }) => samePlace(place, { row, column }));
      if (!isTold)
        item("differs", heading.above, expected.spread.text, expected.spread.source ?? null);
    } else {
      const verdict = expected.agrees(heading.text) ? "agrees" : "differs";
      item(verdict, heading, expected.plan?.text ?? null, expected.plan?.source ?? null);
    }
  });
  const pairs = pairedRows(rows, grid);
  for (const { drafted, expected } of pairs) {
    if (expected === undefined) {
      item("unmatched", drafted.label, null, null);
      for (const cell of drafted.cells) item("unmatched", cell, null, null);
      continue;
    }
    const unit = comparisonLabel(drafted.label.text)?.unit ?? null;
    const label = expected.plan?.text ?? null;
    const labelCell = expected.plan?.source ?? expected.cells[0]?.cell ?? null;
    if (!expected.label(drafted.label.text)) item("differs", drafted.label, label, labelCell);
    // Labels that are words alone need no tick; a year or an anniversary does.
    else if (/[\d０-９]/u.test(label ?? "")) item("agrees", drafted.label, label, labelCell);
    drafted.cells.forEach((cell, index) => {
      const wanted = expected.cells[index];
      if (wanted === undefined) item("unmatched", cell, null, null);
      else {
        const agrees = wanted.says(cell.text, unit, index === 0 ? null : decidedDate);
        item(agrees ? "agrees" : "differs", cell, wanted.plan?.text ?? null, wanted.cell);
      }
    });
  }
  return { items, missing: missingRows(rows, headings, { number, grid }, pairs) };
}

/** The heading's own words are right, and those above it are not. */
function isWrongAbove({ text, own }: DraftHeading, expected: ExpectedHeading): boolean {
  return !expected.agrees(text) && expected.agrees(own);
}

function samePlace(
  place: VerifiedItem["place"],
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return place.is === "cell" && place.row === row && place.column === column;
}

interface PairedRow {
  readonly drafted: DraftGrid["rows"][number];
  readonly expected: ExpectedRow | undefined;
}

/**
 * Rows that are named alike in the same place, then by their labels wherever they stand. A row that no label names
 * is held against the one in its place where the draft has as many rows, so that a changed year shows.
 */
function pairedRows(rows: readonly ExpectedRow[], grid: DraftGrid): readonly PairedRow[] {
  const pairs = new Map<DraftGrid["rows"][number], ExpectedRow>();
  const free = new Set(rows);
  const pair = (choose: (label: string, index: number) => ExpectedRow | undefined) => {
    grid.rows.forEach((drafted, index) => {
      const row = pairs.has(drafted) ? undefined : choose(drafted.label.text, index);
      if (row !== undefined && free.delete(row)) pairs.set(drafted, row);
    });
  };
  pair((label, index) => (rows[index]?.label(label) ? rows[index] : undefined));
  pair((label) => [...free].find((row) => row.label(label)));
  if (grid.rows.length === rows.length) pair((_, index) => rows[index]);
  return grid.rows.map((drafted) => ({ drafted, expected: pairs.get(drafted) }));
}

function missingRows(
  rows: readonly ExpectedRow[],
  headings: readonly ExpectedHeading[],
  { number: table, grid }: { readonly number: number; readonly grid: DraftGrid },
  pairs: readonly PairedRow[],
): readonly MissingItem[] {
  const found = new Set(pairs.map(({ expected }) => expected));
  const shows = ({ given }: ExpectedCell) => given;
  const lostRows = rows.filter((row) => !found.has(row) && row.cells.some(shows));
  const lostColumns = headings.slice(grid.headings.length);
  return [
    ...lostRows.map(({ fact, plan, cells }) => {
      const first = cells.find(shows);
      const figure = first?.plan?.text ?? "";
      // Rows of years and of parts are known by their labels alone.
      const isOneOfMany = fact === "annualPart" || fact === "dividendParts";
      const expected = isOneOfMany && plan ? `${plan.text}: ${figure}` : figure;
      return { severity: "error", table, fact, expected, cell: first?.cell ?? null } as const;
    }),
    ...lostColumns.map(({ plan }) => ({
      severity: "error" as const,
      table,
      fact: "columnHeading" as const,
      expected: plan?.text ?? "",
      cell: plan?.source ?? null,
    })),
  ];
}

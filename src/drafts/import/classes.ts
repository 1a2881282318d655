import { type CivilDate, sameDate } from "../../dividend/civilDate";
import { readDate } from "../../worksheet/notation/dateNotation";
import { rolesOfColumns } from "../columnRoles";
import type { DraftGrid } from "../draftGrid";
import type { RecognizedTable } from "../recognizedTables";
import { comparisonLabel } from "../tableLabels";
import type { TakenFact } from "./taken";
import { shareClassNamed } from "../../worksheet/notation/shareClassNamed";

export type Recognized = Exclude<RecognizedTable, { is: "other" }>;

/** A recognized table and the class of shares it is of; null for the common ones. */
export interface ClassedTable {
  readonly table: Recognized;
  readonly shareClass: string | null;
  /** It is of another decision than the first, which has a worksheet of its own. */
  readonly further: boolean;
  /** Nothing says of which class it is: it has a name by its place. */
  readonly isUnnamed?: true;
}

/** What a table says of its class, or what stands over it does; undefined where neither does. */
function saidClass({ grid }: Recognized, heading: string | null): string | null | undefined {
  const words = [...grid.corner.map(({ text }) => text), ...(heading === null ? [] : [heading])];
  for (const each of words) {
    const named = shareClassNamed(each);
    if (named !== null) return named.name;
  }
  const [, english, japanese] =
    /(?::(.+)|(?:配当|修正)の内容[（(](?!単位)(.+)[）)])$/u.exec(heading ?? "") ?? [];
  const name = english?.trim() ?? japanese;
  return name !== undefined && /\p{L}/u.test(name) ? name : undefined;
}

/**
 * Each table with its class: as it says, or by its place. Comparisons that say nothing are of the common shares and
 * then of further ones, in their order, where they have the same record date; else each is a decision of its own. Of
 * annual tables there is one a class, or all are of the common shares. `headings` stand over the tables, in their order.
 */
export function classedTables(
  tables: readonly Recognized[],
  headings: readonly (string | null)[],
): readonly ClassedTable[] {
  const said = tables.map((table, index) => saidClass(table, headings[index] ?? null));
  const classes: (string | null)[] = [];
  let first: CivilDate | null = null;
  const comparisons = tables.map((table, index): Omit<ClassedTable, "table"> => {
    if (table.is === "annual") return { shareClass: null, further: false };
    const date = decidedDate(table.grid);
    const own = said[index] === undefined && classes.length === 0 ? null : said[index];
    if (own !== undefined && !classes.includes(own)) {
      if (classes.length === 0) first = date;
      classes.push(own);
      return { shareClass: own, further: false };
    }
    if (first !== null && date !== null && !sameDate(first, date)) {
      return { shareClass: own ?? null, further: true };
    }
    const name = `Class ${String(classes.length + 1)}`;
    classes.push(name);
    return { shareClass: name, further: false, isUnnamed: true };
  });
  const annuals = tables.filter(({ is }) => is === "annual");
  const oneEach = classes.length > 1 && annuals.length === classes.length;
  return tables.map((table, index) => {
    const byPlace = oneEach ? (classes[annuals.indexOf(table)] ?? null) : null;
    const own = said[index] === undefined ? byPlace : said[index];
    return table.is === "comparison"
      ? { table, shareClass: null, further: false, ...comparisons[index] }
      : { table, shareClass: own, further: false };
  });
}

/**
 * Whether a comparison is of a class that nothing names, nor has a record date: rather the rest of a table that a page or
 * a paragraph cut, whose figures are no other class's.
 */
export function isCutOff({ table, isUnnamed }: ClassedTable): boolean {
  const isDated = table.grid.rows.some(
    ({ label }) => comparisonLabel(label.text)?.name === "recordDate",
  );
  return isUnnamed === true && !isDated;
}

/** A class that nothing names is told with what its dividend is, for its reader to name. */
export function namedByPlace({ table, shareClass, isUnnamed }: ClassedTable): readonly TakenFact[] {
  if (isUnnamed !== true) return [];
  const { grid, table: own } = table;
  const row =
    grid.rows.find(({ label }) => comparisonLabel(label.text)?.name === "dividendPerShare") ??
    grid.rows[0];
  if (row === undefined) return [];
  const { label, cells } = row;
  const words = [label, ...cells].map(({ text }) => text).join(" ");
  const goes = { is: "dividend", shareClass, role: "decided", fact: "dividendPerShare" } as const;
  const place = { is: "cell", table: own.number, row: label.row, column: label.column } as const;
  return [{ goes, words, place }];
}

/** The record date in the decided column of a comparison. */
export function decidedDate({ headings, rows }: DraftGrid): CivilDate | null {
  const decided = rolesOfColumns(headings.map(({ text }) => text)).indexOf("decided");
  const row = rows.find(({ label }) => comparisonLabel(label.text)?.name === "recordDate");
  const date = readDate(row?.cells[decided]?.text ?? "");
  return date?.is === "date" ? date.date : null;
}

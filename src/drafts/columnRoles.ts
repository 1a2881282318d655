import type { ColumnRole } from "../dividend/column";
import { decidedWords } from "../worksheet/notation/lexicon";

const forecastWords = /forecast|previous(?:ly)? announced|estimate|予想/i;
const previousWords =
  /previous (?:fiscal )?year|prior|last year|comparable|\(reference\)|previous period|前期|前年|前回実績/i;

const decided = new RegExp(decidedWords, "i");

/** Whether a heading says that its column is another than the decided one. */
function isOther(heading: string): boolean {
  return !decided.test(heading) && (forecastWords.test(heading) || previousWords.test(heading));
}

/** Whether a text says which column of a comparison it heads. */
export function headsColumn(text: string): boolean {
  return decided.test(text) || isOther(text);
}

/** Where the decided column stands: first, unless the first says it is another and one behind it does not. */
function decidedAt(headings: readonly string[]): number {
  const [first = ""] = headings;
  if (!isOther(first)) return 0;
  const named = headings.findIndex((heading) => decided.test(heading));
  const unnamed = headings.findIndex((heading) => heading !== "" && !isOther(heading));
  return Math.max(0, named < 0 ? unnamed : named);
}

/**
 * What each column of a comparison is, by its heading; a heading that says neither forecast nor previous
 * year is taken by its place: the first column is the decided one, unless it says otherwise, and of three the last the
 * previous year's.
 * Null for a column beyond that (a second decision).
 */
export function rolesOfColumns(headings: readonly string[]): readonly (ColumnRole | null)[] {
  const taken = new Set<ColumnRole>();
  const take = (role: ColumnRole) => {
    if (taken.has(role)) return null;
    taken.add(role);
    return role;
  };
  const first = decidedAt(headings);
  take("decided");
  const said = headings.map((heading, index) => {
    if (index === first) return "decided";
    if (forecastWords.test(heading)) return take("forecast");
    return previousWords.test(heading) ? take("previous") : null;
  });
  const last = headings.length - 1;
  return said.map((role, index) => {
    if (role !== null) return role;
    if (index === last) return take("previous");
    return headings.length === 3 ? take("forecast") : null;
  });
}

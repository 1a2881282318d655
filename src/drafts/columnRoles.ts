import type { ColumnRole } from "../dividend/column";

const forecastWords = /forecast|previous(?:ly)? announced|estimate|予想/i;
const previousWords =
  /previous (?:fiscal )?year|prior|last year|comparable|\(reference\)|previous period|前期|前年|前回実績/i;

/**
 * What each column of a comparison is, by its heading; a heading that says neither forecast nor previous
 * year is taken by its place: the first column is the decided one, and of three the last the previous year's.
 * Null for a column beyond that (a second decision).
 */
export function rolesOfColumns(headings: readonly string[]): readonly (ColumnRole | null)[] {
  const taken = new Set<ColumnRole>();
  const take = (role: ColumnRole) => {
    if (taken.has(role)) return null;
    taken.add(role);
    return role;
  };
  const said = headings.map((heading, index) => {
    if (index === 0) return take("decided");
    if (forecastWords.test(heading)) return take("forecast");
    return previousWords.test(heading) ? take("previous") : null;
  });
  const last = headings.length - 1;
  return said.map((role, index) => {
    if (role !== null || index === 0) return role;
    if (index === last) return take("previous");
    return headings.length === 3 ? take("forecast") : null;
  });
}

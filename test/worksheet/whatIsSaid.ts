import type { Announcement } from "../../src/dividend/announcement";
import type { AnnualTable } from "../../src/dividend/annual";
import { type Decimal, digitsOf } from "../../src/dividend/decimal";

const addresses: ReadonlySet<string> = new Set(
  "cell shown cellNumber heading label range sheet typed".split(" "),
);

/**
 * What an announcement says, without where and in what words a cell said it, and without the order of
 * what has none: share classes, parts, annual rows, footnotes. With `blanks` dropped, an empty cell says
 * the same as a row that is not there.
 */
export function whatIsSaid(announcement: Announcement, { blanks = true } = {}): unknown {
  const plain = (value: unknown): unknown => {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) return value.map(plain);
    if ("toFixed" in value) return digitsOf(value as Decimal);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, each]) => !addresses.has(name) && each !== undefined)
        .filter(([, each]) => blanks || !isBlankEntry(each))
        .map(([name, each]): [string, unknown] => [name, plain(each)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  const { classes, annual, classAnnuals = [], ...rest } = announcement;
  const rowsOf = ({ rows }: AnnualTable) =>
    rows.map((row) => ({ ...(plain(row) as object), label: row.label.value })).sort(byText);
  const periodsOf = ({ periods }: AnnualTable) => periods.map(({ value }) => value).sort();
  return {
    ...(plain(rest) as object),
    typed: Object.keys(announcement.presentation.typed).sort(),
    periods: periodsOf(annual),
    rows: rowsOf(annual),
    classAnnuals: classAnnuals
      .map(({ name, table }) => ({ name, periods: periodsOf(table), rows: rowsOf(table) }))
      .sort(byText),
    classes: classes
      .map((each) => ({
        ...(plain(each) as object),
        columns: each.columns.map((column) => ({
          ...(plain(column) as object),
          notes: column.notes.map(({ value }) => value).sort(),
          parts: column.parts
            .filter(({ amount }) => blanks || !isBlankEntry(amount))
            .map(plain)
            .sort(byText),
        })),
      }))
      .sort(byText),
  };
}

function byText(a: unknown, b: unknown): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  return first < second ? -1 : Number(first > second);
}

function isBlankEntry(value: unknown): boolean {
  if (value === null || typeof value !== "object" || !("value" in value)) return false;
  const stated = value.value;
  return (
    stated !== null && typeof stated === "object" && "state" in stated && stated.state === "blank"
  );
}

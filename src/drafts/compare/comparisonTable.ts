import { type Amount, inUnits } from "../../dividend/amount";
import { type Announcement, type ShareClass, columnOf } from "../../dividend/announcement";
import type { ColumnRole, DividendColumn } from "../../dividend/column";
import { type Entry, givenValue, sameCell } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { comparedColumns, comparisonTable } from "../../tables/comparisonTable";
import { comparedEntry } from "../../tables/comparedFact";
import type { ComparedRow } from "../../tables/plan";
import { halfWidth } from "../../worksheet/notation/width";
import { type AmountOf, saysAmount, saysDate, saysResource } from "./cellReading";
import { unbracketed } from "../bracketed";
import { rolesOfColumns } from "../columnRoles";
import type { DraftGrid } from "../draftGrid";
import { comparisonLabel } from "../tableLabels";
import { namesParts, withParts } from "../partsWithin";
import { headingAgrees } from "./headingReading";
import { ownTableWords } from "./ownTableWords";
import { namesNoOtherShares } from "./proseTerms";
import {
  type ExpectedCell,
  type ExpectedRow,
  type Plans,
  type VerifiedTable,
  isPrinted,
  plansIn,
  printedAt,
  verifyGrid,
} from "./tables";

/** Holds a draft's comparison against a share class, cell by cell. */
export function verifyComparison(
  announcement: Announcement,
  shareClass: ShareClass,
  language: Language,
  draft: { readonly number: number; readonly grid: DraftGrid },
): VerifiedTable {
  const plans = plansIn(language, (each) => comparisonTable(announcement, shareClass, each));
  const columns = comparedColumns(shareClass);
  const rows = comparisonRows(announcement, shareClass, columns, plans);
  // A table that goes on with a further class may leave the headings to the first.
  const goesOn =
    shareClass !== announcement.classes[0] && draft.grid.headings.every(({ text }) => text === "");
  const headings = columns.map((column, index) => ({
    plan: plans[0]?.rows[0]?.[index + 1],
    agrees: (text: string) =>
      goesOn ||
      (text !== "" &&
        (isPrinted(text, plans, 0, index + 1) ||
          headingAgrees(text, announcement, column, printedAt(plans, 0, index + 1)))),
  }));
  const left = givenValue(columnOf(shareClass, "decided")?.recordDate);
  const grid = inColumns(
    draft.grid,
    columns.map(({ role }) => role),
  );
  return verifyGrid(rows, headings, { ...draft, grid }, left);
}

/** The draft's columns in the order expected, where it has others than the worksheet (a second decision) or another order. */
function inColumns(grid: DraftGrid, roles: readonly ColumnRole[]): DraftGrid {
  const drafted = rolesOfColumns(grid.headings.map(({ text }) => text));
  const known = roles.flatMap((role) => (drafted.includes(role) ? [drafted.indexOf(role)] : []));
  if (known.length < roles.length) return grid;
  const order = [
    ...known,
    ...drafted.flatMap((_, index) => (known.includes(index) ? [] : [index])),
  ];
  const ordered = <T>(cells: readonly T[]) => order.flatMap((index) => cells[index] ?? []);
  return {
    ...grid,
    headings: ordered(grid.headings),
    rows: grid.rows.map(({ label, cells }) => ({ label, cells: ordered(cells) })),
  };
}

/** A row of the plan, with the cells that a draft's are held against. */
function comparisonRows(
  announcement: Announcement,
  { name }: ShareClass,
  columns: readonly DividendColumn[],
  plans: Plans,
): readonly ExpectedRow[] {
  const words = ownTableWords(announcement);
  return (plans[0]?.rows ?? []).flatMap((planned, row) => {
    const [heading] = planned;
    const rowOf = heading?.rowOf;
    if (rowOf === undefined) return [];
    const expected: ExpectedRow = {
      fact: "label" in rowOf ? "dividendParts" : rowOf.fact,
      plan: heading,
      label: (text) => names(comparisonLabel(text, words), rowOf) && namesNoOtherShares(text, name),
      cells: columns.map((column, index) => {
        const { entry, says } = shownIn(column, rowOf, announcement);
        const within = rowOf.fact === "dividendPerShare" ? column.parts : null;
        return {
          plan: planned[index + 1],
          cell: entry?.cell ?? null,
          given: givenValue(entry) !== null,
          says: (text, unit, left) =>
            (isPrinted(text, plans, row, index + 1) || says(text, unit, left)) &&
            (within === null || saysParts(text, within)),
        };
      }),
    };
    return [expected];
  });
}

interface Shown {
  readonly entry: Entry<unknown> | undefined;
  readonly says: ExpectedCell["says"];
}

/** What a row shows of a column, and whether a text says that. */
function shownIn(
  column: DividendColumn,
  rowOf: ComparedRow,
  { presentation }: Announcement,
): Shown {
  const amount = (entry: Entry<Amount> | undefined, of: AmountOf): Shown => ({
    entry,
    says: (text, unit) => saysAmount(text, unit, entry, presentation, of),
  });
  if ("label" in rowOf) {
    const part = column.parts.find(({ label }) => sameCell(label, rowOf.label));
    const { entry, says } = amount(part?.amount, "share");
    return { entry, says: (text, ...beside) => says(unbracketed(text), ...beside) };
  }
  const { kind, entry } = comparedEntry(column, rowOf.fact);
  switch (kind) {
    case "perShare":
      return amount(entry, "share");
    case "amount":
      return amount(entry, "total");
    case "date":
      return { entry, says: (text, _unit, left) => saysDate(text, entry, left) };
    case "resource":
      return { entry, says: (text) => saysResource(text, entry) };
  }
}

/** Whether the parts that stand within the cell of the dividend are the column's. */
function saysParts(text: string, own: DividendColumn["parts"]): boolean {
  if (!namesParts(text)) return true;
  return (
    withParts(text)?.parts.every(({ part, amount }) => {
      const given = own.flatMap((each) =>
        each.part === part ? (givenValue(each.amount) ?? []) : [],
      );
      return given.some((each) => inUnits(each).eq(inUnits(amount)));
    }) ?? false
  );
}

/** Whether a label names the row; of a part, with no other anniversary than its own. */
function names(label: ReturnType<typeof comparisonLabel>, rowOf: ComparedRow): boolean {
  if (label?.name !== rowOf.fact) return false;
  if (!("label" in rowOf)) return true;
  const numbers = (words: string) => (words.match(/\d+/gu) ?? []).join(" ");
  const own = numbers(halfWidth(rowOf.name ?? ""));
  const said = numbers(halfWidth(label.aside ?? ""));
  return own === "" || said === "" || own === said;
}

import { type Amount, inUnits } from "../../dividend/amount";
import { type Announcement, type ShareClass, columnOf } from "../../dividend/announcement";
import {
  type ColumnRole,
  type DividendColumn,
  type DividendPart,
  columnRoles,
} from "../../dividend/column";
import { type Entry, givenValue } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { comparisonTable } from "../../tables/comparisonTable";
import type { LabelUnit } from "../../worksheet/notation/labelUnit";
import { halfWidth } from "../../worksheet/notation/width";
import { type AmountOf, saysAmount, saysDate, saysResource } from "./cellReading";
import { unbracketed } from "../bracketed";
import { rolesOfColumns } from "../columnRoles";
import { type DraftGrid, comparisonLabel } from "../recognizedTables";
import { namesParts, withParts } from "../partsWithin";
import { headingAgrees } from "./headingReading";
import { ownTableWords } from "./ownTableWords";
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
  const columns = columnRoles.flatMap((role) => columnOf(shareClass, role) ?? []);
  const rows = comparisonRows(announcement, shareClass, plans);
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

/** The draft's columns in the order expected, where it has others than the worksheet (a second decision). */
function inColumns(grid: DraftGrid, roles: readonly ColumnRole[]): DraftGrid {
  if (grid.headings.length === roles.length) return grid;
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

function comparisonRows(
  announcement: Announcement,
  shareClass: ShareClass,
  plans: Plans,
): readonly ExpectedRow[] {
  const { presentation } = announcement;
  const columns = columnRoles.flatMap((role) => columnOf(shareClass, role) ?? []);
  const partLabels = [
    ...new Map(
      columns
        .flatMap((column) => column.parts)
        .filter((part) => part.amount.value.state === "given")
        .map((part) => [part.label.row, part] as const),
    ),
  ];
  const cells = <T>(
    row: number,
    entryOf: (column: (typeof columns)[number]) => Entry<T> | undefined,
    says: (entry: Entry<T> | undefined, ...said: Parameters<ExpectedCell["says"]>) => boolean,
  ): readonly ExpectedCell[] =>
    columns.map((column, index) => {
      const entry = entryOf(column);
      return {
        plan: plans[0]?.rows[row]?.[index + 1],
        cell: entry?.cell ?? null,
        given: givenValue(entry) !== null,
        says: (text, unit, left) =>
          isPrinted(text, plans, row, index + 1) || says(entry, text, unit, left),
      };
    });
  const words = ownTableWords(announcement);
  const labelAt = (row: number) => plans[0]?.rows[row]?.[0];
  const named = (name: string) => (text: string) => comparisonLabel(text, words)?.name === name;
  const amount =
    (of: AmountOf) => (entry: Entry<Amount> | undefined, text: string, unit: LabelUnit | null) =>
      saysAmount(text, unit, entry, presentation, of);
  const last = 3 + partLabels.length;
  return [
    {
      fact: "recordDate",
      plan: labelAt(1),
      label: named("recordDate"),
      cells: cells(
        1,
        (column) => column.recordDate,
        (entry, text, _unit, left) => saysDate(text, entry, left),
      ),
    },
    {
      fact: "dividendPerShare",
      plan: labelAt(2),
      label: named("dividendPerShare"),
      cells: columns.map((column, index) => {
        const [cell] = cells(2, (each) => each.dividendPerShare, amount("share")).slice(index);
        return {
          plan: cell?.plan,
          cell: cell?.cell ?? null,
          given: cell?.given ?? false,
          says: (text, unit, left) =>
            cell?.says(text, unit, left) === true && saysParts(text, column.parts),
        };
      }),
    },
    ...partLabels.map(([row, { part, name }], index): ExpectedRow => ({
      fact: "dividendParts",
      plan: labelAt(3 + index),
      label: (text) => namesPart(comparisonLabel(text, words), part, name),
      cells: cells(
        3 + index,
        (column) => column.parts.find((each) => each.label.row === row)?.amount,
        (entry, text, unit) => amount("share")(entry, unbracketed(text), unit),
      ),
    })),
    {
      fact: "total",
      plan: labelAt(last),
      label: named("total"),
      cells: cells(last, (column) => column.total, amount("total")),
    },
    {
      fact: "effectiveDate",
      plan: labelAt(last + 1),
      label: named("effectiveDate"),
      cells: cells(
        last + 1,
        (column) => column.effectiveDate,
        (entry, text, _unit, left) => saysDate(text, entry, left),
      ),
    },
    {
      fact: "resource",
      plan: labelAt(last + 2),
      label: named("resource"),
      cells: cells(
        last + 2,
        (column) => column.resource,
        (entry, text) => saysResource(text, entry),
      ),
    },
  ];
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

/** Whether a label names the part, and no other anniversary than its own. */
function namesPart(
  label: ReturnType<typeof comparisonLabel>,
  part: DividendPart,
  name: string | null,
): boolean {
  const numbers = (words: string) => (words.match(/\d+/gu) ?? []).join(" ");
  const own = numbers(halfWidth(name ?? ""));
  const said = numbers(halfWidth(label?.aside ?? ""));
  return label?.name === part && (own === "" || said === "" || own === said);
}

import type { Amount } from "../../dividend/amount";
import type { ShareClass } from "../../dividend/announcement";
import { type DividendColumn, type DividendPart, isPart } from "../../dividend/column";
import type { Entry } from "../../dividend/fact";
import { type FactIn, facts, factsIn } from "../../dividend/facts";
import type { Language } from "../../dividend/language";
import { columnHeadings, sameAsLeft } from "../choices";
import { labelsOf } from "../labels";
import { amountCell } from "./plannedAmount";
import { kindCell, unitOfLabel } from "./plannedEntry";
import {
  type PlannedRow,
  type Writing,
  isOffered,
  labelCell,
  offering,
  rowsPerLanguage,
  sectionName,
} from "./plannedRow";
import { chosenCell, entryCell, nameCell, textCell } from "./plannedValue";
import type { PlannedCell } from "./worksheetPlan";
import { usageIn } from "../../languages/usageIn";

const labels = labelsOf("dividend");

/** The rows of one share class's section, with a column for each of its columns. */
export function dividendRows(shareClass: ShareClass, writing: Writing): readonly PlannedRow[] {
  const { language } = writing;
  const { name, columns } = shareClass;
  return [
    [
      nameCell(sectionName("dividend", name, language), "section"),
      ...columns.map(({ role }) => nameCell(columnHeadings[role][language][0], "heading")),
    ],
    ...factsIn("dividend").flatMap((row) => rowsOf(row, shareClass, writing)),
  ];
}

function rowsOf(
  row: FactIn<"dividend">,
  { columns, grandTotal, previousGrandTotal, name }: ShareClass,
  writing: Writing,
): readonly PlannedRow[] {
  const { language } = writing;
  if (isPart(row)) return partRows(row, columns, writing);
  const kind = facts.dividend[row];
  if (kind === "heading") return headingRows(columns, writing);
  if (kind === "note") return noteRows(columns, writing);
  if (kind === "overColumns") {
    if (grandTotal === undefined && !(isOffered(writing, row) && name === null)) return [];
    const added = unitOfLabel("amount", [grandTotal, previousGrandTotal], language);
    const later = columns
      .slice(1)
      .map(({ role }) => (role === "previous" ? previousGrandTotal : undefined));
    const figures = previousGrandTotal === undefined ? [grandTotal] : [grandTotal, ...later];
    const cells = figures.map((each) => figureCell(each, language));
    return [[labelCell(labels, row, language, added), ...cells]];
  }
  const entries = columns.map((column) => entryIn(column, row));
  if (!isOffered(writing, row) && entries.every((entry) => entry === undefined)) return [];
  const added = unitOfLabel(kind, entries, language);
  const cells = columns.map((column, index) => {
    const cell = kindCell(kind, entries[index], language);
    const same = row === "recordDate" && column.recordDateSameAsLeft;
    return same ? sameAsLeftCell(cell, language) : cell;
  });
  return [[labelCell(labels, row, language, added), ...cells]];
}

/** The entry of a row, whose kind is the catalogue's. */
function entryIn(column: DividendColumn, row: string): Entry<never> | undefined {
  const entries: Readonly<Record<string, unknown>> = { ...column };
  return entries[row] as Entry<never> | undefined;
}

function figureCell(entry: Entry<Amount> | undefined, language: Language): PlannedCell {
  return entryCell(entry, language, (amount) => amountCell(amount, language));
}

function sameAsLeftCell({ expects }: PlannedCell, language: Language): PlannedCell {
  return { ...chosenCell("sameAsLeft", sameAsLeft, language), expects };
}

function partRows(
  part: DividendPart,
  columns: readonly DividendColumn[],
  writing: Writing,
): readonly PlannedRow[] {
  const { language } = writing;
  const all = columns.flatMap((column) => column.parts.filter((row) => row.part === part));
  const names = [...new Set(all.map(({ name }) => name))];
  return (names.length === 0 && isOffered(writing, part) ? [null] : names).map((name) => {
    const entries = columns.map(
      (column) => column.parts.find((row) => row.part === part && row.name === name)?.amount,
    );
    const named = name === null ? "" : usageIn(language).aside(name);
    const added = `${named}${unitOfLabel("perShare", entries, language)}`;
    const cells = entries.map((entry) => kindCell("perShare", entry, language));
    return [labelCell(labels, part, language, added), ...cells];
  });
}

function headingRows(columns: readonly DividendColumn[], writing: Writing): readonly PlannedRow[] {
  const { language } = writing;
  const texts = {
    ...inLanguage(columns, "en"),
    ...inLanguage(columns, "ja"),
  };
  return rowsPerLanguage(
    {
      texts,
      words: (headings) => headings.flatMap((heading) => heading ?? []),
      label: (added) => labelCell(labels, "columnHeading", language, added),
      rows: (label, headings) => [
        [label, ...columns.map((_, index) => textCell(headings?.[index] ?? ""))],
      ],
    },
    offering(writing, "columnHeading"),
  );
}

function inLanguage(
  columns: readonly DividendColumn[],
  language: Language,
): Partial<Record<Language, readonly (string | null)[]>> {
  const headings = columns.map((column) => column.typedHeading?.[language]?.value ?? null);
  return headings.some((heading) => heading !== null) ? { [language]: headings } : {};
}

/** The first footnote of each column in one row, the second ones in the next. */
function noteRows(columns: readonly DividendColumn[], writing: Writing): readonly PlannedRow[] {
  const { language } = writing;
  const most = Math.max(
    isOffered(writing, "note") ? 1 : 0,
    ...columns.map(({ notes }) => notes.length),
  );
  return Array.from({ length: most }, (_, index) => [
    labelCell(labels, "note", language, index === 0 ? "" : ` (${String(index + 1)})`),
    ...columns.map(({ notes }) => textCell(notes[index]?.value ?? "")),
  ]);
}

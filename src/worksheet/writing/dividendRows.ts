import type { Amount } from "../../dividend/amount";
import type { ShareClass } from "../../dividend/announcement";
import {
  type DividendColumn,
  type DividendPart,
  type Resource,
  type SplitRatio,
} from "../../dividend/column";
import { digitsOf } from "../../dividend/decimal";
import type { Entry } from "../../dividend/fact";
import type { Language } from "../../dividend/language";
import { columnHeadings, resources, sameAsLeft, shareBases } from "../choices";
import { type DividendLabel, dividendLabels, sections } from "../labels";
import { amountCell, unitInLabel } from "./plannedAmount";
import { type PlannedRow, type Writing, labelCell, rowsPerLanguage } from "./plannedRow";
import {
  chosenCell,
  chosenFrom,
  dateCell,
  dateFormat,
  entryCell,
  expecting,
  nameCell,
  textCell,
  withFormat,
} from "./plannedValue";
import type { PlannedCell } from "./worksheetPlan";

const labelOrder = Object.keys(dividendLabels) as DividendLabel[];

/** The rows of one share class's section, with a column for each of its columns. */
export function dividendRows(shareClass: ShareClass, writing: Writing): readonly PlannedRow[] {
  const { language } = writing;
  const { name, columns } = shareClass;
  const section = sections.dividend[language][0];
  return [
    [
      nameCell(name === null ? section : `${section}: ${name}`, "section"),
      ...columns.map(({ role }) => nameCell(columnHeadings[role][language][0], "heading")),
    ],
    ...labelOrder.flatMap((label) => labelRows(label, shareClass, writing)),
  ];
}

function labelRows(
  label: DividendLabel,
  { columns, grandTotal, name }: ShareClass,
  writing: Writing,
): readonly PlannedRow[] {
  if (label === "columnHeading") return headingRows(columns, writing);
  if (label === "note") return noteRows(columns, writing);
  if (isPart(label)) return partRows(label, columns, writing);
  if (label !== "grandTotal") return entryRows(label, columns, writing);
  const { language, complete } = writing;
  if (grandTotal === undefined && !(complete && name === null)) return [];
  const added = unitOfLabel([grandTotal], "money", language);
  return [[labelCell(dividendLabels, label, language, added), figure(grandTotal, language)]];
}

function entryRows(
  label: EntryLabel,
  columns: readonly DividendColumn[],
  { language, complete }: Writing,
): readonly PlannedRow[] {
  if (!complete && columns.every((column) => column[label] === undefined)) return [];
  const entries = isFigure(label) ? columns.map((column) => column[label]) : [];
  const counts = shareLabels.has(label) ? "shares" : "money";
  const added = unitOfLabel(entries, counts, language);
  const cells = columns.map((column) => columnCell(label, column, language));
  return [[labelCell(dividendLabels, label, language, added), ...cells]];
}

function isPart(label: DividendLabel): label is DividendPart {
  return label === "ordinary" || label === "commemorative" || label === "special";
}

type EntryLabel = Exclude<DividendLabel, "columnHeading" | "note" | "grandTotal" | DividendPart>;
type FigureLabel = Extract<
  EntryLabel,
  | "dividendPerShare"
  | "dividendPerShareAsPaid"
  | "total"
  | "sharesIssued"
  | "treasuryShares"
  | "trustShares"
  | "sharesEntitled"
>;

const shareLabels: ReadonlySet<EntryLabel> = new Set([
  "sharesIssued",
  "treasuryShares",
  "trustShares",
  "sharesEntitled",
] as const);

const perShare: ReadonlySet<EntryLabel> = new Set([
  "dividendPerShare",
  "dividendPerShareAsPaid",
] as const);

function isFigure(label: EntryLabel): label is FigureLabel {
  return shareLabels.has(label) || perShare.has(label) || label === "total";
}

function columnCell(label: EntryLabel, column: DividendColumn, language: Language): PlannedCell {
  if (isFigure(label)) {
    const cell = withFormat(
      figure(column[label], language),
      perShare.has(label) ? "#,##0.00" : "#,##0",
    );
    return expecting(cell, shareLabels.has(label) ? "shareCount" : "amount");
  }
  switch (label) {
    case "announcedOn":
    case "recordDate":
    case "effectiveDate":
    case "splitEffectiveDate": {
      const same = label === "recordDate" && column.recordDateSameAsLeft;
      const cell = same
        ? chosenCell("sameAsLeft", sameAsLeft, language)
        : entryCell(column[label], language, (date) => dateCell(date, language));
      return expecting(withFormat(cell, dateFormat(language)), "date");
    }
    case "resource":
      return expecting(
        chosenFrom(
          entryCell(column.resource, language, (resource) => resourceCell(resource, language)),
          resources,
          language,
          false,
        ),
        "resource",
      );
    case "splitRatio":
      return expecting(
        entryCell(column.splitRatio, language, (ratio) => ratioCell(ratio, language)),
        "splitRatio",
      );
    case "shareBasis": {
      const cell = entryCell(column.shareBasis, language, (basis) =>
        chosenCell(basis, shareBases, language),
      );
      return expecting(chosenFrom(cell, shareBases, language), "shareBasis");
    }
  }
}

function figure(entry: Entry<Amount> | undefined, language: Language): PlannedCell {
  return entryCell(entry, language, (amount) => amountCell(amount, language));
}

/** The unit a row's label states: the one its figures took from it. */
function unitOfLabel(
  entries: readonly (Entry<Amount> | undefined)[],
  counts: "money" | "shares",
  language: Language,
): string {
  const units = entries.flatMap((entry) =>
    entry?.value.state === "given" && entry.value.value.unitFrom === "label"
      ? [entry.value.value.unit]
      : [],
  );
  return units[0] === undefined ? "" : unitInLabel(units[0], counts, language);
}

function resourceCell(resource: Resource, language: Language): PlannedCell {
  return resource.is === "other"
    ? textCell(resource.text)
    : chosenCell(resource.is, resources, language);
}

function ratioCell({ to, from }: SplitRatio, language: Language): PlannedCell {
  return textCell(
    language === "en"
      ? `${digitsOf(to)} for ${digitsOf(from)}`
      : `${digitsOf(from)}株につき${digitsOf(to)}株`,
  );
}

function partRows(
  part: DividendPart,
  columns: readonly DividendColumn[],
  { language, complete }: Writing,
): readonly PlannedRow[] {
  const all = columns.flatMap((column) => column.parts.filter((row) => row.part === part));
  const names = [...new Set(all.map(({ name }) => name))];
  return (names.length === 0 && complete ? [null] : names).map((name) => {
    const entries = columns.map(
      (column) => column.parts.find((row) => row.part === part && row.name === name)?.amount,
    );
    const named = name === null ? "" : language === "en" ? ` (${name})` : `（${name}）`;
    const added = `${named}${unitOfLabel(entries, "money", language)}`;
    const cells = entries.map((entry) =>
      expecting(withFormat(figure(entry, language), "#,##0.00"), "amount"),
    );
    return [labelCell(dividendLabels, part, language, added), ...cells];
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
      label: (added) => labelCell(dividendLabels, "columnHeading", language, added),
      rows: (label, headings) => [
        [label, ...columns.map((_, index) => textCell(headings?.[index] ?? ""))],
      ],
    },
    writing,
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
function noteRows(
  columns: readonly DividendColumn[],
  { language, complete }: Writing,
): readonly PlannedRow[] {
  const most = Math.max(complete ? 1 : 0, ...columns.map(({ notes }) => notes.length));
  return Array.from({ length: most }, (_, index) => [
    labelCell(dividendLabels, "note", language, index === 0 ? "" : ` (${String(index + 1)})`),
    ...columns.map(({ notes }) => textCell(notes[index]?.value ?? "")),
  ]);
}

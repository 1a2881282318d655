import { type Announcement, type ShareClass, columnOf } from "../dividend/announcement";
import { type ColumnRole, type DividendColumn, columnRoles } from "../dividend/column";
import { a1 } from "../dividend/fact";
import { type Language, nameIn } from "../dividend/language";
import { onceFor } from "../dividend/onceFor";
import type { RowWords } from "../languages/factWords";
import { factWords } from "../languages/wordsOfFacts";
import type { Terms } from "../languages/termWords";
import { shareAmountCell, totalCell } from "./amountCell";
import { phraseCell } from "./cells";
import { type ComparedFact, comparedEntry } from "./comparedFact";
import { columnHeadingCell } from "./columnHeading";
import { columnWidths } from "./tableLayout";
import { dateCell, sameAsLeftCell } from "./dateCell";
import { words } from "./phrase";
import type { ComparedRow, PlanCell, TablePlan } from "./plan";
import { resourceCell } from "./resourceCell";
import { type TableStyle, tableStyle } from "./tableStyle";
import { textSources } from "./textSource";

/** The rows, from the top down; the parts of the dividend follow theirs. */
const comparedFacts: readonly ComparedFact[] = [
  "recordDate",
  "dividendPerShare",
  "total",
  "effectiveDate",
  "resource",
];

/**
 * The comparison of the decided dividend with the latest forecast and the previous year, for one share
 * class: a column for each that its section has, a row a fact. Rows for the parts of the dividend
 * appear where a column gives an amount for one. The same plan when asked for again: tables, releases and
 * comparisons with a draft all show it.
 */
export function comparisonTable(
  announcement: Announcement,
  shareClass: ShareClass,
  language: Language,
): TablePlan {
  const known = plansOf(announcement)(shareClass);
  const plan = known.get(language) ?? planOf(announcement, shareClass, language);
  known.set(language, plan);
  return plan;
}

const plansOf = onceFor(() => onceFor((): Map<Language, TablePlan> => new Map()));

function planOf(announcement: Announcement, shareClass: ShareClass, language: Language): TablePlan {
  const style = tableStyle(announcement, language);
  const columns = comparedColumns(shareClass);
  const row = (rowOf: ComparedRow, heading: string, cell: (column: DividendColumn) => PlanCell) => [
    { ...phraseCell(words(heading), "rowHeading"), rowOf },
    ...columns.map(cell),
  ];
  const rows = [
    [
      phraseCell(words(""), "corner"),
      ...columns.map((column) => columnHeadingCell(announcement, column, style)),
    ],
    ...comparedFacts.flatMap((fact) => [
      row({ fact }, rowTerm(fact, shareClass, style), (column) =>
        factCell(fact, shareClass, column, style),
      ),
      ...(fact === "dividendPerShare" ? partRows(columns, style) : []),
    ]),
  ];
  return {
    table: "comparison",
    shareClass: shareClass.name,
    rows,
    headingRows: 1,
    merges: [],
    columnWidths: columnWidths(rows, []),
    textSources: textSources(rows),
  };
}

/** The columns in their usual order: decided, forecast, previous year. */
export function comparedColumns(shareClass: ShareClass): readonly DividendColumn[] {
  return columnRoles.flatMap((role: ColumnRole) => columnOf(shareClass, role) ?? []);
}

/** What the terms call a row; else what the worksheet does. */
function rowTerm(
  fact: ComparedFact,
  { name }: ShareClass,
  { terms, language }: TableStyle,
): string {
  if (fact === "dividendPerShare" && name !== null) return terms.dividendPerShareOfClass;
  if (fact in terms) return terms[fact as ComparedFact & keyof Terms];
  const own: RowWords = factWords[language].dividend[fact];
  return "labels" in own ? own.labels[0] : own[0];
}

/** A cell as the kind of its fact is shown. */
function factCell(
  fact: ComparedFact,
  shareClass: ShareClass,
  column: DividendColumn,
  style: TableStyle,
): PlanCell {
  if (fact === "recordDate" && column.recordDateSameAsLeft && column.recordDate !== undefined) {
    return sameAsLeftCell(column.recordDate, columnOf(shareClass, "decided")?.recordDate, style);
  }
  const { kind, entry } = comparedEntry(column, fact);
  switch (kind) {
    case "date":
      return dateCell(entry, style);
    case "perShare":
      return shareAmountCell(entry, style);
    case "amount":
      return totalCell(entry, style);
    case "resource":
      return resourceCell(entry, style);
  }
}

/** A row for each part that some column gives an amount for; the columns share the row's label cell. */
function partRows(columns: readonly DividendColumn[], style: TableStyle): PlanCell[][] {
  const labels = new Map(
    columns
      .flatMap((column) => column.parts)
      .filter((part) => part.amount.value.state === "given")
      .map((part) => [a1(part.label), part]),
  );
  return [...labels].map(([label, { part, name, label: cell }]) => {
    const plain = style.terms.parts[part];
    const own = name === null ? null : nameIn(name, style.language);
    const heading =
      own === null
        ? plain
        : style.terms.namedPart.replace("{kind}", plain).replace("{name}", () => own);
    const amounts = columns.map(
      (column) => column.parts.find((each) => a1(each.label) === label)?.amount,
    );
    return [
      {
        ...phraseCell(words(heading), "rowHeading"),
        indented: true,
        rowOf: { fact: part, name: own, label: cell },
      },
      ...amounts.map((amount) => shareAmountCell(amount, style)),
    ];
  });
}

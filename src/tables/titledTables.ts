import type { Announcement, ShareClass } from "../dividend/announcement";
import { type Language, nameIn } from "../dividend/language";
import { comparedClasses, noticeOf } from "../dividend/notice";
import type { Terms } from "../languages/termWords";
import { termsOf } from "../languages/terms";
import { annualTables } from "./annualTable";
import { phraseCell } from "./cells";
import { comparisonTable } from "./comparisonTable";
import { words } from "./phrase";
import type { TablePlan } from "./plan";

/** The tables of an announcement as they stand on a sheet: the comparison of each share class, and the annual one. */
export function titledTables(announcement: Announcement, language: Language): readonly TablePlan[] {
  const terms = termsOf(announcement, language);
  const classes = comparedClasses(announcement);
  const title = noticeOf(announcement) === "dividend" ? terms.annual : terms.revision;
  return [
    ...classes.map((shareClass) =>
      titled(
        comparisonTable(announcement, shareClass, language),
        comparisonTitle(shareClass, classes.length, terms, language),
      ),
    ),
    ...annualTables(announcement, language).map((plan) => {
      const { shareClass: name } = plan;
      return titled(
        plan,
        name === null
          ? title
          : `${title}${terms.ofClass.replace("{name}", () => nameIn(name, language))}`,
      );
    }),
  ];
}

/** Beside the table of another class, that of the common shares says whose it is. */
function comparisonTitle(
  { name }: ShareClass,
  classes: number,
  terms: Terms,
  language: Language,
): string {
  if (name === null && classes < 2) return terms.comparison;
  const ofClass = name === null ? terms.commonShares : nameIn(name, language);
  return terms.comparisonOfClass.replace("{name}", () => ofClass);
}

/** A table under a line with its title, which goes with it wherever it is moved. */
export function titled(plan: TablePlan, title: string): TablePlan {
  const cells = plan.columnWidths.map((_, column) =>
    phraseCell(words(column === 0 ? title : ""), "title"),
  );
  return {
    ...plan,
    rows: [cells, ...plan.rows],
    headingRows: plan.headingRows + 1,
    merges: plan.merges.map((merge) => ({ ...merge, row: merge.row + 1 })),
  };
}

/** How many rows over a table's headings hold its title. */
export function titleRowsOf({ rows }: TablePlan): number {
  return rows[0]?.[0]?.role === "title" ? 1 : 0;
}

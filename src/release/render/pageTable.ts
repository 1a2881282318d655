import { languageOf } from "../../dividend/language";
import type { Merge, PlanCell, TablePlan } from "../../tables/plan";
import { emsOf } from "../../tables/textExtent";

/** How a table is set on a page. */
export interface PageTable {
  /** The parts of the page's width that the columns take. */
  readonly shares: readonly number[];
  /** The size of the letters, and the margin at each side of a cell, in points. */
  readonly letters: number;
  readonly margin: number;
}

/** The width of the text on an upright A4 page, in points, with an inch of margin on each side. */
export const pagePoints = 451;
/** What a part of the dividend is indented by, and what a font may be wider. */
const [partIndent, spare] = [10, 1.05];
/** What row headings take where nothing asks for more or less, and at most. */
const [usualShare, largestShare] = [0.3, 0.4];
/** Letters and margins give way before a word is broken or a label of one line takes two. */
const usualSize = { letters: 10, margin: 4.5 } as const;
const smallSize = { letters: 9, margin: 3 } as const;

/**
 * The parts of a page's width that a table's columns take: row headings as much as they need on one line,
 * the rest evenly, so that figures line up and a long column heading wraps instead of squeezing its neighbours.
 */
export function pageTable(plan: TablePlan): PageTable {
  const columns = plan.columnWidths.length;
  if (columns === 1) return { shares: [1], ...usualSize };
  const others = columns - 1;
  const needs = { usual: needsOf(plan, usualSize), small: needsOf(plan, smallSize) };
  const isFitting = ({ label, column }: Needs) => label + others * column <= pagePoints;
  const isSmall = !isFitting(needs.usual) && isFitting(needs.small);
  const { label, heading } = isSmall ? needs.small : needs.usual;
  const most = Math.min(Math.max(label, usualShare * pagePoints), largestShare * pagePoints);
  const first = Math.min(Math.max(pagePoints - others * heading, label), most);
  return {
    shares: plan.columnWidths.map(
      (_, at) => (at === 0 ? first : (pagePoints - first) / others) / pagePoints,
    ),
    ...(isSmall ? smallSize : usualSize),
  };
}

/** What row headings, cells of any other column and column headings on one line need, in points. */
interface Needs {
  readonly label: number;
  readonly column: number;
  readonly heading: number;
}

function needsOf(plan: TablePlan, { letters, margin }: Omit<PageTable, "shares">): Needs {
  const language = languageOf(plan.rows.flatMap((row) => row.map(({ text }) => text)).join(" "));
  const width = ({ indented }: PlanCell, text: string) =>
    (emsOf(text, language) + blanksOf(text) / 4) * letters * spare +
    2 * margin +
    (indented ? partIndent : 0);
  const whole = (cell: PlanCell) => width(cell, cell.text);
  const inWords = (cell: PlanCell) => Math.max(...wordsOf(cell).map((word) => width(cell, word)));
  const inColumns = (from: number, to?: number) =>
    plan.rows.flatMap((row, down) =>
      row.filter((_, at) => at >= from && at < (to ?? row.length) && !isSpread(plan, down, at)),
    );
  const [labels, others] = [inColumns(0, 1), inColumns(1)];
  return {
    label: widest(
      labels.map((cell) =>
        /\s/u.test(cell.text)
          ? Math.max(inWords(cell), Math.min(whole(cell), usualShare * pagePoints))
          : whole(cell),
      ),
    ),
    column: widest(others.map(inWords)),
    heading: widest(others.map(whole)),
  };
}

function widest(needs: readonly number[]): number {
  return Math.max(0, ...needs);
}

/** What a line should not be broken within: it goes on at a blank, and in a long heading's brackets anywhere. */
function wordsOf({ text }: PlanCell): readonly string[] {
  return text.replace(/(?<=.)（.*$/u, "").split(/\s+/u);
}

/** How often letters of full width meet others: programs leave a quarter of a letter between them. */
function blanksOf(text: string): number {
  return text.match(/[\u3040-\u9fff](?=[\da-z])|[\da-z](?=[\u3040-\u9fff])/giu)?.length ?? 0;
}

function isSpread({ merges }: TablePlan, row: number, column: number): boolean {
  return merges.some((each) => each.row === row && each.column === column && each.columns > 1);
}

/** The merge that starts at a cell. */
export function mergeAt(plan: TablePlan, row: number, column: number): Merge | undefined {
  return plan.merges.find((merge) => merge.row === row && merge.column === column);
}

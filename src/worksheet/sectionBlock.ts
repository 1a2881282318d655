import type { SectionName } from "../dividend/facts";
import { choicesOf } from "./choices";
import { readLabel } from "./labelReading";
import { labelIndexOf, labelsOf, sections } from "./labels";
import type { LabelUnit } from "./notation/labelUnit";
import { isOpenCount } from "./openCount";
import { halfWidth, lookupKey } from "./notation/width";
import type { ReadingLog } from "./readingProblem";
import { spellingIndex } from "./spellings";
import { type PlacedCell, type WorksheetRow, isBlank } from "./worksheetRow";

/** A section of a worksheet: its heading row and the rows below it. */
export interface SectionBlock {
  readonly name: SectionName;
  /** NAME of "Dividend: NAME" and "Annual dividends: NAME"; null for every other section. */
  readonly shareClass: string | null;
  /** What its heading says that its figures are counted in; null where it says nothing. */
  readonly unit: LabelUnit | null;
  readonly heading: WorksheetRow;
  readonly rows: readonly WorksheetRow[];
}

type SectionHeading = Pick<SectionBlock, "name" | "shareClass" | "unit">;

const sectionIndex = spellingIndex(sections);
const colon = /^([^:]+):\s*(\S.*)$/su;

/** The section a label heads; null for a label that heads none. */
export function sectionHeading(label: string): SectionHeading | null {
  const read = readLabel(label, sectionIndex);
  if (read !== null) {
    const { name, aside, unit, language } = read;
    const named = aside !== null && !byTheWay.test(aside);
    if (language !== null || ((named || unit !== null) && !isOfShareClass(name))) return null;
    return { name, unit, shareClass: named ? aside : null };
  }
  const [, before = "", shareClass = ""] = colon.exec(halfWidth(label)) ?? [];
  const named = readLabel(before, sectionIndex);
  if (named === null || !isOfShareClass(named.name) || named.aside !== null) return null;
  // Half width keeps positions, so the name is what was typed there.
  const typed = label.slice(label.length - shareClass.length).trim();
  return { name: named.name, unit: named.unit, shareClass: typed };
}

/** Words behind a heading that name no share class. */
const byTheWay = /参考|reference/i;

function isOfShareClass(name: SectionName): boolean {
  return name === "dividend" || name === "annual";
}

/**
 * The section a row begins. "Terms" is a word of its own in other sections, and is a heading only where it
 * stands alone; "Distributable amount" only where it does so over rows of that section, and "Results" only
 * beside a column of them.
 */
function headingOf(
  { label, filled }: WorksheetRow,
  below: WorksheetRow | undefined,
): SectionHeading | null {
  const heading = isBlank(label) ? null : sectionHeading(label.shown);
  const standsAlone = filled.length === 0;
  const isOne =
    heading?.name === "terms"
      ? standsAlone
      : heading?.name === "distributable"
        ? standsAlone && below !== undefined && isKnown(below.label, figureIndex)
        : heading?.name === "results"
          ? filled.some((cell) => isKnown(cell, resultsIndex))
          : true;
  return isOne ? heading : null;
}

const figureIndex = labelIndexOf("distributable");
const amountIndex = spellingIndex({
  distributableAmount: labelsOf("announcement").distributableAmount,
});
const resultsIndex = spellingIndex(choicesOf("resultsColumn"));

function isKnown({ shown }: PlacedCell, index: ReadonlyMap<string, string>): boolean {
  return readLabel(shown, index) !== null;
}

/** Whether a row that heads no section is the distributable amount itself, a row of Announcement wherever it stands. */
function isAmountOfItsOwn({ label }: WorksheetRow): boolean {
  return isKnown(label, amountIndex);
}

/**
 * The rows split at their section headings. Rows above the first heading belong to nothing, and a
 * section that stands twice is read once; both are logged.
 */
export function sectionBlocks(
  rows: readonly WorksheetRow[],
  log: ReadingLog,
): readonly SectionBlock[] {
  const blocks: (SectionHeading & { heading: WorksheetRow; rows: WorksheetRow[] })[] = [];
  const apart: WorksheetRow[] = [];
  for (const [place, row] of rows.entries()) {
    const heading = headingOf(row, rows[place + 1]);
    const current = blocks.at(-1);
    if (heading !== null) blocks.push({ ...heading, heading: row, rows: [] });
    else if (current?.name !== "announcement" && isAmountOfItsOwn(row)) apart.push(row);
    else if (current !== undefined) current.rows.push(row);
    else if (!isOpenCount(row)) reportStray(row, log);
  }
  for (const row of apart) {
    const announcement = blocks.find(({ name }) => name === "announcement");
    if (announcement !== undefined) announcement.rows.push(row);
    else
      blocks.push({
        name: "announcement",
        shareClass: null,
        unit: null,
        heading: row,
        rows: [row],
      });
  }
  const first = new Map<string, SectionBlock>();
  for (const block of blocks) {
    const key = `${block.name}:${lookupKey(block.shareClass ?? "")}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, block);
    else reportTwice(earlier.heading, block.heading, log);
  }
  return [...first.values()];
}

function reportStray(row: WorksheetRow, log: ReadingLog): void {
  const cell = isBlank(row.label) ? (row.filled[0] ?? row.label) : row.label;
  const details = { cell: cell.address, found: cell.shown };
  if (cell === row.label) log.add("WS03", "label", cell.address, details);
  else log.add("WS09", "noLabel", cell.address, details);
}

function reportTwice(earlier: WorksheetRow, later: WorksheetRow, log: ReadingLog): void {
  const [first, second] = [earlier.label.address, later.label.address];
  const details = { first, second, found: later.label.shown };
  log.add("WS04", "section", second, details, { related: [first] });
}

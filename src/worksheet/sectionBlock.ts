import type { SectionName } from "../dividend/facts";
import { sections } from "./labels";
import { halfWidth, lookupKey } from "./notation/width";
import type { ReadingLog } from "./readingProblem";
import { spellingIndex } from "./spellings";
import { type WorksheetRow, isBlank } from "./worksheetRow";

/** A section of a worksheet: its heading row and the rows below it. */
export interface SectionBlock {
  readonly name: SectionName;
  /** NAME of "Dividend: NAME" and "Annual dividends: NAME"; null for every other section. */
  readonly shareClass: string | null;
  readonly heading: WorksheetRow;
  readonly rows: readonly WorksheetRow[];
}

type SectionHeading = Pick<SectionBlock, "name" | "shareClass">;

const sectionIndex = spellingIndex(sections);
const colon = /^([^:]+):\s*(\S.*)$/su;

/** The section a label heads; null for a label that heads none. */
export function sectionHeading(label: string): SectionHeading | null {
  const name = sectionIndex.get(lookupKey(label));
  if (name !== undefined) return { name, shareClass: null };
  const [, before = "", shareClass = ""] = colon.exec(halfWidth(label)) ?? [];
  const named = sectionIndex.get(lookupKey(before));
  if (named !== "dividend" && named !== "annual") return null;
  // Half width keeps positions, so the name is what was typed there.
  return { name: named, shareClass: label.slice(label.length - shareClass.length).trim() };
}

/** The section a row begins. "Terms" is a word of its own in other sections, and is a heading only where it stands alone. */
function headingOf({ label, filled }: WorksheetRow): SectionHeading | null {
  const heading = isBlank(label) ? null : sectionHeading(label.shown);
  return heading?.name === "terms" && filled.length > 0 ? null : heading;
}

/**
 * The rows parted at their section headings. Rows above the first heading belong to nothing, and a
 * section that stands twice is read once; both are logged.
 */
export function sectionBlocks(
  rows: readonly WorksheetRow[],
  log: ReadingLog,
): readonly SectionBlock[] {
  const blocks: (SectionHeading & { heading: WorksheetRow; rows: WorksheetRow[] })[] = [];
  for (const row of rows) {
    const heading = headingOf(row);
    if (heading !== null) blocks.push({ ...heading, heading: row, rows: [] });
    else if (blocks.length > 0) blocks.at(-1)?.rows.push(row);
    else reportStray(row, log);
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

import type { SectionName } from "../dividend/facts";
import { readAnnualLabel } from "./annualLabel";
import { choicesOf } from "./choices";
import { readLabel } from "./labelReading";
import { labelIndexOf } from "./labels";
import { lookupKey } from "./notation/width";
import { sectionHeading } from "./sectionBlock";
import type { Sheet, SheetCell } from "./sheet";
import { spellingIndex } from "./spellings";

const announcementIndex = labelIndexOf("announcement");
const noticeIndex = spellingIndex(choicesOf("notice"));
export const dividendIndex = labelIndexOf("dividend");

/**
 * The column the labels of a dividend worksheet stand in: the first one that holds the headings of its two
 * tables. A notice on the forecast alone has one table, so with the headings Announcement and Annual dividends
 * it is enough that the notice is said to be one, or that a previous and a revised forecast stand there. So is
 * a dividend under a heading nobody knows: it is a worksheet, and the heading is told (WS11).
 * Null for any other sheet.
 */
export function labelColumn(sheet: Sheet): number | null {
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  for (let offset = 0; offset < width; offset += 1) {
    if (isLabelColumn(sheet, offset)) return sheet.origin.column + offset;
  }
  return null;
}

function isLabelColumn({ rows }: Sheet, offset: number): boolean {
  const labels = rows.map((row) => textOf(row[offset]));
  const headed = new Set<SectionName>(labels.flatMap((label) => sectionHeading(label)?.name ?? []));
  if (!headed.has("annual")) return false;
  if (headed.has("dividend")) return true;
  return (
    headed.has("announcement") &&
    (labels.some(isOfDividend) || saysRevision(rows, offset) || hasRevision(labels))
  );
}

/** Whether a label is that of a record date or of a dividend per share. */
export function isOfDividend(label: string): boolean {
  const name = label === "" ? undefined : readLabel(label, dividendIndex)?.name;
  return name === "recordDate" || name === "dividendPerShare";
}

function saysRevision(rows: Sheet["rows"], offset: number): boolean {
  return rows.some((row) => {
    if (readLabel(textOf(row[offset]), announcementIndex)?.name !== "notice") return false;
    const said = row.slice(offset + 1).map((cell) => noticeIndex.get(lookupKey(textOf(cell))));
    return said.includes("revision");
  });
}

function hasRevision(labels: readonly string[]): boolean {
  const unknown = { end: null, namedYear: null };
  const forecasts = labels.map((label) => readAnnualLabel(label, unknown, () => null)?.forecast);
  return forecasts.includes("previous") && forecasts.includes("revised");
}

function textOf(cell: SheetCell | undefined): string {
  return typeof cell?.value === "string" ? cell.value : "";
}

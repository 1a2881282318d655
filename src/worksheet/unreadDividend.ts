import type { DividendColumn } from "../dividend/column";
import { type CellAddress, sameCell, stateOf } from "../dividend/fact";
import type { Finding } from "../dividend/finding";
import { readLabel } from "./labelReading";
import type { ReadingLog, UnreadFact } from "./readingProblem";
import { dividendIndex, isOfDividend } from "./recognition";
import type { SectionBlock } from "./sectionBlock";
import { type WorksheetRow, isBlank } from "./worksheetRow";

const needed: readonly UnreadFact[] = ["dividendPerShare", "recordDate", "total"];

/**
 * Reports that the decided column of a section lacks what it announces while something in the section was left
 * unread, and so may be it. `cellOf` is the cell in which a row meets the decided column; a fact whose cell has
 * an error of its own is not looked for elsewhere.
 */
export function reportUnread(
  { heading, rows }: SectionBlock,
  decided: DividendColumn | undefined,
  cellOf: ReadonlyMap<string, CellAddress>,
  log: ReadingLog,
): void {
  const numbers = new Set([heading, ...rows].map(({ label }) => label.address.row));
  const found = log.inRows(numbers);
  const hasError = (at: CellAddress | undefined) =>
    at !== undefined &&
    found.some(({ severity, cell }) => severity === "error" && cell !== null && sameCell(cell, at));
  const missing = needed.filter(
    (fact) => ["absent", "blank"].includes(stateOf(decided?.[fact])) && !hasError(cellOf.get(fact)),
  );
  const unread = found.filter((each) => leftUnread(each, rows));
  const [first] = unread;
  if (missing.length === 0 || first?.cell == null) return;
  const section = heading.label.address;
  const cell = first.rule === "WS03" ? first.cell : section;
  const details = {
    cell: first.cell,
    found: foundIn(first),
    section,
    missing,
  };
  log.add("WS11", "unread", cell, details, { related: unread.flatMap((each) => each.cell ?? []) });
  log.follow(unread, "WS11");
}

/** What the cell shows that was reported. */
function foundIn({ details }: Finding): string {
  return typeof details["found"] === "string" ? details["found"] : "";
}

/** Whether what was reported left a filled cell unread: a label or heading with nothing beside or below it does not. */
function leftUnread({ rule, outcome, cell }: Finding, rows: readonly WorksheetRow[]): boolean {
  if (rule === "WS09") return true;
  if (rule !== "WS03" || cell === null) return false;
  switch (outcome) {
    case "label":
      return rows.some(({ label, filled }) => sameCell(label.address, cell) && filled.length > 0);
    case "column":
      return rows.some((row) => !isBlank(row.at(cell.column)));
    default:
      return rows.some(({ filled }) => filled.length > 0);
  }
}

/** Reports headings that nobody knows over rows of a dividend, which were left unread with them. */
export function reportUnknownSections(blocks: readonly SectionBlock[], log: ReadingLog): void {
  for (const { name, heading, rows } of blocks) {
    // The words of a release have labels like these.
    if (name === "dividend" || name === "terms") continue;
    const first = rows.findIndex(
      ({ label, filled }) => filled.length > 0 && isOfDividend(label.shown),
    );
    if (first < 0) continue;
    const above = rows.slice(0, first);
    const start = above.findLastIndex(
      ({ label }) => readLabel(label.shown, dividendIndex) === null,
    );
    const { label } = rows[start] ?? heading;
    log.add("WS11", "unknownSection", label.address, { cell: label.address, found: label.shown });
    const unread = rows.slice(Math.max(0, start)).map((row) => row.label.address.row);
    log.follow(
      log.inRows(new Set(unread)).filter(({ rule }) => rule === "WS03" || rule === "WS09"),
      "WS11",
    );
  }
}

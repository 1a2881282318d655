import { type CellAddress, sameCell } from "../dividend/fact";
import type { SectionName } from "../dividend/facts";
import { type Language, languageOf } from "../dividend/language";
import { readAnnualLabel } from "./annualLabel";
import { readLabel } from "./labelReading";
import { dividendIndex, isOfDividend, labelColumn } from "./recognition";
import { sectionHeading } from "./sectionBlock";
import type { Sheet, SheetCell } from "./sheet";

/** A cell by its place, and what it holds. */
export interface NamedCell {
  readonly cell: CellAddress;
  readonly shown: string;
}

/** Where a heading that is missing belongs. */
export type HeadingPlace =
  /** Over a section of its own, below everything the sheet holds: `cell` is the first free one. */
  | { readonly is: "below"; readonly cell: CellAddress }
  /** Into a blank cell over its rows. */
  | { readonly is: "over"; readonly cell: CellAddress }
  /** In the place of a heading nobody knows. */
  | { readonly is: "instead"; readonly cell: CellAddress; readonly shown: string }
  /** Into a row to be inserted above the first of its rows, at `cell`. */
  | { readonly is: "insert"; readonly cell: CellAddress }
  /** It is there, and stands in another column than the labels. */
  | { readonly is: "elsewhere"; readonly cell: CellAddress; readonly shown: string };

interface LackedHeading {
  readonly section: "dividend" | "annual";
  readonly place: HeadingPlace;
}

/** A sheet that would be a dividend worksheet if it had the headings it lacks. */
export interface NearWorksheet {
  readonly sheet: string;
  /** The language of the labels that were recognised. */
  readonly language: Language;
  /** Where its labels stand, from the top down: what it was recognised by. */
  readonly recognised: readonly NamedCell[];
  /** At least one. */
  readonly lacks: readonly LackedHeading[];
}

/**
 * What a sheet lacks that is nearly a dividend worksheet; null for one that is (see `labelColumn`), and for any
 * other. Nearly is one with a heading of its two tables, or of Announcement, and rows of a dividend; one with the
 * headings Announcement and Annual dividends; or one with both a record date and a dividend per share. A heading
 * that is one word in a list of something else makes none.
 */
export function nearWorksheet(sheet: Sheet): NearWorksheet | null {
  if (labelColumn(sheet) !== null) return null;
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, offset) => labelsIn(sheet, offset));
  const near = columns.filter(isNear);
  const [most] = near.sort((a, b) => recognisedIn(b).length - recognisedIn(a).length);
  if (most === undefined) return null;
  const recognised = recognisedIn(most);
  return {
    sheet: sheet.name,
    language: languageOf(recognised[0]?.shown ?? ""),
    recognised,
    lacks: lackedBy(most, sheet, columns.flat()),
  };
}

interface Label extends NamedCell {
  readonly heads: SectionName | null;
  /** Of which table it is a row, as far as its words tell. */
  readonly rowOf: "dividend" | "annual" | null;
  /** Whether it is a row by which a dividend is known: its record date, its amount per share. */
  readonly isOfDividend: boolean;
  readonly isFilled: boolean;
}

function labelsIn({ rows, origin }: Sheet, offset: number): readonly Label[] {
  return rows.map((row, index) => {
    const content = row[offset];
    const shown = typeof content?.value === "string" ? content.value.trim() : "";
    const heads = shown === "" ? null : (sectionHeading(shown)?.name ?? null);
    return {
      cell: { row: origin.row + index, column: origin.column + offset },
      shown,
      heads,
      rowOf: shown === "" || heads !== null ? null : tableOf(shown, row.slice(offset + 1)),
      isOfDividend: isOfDividend(shown),
      isFilled: content !== undefined && holdsSomething(content),
    };
  });
}

function holdsSomething({ value, error, formula }: SheetCell): boolean {
  return error !== null || formula !== null || (value !== null && value !== "");
}

function tableOf(shown: string, beside: Sheet["rows"][number]): Label["rowOf"] {
  if (readLabel(shown, dividendIndex) !== null) return "dividend";
  const unknown = { end: null, namedYear: null };
  const isYear = readAnnualLabel(shown, unknown, () => null) !== null;
  return isYear && beside.some(({ value }) => value !== null) ? "annual" : null;
}

function isNear(labels: readonly Label[]): boolean {
  const headed = new Set(labels.map(({ heads }) => heads));
  const names = new Set(
    labels.filter((label) => label.isOfDividend).map(({ shown }) => factOf(shown)),
  );
  if (headed.has("announcement") && headed.has("annual")) return true;
  const hasHeading = headed.has("dividend") || headed.has("annual") || headed.has("announcement");
  return names.size >= (hasHeading ? 1 : 2);
}

function factOf(shown: string): string | undefined {
  return readLabel(shown, dividendIndex)?.name;
}

/** The headings of its tables and of Announcement, and the rows a dividend is known by; no more than say what it is. */
function recognisedIn(labels: readonly Label[]): readonly NamedCell[] {
  return labels
    .filter(
      ({ heads, isOfDividend: isDividend }) =>
        isDividend || heads === "dividend" || heads === "annual" || heads === "announcement",
    )
    .map(({ cell, shown }) => ({ cell, shown }));
}

function lackedBy(
  labels: readonly Label[],
  sheet: Sheet,
  everywhere: readonly Label[],
): readonly LackedHeading[] {
  const bottom = {
    row: sheet.origin.row + sheet.rows.length + 1,
    column: labels[0]?.cell.column ?? 0,
  };
  const sections = (["dividend", "annual"] as const).filter(
    (section) => !labels.some(({ heads }) => heads === section),
  );
  return sections.map((section) => {
    const elsewhere = everywhere.find(
      ({ heads, cell }) => heads === section && !labels.some((label) => sameCell(label.cell, cell)),
    );
    if (elsewhere !== undefined) {
      const { cell, shown } = elsewhere;
      return { section, place: { is: "elsewhere", cell, shown } };
    }
    const first = labels.findIndex(({ rowOf }) => rowOf === section);
    const row = labels[first];
    if (row === undefined) return { section, place: { is: "below", cell: bottom } };
    return { section, place: placeOver(labels[first - 1], row) };
  });
}

function placeOver(above: Label | undefined, row: Label): HeadingPlace {
  const { cell } = row;
  // Above the first row that holds anything, every cell is blank.
  if (above === undefined)
    return cell.row > 0
      ? { is: "over", cell: { ...cell, row: cell.row - 1 } }
      : { is: "insert", cell };
  if (!above.isFilled) return { is: "over", cell: above.cell };
  const isUnknown = above.shown !== "" && above.heads === null && above.rowOf === null;
  return isUnknown
    ? { is: "instead", cell: above.cell, shown: above.shown }
    : { is: "insert", cell };
}

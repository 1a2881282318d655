import type { CellAddress } from "../dividend/fact";
import type { NewCell, SheetPage } from "./newSheet";
import { type DigitWidth, widthInPoints } from "./digitWidth";

/** The ground of headings, as in the files that the command line writes. */
const headingFill = "#E7ECF2";
const openFill = "#FFF4CE";

/** The longest list of choices Excel takes typed into a rule, the longest hint, and the longest question. */
const longestList = 255;
const longestHint = 255;
const longestAlert = 225;

/** Asks Excel to make a new sheet's cells look like what they are, and to help while they are filled in. */
export function requestSheetLooks(
  sheet: Excel.Worksheet,
  rows: readonly (readonly NewCell[])[],
  columnWidths: readonly number[],
  digit: DigitWidth,
): void {
  for (const [column, width] of columnWidths.entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(width, digit);
  }
  requestCellLooks(sheet, rows, { row: 0, column: 0 });
  // Excel fits rows to wrapped words by itself while people type, not in what is written at once.
  sheet.getRangeByIndexes(0, 0, rows.length, 1).getEntireRow().format.autofitRows();
}

/** The same for cells of a sheet that is there, the first of them at an address; columns keep their widths. */
export function requestCellLooks(
  sheet: Excel.Worksheet,
  rows: readonly (readonly NewCell[])[],
  at: CellAddress,
): void {
  const columns = rows[0]?.length ?? 1;
  // Labels and values stand on one line, also where a value has several.
  sheet.getRangeByIndexes(at.row, at.column, rows.length, columns).format.verticalAlignment = "Top";
  for (const [down, cells] of rows.entries()) {
    // A section's heading reaches over all columns.
    if (cells[0]?.role === "section")
      sheet.getRangeByIndexes(at.row + down, at.column, 1, columns).format.fill.color = headingFill;
    for (const { first, count, cell } of runs(cells)) {
      const range = sheet.getRangeByIndexes(at.row + down, at.column + first, 1, count);
      requestRole(range, cell);
      requestHelp(range, cell);
      if (cell.needed === true) requestMark(range);
    }
  }
}

/** Asks for A4 pages as wide as the sheet. */
export function requestPage(
  { pageLayout }: Excel.Worksheet,
  { orientation, pagesDown, titleRow }: SheetPage,
): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = orientation;
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(pagesDown === "one" && { verticalFitToPages: 1 }),
  };
  if (titleRow === null) return;
  const row = String(titleRow + 1);
  // Loose pages of a list are put back in their order.
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  pageLayout.setPrintTitleRows(`$${row}:$${row}`);
}

interface Run {
  readonly first: number;
  readonly count: number;
  readonly cell: NewCell;
}

/** A row's cells, neighbours that look and help alike together. */
function runs(cells: readonly NewCell[]): Run[] {
  const found: Run[] = [];
  for (const [column, cell] of cells.entries()) {
    const left = found.at(-1);
    if (left !== undefined && kindOf(left.cell) === kindOf(cell)) {
      found[found.length - 1] = { ...left, count: left.count + 1 };
    } else {
      found.push({ first: column, count: 1, cell });
    }
  }
  return found;
}

function kindOf({ role, choices, choicesOnly, hint, content, needed }: NewCell): string {
  return JSON.stringify([role, choices, choicesOnly, hint, content.is === "text", needed]);
}

function requestRole({ format }: Excel.Range, { role, content }: NewCell): void {
  if (role === "section" || role === "heading") {
    format.font.bold = true;
    format.fill.color = headingFill;
  }
  if (role === "signature") format.borders.getItem("EdgeBottom").style = "Continuous";
  if (role === "value" && content.is === "text") {
    format.wrapText = true;
  }
}

function requestHelp(range: Excel.Range, { choices, choicesOnly, hint }: NewCell): void {
  const { dataValidation } = range;
  const source = choices?.join(",") ?? "";
  const canList = choices?.every((choice) => !choice.includes(",")) === true;
  if (canList && source !== "" && source.length <= longestList) {
    dataValidation.rule = { list: { inCellDropDown: true, source } };
    // A word of the other language is understood too, so Excel asks and does not refuse.
    dataValidation.errorAlert = {
      title: "",
      message: hint?.slice(0, longestAlert) ?? "",
      style: "Warning",
      showAlert: choicesOnly,
    };
  }
  if (hint !== null) {
    dataValidation.prompt = { title: "", message: hint.slice(0, longestHint), showPrompt: true };
  }
}

/** What is still to be filled in, until it is: Excel takes the fill away by itself. */
function requestMark(range: Excel.Range): void {
  const { preset } = range.conditionalFormats.add("PresetCriteria");
  preset.format.fill.color = openFill;
  preset.rule = { criterion: "Blanks" };
}

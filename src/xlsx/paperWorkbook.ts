import type { Borders, Cell, Worksheet } from "@cj-tech-master/excelts";
import { type DateSystem, serialOfDate } from "../dividend/excelSerial";
import { a1 } from "../dividend/fact";
import type { PaperCell, PaperFormulaPart, PaperSheet } from "../papers/paperSheet";
import type { Sheet } from "../worksheet/sheet";
import { looksLikeFormula, storedText } from "./cellText";
import { fontFor, headingFill } from "./headingLook";
import { addPrintedSheet, newWorkbook, workbookBytes } from "./newWorkbook";
import { copySheet } from "./sheetCopy";
import { freeSheetName, quotedSheetName } from "../worksheet/sheetName";

/** A worksheet with the papers that follow it. */
export interface WorksheetPapers {
  readonly worksheet: Sheet;
  readonly papers: readonly PaperSheet[];
}

/**
 * A new workbook with the papers of each worksheet, one page each, and behind them a copy of the worksheets.
 * The papers are live: their formulas look at the copy, so a figure corrected there moves through them.
 */
export async function papersWorkbook(all: readonly WorksheetPapers[]): Promise<Uint8Array> {
  const dateSystem = all[0]?.worksheet.dateSystem ?? "1900";
  const workbook = await newWorkbook(dateSystem);
  const names = all.map(({ worksheet }) => worksheet.name);
  for (const { worksheet, papers } of all) {
    for (const paper of papers) {
      const wanted = all.length === 1 ? paper.name : `${paper.name} ${worksheet.name}`;
      const name = freeSheetName(wanted, names);
      names.push(name);
      const sheet = addPrintedSheet(workbook, name, "portrait");
      // Signed at its foot, so it must not run over to a second page.
      sheet.pageSetup.fitToHeight = 1;
      sheet.views = [{ showGridLines: false }];
      layPaper(sheet, paper, worksheet.name, dateSystem);
    }
  }
  for (const { worksheet } of all)
    copySheet(addPrintedSheet(workbook, worksheet.name, "portrait"), worksheet);
  return workbookBytes(workbook);
}

function layPaper(
  sheet: Worksheet,
  paper: PaperSheet,
  worksheetName: string,
  dateSystem: DateSystem,
): void {
  const font = fontFor(paper.rows.flat().map(textOf).join(" "));
  paper.rows.forEach((row, down) => {
    row.forEach((cell, across) => {
      if (cell === null) return;
      const target = sheet.getCell(down + 1, across + 1);
      styleCell(target, cell, font);
      fillCell(target, cell, worksheetName, dateSystem);
    });
  });
  paper.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
}

function textOf(cell: PaperCell | null): string {
  return cell?.content.is === "text" ? cell.content.text : "";
}

const thin = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const hair = { style: "hair", color: { argb: "FF9AA5B1" } } as const;

const borders: Readonly<Record<PaperCell["role"], Partial<Borders>>> = {
  title: {},
  label: {},
  section: { top: thin },
  heading: { top: thin, bottom: thin },
  value: { bottom: hair },
  total: { top: thin, bottom: thin },
  signature: { bottom: thin },
};

function styleCell(target: Cell, cell: PaperCell, font: ReturnType<typeof fontFor>): void {
  const { role } = cell;
  const bold = role !== "value" && role !== "label" && role !== "signature";
  target.font = { ...font, bold, ...(role === "title" && { size: 14 }) };
  target.border = borders[role];
  target.alignment = {
    horizontal: cell.align,
    vertical: "middle",
    indent: cell.indented ? 1 : 0,
  };
  if (role === "section" || role === "heading") target.fill = headingFill;
}

function fillCell(
  target: Cell,
  { content, formula, numberFormat }: PaperCell,
  worksheetName: string,
  dateSystem: DateSystem,
): void {
  const stored = storedValue(content, dateSystem);
  if (formula !== null) {
    target.numFmt = numberFormat;
    target.value = { formula: formulaText(formula, worksheetName), result: stored ?? "" };
    return;
  }
  const asText = typeof stored === "string" && looksLikeFormula(stored);
  target.numFmt = asText ? "@" : numberFormat;
  target.value = stored;
}

function storedValue(
  content: PaperCell["content"],
  dateSystem: DateSystem,
): string | number | null {
  switch (content.is) {
    case "text":
      return storedText(content.text);
    case "number":
      return Number(content.number.toFixed());
    case "date":
      return serialOfDate(content.date, dateSystem);
    case "empty":
      return null;
  }
}

function formulaText(parts: readonly PaperFormulaPart[], worksheetName: string): string {
  return parts
    .map((part) => {
      if (typeof part === "string") return part;
      const address = a1(part.cell);
      return part.on === "paper" ? address : `${quotedSheetName(worksheetName)}!${address}`;
    })
    .join("");
}

import type { Worksheet } from "@cj-tech-master/excelts";
import type { Sheet, SheetCell } from "../worksheet/sheet";
import { languageOf } from "../dividend/language";
import { fontOfRow, headingFill } from "./headingLook";
import { rowHeight } from "./rowHeight";
import { looksLikeFormula, storedFormat, storedText } from "./cellText";

const labelWidth = 30;
const valueWidth = 28;

/** A section begins with the sheet, or after a blank row. */
function startsSection({ rows }: Sheet, down: number): boolean {
  const isBlank = (row: Sheet["rows"][number] | undefined) =>
    row?.every(({ value }) => value === null) !== false;
  return !isBlank(rows[down]) && isBlank(rows[down - 1]);
}

/**
 * Writes a sheet's cells where they stood: values and number formats. Formulas become their results,
 * since what they look at is not here.
 */
export function copySheet(target: Worksheet, sheet: Sheet): void {
  const { row: top, column: left } = sheet.origin;
  const widthOf = (across: number) => (across === 0 ? labelWidth : valueWidth);
  // That of its labels: names and texts may be there in the other language too.
  const language = languageOf(sheet.rows.map(([label]) => label?.text ?? "").join(" "));
  sheet.rows.forEach((row, down) => {
    const font = fontOfRow(row, language);
    const isHeading = startsSection(sheet, down);
    row.forEach((cell, across) => {
      const copy = target.getCell(top + down + 1, left + across + 1);
      if (isHeading) copy.fill = headingFill;
      if (cell.value === null) return;
      copy.font = { ...font, bold: isHeading };
      const asText = typeof cell.value === "string" && looksLikeFormula(cell.value);
      copy.numFmt = asText ? "@" : storedFormat(cell.numberFormat);
      copy.value = copiedValue(cell);
      copy.alignment = {
        horizontal: "left",
        vertical: "top",
        wrapText: typeof cell.value === "string",
      };
    });
    const texts = row.map(({ text }, across) => ({ text, width: widthOf(across) }));
    target.getRow(top + down + 1).height = rowHeight(texts);
  });
  const width = sheet.rows[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1)
    target.getColumn(left + column + 1).width = widthOf(column);
}

const errors = ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"] as const;

function copiedValue({ value, error }: SheetCell) {
  if (error !== null) {
    const known = errors.find((each) => each === error);
    return known === undefined ? error : { error: known };
  }
  return typeof value === "string" ? storedText(value) : value;
}

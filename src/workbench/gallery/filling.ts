import type { Language } from "../../dividend/language";
import { newWorksheet } from "../../filling/newWorksheet";
import { openFacts } from "../../filling/openCells";
import { readWorksheet } from "../../worksheet/reader";
import type { Reading } from "../../taskpane/state/pane";
import { sheetOf } from "../../worksheet/writing/worksheetPlan";
import { announcement } from "./findings";

/** A worksheet that was just begun, beside another one of the same workbook. */
export function begunReading(language: Language): Pick<Reading, "open" | "others" | "typing"> {
  const plan = newWorksheet({
    language,
    bilingual: true,
    onlyNeeded: true,
    notice: "dividend",
    kind: "yearEnd",
    decidedBy: "shareholdersMeeting",
  });
  const sheet = sheetOf(plan);
  const reading = readWorksheet(sheet);
  const open = reading === null ? { cells: [], withoutRow: [] } : openFacts(sheet, reading);
  const withoutRow = [{ fact: "representative", cell: null }] as const;
  return {
    open: { cells: open.cells, withoutRow },
    others: [announcement],
    typing: { currency: "JPY", language, system: "1900" },
  };
}

import type { DividendDays } from "../checks/days/dividendDays";
import { a1 } from "../dividend/fact";
import type { Language } from "../dividend/language";
import { dayRows, dayWordsIn, unknownDaysText } from "./dayTable";
import { type PaperSheet, textCell } from "./paperSheet";

/** The days of a dividend as a sheet: the day, its date, why it is that day and the cell that states it. */
export function daySheet(days: DividendDays, language: Language): PaperSheet {
  const said = dayWordsIn(language);
  const unknown = unknownDaysText(days, language);
  return {
    name: said.sheetName,
    columnWidths: [38, 34, 80],
    titleRow: 2,
    rows: [
      [textCell(said.title, "title")],
      [],
      said.headings.map((heading) => textCell(heading, "heading")),
      ...dayRows(days, language).map(({ name, dateText, reason, cell }) => [
        textCell(name),
        textCell(dateText),
        textCell(cell === null ? reason : said.reasonFrom(reason, a1(cell))),
      ]),
      [],
      [textCell(unknown ?? said.note, "label")],
    ],
  };
}

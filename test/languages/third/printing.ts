import { runChecks } from "../../../src/checks/checking";
import { japaneseHolidays } from "../../../src/checks/japaneseHolidays";
import { importedRow, importedSheet } from "../../../src/drafts/import/rows";
import { type Language, languages } from "../../../src/dividend/language";
import { findingText } from "../../../src/languages/findingText";
import { composeRelease } from "../../../src/release/compose/composing";
import { renderText } from "../../../src/release/render/plainText";
import { titledTables } from "../../../src/tables/titledTables";
import { dayRows } from "../../../src/papers/dayTable";
import { dividendDays } from "../../../src/checks/days/dividendDays";
import { emptyWorksheet } from "../../../src/worksheet/writing/emptyWorksheet";
import { readWorksheet } from "../../../src/worksheet/reader";

/** What is printed of rows in the last of the languages, and what a new worksheet has in it. */
export function printed(rows: readonly (readonly string[])[]): {
  readonly findings: readonly string[];
  readonly tables: readonly string[];
  readonly release: string;
  readonly days: readonly string[];
  readonly worksheet: readonly string[];
} {
  const language: Language = languages.at(-1) ?? languages[0];
  const imported = rows.map(([label = "", ...cells]) => importedRow(label, ...cells));
  const reading = readWorksheet(importedSheet(imported, language));
  if (reading === null) throw new Error("The rows are no worksheet");
  const { announcement, findings: problems } = reading;
  const { findings } = runChecks(
    { announcement, holidays: japaneseHolidays, earlier: null },
    problems,
  );
  const composition = composeRelease(announcement, language);
  return {
    findings: findings.map((finding) => findingText(finding, language, "JPY")),
    tables: titledTables(announcement, language).flatMap(({ rows: planned }) =>
      planned.flat().map(({ text }) => text),
    ),
    release:
      composition.is === "document"
        ? renderText(composition.document)
        : JSON.stringify(composition),
    days: dayRows(dividendDays(announcement, japaneseHolidays), language).flatMap(
      ({ name, dateText, reason }) => [name, dateText, reason],
    ),
    worksheet: emptyWorksheet({ language, bilingual: false }).rows.flatMap((row) =>
      row.flatMap((cell) => (cell === null ? [] : [cell.text, ...(cell.choices ?? [])])),
    ),
  };
}

import type { ExcelWords } from "../../languages/excelWords";
import type { PaneWords } from "../../languages/paneWords";
import type { Language } from "../../dividend/language";
import { excelWords as englishExcel } from "../../languages/en/excel";
import { pane as english } from "../../languages/en/pane";
import { excelWords as japaneseExcel } from "../../languages/ja/excel";
import { pane as japanese } from "../../languages/ja/pane";

const pane: Record<Language, PaneWords> = { en: english, ja: japanese };
const excel: Record<Language, ExcelWords> = { en: englishExcel, ja: japaneseExcel };

export function paneWords(language: Language): PaneWords {
  return pane[language];
}

export function excelWords(language: Language): ExcelWords {
  return excel[language];
}

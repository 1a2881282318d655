import type { FactNameWords } from "../../languages/factNameWords";
import type { ExcelWords } from "../../languages/excelWords";
import type { PaneWords } from "../../languages/paneWords";
import type { Language } from "../../dividend/language";
import { excelWords as englishExcel } from "../../languages/en/excel";
import { factNames as englishFacts } from "../../languages/en/factNames";
import { pane as english } from "../../languages/en/pane";
import { excelWords as japaneseExcel } from "../../languages/ja/excel";
import { factNames as japaneseFacts } from "../../languages/ja/factNames";
import { pane as japanese } from "../../languages/ja/pane";

const pane: Record<Language, PaneWords> = { en: english, ja: japanese };
const excel: Record<Language, ExcelWords> = { en: englishExcel, ja: japaneseExcel };
const facts: Record<Language, FactNameWords> = { en: englishFacts, ja: japaneseFacts };

export function paneWords(language: Language): PaneWords {
  return pane[language];
}

export function excelWords(language: Language): ExcelWords {
  return excel[language];
}

export function factNames(language: Language): FactNameWords {
  return facts[language];
}

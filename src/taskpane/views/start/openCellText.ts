import type { Language } from "../../../dividend/language";
import type { FactCell } from "../../../filling/blankCells";
import { factNameOf } from "../../../filling/openCells";
import { capitalized } from "../../../languages/capitalized";
import { factNamesIn } from "../../../languages/factNamesIn";
import { startWords } from "./startWords";

/** What belongs in a cell: "Record date, decided". A row of the annual table is called as the worksheet calls it. */
export function openCellText(cell: FactCell, language: Language): string {
  const { fill: words } = startWords(language);
  if (cell.period !== null) return words.annual(cell.label, cell.period);
  const name = factNameOf(cell);
  const fact = name === null ? cell.label : capitalized(factNamesIn(language)[name]);
  const said = cell.language === null ? fact : words.inLanguage(fact, cell.language);
  return words.named(said, cell.column, cell.shareClass);
}

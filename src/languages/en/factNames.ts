import { type FactNameWords, rowNames } from "../factNameWords";
import { facts } from "./facts";

export const factNames: FactNameWords = {
  ...rowNames(facts),
  dividendParts: "the parts of the dividend",
  shareClass: "the share class’s name",
  decidedColumn: "the Decided column",
  forecastColumn: "the Latest forecast column",
  previousColumn: "the Previous year column",
  distributableFigures: "the figures of the distributable amount",
  annualTable: "the annual dividends",
  annualTotal: "the row's total",
  annualPart: "a dividend of the row",
  currentYearRow: "this fiscal year's row",
  previousYearRow: "the previous fiscal year's row",
  forecastRow: "a forecast row",
  paidMark: "a paid mark",
  text: "the text",
  secondLanguage: "text in the second language",
  earlierWorksheet: "last year's worksheet",
  holidays: "the list of holidays for that year",
};

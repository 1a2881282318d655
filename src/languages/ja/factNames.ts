import { type FactNameWords, rowNames } from "../factNameWords";
import { facts } from "./facts";

export const factNames: FactNameWords = {
  ...rowNames(facts),
  dividendParts: "配当金の内訳",
  shareClass: "株式の種類の名称",
  decidedColumn: "決定額の列",
  forecastColumn: "直近の配当予想の列",
  previousColumn: "前期実績の列",
  distributableFigures: "分配可能額の計算に必要な金額",
  annualTable: "年間配当",
  annualTotal: "行の合計",
  annualPart: "行の各期の配当",
  currentYearRow: "当期の行",
  previousYearRow: "前期の行",
  forecastRow: "配当予想の行",
  paidMark: "支払済の表示",
  text: "文章",
  secondLanguage: "もう一方の言語の文章",
  earlierWorksheet: "前年のワークシート",
  holidays: "その年の祝日データ",
};

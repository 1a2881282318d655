import type { LogWords } from "../logWords";
import { kindWords } from "./kindWords";

export const log: LogWords = {
  sheetName: "チェック記録",
  title: (worksheet) => `「${worksheet}」のチェック記録`,
  about: {
    company: "会社名",
    dividend: "対象の配当",
    releaseDate: "開示日",
    checkedAt: "チェック日時",
    result: "結果",
  },
  dividend: (kind, fiscalYearEnd) =>
    [
      ...(kind === null ? [] : [`${kindWords[kind]}配当`]),
      ...(fiscalYearEnd === null ? [] : [`${fiscalYearEnd}に終了する事業年度`]),
    ].join("、"),
  result: (verdict, counts, notChecked) =>
    notChecked === 0
      ? `${verdict}。${counts}。`
      : `${verdict}。${counts}（ほかに、必要な項目がないため未チェック${String(notChecked)}件）。`,
  headings: ["ルール", "チェックの内容", "結果", "セル", "比較したセル", "値と説明"],
  accepted: (severity) => `${severity}（確認済み）`,
  follows: (severity) => `${severity}（上の指摘に起因するもの）`,
  agreed: "問題なし",
  more: (cells) => `ほか${String(cells)}件`,
  notChecked: "未チェック",
  otherMarket: "対象外（日本の市場のみ）",
  nothing: "該当なし",
  signed: "確認者",
  signedOn: "確認日",
};

import type { LogWords } from "../logWords";

export const log: LogWords = {
  sheetName: "チェック記録",
  title: (worksheet) => `「${worksheet}」のチェック記録`,
  headings: ["ルール", "チェックの内容", "結果", "セル", "比較したセル", "値と説明"],
  severities: { error: "エラー", warning: "警告", note: "メモ" },
  accepted: (severity) => `${severity}（承認済み）`,
  follows: (severity) => `${severity}（上の指摘に伴うもの）`,
  reason: (reason) => `承認理由：${reason}`,
  agreed: "一致",
  notChecked: "未チェック",
  otherMarket: "対象外（日本の市場のみ）",
  nothing: "該当なし",
  signed: "確認者",
  signedOn: "確認日",
};

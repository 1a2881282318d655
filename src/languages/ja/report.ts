import type { ReportWords } from "../reportWords";

export const reportWords: ReportWords = {
  severity: { error: "エラー", warning: "警告", note: "参考" },
  counts: ({ error, warning, note, accepted }) =>
    `エラー${String(error)}件、警告${String(warning)}件、参考${String(note)}件` +
    (accepted > 0 ? `、承認済み${String(accepted)}件` : ""),
  nothingFound: "誤りや通常と異なる点は見つかりませんでした。",
  found: "実際",
  expected: "想定",
  comparedWith: "比較対象",
  accepted: "承認理由",
  follows: "これに伴うもの:",
  notChecked: "次の項目がないため確認していません:",
  lacks: (missing, rules) => `${missing}（${rules.join("、")}）`,
  otherMarket: (rules) => `日本の市場だけに当てはまるため実行していません: ${rules.join("、")}`,
  noCell: "セルなし",
};

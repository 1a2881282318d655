import type { ReportWords } from "../reportWords";

export const reportWords: ReportWords = {
  severity: { error: "エラー", warning: "警告", note: "参考" },
  counts: ({ error, warning, note, accepted }) =>
    `エラー${String(error)}件、警告${String(warning)}件、参考${String(note)}件` +
    (accepted > 0 ? `、確認済み${String(accepted)}件` : ""),
  verdict: {
    inOrder: (compared, rules, notMade) =>
      `判定：問題なし（${String(rules)}ルールで${String(compared)}件を照合` +
      (notMade === 0 ? "）" : `、未チェック${String(notMade)}件）`),
    errors: "判定：エラーあり",
    notChecked: (unread) =>
      `判定：未確認（${unread.join("、")}の値を読み取れていないため、問題がないとはいえません）`,
  },
  nothingFound: "誤りや通常と異なる点は見つかりませんでした。",
  found: "入力値",
  expected: "想定",
  comparedWith: "比較したセル",
  follows: "これに起因する指摘:",
  notChecked: "次の項目の値がないため未チェック:",
  notUnderstood: (fact, cell) => `${fact}（${cell}を読み取れません）`,
  lacks: (missing, rules) => `${missing}（${rules.join("、")}）`,
  otherMarket: (rules) => `日本の市場だけに適用されるルールのため対象外: ${rules.join("、")}`,
  noCell: "該当セルなし",
};

import type { VerificationWords } from "../verificationWords";

export const verification: VerificationWords = {
  title: (draft, worksheet) => `${draft} と ${worksheet} の照合`,
  counts: ({ differ, missing, unmatched, agree }) =>
    `相違 ${String(differ)}件、原稿に欠落 ${String(missing)}件、ワークシートに該当なし ${String(unmatched)}件、一致 ${String(agree)}件`,
  paragraph: (number, begins) =>
    `段落${String(number)}${begins === null ? "" : `（「${begins}」）`}`,
  aside: (where, begins) =>
    `${{ header: "ヘッダー", footer: "フッター", comment: "コメント", hidden: "隠し文字" }[where]}${begins === null ? "" : `（「${begins}」）`}`,
  onPage: (page, place) => `${String(page)}ページの${place}`,
  cell: (table, row, column, label) =>
    `表${String(table)}の${String(row)}行${String(column)}列${label === null ? "" : `（${label}）`}`,
  table: (number) => `表${String(number)}`,
  emptyCell: "空欄",
  differs: "ワークシートと相違",
  missing: "原稿に欠落",
  unmatched: "ワークシートにないもの",
  unmatchedHint: "ワークシートに対応する項目がありません。元の資料でご確認ください。",
  unmentioned: "文中の記載がなくなったもの",
  unmentionedHint: "作成した開示文では文中に記載がありますが、この原稿にはありません。",
  accepted: "確認済み",
  agrees: "一致",
  counted: (heading, count) => `${heading}（${String(count)}件）`,
  allAgree: "すべてワークシートと一致しています。",
  allReadAgree: "読み取れた範囲では、すべてワークシートと一致しています。",
  notRead: "読み取っていないもの",
  notReadHint: "数値や文章が含まれている可能性があります。目視でご確認ください。",
  unread: (what, after) =>
    `${
      {
        picture: "画像",
        chart: "グラフ",
        object: "埋め込みオブジェクト",
        file: "挿入されたファイル",
        drawing: "図形",
      }[what]
    }（${after === 0 ? "最初の段落の前" : `段落${String(after)}の後`}）`,
  differsFrom: (found, expected) =>
    `${found} → ワークシートは${expected === null ? "記載なし" : ` ${expected}`}`,
  comparisonOf: (shareClass) =>
    shareClass === null ? "配当の内容の表" : `配当の内容の表（${shareClass}）`,
  named: (fact, value) => `${fact}：${value}`,
  inCell: (address) => `（${address}）`,
};

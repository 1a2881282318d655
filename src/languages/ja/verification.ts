import type { VerificationWords } from "../verificationWords";

export const verification: VerificationWords = {
  title: (draft, worksheet) => `${draft} と ${worksheet} の照合`,
  counts: ({ differ, missing, unmatched, agree }) =>
    `相違 ${String(differ)}件、原稿に欠落 ${String(missing)}件、ワークシートに該当なし ${String(unmatched)}件、一致 ${String(agree)}件`,
  paragraph: (number, begins) =>
    `段落${String(number)}${begins === null ? "" : `（「${begins}」）`}`,
  cell: (table, row, column, label) =>
    `表${String(table)}の${String(row)}行${String(column)}列${label === null ? "" : `（${label}）`}`,
  emptyCell: "空欄",
  differs: "ワークシートと相違",
  missing: "原稿に欠落",
  unmatched: "原稿のみに記載（ワークシートに該当がないため、出所をご確認ください）",
  unmentioned: "作成したリリースの本文にはあるが、原稿の本文にない記載",
  agrees: "一致",
  allAgree: "すべてワークシートと一致しています。",
  differsFrom: (found, expected) =>
    `${found} → ワークシートは${expected === null ? "記載なし" : ` ${expected}`}`,
  comparisonOf: (shareClass) =>
    shareClass === null ? "配当の内容の表" : `配当の内容の表（${shareClass}）`,
  named: (fact, value) => `${fact}：${value}`,
  inCell: (address) => `（${address}）`,
};

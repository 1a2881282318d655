import type { MarkingWords } from "../markingWords";

const inCell = (cell: string | null) => (cell === null ? "" : `（セル ${cell}）`);

export const marking: MarkingWords = {
  worksheetHas: (expected, cell) =>
    expected === null || expected === ""
      ? `ワークシート${inCell(cell)}には記載がありません。`
      : `ワークシート${inCell(cell)}では「${expected}」です。`,
  corrected: "修正しました。",
  notCorrected: {
    field: "フィールドの値のため修正していません。元のデータを修正してください。",
    control: "コンテンツ コントロールの値のため修正していません。そちらで修正してください。",
    link: "リンクのため修正していません。表示文字とリンク先をあわせて修正してください。",
    moved: "ほかの方が移動した箇所のため修正していません。手作業で修正してください。",
    ruby: "ルビが付いているため修正していません。手作業で修正してください。",
    nested: "ほかの変更履歴が重なっているため修正していません。手作業で修正してください。",
    apart: "数値が分かれて入力されているため修正していません。手作業で修正してください。",
    unclear: "数値の置き換えだけでは直らないため修正していません。手作業で修正してください。",
  },
  unmatched: (found) =>
    `「${found}」に対応する項目がワークシートにありません。元の資料で確認してください。`,
  further: (count) =>
    `このほか、対応する項目がワークシートにない数値が${String(count)}件あります（個別のコメントは付けていません）。元の資料で確認してください。`,
  missing: (what, cell) => `${what}${inCell(cell)}が原稿にありません。`,
  unmentioned: (what, cell) => `${what}${inCell(cell)}の記載がなくなっています。`,
  agrees: (count) => `ワークシートと一致（${String(count)}件）`,
  figure: (found, cell) => `✓ ${found}${cell === null ? "" : `（${cell}）`}`,
  elsewhere: {
    header: "ヘッダー：",
    footer: "フッター：",
    box: "テキスト ボックス：",
    note: "脚注：",
  },
  unplaced: (where) => `${where}：`,
  remarks: "この原稿についての指摘",
};

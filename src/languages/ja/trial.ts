import type { TrialWords } from "../trialWords";

export const trial: TrialWords = {
  try: "このExcelの動作を確認",
  what: "シートを1枚追加し、アドインが使うExcelの機能をそこで試してから、シートを削除します。ブックのほかの部分は変わりません。元に戻す操作の履歴は失われることがあります。",
  running: "確認しています…",
  passed: (count) => `このExcelで${String(count)}項目すべてを確認できました。`,
  failed: (count) =>
    `${String(count)}項目が想定どおりに動作しませんでした。結果をコピーしてサポートにお送りください。`,
  copy: "コピー用の結果",
  close: "ワークシートに戻る",
  steps: {
    sheetAdded: "シートの追加",
    sheetShown: "追加したシートの表示",
    contents: "文字列・数値・数式の書き込み",
    dates: "日付の表示",
    merging: "セルの結合と解除",
    columns: "列の幅と非表示の列",
    names: "名前の定義と移動",
    settings: "2つの設定の同時保存",
    page: "ページ設定",
    protection: "保護されたシートへの書き込みの拒否",
    events: "変更と選択の通知",
    deletedSheet: "削除したシートの表の扱い",
    cleared: "後片付け",
  },
};

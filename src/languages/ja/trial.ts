import type { TrialWords } from "../trialWords";

export const trial: TrialWords = {
  what: "シートを1枚追加し、アドインが使う Excel の機能をそこで試してから、シートを削除します。ブックのほかの部分は変わりません。元に戻す操作の履歴は失われることがあります。",
  running: (tried, of) => `${String(of)}項目中${String(tried)}項目を確認しました…`,
  passed: (count) => `この Excel で${String(count)}項目すべてを確認できました。`,
  failed: (count) =>
    `${String(count)}項目が、アドインの前提どおりに動作しませんでした。結果をコピーしてサポートにお送りください。`,
  known: (count) =>
    `この Excel には既知の不具合が${String(count)}件あります。アドインは不具合を避けて動作します。`,
  skipped: (count) => `${String(count)}項目は確認していません。`,
  notTried: "未確認",
  byHand: {
    choiceHeard: "シート「DividendTablesTrial」のB12を選択し、リストから「Yes」を選んでください。",
    undoKept:
      "シート「DividendTablesTrial」のセルをクリックし、Ctrl+Z（Mac では Command+Z）を1回押してください。H1の文字が消えれば正常です。",
  },
  handFindings: {
    noEvent: "通知なし",
    noChoice: "選択を確認できず",
    nothingToUndo: "元に戻せる操作なし",
  },
  nothingHappened: "何も起こらない",
  skip: "省略",
  copy: "結果をコピー",
  copied: "コピーしました。",
  copyByHand: "自動でコピーできませんでした。下の結果を選択してコピーしてください。",
  report: "結果",
  close: "ワークシートに戻る",
  steps: {
    activeSheet: "前面のワークシートの認識",
    sheetAdded: "シートの追加",
    sheetShown: "追加したシートの表示",
    shownAtOnce: "1回の要求でのシートの追加と表示",
    contents: "文字列・数値・数式の書き込み",
    dates: "日付の表示",
    merging: "セルの結合と解除",
    columns: "列の幅と非表示の列",
    names: "名前の定義と移動",
    settings: "2つの設定の同時保存",
    page: "ページ設定",
    protection: "保護されたシートへの書き込みの拒否",
    events: "変更と選択の通知",
    choiceHeard: "リストからの選択の通知",
    undoKept: "結合セルを調べた後の、元に戻す操作の履歴",
    deletedSheet: "削除したシートの表の扱い",
    cleared: "後片付け",
  },
  faults: {
    activeSheet:
      "グラフシートの表示中など、前面にワークシートがありません。アドインはほかのシートを調べます。",
    shownAtOnce:
      "シートの追加と表示を1回の要求で行うことができません。アドインは表示を別の要求で行います。",
    settings:
      "1回の要求で複数の新しい設定を保存すると、最初の1つしか残りません。アドインは1回に1つずつ保存します。",
    page: "プリンターがない場合など、ページ設定ができません。表は挿入されますので、印刷する前に手動でページ設定を行ってください。",
    choiceHeard:
      "リストからの選択が通知されません。アドインは、ほかのセルを選択したときや作業ウィンドウに移ったときに読み直します。",
    undoKept:
      "結合セルを調べると、元に戻す操作の履歴が失われます。アドインは、結合の可能性がある場合に限って調べます。",
  },
};

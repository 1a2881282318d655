import type { PaneWords } from "../paneWords";
import { correcting } from "./correcting";
import { beginning, draft } from "./draft";
import { papers } from "./papers";

const termSets = { usual: "標準", exchange: "取引所の様式" } as const;

const columns = { decided: "決定額", forecast: "直近の配当予想", previous: "前期実績" } as const;

const languageNames = { en: "英語", ja: "日本語" } as const;

const severities = { error: "エラー", warning: "警告", note: "参考" } as const;

export const pane: PaneWords = {
  tabs: { checks: "チェック", tables: "表", release: "開示文", returned: "原稿照合" },
  common: {
    cancel: "キャンセル",
    close: "閉じる",
    retry: "もう一度試す",
    undo: "元に戻す",
    readAgain: "読み取り直す",
    tryExcel: "この Excel の動作を確認",
    goThere: "該当箇所へ移動",
    stopWaiting: "待たずに戻る",
    workingInExcel: "Excel で処理しています…",
    workingOnFile: "ファイルを処理しています…",
    outputLanguage: "表と開示文の言語",
    languageName: (language) => languageNames[language],
  },
  firstRun: {
    heading: "配当ワークシートから始めましょう",
    what: "配当の内容を一度入力するだけで、チェックから、2つの表と開示文の作成まで行えます。",
    newWorksheet: "新しいワークシート",
    newWorksheetHint: "すべての項目名がそろった、入力用のシートを追加します。",
    openSample: "サンプルを開く",
    openSampleHint: "入力済みのシートを追加します。誤りが1つ含まれています。",
    alreadyHere:
      "すでにワークシートがあるときは、そのブックを開いてください。見出し「配当の内容」と「年間配当」のあるシートを自動で見つけます。",
  },
  checks: {
    severity: (severity, count) => `${severities[severity]}（${String(count)}件）`,
    found: "入力値",
    expected: "想定",
    difference: "差",
    noCell: "該当セルなし",
    selectCell: (cell) => `セル ${cell} を選択`,
    comparedWith: "比較したセル：",
    whyRule: (rule) => `${rule} とは`,
    rulePage: (rule) => `${rule} の詳しい説明（英文）`,
    cut: (read, used) =>
      `読み取ったのは ${read} だけです（使用範囲は ${used}）。配当ワークシートは読み取れる範囲に収めてください。`,
    follows: (count) => `これに起因する指摘 ${String(count)}件`,
    fix: "修正",
    fixWill: (cell, value) => `${cell} に書き込む値：${value}`,
    fixDo: "書き込む",
    accept: "確認済みにする",
    acceptReason: "このままでよい理由",
    acceptHint: "理由は確認者名・日付とともにブックに保存され、チェック記録に記載されます。",
    yourName: "確認者名（任意）",
    acceptDo: "この理由で確認済みにする",
    acceptNeedsReason: "理由を入力してください。",
    accepted: (count) => `確認済み（${String(count)}件）`,
    withdraw: "確認済みを取り消す",
    notChecked: (count) => `未チェック（${String(count)}件）`,
    notCheckedHint: "必要な項目がないため、チェックしていません。入力すると自動でチェックします。",
    placed: (fact, where) => (where.length === 0 ? fact : `${fact}（${where.join("、")}）`),
    missing: (fact) => `${fact}が未入力です`,
    notUnderstood: (fact) => `${fact}を読み取れません`,
    otherMarket: (count) =>
      `日本の法令や取引所の実務に関するルール ${String(count)}件は、市場が日本以外のため対象外です。`,
    column: (role) => columns[role],
    allClear: "チェックした内容に問題はありません",
    allClearWhat: (compared, rules) =>
      `${String(rules)}のルールで${String(compared)}件を照合し、いずれも問題ありませんでした。`,
    nothingOpen: "未対応の指摘はありません。見つかった指摘は、すべて下の「確認済み」にあります。",
    writeLog: "チェック記録を作成",
    writeLogHint: "全ルールの結果、照合した値、確認済みとした理由を新しいシートに書き出します。",
    logWritten: (place) => `チェック記録を ${place} に作成しました。`,
    fixed: (cell) => `${cell} に書き込みました。`,
    sheetRemoved: (sheet) => `元に戻し、シート「${sheet}」を削除しました。`,
    undone: (cells) => `${cells} を元に戻しました。`,
    filter: {
      label: "表示",
      all: "すべて",
      search: "指摘を検索",
      nothing: (hidden) => `該当する指摘はありません（全${String(hidden)}件）。`,
    },
    between: "、",
    neededBy: (rules) => `${rules}に必要`,
    announced: (errors, warnings, notes) =>
      `エラー${String(errors)}件、警告${String(warnings)}件、参考${String(notes)}件`,
  },
  tables: {
    title: (table, shareClass) =>
      (table === "comparison" ? "配当の内容" : "年間配当の内訳") +
      (shareClass === null ? "" : `：${shareClass}`),
    sheetName: "配当表",
    insertOnNewSheet: "新しいシートに挿入",
    insertAtSelection: "選択中のセルに挿入",
    update: "更新",
    tableCurrent: (place) => `${place}：最新です（全セルがワークシートと一致）。`,
    tableByHand: (place, cells) =>
      `${place}：現在はワークシートと一致していますが、${cells}は自動では更新されません。ワークシートを変更したら［更新］を選択してください。`,
    tableOutOfDate: (place, cells) =>
      cells === null
        ? `${place}：最新ではありません。現在の表とは大きさが異なります。`
        : `${place}：最新ではありません。ワークシートと異なるセル：${cells}。`,
    tableNotCompared: (place) => `${place}：ワークシートとの比較は行っていません。`,
    notInserted: (titles) =>
      `ブックにないため更新されない表：${titles}。すべての表が必要な場合は、もう一度挿入してください。`,
    leftOver: (places) =>
      `ワークシートからなくなったため更新されない表：${places}。不要であれば削除してください。`,
    none: "表にする内容がまだありません。「配当の内容」と「年間配当」を入力してください。",
    textAmounts: "文字列で入力された金額",
    textAmountsWhat: (cells) =>
      `${cells} の金額は文字列のため、表への反映は［更新］のときだけです。書式付きの数値にすると、見た目はそのままで、すぐに反映されます。`,
    textAmountsDo: "数値に変換",
    textAmountsDone: (cells) => `${cells} を数値に変換しました。`,
    occupied: (count) => `${String(count)}個のセルを上書きしますか？`,
    occupiedWhat: (sheet) => `シート「${sheet}」の表の挿入先：`,
    replaced: { cell: "セル", now: "現在", then: "上書き後" },
    alsoReplaced: (cells) => `ほかに：${cells}`,
    empty: "（空欄）",
    split: "（結合を解除）",
    notLookedAt: "（未読取）",
    overwrite: "上書きする",
    inserted: (places) => `表を ${places} に挿入しました。`,
    updated: (places) => `${places} の表を最新にしました。`,
    cellsMore: (cells, more) => (more === 0 ? cells : `${cells} ほか${String(more)}個`),
  },
  release: {
    preview: "開示文のプレビュー",
    refused: "開示文はまだ作成できません",
    refusedHint: "次の項目が未入力です：",
    errorsOpen: (count) =>
      `エラーが${String(count)}件残っているため、全ページに「ドラフト」と表示します。公表する前に、修正するか、理由を添えて確認済みにしてください。`,
    copy: "コピー",
    copied: "表を含めてコピーしました。Word や Outlook に貼り付けられます。",
    copiedPlain: "文字だけをコピーしました。この Excel では書式付きでコピーできません。",
    copyByHand:
      "この Excel では自動でコピーできません。下の文章を選択し、Ctrl+C（Mac では Command+C）を押してください。",
    plainText: "開示文のテキスト",
    save: "名前を付けて保存",
    markedForErrors: (count) =>
      `エラーが${String(count)}件残っているため、「ドラフト」と表示しています。`,
    saved: (file) => `「ダウンロード」に保存しました：${file}。`,
    cannotSave:
      "この Excel では作業ウィンドウからファイルを保存できません。コピーするか、シートに書き出してください。",
    sheetName: "開示文",
    draftSheet: "シートに書き出す",
    draftSheetDone: (place) => `開示文を ${place} に書き出しました。`,
    draftMark: "全ページに「ドラフト」と表示する",
    remarks: {
      heading: "開示文の作成について",
      templates: (blocks) => `定型文を使用した箇所：${blocks}。`,
      onlyInOtherLanguage: (typed, blocks) =>
        `${languageNames[typed]}でのみ入力されているため、定型文を使用したか省略した箇所：${blocks}。`,
      fromOtherLanguage: (typed) => `${languageNames[typed]}の入力をそのまま記載した箇所：`,
      howToGive: (released) =>
        `${languageNames[released]}で記載するには、同じ項目名の後ろに（${languageNames[released]}）を付けた行を追加してください（例：会社名（${languageNames[released]}））。`,
      leftOut: (blocks) => `入力されていますが、この開示文では使用していない項目：${blocks}。`,
      looks: (set, font) =>
        `用語：${termSets[set]}、フォント：${font}。ワークシートの区分「用語」の「種類」と、区分「表示」の「フォント」で変更できます。`,
      letterheadLacks: (facts) => `未入力のため冒頭で省略した項目：${facts}。`,
    },
  },
  papers,
  draft,
  correcting,
  beginning,
};

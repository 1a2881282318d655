import type { BeginningWords, DraftWords } from "../draftWords";

export const draft: DraftWords = {
  heading: "戻ってきた原稿の照合",
  what: "法務・翻訳・印刷会社などから戻った原稿の数値・日付・名称を、ワークシートと一つずつ照合します。",
  nothingSent: "読み取りはこの作業ウィンドウの中だけで行い、どこにも送信しません。",
  choose: "ファイルを選択…",
  chooseHint:
    "Word (.docx)、PDF、Web ページ (.html)、テキスト (.txt)。作業ウィンドウへのドロップもできます。",
  paste: "または、原稿をここに貼り付け（Ctrl+V）",
  pasteDo: "この文章を照合",
  another: "別の原稿を照合",
  putAway: "照合結果を閉じる",
  named: (file) => (file === null ? "貼り付けた文章" : `「${file}」`),
  reading: (name, page) =>
    `読み取り中：${name}${page === null ? "" : `（${String(page.of)} ページ中 ${String(page.number)} ページ目）`}`,
  stopReading: "中止",
  agrees: (name) => `${name}はワークシートと一致しています`,
  readAgrees: (name) => `${name}の読み取れた範囲は、ワークシートと一致しています`,
  comparedAgrees: (name) => `${name}の照合できた範囲は、ワークシートと一致しています`,
  unrelated: (name) =>
    `${name}はこの配当の開示文ではないようです（ワークシートと一致する内容がほとんどありません）`,
  differs: (name, places) => `${name}とワークシートの相違：${String(places)}か所`,
  counts: (agreeing, unmatched) =>
    `数値・日付・名称 ${String(agreeing)}件が一致し、ワークシートにないものは${
      unmatched === 0 ? "ありません" : `${String(unmatched)}件です`
    }。`,
  inDraft: "原稿",
  inWorksheet: "ワークシート",
  saveMarked: "修正入りの原稿を保存",
  saveMarkedHint:
    "誤りのある数値を変更履歴で修正し、確認が必要な箇所にコメントを付けた原稿を保存します。ほかの部分は変わりません。",
  withTicks: "一致した箇所にもコメントを付ける",
  markedSaved: (file, corrected, commented) =>
    `ダウンロードに保存しました：${file}（修正 ${String(corrected)}件、修正を伴わないコメント ${String(commented)}件）`,
  cannotSaveMarked:
    "この Excel ではアドインからファイルを保存できません。照合表をシートに作成するか、Windows 版・Web 版の Excel またはコマンドラインをご利用ください。",
  notMarkable:
    "原稿は読み取れましたが、このファイルは安全に編集できません。Word で開いて新しい .docx として保存し、そのファイルを照合してください。",
  tieOut: "照合表をシートに作成",
  tieOutHint: "すべての数値の箇所・セル・結果を一覧にします。印刷して署名できます。",
  tieOutDone: (place) => `照合表を ${place} に作成しました。`,
  isNew: "前回の原稿にはなかった箇所",
  keptHint:
    "ブックに保存されます。文言やワークシートの内容が変わるまで、次の原稿でも確認済みとなります。",
  commentBy: (author) => (author === "" ? "コメント：" : `${author}さんのコメント：`),
  comments: "校閲者のコメント",
  unreadable: {
    notWord: {
      sentence: "Word 文書 (.docx) ではないか、パスワードで保護されています。",
      nextStep: "Word で開き、パスワードなしの .docx で保存し直してから、選択してください。",
    },
    damaged: {
      sentence: "この Word 文書は破損しています。",
      nextStep: "Word で開いて修復し、保存し直してから、選択してください。",
    },
    oversized: {
      sentence: "文書の大きさまたは構造が、開示資料の範囲を大きく超えています。",
      nextStep: "Word で開き、開示資料以外の部分を除いて保存し直してから、選択してください。",
    },
    documentType: {
      sentence:
        "Word 文書では禁じられている文書型宣言 (DOCTYPE) が含まれています。攻撃のおそれがあるため、読み取りません。",
      nextStep: "信頼できる相手から、文書を入手し直してください。",
    },
    notText: {
      sentence: "UTF-8、UTF-16、Shift_JIS のいずれの文字コードでも読み取れません。",
      nextStep: "エディターで開き、UTF-8 で保存し直してから、選択してください。",
    },
    empty: {
      sentence: "文章が入っていません。",
      nextStep: "正しいファイルかどうかを確認してください。",
    },
    oldWord: {
      sentence: "Word の古い形式 (.doc) です。",
      nextStep: "Word で開き、Word 文書 (.docx) で保存し直してから、選択してください。",
    },
    notPdf: {
      sentence: "PDF ではないか、破損しています。",
      nextStep: "PDF ビューアーで開けるか確認し、開けない場合は再度入手してください。",
    },
    locked: {
      sentence: "この PDF はパスワードで保護されています。",
      nextStep: "パスワードを解除して保存し直し、そのファイルを選択してください。",
    },
    scanned: {
      sentence: "この PDF には画像だけのページがあるため、照合できません。",
      nextStep:
        "紙をスキャンしたものではなく、Word や組版ソフトから出力した PDF を入手してください。",
    },
    nameless: {
      sentence: "この PDF のフォントには文字の情報が含まれていないため、読み取れません。",
      nextStep: "Word 文書 (.docx) を入手して、選択してください。",
    },
    stopped: {
      sentence: "読み取りを中止しました。",
      nextStep: "もう一度読み取るには、ファイルを選択し直してください。",
    },
    otherKind: {
      sentence: "Word、PDF、Web ページ、テキストのいずれのファイルでもありません。",
      nextStep: "名前の末尾が .docx、.pdf、.html、.txt のファイルを選択してください。",
    },
    tooLarge: {
      sentence: "ファイルの大きさが 50 MB を超えています。",
      nextStep: "画像を除いて保存し直してから、選択してください。",
    },
    notHandedOver: {
      sentence:
        "ファイルを開けませんでした。移動されたか、このパソコンに保存されていない可能性があります。",
      nextStep: "このパソコンに保存してから、もう一度選択してください。",
    },
    notLoaded: {
      sentence: "作業ウィンドウの一部を読み込めませんでした。",
      nextStep: "ネットワークに接続しているかを確認してから、もう一度お試しください。",
    },
    noRelease: {
      sentence:
        "配当の開示文ではないようです。1株当たり配当金や基準日などの行を持つ表が見つかりませんでした。",
      nextStep: "表のある開示文を選ぶか、新しいワークシートから始めてください。",
    },
    noNotice: {
      sentence:
        "配当の開示文ではないようです。1株当たり配当金や基準日などの行を持つ表が見つかりませんでした。",
      nextStep: "公表した開示文を、表を含めて選択してください。",
    },
  },
  pasteInstead: "文章をコピーして、下の欄に貼り付けることもできます。",
};

export const beginning: BeginningWords = {
  more: "別のワークシートを作成",
  fromRelease: "過去の開示文から作成…",
  fromReleaseHint:
    "前期の開示文（.docx、.pdf、.html、.txt）を選択するか、作業ウィンドウにドロップすると、ワークシートにします。読み取れなかった箇所は一覧で示します。",
  fromSheet: (sheet) => `シート「${sheet}」の開示文から作成`,
  nextYear: "翌期のワークシートを作成",
  nextYearHint:
    "今回の決定額を前期実績に移したシートを追加します。新たに決める項目は空欄になります。",
  imported: (file) => `このワークシートは${file}から作成しました。`,
  notUnderstood: (count) =>
    `次の${String(count)}か所は読み取れなかったため、ワークシートに入っていません：`,
  allUnderstood: "すべて読み取れました。ご利用の前に内容を確認してください。",
  putThere: (cell) => `${cell}に入れる`,
  taken: (count) =>
    `次の${String(count)}件は、開示文の文章から取り込みました。原文と照合してください：`,
  rolledForward: (from) => `「${from}」の翌期のワークシートです。決定額を前期実績に移しました。`,
  toReview: (count) =>
    `引き継いだ文章のうち、数値や日付が直接書かれているものが${String(count)}件あります。見直してください：`,
  nothingToReview: "新たに決める項目を入力してください。",
};

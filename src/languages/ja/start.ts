import type { StartWords } from "../startWords";

const periods = {
  firstQuarter: "第1四半期末",
  interim: "第2四半期末（中間）",
  thirdQuarter: "第3四半期末",
  yearEnd: "期末",
} as const;

const columns = {
  decided: "決定額",
  forecast: "直近の配当予想",
  previous: "前期実績",
} as const;

const languages = { en: "英語", ja: "日本語" } as const;

export const start: StartWords = {
  begin: {
    title: "新しいワークシート",
    what: "選んだ内容に必要な行だけのシートを作成します。行は後から追加できます（使える項目名はガイドをご覧ください）。",
    notice: "開示の種類",
    notices: {
      dividend: "剰余金の配当",
      revision: "配当予想の修正",
      both: "剰余金の配当および配当予想の修正",
    },
    kind: "配当の種類",
    kinds: {
      firstQuarter: "第1四半期末",
      interim: "中間（第2四半期末）",
      thirdQuarter: "第3四半期末",
      yearEnd: "期末",
      special: "特別配当",
    },
    decidedBy: "決議機関",
    bodies: { shareholdersMeeting: "株主総会", boardOfDirectors: "取締役会" },
    releasedIn: "開示文の言語",
    releases: { en: "英語", ja: "日本語", both: "日本語と英語（項目ごとに両方の行）" },
    periods: "年間の配当の基準日",
    periodNames: periods,
    classes: "普通株式以外の種類株式（任意）",
    classesHint: "複数あるときは「、」で区切ってください。",
    fiscalYearEnd: "決算日（任意）",
    fiscalYearEndHint: "例：2026年3月31日、2026/3/31",
    notADate: "日付として読み取れません。「2026/3/31」のように入力してください。",
    offers: "最初から入力しておく項目",
    releaseDate: (today) => `開示日：本日（${today}）`,
    recordDate: (usual) => `基準日：通常の日付（${usual}）`,
    create: "ワークシートを作成",
    cancel: "キャンセル",
    lastYear: (sheet) =>
      `このブックに「${sheet}」があります。同じ配当の翌年分であれば、社名や文章、前期実績を引き継いで作成できます。`,
    lastYearDo: "前年分から作成",
  },
  fill: {
    note: (missing, notReadable) =>
      [
        ...(missing > 0 ? [`必須の未入力 ${String(missing)}件`] : []),
        ...(notReadable > 0 ? [`読み取れないセル ${String(notReadable)}件`] : []),
      ].join("、"),
    begin: "順に入力",
    heading: "ワークシートの入力",
    states: { missing: "未入力", notReadable: "読み取り不可", optional: "任意" },
    count: (state, count) =>
      ({
        missing: `未入力 ${String(count)}件`,
        notReadable: `読み取り不可 ${String(count)}件`,
        optional: `任意 ${String(count)}件`,
      })[state],
    named: (fact, column, shareClass) => {
      const where = [
        ...(column === null ? [] : [columns[column]]),
        ...(shareClass === null ? [] : [shareClass]),
      ];
      return where.length === 0 ? fact : `${fact}（${where.join("、")}）`;
    },
    annual: (row, period) => `${row}・${period === "total" ? "合計" : periods[period]}`,
    inLanguage: (fact, language) => `${fact}（${languages[language]}）`,
    write: "入力",
    skip: "スキップ",
    end: "入力を終える",
    keys: "Enter で書き込み、次のセルに進みます。空欄のまま Enter を押すとスキップします。",
    notReadable: (expected) => `読み取れません。${expected}を入力してください。`,
    use: (text) => `「${text}」を使う`,
    reasons: {
      today: "本日",
      usualRecordDate: "通常の基準日",
      usualFiscalYearEnd: "直近の3月末",
      lastYear: "別のワークシートから",
      asDecided: "配当の内容と同額",
      sum: "この行の合計",
      usual: "通常",
      standardWording: "定型文（空欄でも同じ文章になります）",
    },
    usual: (count) => `通常の値をまとめて入力（${String(count)}件）`,
    usualValue: (fact, text) => `${fact}：${text}`,
    list: (count) => `未入力のセルの一覧（${String(count)}件）`,
    withoutRow: "必要ですが、ワークシートに行がない項目：",
    nothingMissing: "必須の項目はすべて入力されています",
    nothingMissingHint: "開示文を作成できます。",
    toRelease: "開示文へ",
  },
  settings: {
    title: "設定",
    language: "表示言語",
    languages: { en: "English（英語）", ja: "日本語" },
    shown: "表示する内容",
    notes: "チェック結果の「参考」",
    optional: "入力時の任意項目",
    papers: "権利確定の日程、分配可能額、配当性向など",
    hint: "非表示にしても、チェックと件数の集計は行われます。設定はこのパソコンに保存されます。",
    guide: "ガイドを開く",
    back: "戻る",
    notesHidden: (count) => `「参考」${String(count)}件を非表示にしています（設定）。`,
  },
  others: {
    follows: (sheet) => `「${sheet}」を表示しています。`,
    also: "このブックのほかの配当ワークシート：",
    how: "選ぶとそのシートに移動し、内容もそのシートのものに切り替わります。",
  },
};

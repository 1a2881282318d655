import type { CorrectingWords } from "../correctingWords";

export const correcting: CorrectingWords = {
  open: "公表済みの開示文の訂正…",
  heading: "公表済みの開示文の訂正",
  what: "ワークシートを正しい内容に直してから、公表した開示文を選択してください。相違のある箇所だけを訂正前・訂正後で示し、変更箇所に下線を付けた訂正開示文を作成します。",
  rows: "ワークシートに「訂正日」と「訂正の理由」の行が必要です。",
  choose: "公表した開示文を選択…",
  another: "別の開示文を選択",
  paste: "または、公表した開示文をここに貼り付け（Ctrl+V）",
  pasteDo: "この文章を使用",
  back: "開示文に戻る",
  errors: (count) =>
    `エラーのあるワークシートからは訂正開示文を作成できません。エラーが${String(count)}件残っています。先に修正するか、理由を添えて確認済みにしてください。`,
  refused: "訂正開示文はまだ作成できません",
  same: (name) => `訂正する箇所はありません。${name}の文言は、ワークシートの開示文と同じです。`,
  composed: (name) => `${name}の訂正`,
  preview: "訂正開示文のプレビュー",
};

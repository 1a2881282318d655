import type { StatusWords } from "../statusWords";

export const status: StatusWords = {
  product: "配当表",
  starting: "Excel に接続しています…",
  reading: "ワークシートを読み取っています…",
  readingAgain: "読み取り中…",
  noWorksheet: "ワークシートなし",
  notRead: "未読み取り",
  status: "ワークシートの状況",
  errors: (count) => `エラー ${String(count)}件`,
  warnings: (count) => `警告 ${String(count)}件`,
  notes: (count) => `参考 ${String(count)}件`,
  accepted: (count) => `確認済み ${String(count)}件`,
  nothingFound: "未対応の指摘はありません",
  notChecked: "未確認",
  readAt: (time) => `${time} 読み取り`,
  readNow: "ワークシートを読み直す",
  loadingPane: "画面を準備しています…",
  notOpened: "作業ウィンドウの一部を開けませんでした。",
  notOpenedStep:
    "ワークシートは元のままです。ネットワークに接続しているかを確認し、開き直してください。",
  openAgain: "開き直す",
  otherLanguage: "English",
  guide: "ガイド（新しいウィンドウで開きます）",
  settings: "設定",
};

import type { DayWords } from "../dayWords";

export const days: DayWords = {
  title: "配当の日程",
  sheetName: "配当の日程",
  headings: ["項目", "日付", "根拠"],
  names: {
    latestForecast: "配当予想の修正期限",
    lastDayWithRights: "権利付最終日",
    exDate: "権利落日",
    recordDate: "基準日",
    release: "開示日",
    meeting: "株主総会開催日",
    afterMeeting: "総会後の最初の営業日",
    effective: "効力発生日（支払開始日）",
    threeMonthLimit: "基準日から3か月の期限",
  },
  reasons: {
    latestForecast: () =>
      "権利落日の前営業日です。これより後の修正は、配当の権利がない状態で売買が始まってから投資者に届くことになります（JPX よくある質問 8484）。当日の締切時刻は取引所の案内を確認してください。",
    lastDayWithRights: ({ recordDate }) =>
      `この日までに買い付けた株式は、基準日（${recordDate}）までに受渡しが完了します。`,
    exDate: ({ recordDate, businessDaysBefore }) =>
      `この日から配当の権利がない状態で売買されます。基準日（${recordDate}。休業日の場合は直前の営業日）の${String(businessDaysBefore)}営業日前です。`,
    recordDate: () => "この日の最終の株主名簿に記載または記録された株主に配当します。",
    release: () => "ワークシートに記載の開示日です。",
    meeting: () => "配当を決議する株主総会の開催日です（ワークシートの記載）。",
    afterMeeting: () =>
      "この日を効力発生日とする会社が多数です。法律上、効力発生日が総会の日より前になることはありません。",
    effective: () => "配当の効力が生じ、支払が始まる日です（ワークシートの記載）。",
    threeMonthLimit: ({ recordDate }) =>
      `基準日（${recordDate}）に係る権利は、翌日から起算して3か月以内に行使されるものに限られます（会社法第124条第2項、民法第140条・第143条）。効力発生日はこの日までです。`,
  },
  ofClasses: (name, classes) => `${name}（${classes.join("、")}）`,
  commonShares: "普通株式",
  reasonFrom: (reason, cell) => `${reason}（ワークシート ${cell}）`,
  stated: (cell) => `ワークシート ${cell}`,
  unknown: (names) => `その年の祝日データがないため算定していません：${names.join("、")}`,
  about: (company, dividend) => [company, dividend].filter((each) => each !== "").join("："),
  summary: (day, about) => (about === "" ? day : `${day}｜${about}`),
  note: "ワークシートの日付、日本の祝日および当時の取引所の受渡日程から算定しています。",
};

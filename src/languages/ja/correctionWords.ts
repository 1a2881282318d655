import type { CorrectionWords } from "../correctionWords";

export const correctionWords: CorrectionWords = {
  title: (headline) => `（訂正）「${headline}」の一部訂正について`,
  lead: ({ headline, noticeDate }) =>
    `当社が${noticeDate}に公表いたしました「${headline}」の記載内容に一部訂正すべき事項がありましたので、下記のとおりお知らせいたします。`,
  reason: "訂正の理由",
  details: "訂正の内容",
  legend: ["訂正箇所は", "このように", "表示しております。"],
  before: "（訂正前）",
  after: "（訂正後）",
  nothing: "（記載なし）",
  headline: "表題",
  opening: "冒頭部分",
};

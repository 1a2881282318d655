import type { ChoiceWords } from "../factWords";

/** The Japanese words of what is chosen or named in a heading row, the product's own first. */
export const choices: ChoiceWords = {
  notice: {
    dividend: ["剰余金の配当", "配当"],
    revision: ["配当予想の修正", "予想の修正"],
    both: ["剰余金の配当および配当予想の修正", "剰余金の配当及び配当予想の修正"],
  },
  kind: {
    firstQuarter: ["第1四半期", "第1四半期配当", "第1四半期末"],
    interim: ["中間", "中間配当", "第2四半期末"],
    thirdQuarter: ["第3四半期", "第3四半期配当", "第3四半期末"],
    yearEnd: ["期末", "期末配当"],
    special: ["特別", "特別配当"],
  },
  decidingBody: {
    shareholdersMeeting: ["株主総会", "定時株主総会"],
    boardOfDirectors: ["取締役会"],
  },
  shareBasis: {
    asPaid: ["実績"],
    restated: ["調整後"],
  },
  market: {
    japan: ["日本"],
    other: ["その他"],
  },
  totalsIn: {
    one: ["円"],
    thousand: ["千円", "千"],
    million: ["百万円", "百万"],
  },
  rounding: {
    down: ["切り捨て", "切捨て", "切捨"],
    halfUp: ["四捨五入"],
    up: ["切り上げ", "切上げ", "切上"],
  },
  termSet: {
    usual: ["標準"],
    exchange: ["取引所の様式"],
  },
  answer: {
    yes: ["はい", "有", "あり", "有り", "変更あり", "○"],
    no: ["いいえ", "無", "変更なし", "×"],
  },
  resource: {
    retainedEarnings: ["利益剰余金"],
    capitalSurplus: ["資本剰余金"],
  },
  column: {
    decided: ["決定額", "決定"],
    forecast: ["直近の配当予想", "直近の予想", "配当予想"],
    previous: ["前期実績", "前期", "前年実績"],
  },
  resultsColumn: {
    current: ["当期", "当期実績"],
    previous: ["前期", "前期実績"],
    forecast: ["予想", "業績予想", "次期予想", "次期"],
  },
  period: {
    firstQuarter: ["第1四半期末", "第1四半期"],
    interim: ["第2四半期末", "中間", "第2四半期", "中間期末", "中間配当"],
    thirdQuarter: ["第3四半期末", "第3四半期"],
    yearEnd: ["期末", "期末配当"],
    total: ["合計", "年間", "年間合計", "年間配当金"],
  },
  sameAsLeft: {
    sameAsLeft: ["同左"],
  },
};

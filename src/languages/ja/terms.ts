import type { TermSet } from "../../dividend/terms";
import type { Terms } from "../termWords";

const usual: Terms = {
  banner: "",
  comparison: "配当の内容",
  comparisonOfClass: "配当の内容（{name}）",
  ofClass: "（{name}）",
  commonShares: "普通株式",
  noteMark: "※{number}",
  reason: "理由",
  annual: "（参考）年間配当の内訳",
  revision: "修正の内容",
  revisionReason: "修正の理由",
  about: "{name}について",
  contact: "お問い合わせ先",
  decided: "決定額",
  forecast: "直近の配当予想（{date}公表）",
  undatedForecast: "直近の配当予想",
  previous: "前期実績（{year}{kind}）",
  recordDate: "基準日",
  sameAsLeft: "同左",
  dividendPerShare: "1株当たり配当金",
  dividendPerShareOfClass: "1株当たり配当金",
  parts: { ordinary: "普通配当", commemorative: "記念配当", special: "特別配当" },
  namedPart: "{kind}（{name}）",
  total: "配当金総額",
  effectiveDate: "効力発生日",
  resource: "配当原資",
  retainedEarnings: "利益剰余金",
  capitalSurplus: "資本剰余金",
  undetermined: "未定",
  noDividend: "無配",
  // 期末 goes without saying beside the fiscal year.
  kinds: {
    firstQuarter: "第1四半期",
    interim: "中間",
    thirdQuarter: "第3四半期",
    yearEnd: "",
    special: "特別配当",
  },
  annualRecordDate: "基準日",
  annualPerShare: "年間配当金",
  paidToDate: "当期実績",
  decidedToDate: "当期実績",
  previousResults: "前期実績（{year}）",
  periods: {
    firstQuarter: "第1四半期末",
    interim: "第2四半期末",
    thirdQuarter: "第3四半期末",
    yearEnd: "期末",
    total: "合計",
  },
  yearEnded: "{year}",
  yearEnding: "{year}",
  forecastRows: {
    previous: "前回予想",
    revised: "今回修正予想",
    target: "配当予想",
    plain: "配当予想",
  },
  forecastOfYear: "{year}{kind}",
  announcedRow: "{kind}（{date}公表）",
};

/** The wordier labels some issuers prefer. */
const exchange: Terms = {
  ...usual,
  total: "配当金の総額",
  periods: { ...usual.periods, interim: "中間", total: "年間" },
};

export const japaneseTerms: Record<TermSet, Terms> = { usual, exchange };

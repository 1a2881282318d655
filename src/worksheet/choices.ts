import type { DecidingBody } from "../dividend/announcement";
import type { ColumnRole, ShareBasis } from "../dividend/column";
import type { DividendKind, Period } from "../dividend/fiscalYear";
import type { Presentation } from "../dividend/presentation";
import type { RoundingMode } from "../dividend/rounding";
import type { TermSet } from "../dividend/terms";
import type { Spellings } from "./labels";

export const kinds: Spellings<DividendKind> = {
  firstQuarter: {
    en: ["First quarter", "First quarter dividend", "1Q", "Q1"],
    ja: ["第1四半期", "第1四半期配当", "第1四半期末"],
  },
  interim: {
    en: ["Interim", "Interim dividend", "2Q", "Q2"],
    ja: ["中間", "中間配当", "第2四半期末"],
  },
  thirdQuarter: {
    en: ["Third quarter", "Third quarter dividend", "3Q", "Q3"],
    ja: ["第3四半期", "第3四半期配当", "第3四半期末"],
  },
  yearEnd: { en: ["Year-end", "Year end", "Year-end dividend", "Final"], ja: ["期末", "期末配当"] },
  special: { en: ["Special", "Special dividend"], ja: ["特別", "特別配当"] },
};

export const decidingBodies: Spellings<DecidingBody> = {
  shareholdersMeeting: {
    en: [
      "Shareholders' meeting",
      "Shareholders meeting",
      "General meeting of shareholders",
      "Ordinary general meeting of shareholders",
      "AGM",
    ],
    ja: ["株主総会", "定時株主総会"],
  },
  boardOfDirectors: {
    en: ["Board of directors", "Board of directors' meeting", "Board"],
    ja: ["取締役会"],
  },
};

export const columnHeadings: Spellings<ColumnRole> = {
  decided: {
    en: ["Decided", "Determined amount", "Amount decided", "Amount determined"],
    ja: ["決定額", "決定"],
  },
  forecast: {
    en: ["Latest forecast", "Most recent forecast", "Previous forecast", "Forecast"],
    ja: ["直近の配当予想", "直近の予想", "配当予想"],
  },
  previous: {
    en: ["Previous year", "Previous fiscal year", "Prior year", "Comparable previous year"],
    ja: ["前期実績", "前期", "前年実績"],
  },
};

export const periodHeadings: Spellings<Period> = {
  firstQuarter: {
    en: [
      "First quarter",
      "End of first quarter",
      "End of 1st quarter",
      "End of 1Q",
      "1Q-end",
      "1Q",
    ],
    ja: ["第1四半期末", "第1四半期"],
  },
  interim: {
    en: [
      "Interim",
      "End of second quarter",
      "End of 2nd quarter",
      "End of 2Q",
      "2Q-end",
      "2Q",
      "Interim dividend",
    ],
    ja: ["第2四半期末", "中間", "第2四半期", "中間期末", "中間配当"],
  },
  thirdQuarter: {
    en: [
      "Third quarter",
      "End of third quarter",
      "End of 3rd quarter",
      "End of 3Q",
      "3Q-end",
      "3Q",
    ],
    ja: ["第3四半期末", "第3四半期"],
  },
  yearEnd: {
    en: ["Year-end", "Year end", "Year-end dividend", "Fiscal year-end"],
    ja: ["期末", "期末配当"],
  },
  total: {
    en: [
      "Total",
      "Annual",
      "Full-year",
      "Annual total",
      "Annual dividend",
      "Total: Annual dividend",
    ],
    ja: ["合計", "年間", "年間合計", "年間配当金"],
  },
};

export const shareBases: Spellings<ShareBasis> = {
  asPaid: { en: ["As paid"], ja: ["実績"] },
  restated: { en: ["Restated"], ja: ["調整後"] },
};

export const resources: Spellings<"retainedEarnings" | "capitalSurplus"> = {
  retainedEarnings: { en: ["Retained earnings"], ja: ["利益剰余金"] },
  capitalSurplus: { en: ["Capital surplus"], ja: ["資本剰余金"] },
};

export const totalsUnits: Spellings<NonNullable<Presentation["totalsIn"]>> = {
  one: { en: ["Units", "Unit", "Yen"], ja: ["円"] },
  thousand: { en: ["Thousands", "Thousand", "Thousands of yen"], ja: ["千円", "千"] },
  million: { en: ["Millions", "Million", "Millions of yen"], ja: ["百万円", "百万"] },
};

export const roundings: Spellings<RoundingMode> = {
  down: { en: ["Down", "Rounded down", "Truncated"], ja: ["切り捨て", "切捨て", "切捨"] },
  halfUp: { en: ["Half up", "Rounded half up"], ja: ["四捨五入"] },
  up: { en: ["Up", "Rounded up"], ja: ["切り上げ", "切上げ", "切上"] },
};

export const markets: Spellings<Presentation["market"]> = {
  japan: { en: ["Japan"], ja: ["日本"] },
  other: { en: ["Other"], ja: ["その他"] },
};

export const termSets: Spellings<TermSet> = {
  usual: { en: ["Usual"], ja: ["標準"] },
  exchange: { en: ["Exchange form"], ja: ["取引所の様式"] },
};

export const answers: Spellings<"yes" | "no"> = {
  yes: { en: ["Yes", "Y", "True", "Changed"], ja: ["はい", "有", "あり", "有り", "変更あり", "○"] },
  no: { en: ["No", "N", "False", "Not changed"], ja: ["いいえ", "無", "変更なし", "×"] },
};

export const sameAsLeft: Spellings<"sameAsLeft"> = {
  sameAsLeft: { en: ["Same as left", "Same"], ja: ["同左"] },
};

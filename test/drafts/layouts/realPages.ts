import type { Layout } from "./layout";

/** Tables of pages that issuers published, their figures as they were; the words around them are shortened. */
export const realPages: readonly Layout[] = [
  {
    // https://www.kubota.co.jp/news/2015/15-49j.html
    name: "Kubota, November 5, 2015: an interim dividend with a forecast, both undetermined before",
    text: `
剰余金の配当（中間配当）および期末配当予想の修正に関するお知らせ
2015年11月5日
当社は、2015年11月5日開催の取締役会において、2015年9月30日を基準日とする剰余金の配当（中間配当）を行うことを決議いたしました。
記
1.剰余金の配当（中間配当）について
|決定額|直近の配当予想 (2015年8月5日公表)|前期実績 (2015年3月期 中間)
基準日|2015年9月30日|同左|2014年9月30日
1株当たり配当金|14円|未定|12円
配当金の総額|17,428百万円|−|15,001百万円
効力発生日|2015年12月1日|−|2014年12月1日
配当原資|利益剰余金|−|利益剰余金
2.期末配当予想について
|1株当たり配当金||
基準日|第2四半期末|期末|合計
前回予想 (2015年8月5日発表)|未定|未定|未定
今回予想 (9ヶ月決算)|−|14 円|28 円
当期実績|14 円|−|−
前期実績 (2015年3月期、12ヶ月決算)|12円|16 円|28 円
3.理由
当社は安定的な配当の維持及び向上を基本としております。なお、2015年12月期は決算期の変更に伴い、9ヶ月の変則決算となります。`,
    facts: [
      "both interim 2015-12-31",
      "decided 2015-09-30 | 14 | 17428 million | 2015-12-01 | retainedEarnings",
      "forecast = | ? | - | - | -",
      "previous 2014-09-30 | 12 | 15001 million | 2014-12-01 | retainedEarnings",
      "interim yearEnd total",
      "previous 2015-08-05: ? ? ?",
      "revised: - 14 28",
      "actual: 14 - -",
      "actual: 12 16 28",
    ],
  },
  {
    // https://www.tel.co.jp/news/ir/2015/20150710_002.html
    name: "Tokyo Electron, July 10, 2015: the unit above each figure of the first row",
    text: `
配当予想の修正に関するお知らせ
当社は、平成27年7月10日開催の取締役会において、平成28年3月期の配当予想につきましても修正いたしましたのでお知らせいたします。
記
1. 配当予想修正の理由
本日公表の株主還元策について決定いたしました。
2. 修正の内容
|年間配当金||||
|第1四半期末|第2四半期末|第3四半期末|期末|合計
前回予想 (平成27年4月27日発表)|円 銭 -|円 銭 65.00|円 銭 -|円 銭 90.00|円 銭 155.00
今回修正予想|-|93.00|-|129.00|222.00
当期実績|-|-|-||
前期実績 (平成27年3月期)|10.00|30.00|35.00|68.00|143.00`,
    facts: [
      "revision null 2016-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous 2015-04-27: - 65 - 90 155",
      "revised: - 93 - 129 222",
      "actual: - - - _ _",
      "actual: 10 30 35 68 143",
    ],
  },
  {
    // https://www.roland.co.jp/news/0321.html
    name: "Roland, May 12, 2006: headings with blanks between their letters, yen and sen",
    text: `
当社は、2006 年5 月12 日開催の取締役会において、2006 年3 月期の1 株当たり期末配当予想について、下記のとおり修正することを決議しましたので、お知らせします。 なお、本案は2006 年6 月下旬開催予定の第34 期定時株主総会に付議する予定です。
記
1.配当予想修正の理由
2006 年3 月期につきましては業績好調であったことから、期末配当の予想を1 株につき2 円50 銭増配の15 円に修正します。
2.修正の内容
|中 間 期|期 末|年 間
前回予想（2005 年11 月8 日）|12 円50 銭|12 円50 銭|25 円00 銭
今回修正予想|12 円50 銭|15 円00 銭|27 円50 銭
（ ご参考） 前期実績|10 円00 銭|15 円00 銭|25 円00 銭
以上`,
    facts: [
      "revision yearEnd 2006-03-31",
      "interim yearEnd total",
      "previous 2005-11-08: 12.5 12.5 25",
      "revised: 12.5 15 27.5",
      "actual: 10 15 25",
    ],
  },
  {
    // https://www.marketscreener.com/quote/stock/ISETAN-MITSUKOSHI-HOLDING-6500161/ (May 21, 2024)
    name: "Isetan Mitsukoshi, May 14, 2024: the annual table with this and the previous period",
    text: `
Notice of Dividend of Surplus
We hereby announce that our Board of Directors has resolved at a meeting held on May 14, 2024 to submit a proposal to the 16th Ordinary General Meeting of Shareholders to be held on June 24, 2024, to pay a dividend of surplus with a record date of March 31, 2024, as described below.
1. Details of Dividend
|Determined amount|Most recent dividend forecast (Announced on February 2, 2024)|Previous fiscal year (Year ending March 31, 2023)
Record date|March 31, 2024|Same as left|March 31, 2023
Dividend per share|22.00 Yen|20.00 Yen|8.00 Yen
Total dividends|8,257 million yen|-|3,055 million yen
Effective date|June 25, 2024|-|June 21, 2023
Source of dividend|Retained earnings|-|Retained earnings
2. Reasons
The Company is committed to returning profits to shareholders.
(Reference) Breakdown of annual dividend
|Dividend per share||
|End of 2nd quarter|End of year|total amount
Current period (Year ending March 31, 2024)|12.00 yen|22.00 yen|34.00 yen
Previous fiscal year (ending March 31, 2023)|6.00 yen|8.00 yen|14.00 yen`,
    facts: [
      "dividend yearEnd 2024-03-31",
      "decided 2024-03-31 | 22 | 8257 million | 2024-06-25 | retainedEarnings",
      "forecast = | 20 | - | - | -",
      "previous 2023-03-31 | 8 | 3055 million | 2023-06-21 | retainedEarnings",
      "interim yearEnd total",
      "actual: 12 22 34",
      "actual: 6 8 14",
    ],
  },
  {
    // https://www.finanznachrichten.de/nachrichten-2017-11/42210174 (The Prospect Japan Fund)
    name: "Prospect, November 10, 2017: a row of units, and a fiscal year by its month",
    text: `
The Company announced at the meeting of the Board of Directors held on November 10, 2017 that it has decided to revise the dividend per share forecast as follows.
Reason for revision to dividend forecast
The company seeks to maintain a stable and continuous dividend distribution.
Regarding the year-end dividend forecast for the fiscal year ending March 31, 2018, we will increase the dividend by 1 yen per share to 4 yen.
Revision detail
|Annual Dividend||||
|Q1|Q2|Q3|FY|Total
|Yen|Yen|Yen|Yen|Yen
Previous Forecast||-||3.00|3.00
Current Forecast||-||4.00|4.00
Current Results||-|||
Previous Results (FY 3/2017)|-|-|-|3.00|3.00`,
    facts: [
      "revision yearEnd 2018-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous: _ - _ 3 3",
      "revised: _ - _ 4 4",
      "actual: _ - _ _ _",
      "actual: - - - 3 3",
    ],
  },
];

import type { Layout } from "./layout";

/** A second lot, written after those of `unseenNotices` came in, and before these were tried. */
export const moreNotices: readonly Layout[] = [
  {
    name: "rows with the unit in a column of its own text, 配当総額 above 基準日, dates with slashes",
    text: `
2024年11月12日
剰余金の配当（中間配当）に関するお知らせ
当社は、本日開催の取締役会において、2024年９月30日を基準日とする中間配当を行うことを決議いたしましたので、お知らせいたします。
【配当の内容】
項\u3000目|決定内容|直近の配当予想（2024年５月14日公表）|前期実績（2024年３月期中間）
配当総額|845百万円|－|760百万円
１株当たり配当額|20円00銭|20円00銭|18円00銭
基準日|2024/9/30|2024/9/30|2023/9/30
支払開始日|2024/12/6|－|2023/12/7
原資|利益剰余金|－|利益剰余金`,
    facts: [
      "dividend interim 2025-03-31",
      "decided 2024-09-30 | 20 | 845 million | 2024-12-06 | retainedEarnings",
      "forecast 2024-09-30 | 20 | - | - | -",
      "previous 2023-09-30 | 18 | 760 million | 2023-12-07 | retainedEarnings",
    ],
  },
  {
    name: "下方修正: rows with what kind of revision, commas for the points, 無配 in words",
    text: `
2023年１月31日
2023年３月期の期末配当予想の修正に関するお知らせ
当社は、2023年１月31日開催の取締役会において、期末配当予想を以下のとおり修正することを決議いたしました。
１．修正の内容
|１株当たり年間配当金||
基準日|中間期末|期末|年間合計
前回予想（2022年11月８日公表）|―|12円00銭|22円00銭
今回修正予想（下方修正）|―|無配|10円00銭
当期実績|10円00銭|―|―
（ご参考）前期実績（2022年３月期）|10円00銭|12円00銭|22円00銭`,
    facts: [
      "revision yearEnd 2023-03-31",
      "interim yearEnd total",
      "previous 2022-11-08: - 12 22",
      "revised: - 0 10",
      "actual: 10 - -",
      "actual: 10 12 22",
    ],
  },
  {
    name: "English: interim of a December closer, Determined / Forecast / Previous, dividend with ordinary and special rows",
    text: `
August 7, 2024
Notice Concerning Interim Dividend of Surplus (Special Dividend Included)
The Board of Directors of Mihon Precision Co., Ltd. resolved on August 7, 2024 to pay an interim dividend with a record date of June 30, 2024 for the fiscal year ending December 31, 2024.
1. Content of dividend
|Amount determined|Most recent dividend forecast (Announced on February 13, 2024)|Results for the previous fiscal year (Interim period of the fiscal year ended December 31, 2023)
Record date|June 30, 2024|June 30, 2024|June 30, 2023
Dividend per share|35.00 yen|25.00 yen|24.00 yen
(Breakdown) Ordinary dividend|25.00 yen|25.00 yen|24.00 yen
(Breakdown) Special dividend|10.00 yen|–|–
Total amount of dividends|1,750 million yen|–|1,200 million yen
Effective date|September 6, 2024|–|September 8, 2023
Dividend resource|Retained earnings|–|Retained earnings`,
    facts: [
      "dividend interim 2024-12-31",
      "decided 2024-06-30 | 35 (ordinary 25, special 10) | 1750 million | 2024-09-06 | retainedEarnings",
      "forecast 2024-06-30 | 25 (ordinary 25, special -) | - | - | -",
      "previous 2023-06-30 | 24 (ordinary 24, special -) | 1200 million | 2023-09-08 | retainedEarnings",
    ],
  },
  {
    name: "English withdrawal turned into figures: Undecided, periods by day, blanks for what is not due",
    text: `
May 13, 2021
Notice Regarding Dividend Forecast Revision
Mihon Air Services Co., Ltd. announces that its Board of Directors today revised the dividend forecast for the fiscal year ending March 31, 2022.
|Dividend per share (yen)||
|End of second quarter|End of fiscal year|Full year
Previous forecast (April 30, 2021)|Undecided|Undecided|Undecided
Revised forecast|0.00|10.00|10.00
Results for fiscal year ended March 31, 2021|0.00|0.00|0.00`,
    facts: [
      "revision null 2022-03-31",
      "interim yearEnd total",
      "previous 2021-04-30: ? ? ?",
      "revised: 0 10 10",
      "actual: 0 0 0",
    ],
  },
  {
    name: "two tables of classes below each other under headings of their own, total over both in a sentence",
    text: `
2022年５月13日
剰余金の配当に関するお知らせ
当社は、2022年５月13日開催の取締役会において、2022年３月31日を基準日とする剰余金の配当を決議いたしました。
（１）普通株式
|決定額|直近の配当予想（2022年２月10日公表）|前期実績（2021年３月期）
基準日|2022年３月31日|同左|2021年３月31日
１株当たり配当金|3円00銭|3円00銭|2円50銭
配当金総額|312百万円|－|260百万円
効力発生日|2022年６月30日|－|2021年６月30日
配当原資|利益剰余金|－|利益剰余金
（２）Ｂ種優先株式
|決定額|直近の配当予想（2022年２月10日公表）|前期実績（2021年３月期）
基準日|2022年３月31日|同左|2021年３月31日
１株当たり配当金|1,250円|1,250円|1,250円
配当金総額|25百万円|－|25百万円
効力発生日|2022年６月30日|－|2021年６月30日
配当原資|利益剰余金|－|利益剰余金`,
    facts: [
      "dividend yearEnd 2022-03-31",
      "decided 2022-03-31 | 3 | 312 million | 2022-06-30 | retainedEarnings",
      "forecast = | 3 | - | - | -",
      "previous 2021-03-31 | 2.5 | 260 million | 2021-06-30 | retainedEarnings",
      "Ｂ種優先株式:",
      "decided 2022-03-31 | 1250 | 25 million | 2022-06-30 | retainedEarnings",
      "forecast = | 1250 | - | - | -",
      "previous 2021-03-31 | 1250 | 25 million | 2021-06-30 | retainedEarnings",
    ],
  },
  {
    name: "fiscal year by its number, 第〇期, the forecast column without a day, 同額 as a remark below",
    text: `
令和６年６月14日
第55期 期末配当に関するお知らせ
当社は、令和６年６月14日開催の取締役会において、令和６年４月30日を基準日とする期末配当を行うことを決議いたしました。
１．配当の内容
|決定額|直近の配当予想|前期実績（第54期）
基準日|令和６年４月30日|令和６年４月30日|令和５年４月30日
１株当たり配当金|１５円|１５円|１２円
配当金総額|９０百万円|－|７２百万円
効力発生日|令和６年７月26日|－|令和５年７月27日
配当原資|利益剰余金|－|利益剰余金
（注）直近の配当予想と同額であります。`,
    facts: [
      "dividend yearEnd 2024-04-30",
      "decided 2024-04-30 | 15 | 90 million | 2024-07-26 | retainedEarnings",
      "forecast 2024-04-30 | 15 | - | - | -",
      "previous 2023-04-30 | 12 | 72 million | 2023-07-27 | retainedEarnings",
    ],
  },
  {
    name: "a table whose rows are the columns of a comparison: 決定額 / 予想 / 前期 downwards",
    text: `
2023年11月10日
中間配当に関するお知らせ
当社は、2023年11月10日開催の取締役会において、2023年９月30日を基準日とする中間配当を決議いたしました。
区分|基準日|１株当たり配当金|配当金総額|効力発生日|配当原資
決定額|2023年９月30日|7円50銭|188百万円|2023年12月11日|利益剰余金
直近の配当予想（2023年８月９日公表）|2023年９月30日|7円50銭|－|－|－
前期実績（2023年３月期中間）|2022年９月30日|7円00銭|175百万円|2022年12月12日|利益剰余金`,
    facts: [
      "dividend interim 2024-03-31",
      "decided 2023-09-30 | 7.5 | 188 million | 2023-12-11 | retainedEarnings",
      "forecast 2023-09-30 | 7.5 | - | - | -",
      "previous 2022-09-30 | 7 | 175 million | 2022-12-12 | retainedEarnings",
    ],
  },
  {
    name: "English: revised forecast above the previous one, with the change and its rate below",
    text: `
November 1, 2022
Revision to Dividend Forecast (Increase)
Mihon Foods Corporation has decided to revise its dividend forecast for the fiscal year ending March 31, 2023.
(Yen)|Interim|Year-end|Annual
Revised forecast (B)|–|36.00|66.00
Previous forecast (A) (announced May 12, 2022)|–|30.00|60.00
Change (B-A)|–|+6.00|+6.00
Results for the current year|30.00||
(Reference) Results for the year ended March 31, 2022|28.00|30.00|58.00`,
    facts: [
      "revision null 2023-03-31",
      "interim yearEnd total",
      "revised: - 36 66",
      "previous 2022-05-12: - 30 60",
      "actual: 30 _ _",
      "actual: 28 30 58",
    ],
  },
];

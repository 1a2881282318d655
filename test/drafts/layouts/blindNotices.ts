import type { Layout } from "./layout";

/** Notices written, with their facts, before any of them was imported. */
export const blindNotices: readonly Layout[] = [
  {
    name: "turned, one line a column, quarters by number",
    text: `
August 8, 2024
Notice of Second Quarter Dividend
The Board of Directors resolved on August 8, 2024 to pay a dividend for the second quarter of the fiscal year ending December 31, 2024.
|Record date|Dividend per share|Total amount of dividends|Effective date|Source of dividends
Determined amount|June 30, 2024|30.00 yen|1,500 million yen|September 2, 2024|Retained earnings
Most recent forecast (announced on May 9, 2024)|June 30, 2024|28.00 yen|-|-|-
Actual results for the previous year|June 30, 2023|25.00 yen|1,250 million yen|September 1, 2023|Retained earnings`,
    facts: [
      "dividend interim 2024-12-31",
      "decided 2024-06-30 | 30 | 1500 million | 2024-09-02 | retainedEarnings",
      "forecast 2024-06-30 | 28 | - | - | -",
      "previous 2023-06-30 | 25 | 1250 million | 2023-09-01 | retainedEarnings",
    ],
  },
  {
    name: "a revision by quarters: 1st QTR, not yet decided",
    text: `
February 13, 2024
Notice Regarding Revision of Dividend Forecast
Sample Corporation announces that it has revised its dividend forecast for the fiscal year ending March 31, 2024.
1. Details of the revision
|Annual dividends per share (yen)||||
|1st QTR|2nd QTR|3rd QTR|Year-end|Total
Previous forecast (announced on November 10, 2023)|-|-|-|Not yet decided|Not yet decided
Revised forecast|-|-|-|25.00|45.00
Results for the current fiscal year|-|20.00|-||
Results for the previous fiscal year (ended March 31, 2023)|-|18.00|-|20.00|38.00`,
    facts: [
      "revision null 2024-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous 2023-11-10: - - - ? ?",
      "revised: - - - 25 45",
      "actual: - 20 - _ _",
      "actual: - 18 - 20 38",
    ],
  },
  {
    name: "classes side by side below one heading each",
    text: `
2023年5月12日
剰余金の配当に関するお知らせ
当社は、2023年5月12日開催の取締役会において、2023年3月31日を基準日とする剰余金の配当を行うことを決議いたしました。
|普通株式||Ａ種優先株式|
|決定額|前期実績（2022年3月期）|決定額|前期実績（2022年3月期）
基準日|2023年3月31日|2022年3月31日|2023年3月31日|2022年3月31日
1株当たり配当金|12円00銭|10円00銭|250円00銭|250円00銭
配当金の総額|240百万円|200百万円|25百万円|25百万円
効力発生日|2023年6月30日|2022年6月30日|2023年6月30日|2022年6月30日
配当原資|利益剰余金|利益剰余金|利益剰余金|利益剰余金`,
    facts: [
      "dividend yearEnd 2023-03-31",
      "decided 2023-03-31 | 12 | 240 million | 2023-06-30 | retainedEarnings",
      "previous 2022-03-31 | 10 | 200 million | 2022-06-30 | retainedEarnings",
      "Ａ種優先株式:",
      "decided 2023-03-31 | 250 | 25 million | 2023-06-30 | retainedEarnings",
      "previous 2022-03-31 | 250 | 25 million | 2022-06-30 | retainedEarnings",
    ],
  },
  {
    name: "labels in both languages",
    text: `
2024年11月8日
剰余金の配当（中間配当）に関するお知らせ
Notice of Interim Dividend
当社は、2024年11月8日開催の取締役会において、2024年9月30日を基準日とする剰余金の配当を行うことを決議いたしました。
|決定額 Determined amount|直近の配当予想 Latest forecast（2024年5月10日公表）|前期実績 Previous year（2024年3月期）
基準日 Record date|2024年9月30日|2024年9月30日|2023年9月30日
1株当たり配当金 Dividend per share|35円00銭|35円00銭|30円00銭
配当金総額 Total amount of dividends|700百万円|－|600百万円
効力発生日 Effective date|2024年12月5日|－|2023年12月5日
配当原資 Source of dividends|利益剰余金|－|利益剰余金`,
    facts: [
      "dividend interim 2025-03-31",
      "decided 2024-09-30 | 35 | 700 million | 2024-12-05 | retainedEarnings",
      "forecast 2024-09-30 | 35 | - | - | -",
      "previous 2023-09-30 | 30 | 600 million | 2023-12-05 | retainedEarnings",
    ],
  },
  {
    name: "last year's first and the decision last",
    text: `
2024年5月14日
剰余金の配当に関するお知らせ
当社は、2024年5月14日開催の取締役会において、2024年3月31日を基準日とする剰余金の配当を行うことを決議いたしました。
区分|前期実績（2023年3月期）|直近の配当予想（2024年2月9日公表）|決定額
基準日|2023年3月31日|2024年3月31日|2024年3月31日
1株当たりの配当金|22円|24円|26円
配当金の総額|880百万円|－|1,040百万円
効力発生日|2023年6月23日|－|2024年6月24日
配当の原資|利益剰余金|－|利益剰余金`,
    facts: [
      "dividend yearEnd 2024-03-31",
      "decided 2024-03-31 | 26 | 1040 million | 2024-06-24 | retainedEarnings",
      "forecast 2024-03-31 | 24 | - | - | -",
      "previous 2023-03-31 | 22 | 880 million | 2023-06-23 | retainedEarnings",
    ],
  },
  {
    name: "no dividend, and the forecast before it undetermined",
    text: `
2020年11月6日
剰余金の配当（中間無配）に関するお知らせ
当社は、2020年11月6日開催の取締役会において、2020年9月30日を基準日とする中間配当を行わないことを決議いたしました。
1. 内容
|決定額|直近の配当予想（2020年8月7日公表）|前期実績（2020年3月期中間配当）
基準日|2020年9月30日|同左|2019年9月30日
1株当たり配当金|0円00銭|未定|15円00銭
配当金総額|－|－|300百万円
効力発生日|－|－|2019年12月6日
配当原資|－|－|利益剰余金`,
    facts: [
      "dividend interim 2021-03-31",
      "decided 2020-09-30 | 0 | - | - | -",
      "forecast = | ? | - | - | -",
      "previous 2019-09-30 | 15 | 300 million | 2019-12-06 | retainedEarnings",
    ],
  },
  {
    name: "other words for the rows: payout, commencement of payment, appropriated from",
    text: `
February 14, 2025
Notice Concerning Year-end Dividend
At a meeting held on February 14, 2025, the Board of Directors resolved to pay a year-end dividend with the record date of December 31, 2024.
|Amount decided|Latest forecast (released on August 9, 2024)|Prior year (FY2023)
Record date|December 31, 2024|December 31, 2024|December 31, 2023
Year-end dividend per share|¥45.00|¥40.00|¥38.00
Total amount of dividend payment|¥2,250 million|–|¥1,900 million
Payment commencement date|March 28, 2025|–|March 29, 2024
Dividend source|Retained earnings|–|Retained earnings`,
    facts: [
      "dividend yearEnd 2024-12-31",
      "decided 2024-12-31 | 45 | 2250 million | 2025-03-28 | retainedEarnings",
      "forecast 2024-12-31 | 40 | - | - | -",
      "previous 2023-12-31 | 38 | 1900 million | 2024-03-29 | retainedEarnings",
    ],
  },
  {
    name: "a decision and a revision in one notice, the year's periods turned",
    text: `
2023年11月10日
剰余金の配当（中間配当）及び期末配当予想の修正に関するお知らせ
当社は、2023年11月10日開催の取締役会において、2023年9月30日を基準日とする剰余金の配当を行うことを決議し、2024年3月期の期末配当予想を修正いたしました。
1. 剰余金の配当
|決定額|直近の配当予想（2023年5月12日公表）|前期実績（2023年3月期）
基準日|2023年9月30日|2023年9月30日|2022年9月30日
1株当たり配当金|18円00銭|15円00銭|12円00銭
配当金総額|540百万円|－|360百万円
効力発生日|2023年12月4日|－|2022年12月5日
配当原資|利益剰余金|－|利益剰余金
2. 配当予想の修正
|前回予想（2023年5月12日公表）|今回修正予想|前期実績（2023年3月期）
第2四半期末|15円00銭|－|12円00銭
期末|15円00銭|18円00銭|14円00銭
合計|30円00銭|36円00銭|26円00銭`,
    facts: [
      "both interim 2024-03-31",
      "decided 2023-09-30 | 18 | 540 million | 2023-12-04 | retainedEarnings",
      "forecast 2023-09-30 | 15 | - | - | -",
      "previous 2022-09-30 | 12 | 360 million | 2022-12-05 | retainedEarnings",
      "interim yearEnd total",
      "previous 2023-05-12: 15 15 30",
      "revised: - 18 36",
      "actual: 12 14 26",
    ],
  },
  {
    name: "a split within the year, amounts before and after it",
    text: `
2024年8月9日
配当予想の修正に関するお知らせ
当社は、2024年8月9日開催の取締役会において、2025年3月期の配当予想を修正することを決議いたしました。なお、2024年10月1日付で普通株式1株につき3株の割合で株式分割を行います。
1. 修正の内容
|1株当たり配当金（円）||
|第2四半期末|期末|合計
前回予想（2024年5月10日公表）|60.00|60.00|120.00
今回修正予想|60.00|25.00|－
当期実績|||
前期実績（2024年3月期）|50.00|55.00|105.00
（注）今回修正予想の期末は株式分割後の金額であり、年間合計は単純に合算できないため記載しておりません。`,
    facts: [
      "revision null 2025-03-31",
      "interim yearEnd total",
      "previous 2024-05-10: 60 60 120",
      "revised: 60 25 -",
      "actual: _ _ _",
      "actual: 50 55 105",
    ],
  },
  {
    name: "final dividend, units in a row below the headings",
    text: `
May 10, 2024
Announcement of Dividend of Surplus (Final Dividend)
The Board of Directors resolved on May 10, 2024 to submit a proposal on the dividend with a record date of March 31, 2024 to the 30th Annual General Meeting of Shareholders to be held on June 21, 2024.
|Decided|Latest dividend forecast (February 8, 2024)|Previous fiscal year (ended March 31, 2023)
Record date|March 31, 2024|March 31, 2024|March 31, 2023
Dividend per share (yen)|33.00|33.00|31.00
Total amount of dividends (millions of yen)|3,960|-|3,720
Effective date|June 24, 2024|-|June 26, 2023
Resource for dividends|Retained earnings|-|Retained earnings
(Reference) Breakdown of annual dividends
|Dividend per share||
|Interim|Final|Annual
|yen|yen|yen
FY2023 (Plan)|32.00|33.00|65.00
FY2022 (Actual)|30.00|31.00|61.00`,
    facts: [
      "dividend yearEnd 2024-03-31",
      "decided 2024-03-31 | 33 | 3960 million | 2024-06-24 | retainedEarnings",
      "forecast 2024-03-31 | 33 | - | - | -",
      "previous 2023-03-31 | 31 | 3720 million | 2023-06-26 | retainedEarnings",
      "interim yearEnd total",
      "actual: 32 33 65",
      "actual: 30 31 61",
    ],
  },
];

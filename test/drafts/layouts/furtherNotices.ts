import type { Layout } from "./layout";

/** Notices as issuers print them, written once those of `printedNotices` were read, and before any of these was tried. */
export const furtherNotices: readonly Layout[] = [
  {
    name: "English: the forecast in the last column, the amount in yen and sen",
    text: `
February 13, 2025
Notice Concerning Third Quarter Dividend
The Board of Directors resolved on February 13, 2025 to pay a dividend with a record date of December 31, 2024, for the fiscal year ending March 31, 2025.
|Resolved amount|Actual dividend in the previous year (third quarter of FY2023)|Latest forecast (announced on November 8, 2024)
Record date|December 31, 2024|December 31, 2023|December 31, 2024
Dividend per share|7 yen 50 sen|6 yen 25 sen|7 yen 50 sen
Total amount of dividend payment|752 million yen|628 million yen|–
Effective date (start of payment)|March 10, 2025|March 11, 2024|–
Source of dividend|Retained earnings|Retained earnings|–`,
    facts: [
      "dividend thirdQuarter 2025-03-31",
      "decided 2024-12-31 | 7.5 | 752 million | 2025-03-10 | retainedEarnings",
      "forecast 2024-12-31 | 7.5 | - | - | -",
      "previous 2023-12-31 | 6.25 | 628 million | 2024-03-11 | retainedEarnings",
    ],
  },
  {
    name: "a revision whose table names the year in its corner, 予想 in short, with a rate of change",
    text: `
2024年11月13日
業績予想及び配当予想の修正に関するお知らせ
当社は、2024年11月13日開催の取締役会において、2025年3月期の配当予想を修正することを決議いたしました。
２．配当予想の修正
2025年3月期|１株当たり年間配当金||
|中間|期末|合計
前回公表予想（2024年5月14日）|22円50銭|22円50銭|45円00銭
今回修正予想|－|27円50銭|50円00銭
当期実績|22円50銭|－|－
前期実績（2024年3月期）|20円00銭|22円50銭|42円50銭`,
    facts: [
      "revision null 2025-03-31",
      "interim yearEnd total",
      "previous 2024-05-14: 22.5 22.5 45",
      "revised: - 27.5 50",
      "actual: 22.5 - -",
      "actual: 20 22.5 42.5",
    ],
  },
  {
    name: "no forecast and no previous dividend: the first one, 初配",
    text: `
2023年2月14日
剰余金の配当（初配）に関するお知らせ
当社は、2023年2月14日開催の取締役会において、2022年12月31日を基準日とする剰余金の配当を行うことについて、2023年3月29日開催予定の第18回定時株主総会に付議することを決議いたしました。
１．剰余金の配当の内容
|決定額|直近の配当予想（2022年2月14日公表）|前期実績（2021年12月期）
基準日|2022年12月31日|同左|－
１株当たりの配当金|5.00円|未定|0.00円
配当金総額|61,235千円|－|－
効力の発生する日|2023年3月30日|－|－
配当の原資|利益剰余金|－|－`,
    facts: [
      "dividend yearEnd 2022-12-31",
      "decided 2022-12-31 | 5 | 61235 thousand | 2023-03-30 | retainedEarnings",
      "forecast = | ? | - | - | -",
      "previous - | 0 | - | - | -",
    ],
  },
  {
    name: "the dividend split in three rows, units in the column headings",
    text: `
2022年5月13日
剰余金の配当（増配）に関するお知らせ
当社は、本日開催の取締役会において、2022年3月31日を基準日とする剰余金の配当について決議いたしました。
|決定額（円）|直近の配当予想（円）（2022年2月10日公表）|前期実績（円）（2021年3月期）
基準日|2022年3月31日|2022年3月31日|2021年3月31日
１株当たり配当金|65.00|60.00|55.00
（うち普通配当）|60.00|60.00|55.00
（うち特別配当）|5.00|－|－
配当金総額（百万円）|3,250|－|2,750
効力発生日|2022年6月6日|－|2021年6月7日
配当原資|利益剰余金|－|利益剰余金`,
    facts: [
      "dividend yearEnd 2022-03-31",
      "decided 2022-03-31 | 65 (ordinary 60, special 5) | 3250 million | 2022-06-06 | retainedEarnings",
      "forecast 2022-03-31 | 60 (ordinary 60, special -) | - | - | -",
      "previous 2021-03-31 | 55 (ordinary 55, special -) | 2750 million | 2021-06-07 | retainedEarnings",
    ],
  },
  {
    name: "English: dividend forecast withdrawn, TBD in all cells, the previous year by its end in brackets",
    text: `
April 28, 2020
Announcement Regarding Revision (Withdrawal) of Dividend Forecast
Sample Hotels, Inc. (the "Company") hereby announces that it has revised its dividend forecast for the fiscal year ending December 31, 2020 announced on February 13, 2020 to "undetermined".
|Dividends per share (yen)||||
Record date|End of first quarter|End of second quarter|End of third quarter|End of fiscal year|Total
Previous forecast (Announced on February 13, 2020)|–|15.00|–|15.00|30.00
Revised forecast|–|TBD|–|TBD|TBD
Results for current fiscal year|–||||
Results for previous fiscal year (Ended December 31, 2019)|–|14.00|–|14.00|28.00`,
    facts: [
      "revision null 2020-12-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous 2020-02-13: - 15 - 15 30",
      "revised: - ? - ? ?",
      "actual: - _ _ _ _",
      "actual: - 14 - 14 28",
    ],
  },
  {
    name: "an annual table whose rows say the basis: 株式分割前, 分割後 換算",
    text: `
2023年8月9日
配当予想の修正（株式分割に伴う修正）に関するお知らせ
当社は、2023年10月1日付で普通株式1株につき3株の割合で株式分割を行うことに伴い、2024年3月期の期末配当予想を修正いたします。
|1株当たり配当金||
基準日|第2四半期末|期末|合計
前回予想（2023年5月10日公表）|30円00銭|30円00銭|60円00銭
今回修正予想（株式分割後）|30円00銭|10円00銭|－
当期実績|－|－|－
前期実績（2023年3月期）|25円00銭|30円00銭|55円00銭`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-10: 30 30 60",
      "revised: 30 10 -",
      "actual: - - -",
      "actual: 25 30 55",
    ],
  },
  {
    name: "English: long row headings, capital surplus, a fiscal year that ends in October",
    text: `
June 14, 2024
Notice of Dividend of Surplus
At the meeting of the Board of Directors held on June 14, 2024, the Company resolved to pay an interim dividend for the fiscal year ending October 31, 2024.
1. Details of Dividend Payment
|Amount of resolution|Most recently announced dividend forecast (December 13, 2023)|Dividend for the same period of the previous fiscal year
Record date|April 30, 2024|April 30, 2024|April 30, 2023
Cash dividend per share of common stock|10.50 yen|10.00 yen|9.00 yen
Amount of total dividends|315 million yen|-|270 million yen
Date on which the dividend takes effect|July 8, 2024|-|July 7, 2023
Dividend resource|Capital surplus|-|Retained earnings`,
    facts: [
      "dividend interim 2024-10-31",
      "decided 2024-04-30 | 10.5 | 315 million | 2024-07-08 | capitalSurplus",
      "forecast 2024-04-30 | 10 | - | - | -",
      "previous 2023-04-30 | 9 | 270 million | 2023-07-07 | retainedEarnings",
    ],
  },
  {
    name: "letters with spaces between them, 円 in cells of its own",
    text: `
令和５年５月１２日
剰余金の配当に関するお知らせ
当社は、令和５年５月１２日開催の取締役会において、令和５年３月３１日を基準日とする期末配当を行うことを決議いたしましたので、お知らせいたします。
記
|決\u3000定\u3000額||直近の配当予想（令和５年２月１０日公表）||前期実績（令和４年３月期）|
基\u3000準\u3000日|令和５年３月３１日||令和５年３月３１日||令和４年３月３１日|
１株当たり配当金|２５|円|２５|円|２０|円
配当金の総額|５００|百万円|－||４００|百万円
効力発生日|令和５年６月２９日||－||令和４年６月２９日|
配当原資|利益剰余金||－||利益剰余金|`,
    facts: [
      "dividend yearEnd 2023-03-31",
      "decided 2023-03-31 | 25 | 500 million | 2023-06-29 | retainedEarnings",
      "forecast 2023-03-31 | 25 | - | - | -",
      "previous 2022-03-31 | 20 | 400 million | 2022-06-29 | retainedEarnings",
    ],
  },
];

import type { Layout } from "./layout";

/** Notices as issuers print them, written before they were tried; one is a real page. */
export const printedNotices: readonly Layout[] = [
  {
    name: "a heading of two rows, the date under the forecast, full-width digits, a footnote",
    text: `
２０２４年５月１０日
各\u3000位
会\u3000社\u3000名\u3000\u3000見本精機株式会社
代表者名\u3000\u3000代表取締役社長\u3000見本\u3000太郎
（コード番号\u3000９９９９\u3000東証プライム市場）
問合せ先\u3000\u3000取締役経理部長\u3000例\u3000花子
（ＴＥＬ\u3000０３－００００－００００）
剰余金の配当（期末配当）に関するお知らせ
当社は、２０２４年５月１０日開催の取締役会において、２０２４年３月３１日を基準日とする剰余金の配当を行うことを決議いたしましたので、下記のとおりお知らせいたします。なお、本件は、２０２４年６月２６日開催予定の第７５期定時株主総会に付議する予定です。
記
１．配当の内容
|決定額|直近の配当予想|前期実績
||（２０２４年２月９日公表）|（２０２３年３月期）
基準日|２０２４年３月３１日|同左|２０２３年３月３１日
１株当たり配当金（注）|３２円５０銭|３０円００銭|２８円００銭
配当金の総額|１，２３４百万円|－|１，０６３百万円
効力発生日|２０２４年６月２７日|－|２０２３年６月２９日
配当原資|利益剰余金|－|利益剰余金
（注）２０２４年３月期の１株当たり配当金には、端数の調整を含みません。
２．理由
当社は安定配当を基本方針としております。
以\u3000上`,
    facts: [
      "dividend yearEnd 2024-03-31",
      "decided 2024-03-31 | 32.5 | 1234 million | 2024-06-27 | retainedEarnings",
      "forecast = | 30 | - | - | -",
      "previous 2023-03-31 | 28 | 1063 million | 2023-06-29 | retainedEarnings",
    ],
  },
  {
    name: "labels of two columns: the parts beside the dividend they are parts of",
    text: `
2023年11月8日
剰余金の配当（中間配当・記念配当）に関するお知らせ
当社は、2023年11月8日開催の取締役会において、下記のとおり2023年9月30日を基準日とする剰余金の配当を決議いたしました。
１．配当の内容
||決定額|直近の配当予想（2023年5月12日公表）|前期実績（2023年3月期中間）
基準日||2023年9月30日|2023年9月30日|2022年9月30日
1株当たり配当金|合計|35円00銭|30円00銭|28円00銭
|普通配当|30円00銭|30円00銭|28円00銭
|記念配当|5円00銭|－|－
配当金総額||876百万円|－|700百万円
効力発生日||2023年12月4日|－|2022年12月5日
配当原資||利益剰余金|－|利益剰余金`,
    facts: [
      "dividend interim 2024-03-31",
      "decided 2023-09-30 | 35 (ordinary 30, commemorative 5) | 876 million | 2023-12-04 | retainedEarnings",
      "forecast 2023-09-30 | 30 (ordinary 30, commemorative -) | - | - | -",
      "previous 2022-09-30 | 28 (ordinary 28, commemorative -) | 700 million | 2022-12-05 | retainedEarnings",
    ],
  },
  {
    name: "a revision whose rows have their parts in rows below: （うち特別配当）",
    text: `
令和6年2月9日
配当予想の修正に関するお知らせ
当社は、令和6年2月9日開催の取締役会において、令和6年3月期の期末配当予想について、下記のとおり修正することを決議いたしました。
１．修正の内容
|１株当たり配当金（円）||
|第２四半期末|期末|合計
前回予想（令和5年5月12日公表）|20.00|20.00|40.00
今回修正予想||30.00|50.00
（うち特別配当）||（10.00）|（10.00）
当期実績|20.00||
前期実績（令和5年3月期）|18.00|20.00|38.00
２．修正の理由
固定資産の売却により特別利益を計上する見込みとなったためであります。
（注）上記の予想は、現時点で入手可能な情報に基づくものであり、実際の数値は異なる可能性があります。`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-12: 20 20 40",
      "revised: _ 30 50",
      "actual: 20 _ _",
      "actual: 18 20 38",
    ],
  },
  {
    name: "a revision with 前回発表予想（Ａ）, 今回修正予想（Ｂ） and the change, quarters with 末 left out",
    text: `
2022年10月31日
2023年3月期配当予想の修正（増配）に関するお知らせ
1．配当予想の修正について
|年間配当金||||
|第1四半期|第2四半期|第3四半期|期末|合計
|円 銭|円 銭|円 銭|円 銭|円 銭
前回発表予想（Ａ）（2022年5月13日発表）|－|15.00|－|15.00|30.00
今回修正予想（Ｂ）||||20.00|35.00
増減額（Ｂ－Ａ）||||5.00|5.00
当期実績|－|15.00|||
（ご参考）前期実績（2022年3月期）|－|12.50|－|15.00|27.50
2．修正理由
業績が好調に推移しているためです。`,
    facts: [
      "revision null 2023-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous 2022-05-13: - 15 - 15 30",
      "revised: _ _ _ 20 35",
      "actual: - 15 _ _ _",
      "actual: - 12.5 - 15 27.5",
    ],
  },
  {
    name: "English: decided amount, breakdown rows in brackets, millions in the label",
    text: `
May 14, 2024
Company name: Sample Precision Inc.
Representative: Taro Mihon, President and Representative Director
(Code: 9999, Prime Market of the Tokyo Stock Exchange)
Notice Regarding Distribution of Surplus (Including Commemorative Dividend)
Sample Precision Inc. hereby announces that it resolved at the meeting of its Board of Directors held on May 14, 2024 to distribute surplus with a record date of March 31, 2024. This matter is to be submitted to the 60th Ordinary General Meeting of Shareholders scheduled for June 25, 2024.
1. Details of distribution
|Decided amount|Most recent forecast (Announced on February 9, 2024)|Actual results for the previous fiscal year (Fiscal year ended March 31, 2023)
Record date|March 31, 2024|March 31, 2024|March 31, 2023
Dividend per share|JPY 45.00|JPY 40.00|JPY 38.00
(Ordinary dividend)|(JPY 40.00)|(JPY 40.00)|(JPY 38.00)
(Commemorative dividend)|(JPY 5.00)|(–)|(–)
Total amount of dividends (Millions of yen)|1,125|–|950
Effective date|June 26, 2024|–|June 28, 2023
Source of dividends|Retained earnings|–|Retained earnings
2. Reason for distribution
The Company's basic policy is to pay stable dividends.`,
    facts: [
      "dividend yearEnd 2024-03-31",
      "decided 2024-03-31 | 45 (ordinary 40, commemorative 5) | 1125 million | 2024-06-26 | retainedEarnings",
      "forecast 2024-03-31 | 40 (ordinary 40, commemorative -) | - | - | -",
      "previous 2023-03-31 | 38 (ordinary 38, commemorative -) | 950 million | 2023-06-28 | retainedEarnings",
    ],
  },
  {
    name: "English revision: five periods by number, the year before by its month",
    text: `
August 8, 2024
Notice on Revision of Dividend Forecast for the Fiscal Year Ending March 2025
1. Revised dividend forecast
|Annual dividend per share (Yen)||||
|1Q-end|2Q-end|3Q-end|Year-end|Total
Previous forecast (as of May 10, 2024)|–|30.00|–|30.00|60.00
Revised forecast (as of August 8, 2024)|–|35.00|–|35.00|70.00
Actual for FY ending March 2025|–||||
Actual for FY ended March 2024|–|25.00|–|30.00|55.00
2. Reasons for the revision
Sales of the semiconductor business have been strong.`,
    facts: [
      "revision null 2025-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous 2024-05-10: - 30 - 30 60",
      "revised 2024-08-08: - 35 - 35 70",
      "actual: - _ _ _ _",
      "actual: - 25 - 30 55",
    ],
  },
  {
    // https://global.bm-sms.com/?p=8845
    name: "SMS, March 20, 2019: paid to date, from nothing to a figure, after a split",
    text: `
Notice of Revision to Dividend Forecast for Fiscal 2018
SMS CO., LTD. (the “Company”) hereby announces that, on March 20, 2019, its Board of Directors has resolved to amend the dividend forecast for the fiscal 2018, the year ending March 31, 2019, as follows.
1. Reason for Revision of Forecast
The dividend forecast for the full year will be 7.5 yen per share. A two-for-one stock split was conducted with an effective date of July 1, 2018.
2. Details of Dividend Revision
|Dividend per share (JPY)||||
|End of Q1|End of Q2|End of Q3|Year-End|Total
Previous forecast|―|―|―|―|―
Revised forecast|―|―|―|7.50|7.50
Paid to date|―|0.00|―||
Actual dividend for FY2017|―|0.00|―|13.00|13.00`,
    facts: [
      "revision null 2019-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous: - - - - -",
      "revised: - - - 7.5 7.5",
      "actual: - 0 - _ _",
      "actual: - 0 - 13 13",
    ],
  },
  {
    name: "a decision and a forecast together, the annual table with a decided row, 無配",
    text: `
2020年11月10日
剰余金の配当（中間配当）および2021年3月期の期末配当予想に関するお知らせ
当社は、本日開催の取締役会において、2020年9月30日を基準日とする中間配当を行わないことを決議するとともに、未定としておりました期末配当予想を下記のとおり決定いたしました。
１．中間配当の内容
|決定額|直近の配当予想（2020年8月7日公表）|前期実績（2020年3月期中間配当）
基準日|2020年9月30日|同左|2019年9月30日
1株当たり配当金|0円00銭（無配）|未定|10円00銭
配当金の総額|－|－|452百万円
効力発生日|－|－|2019年12月6日
配当原資|－|－|利益剰余金
２．配当予想の修正
|1株当たり配当金（円）||
|第２四半期末|期末|年間
前回予想（2020年8月7日公表）|未定|未定|未定
今回修正予想|－|5.00|5.00
当期実績|0.00||
前期実績（2020年3月期）|10.00|10.00|20.00
３．理由
新型コロナウイルス感染症の影響によるものであります。`,
    facts: [
      "both interim 2021-03-31",
      "decided 2020-09-30 | 0 | - | - | -",
      "forecast = | ? | - | - | -",
      "previous 2019-09-30 | 10 | 452 million | 2019-12-06 | retainedEarnings",
      "interim yearEnd total",
      "previous 2020-08-07: ? ? ?",
      "revised: - 5 5",
      "actual: 0 _ _",
      "actual: 10 10 20",
    ],
  },
  {
    name: "English: this and the previous year alone, the table led by a column of numbers",
    text: `
November 7, 2023
Notice of Interim Dividend Payment
Sample Trading Corporation ("STC") announces that its Board of Directors, at a meeting held today, resolved to pay the following interim dividend for the fiscal year ending March 31, 2024.
||Interim dividend for FY ending March 31, 2024|Interim dividend for FY ended March 31, 2023 (for reference)
(1)|Record date|September 30, 2023|September 30, 2022
(2)|Dividend per share|¥22.50|¥20.00
(3)|Total dividend payment|¥2,250 million|¥2,000 million
(4)|Effective date (payment date)|December 1, 2023|December 1, 2022
(5)|Source of dividend|Retained earnings|Retained earnings`,
    facts: [
      "dividend interim 2024-03-31",
      "decided 2023-09-30 | 22.5 | 2250 million | 2023-12-01 | retainedEarnings",
      "previous 2022-09-30 | 20 | 2000 million | 2022-12-01 | retainedEarnings",
    ],
  },
  {
    name: "three classes, the preferred ones numbered, in tables of their own with no forecast",
    text: `
平成31年5月13日
剰余金の配当に関するお知らせ
当社は、平成31年5月13日開催の取締役会において、平成31年3月31日を基準日とする剰余金の配当を行うことを決議いたしました。
１．普通株式の配当
|決定額|直近の配当予想（平成30年11月9日公表）|前期実績（平成30年3月期）
基準日|平成31年3月31日|平成31年3月31日|平成30年3月31日
１株当たり配当金|3円00銭|3円00銭|2円00銭
配当金の総額|1,500百万円|－|1,000百万円
効力発生日|令和元年6月28日|－|平成30年6月29日
配当原資|利益剰余金|－|利益剰余金
２．第１回第１種優先株式の配当
|決定額|直近の配当予想（平成30年11月9日公表）|前期実績（平成30年3月期）
基準日|平成31年3月31日|平成31年3月31日|平成30年3月31日
１株当たり配当金|75円00銭|75円00銭|75円00銭
配当金の総額|150百万円|－|150百万円
効力発生日|令和元年6月28日|－|平成30年6月29日
配当原資|利益剰余金|－|利益剰余金
３．理由
安定した配当を継続するためであります。`,
    facts: [
      "dividend yearEnd 2019-03-31",
      "decided 2019-03-31 | 3 | 1500 million | 2019-06-28 | retainedEarnings",
      "forecast 2019-03-31 | 3 | - | - | -",
      "previous 2018-03-31 | 2 | 1000 million | 2018-06-29 | retainedEarnings",
      "第１回第１種優先株式:",
      "decided 2019-03-31 | 75 | 150 million | 2019-06-28 | retainedEarnings",
      "forecast 2019-03-31 | 75 | - | - | -",
      "previous 2018-03-31 | 75 | 150 million | 2018-06-29 | retainedEarnings",
    ],
  },
  {
    name: "a special dividend on a record date of its own",
    text: `
2023年1月16日
剰余金の配当（特別配当）に関するお知らせ
当社は、2023年1月16日開催の取締役会において、2023年1月31日を基準日とする特別配当を実施することを決議いたしました。
配当の内容
|決定額|直近の配当予想|前期実績
基準日|2023年1月31日|－|－
1株当たり配当金|100円|－|－
配当金総額|上限2,000百万円|－|－
効力発生日|2023年3月1日|－|－
配当原資|資本剰余金|－|－`,
    facts: [
      "dividend special null",
      "decided 2023-01-31 | 100 | 2000 million | 2023-03-01 | capitalSurplus",
      "forecast - | - | - | - | -",
      "previous - | - | - | - | -",
    ],
  },
  {
    name: "English: the annual table in the same table below, cash dividends, a yen sign behind",
    text: `
10 May 2023
Announcement of Dividends from Surplus
The Board of Directors of Sample Foods Holdings, Inc. resolved on 10 May 2023 to pay a year-end dividend with a record date of 31 March 2023.
1. Content of dividend
|Amount determined|Latest dividend forecast announced (10 November 2022)|Result of previous term (year ended 31 March 2022)
Base date|31 March 2023|Same as on the left|31 March 2022
Cash dividends per share|18.0 yen|17.0 yen|16.0 yen
Total cash dividends|540 million yen|—|480 million yen
Date of effect|9 June 2023|—|10 June 2022
Resource for dividends|Retained earnings|—|Retained earnings
2. Reason
Stable payment.
(Reference) Breakdown of annual dividends
|Cash dividends per share||
Base date|End of second quarter|Term-end|Annual
Result for this term|17.0 yen|18.0 yen|35.0 yen
Result for previous term (year ended 31 March 2022)|15.0 yen|16.0 yen|31.0 yen`,
    facts: [
      "dividend yearEnd 2023-03-31",
      "decided 2023-03-31 | 18 | 540 million | 2023-06-09 | retainedEarnings",
      "forecast = | 17 | - | - | -",
      "previous 2022-03-31 | 16 | 480 million | 2022-06-10 | retainedEarnings",
      "interim yearEnd total",
      "actual: 17 18 35",
      "actual: 15 16 31",
    ],
  },
];

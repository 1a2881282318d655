import type { Layout } from "./layout";

/** Notices in shapes that issuers publish, written with their facts before the import had seen any of them. */
export const unseenNotices: readonly Layout[] = [
  {
    name: "復配 and a special dividend in one: parts in sub-rows, the total in 百万円 in the label, letterhead with fullwidth blanks",
    text: `
2024年５月10日
各\u3000位
会 社 名\u3000株式会社みほん機工
代表者名\u3000代表取締役社長\u3000見本\u3000太郎
（コード番号\u30009991\u3000東証スタンダード）
問合せ先\u3000執行役員管理本部長\u3000見本\u3000花子
（TEL\u300003-0000-0000）
剰余金の配当（復配）に関するお知らせ
\u3000当社は、2024年５月10日開催の取締役会において、下記のとおり、2024年３月31日を基準日とする剰余金の配当を行うことを決議いたしましたので、お知らせいたします。
\u3000なお、本件は、2024年６月26日開催予定の第78期定時株主総会に付議する予定であります。
記
１．配当の内容
|決\u3000定\u3000額|直近の配当予想（2024年２月９日公表）|前期実績（2023年３月期）
基\u3000\u3000準\u3000\u3000日|2024年３月31日|同\u3000左|2023年３月31日
１株当たり配当金|１２円００銭|未\u3000定|０円００銭
\u3000普通配当|７円００銭|－|－
\u3000特別配当|５円００銭|－|－
配当金の総額（百万円）|１４８|－|－
効 力 発 生 日|2024年６月27日|－|－
配\u3000当\u3000原\u3000資|利益剰余金|－|－
２．理\u3000由
\u3000業績の回復を踏まえ、３期ぶりに配当を実施いたします。
（参考）年間配当の内訳
|１株当たり配当金（円）||
基\u3000準\u3000日|第２四半期末|期\u3000末|年\u3000間
当\u3000期\u3000実\u3000績|０．００|１２．００|１２．００
前期実績（2023年３月期）|０．００|０．００|０．００
以\u3000上`,
    facts: [
      "dividend yearEnd 2024-03-31",
      "decided 2024-03-31 | 12 (ordinary 7, special 5) | 148 million | 2024-06-27 | retainedEarnings",
      "forecast = | ? (ordinary -, special -) | - | - | -",
      "previous 2023-03-31 | 0 (ordinary -, special -) | - | - | -",
      "interim yearEnd total",
      "actual: 0 12 12",
      "actual: 0 0 0",
    ],
  },
  {
    name: "無配: the forecast revision to none, quarterly columns with the year's corner, dashes of three kinds",
    text: `
2020年８月７日
2021年３月期配当予想の修正（無配）に関するお知らせ
当社は、2020年８月７日開催の取締役会において、未定としておりました2021年３月期の配当予想について、下記のとおり修正することを決議いたしました。
１．配当予想修正の内容
|年間配当金|||||
|第１四半期末|第２四半期末|第３四半期末|期末|合計
|円 銭|円 銭|円 銭|円 銭|円 銭
前回発表予想（2020年５月15日発表）|－|未定|－|未定|未定
今回修正予想|―|0.00|―|0.00|0.00
当期実績|ー|||
(ご参考)前期実績（2020年３月期）|－|15.00|－|10.00|25.00
２．修正の理由
通期の業績見通しを勘案したものです。
※ 上記の予想は本資料の発表日現在で入手可能な情報に基づくものであり、実際の配当は異なる場合があります。`,
    facts: [
      "revision null 2021-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous 2020-05-15: - ? - ? ?",
      "revised: - 0 - 0 0",
      "actual: - _ _ _ _",
      "actual: - 15 - 10 25",
    ],
  },
  {
    name: "columns: 前期実績 first, then 直近予想, then 決定額; 記念配当 in a row with its name",
    text: `
2023年10月27日
剰余金の配当（中間配当・創業100周年記念配当）に関するお知らせ
当社は、2023年10月27日開催の取締役会において、2023年９月30日を基準日とする剰余金の配当（中間配当）を行うことを決議しました。
1. 配当の内容
項目|前期実績（2023年３月期 中間）|直近の配当予想（2023年５月12日公表）|決定額
基準日|2022年９月30日|2023年９月30日|2023年９月30日
１株当たり配当金|18円|20円|30円
（内訳）普通配当|18円|20円|20円
（内訳）創業100周年記念配当|-|-|10円
配当金総額|2億1,600万円|-|3億6,000万円
効力発生日（支払開始日）|2022年12月５日|-|2023年12月４日
配当原資|利益剰余金|-|利益剰余金
2. 理由
2023年11月に創業100周年を迎えることから、記念配当を実施いたします。
（参考）2024年３月期の年間配当予想
|中間配当|期末配当|年間配当
当期（2024年３月期）|30円（うち記念配当10円）|20円（予想）|50円（予想）
前期（2023年３月期）|18円|22円|40円`,
    facts: [
      "dividend interim 2024-03-31",
      "decided 2023-09-30 | 30 (ordinary 20, commemorative 10) | 360 million | 2023-12-04 | retainedEarnings",
      "forecast 2023-09-30 | 20 (ordinary 20, commemorative -) | - | - | -",
      "previous 2022-09-30 | 18 (ordinary 18, commemorative -) | 216 million | 2022-12-05 | retainedEarnings",
      "interim yearEnd total",
      "actual: 30 20 50",
      "actual: 18 22 40",
    ],
  },
  {
    name: "a split: 株式分割前換算 row beside the restated one, revision because of it",
    text: `
2025年２月13日
株式分割及び配当予想の修正に関するお知らせ
当社は、2025年２月13日開催の取締役会において、普通株式１株につき２株の割合をもって株式分割を行うこと及び2025年３月期の期末配当予想を修正することを決議いたしました。
Ⅱ．配当予想の修正について
１．修正の理由
\u3000株式分割の基準日は2025年３月31日、効力発生日は2025年４月１日であり、期末配当は分割前の株式数を対象といたします。
２．修正の内容
|１株当たり配当金（円）|||
基準日|第２四半期末|期\u3000末|合\u3000計
前回発表予想（2024年11月８日）|－|35円00銭|65円00銭
今回修正予想|－|40円00銭|70円00銭
当期実績|30円00銭|－|－
前期実績（2024年３月期）|25円00銭|30円00銭|55円00銭`,
    facts: [
      "revision yearEnd 2025-03-31",
      "interim yearEnd total",
      "previous 2024-11-08: - 35 65",
      "revised: - 40 70",
      "actual: 30 - -",
      "actual: 25 30 55",
    ],
  },
  {
    name: "a range for the forecast （〜）, the decided row by the meeting, units in the row labels",
    text: `
2022年２月10日
剰余金の配当に関するお知らせ
当社は本日開催の取締役会において、2021年12月31日を基準日とする剰余金の配当を2022年３月24日開催予定の第45回定時株主総会に付議することを決議いたしました。
１．配当の内容
|今回決定額|直近の配当予想（2021年11月11日公表）|前期実績（2020年12月期）
基準日|2021年12月31日|2021年12月31日|2020年12月31日
１株当たり配当金（円）|55.00|50.00〜55.00|45.00
配当金の総額（千円）|1,325,841|―|1,086,412
効力発生日|2022年３月25日|―|2021年３月26日
配当原資|利益剰余金|―|利益剰余金`,
    facts: [
      "dividend yearEnd 2021-12-31",
      "decided 2021-12-31 | 55 | 1325841 thousand | 2022-03-25 | retainedEarnings",
      "forecast 2021-12-31 | _ | - | - | -",
      "previous 2020-12-31 | 45 | 1086412 thousand | 2021-03-26 | retainedEarnings",
    ],
    left: ["50.00〜55.00"],
  },
  {
    name: "common and preferred shares in one table, the class in the first of two label columns",
    text: `
2024年５月14日
剰余金の配当に関するお知らせ
当社は、2024年５月14日開催の取締役会において、2024年３月31日を基準日とする期末配当を決議いたしました。
１．配当の内容
||決定額|直近の配当予想（2024年２月14日公表）|前期実績（2023年３月期）
普通株式|基準日|2024年３月31日|2024年３月31日|2023年３月31日
普通株式|１株当たり配当金|8円00銭|8円00銭|6円00銭
普通株式|配当金総額|1,604百万円|―|1,203百万円
普通株式|効力発生日|2024年６月５日|―|2023年６月６日
普通株式|配当原資|利益剰余金|―|利益剰余金
第一種優先株式|基準日|2024年３月31日|2024年３月31日|2023年３月31日
第一種優先株式|１株当たり配当金|25円50銭|25円50銭|25円50銭
第一種優先株式|配当金総額|51百万円|―|51百万円
第一種優先株式|効力発生日|2024年６月５日|―|2023年６月６日
第一種優先株式|配当原資|利益剰余金|―|利益剰余金`,
    facts: [
      "dividend yearEnd 2024-03-31",
      "decided 2024-03-31 | 8 | 1604 million | 2024-06-05 | retainedEarnings",
      "forecast 2024-03-31 | 8 | - | - | -",
      "previous 2023-03-31 | 6 | 1203 million | 2023-06-06 | retainedEarnings",
      "第一種優先株式:",
      "decided 2024-03-31 | 25.5 | 51 million | 2024-06-05 | retainedEarnings",
      "forecast 2024-03-31 | 25.5 | - | - | -",
      "previous 2023-03-31 | 25.5 | 51 million | 2023-06-06 | retainedEarnings",
    ],
  },
  {
    name: "English translation: Amount determined, Dividend resource, Reference: Breakdown of annual dividends, notes 1 and 2",
    text: `
(Translation)
May 9, 2024
To whom it may concern:
Company name: Mihon Chemicals, Ltd.
Representative: Taro Mihon, President and Representative Director
(Code: 9992, Prime Market of the Tokyo Stock Exchange)
Notice Regarding Dividends of Surplus (Dividend Increase)
Mihon Chemicals, Ltd. (the "Company") hereby announces that its Board of Directors, at the meeting held on May 9, 2024, resolved to distribute dividends of surplus with a record date of March 31, 2024, as follows. The matter is scheduled to be submitted to the 101st Ordinary General Meeting of Shareholders to be held on June 25, 2024.
1. Details of dividends
|Amount determined|Latest dividend forecast (Announced on November 9, 2023)|Dividends paid for the previous fiscal year (Fiscal year ended March 31, 2023)
Record date|March 31, 2024|Same as on the left|March 31, 2023
Dividends per share|46.00 yen|42.00 yen|38.00 yen (Note 1)
Total dividends|¥5,842 million (Note 2)|-|¥4,826 million
Effective date|June 26, 2024|-|June 28, 2023
Dividend resource|Retained earnings|-|Retained earnings
(Notes) 1. Includes a commemorative dividend of 3.00 yen.
2. Includes dividends of ¥12 million on shares held by the trust for officers.
2. Reason
The increase reflects the results of the fiscal year.
(Reference) Breakdown of annual dividends
|Dividends per share||
Record date|End of second quarter|Fiscal year-end|Annual
Dividends for the current fiscal year|40.00 yen|46.00 yen|86.00 yen
Dividends for the previous fiscal year (Fiscal year ended March 31, 2023)|35.00 yen|38.00 yen|73.00 yen`,
    facts: [
      "dividend yearEnd 2024-03-31",
      "decided 2024-03-31 | 46 | 5842 million | 2024-06-26 | retainedEarnings",
      "forecast = | 42 | - | - | -",
      "previous 2023-03-31 | 38 | 4826 million | 2023-06-28 | retainedEarnings",
      "interim yearEnd total",
      "actual: 40 46 86",
      "actual: 35 38 73",
    ],
  },
  {
    name: "English revision: three header rows, forecast turned to To be determined, △ for a change, a rate row left out",
    text: `
February 5, 2021
Notice of Revisions to Year-End Dividend Forecast
At a meeting of the Board of Directors held today, the Company resolved to revise its forecast of the year-end dividend for the fiscal year ending March 31, 2021, as stated below.
1. Details of revision
|Annual dividends per share||
|2nd quarter-end|Year-end|Total
|Yen|Yen|Yen
Previous forecast (as of August 4, 2020)|–|TBD|TBD
Revised forecast|–|22.50|40.00
Actual results for the current fiscal year|17.50|–|–
Actual results for the previous fiscal year (ended March 31, 2020)|25.00|25.00|50.00
2. Reason for revision
The outlook has become clearer.`,
    facts: [
      "revision yearEnd 2021-03-31",
      "interim yearEnd total",
      "previous 2020-08-04: - ? ?",
      "revised: - 22.5 40",
      "actual: 17.5 - -",
      "actual: 25 25 50",
    ],
  },
  {
    name: "a decision and a revision, the second's rows named 前回予想(A) and 今回修正予想(B), a row of the change (B-A) with △",
    text: `
2023年11月８日
剰余金の配当（中間配当）及び期末配当予想の修正に関するお知らせ
当社は、2023年11月８日開催の取締役会において、2023年９月30日を基準日とする剰余金の配当を決議するとともに、2024年３月期の期末配当予想を修正することを決議いたしました。
１．剰余金の配当（中間配当）
|決定額|直近の配当予想（2023年５月11日公表）|前年同期実績（2023年３月期第２四半期末）
基準日|2023年９月30日|同左|2022年９月30日
１株当たり配当金|24円00銭|27円00銭|27円00銭
配当金の総額|972百万円|－|1,093百万円
効力発生日|2023年12月８日|－|2022年12月９日
配当原資|利益剰余金|－|利益剰余金
２．期末配当予想の修正
|第２四半期末|期末|合計
前回予想(A)（2023年５月11日公表）|27円00銭|27円00銭|54円00銭
今回修正予想(B)|－|20円00銭|44円00銭
増減額(B－A)|－|△7円00銭|△10円00銭
当期実績|24円00銭|－|－
前期実績（2023年３月期）|27円00銭|27円00銭|54円00銭
３．理由
需要の減少によるものです。`,
    facts: [
      "both interim 2024-03-31",
      "decided 2023-09-30 | 24 | 972 million | 2023-12-08 | retainedEarnings",
      "forecast = | 27 | - | - | -",
      "previous 2022-09-30 | 27 | 1093 million | 2022-12-09 | retainedEarnings",
      "interim yearEnd total",
      "previous 2023-05-11: 27 27 54",
      "revised: - 20 44",
      "actual: 24 - -",
      "actual: 27 27 54",
    ],
  },
  {
    name: "other capital surplus as the resource with a rate of the decrease of net assets told below, era dates",
    text: `
平成30年５月11日
その他資本剰余金を配当原資とする剰余金の配当に関するお知らせ
当社は、平成30年５月11日開催の取締役会において、平成30年３月31日を基準日とする剰余金の配当を行うことを決議し、平成30年６月22日開催予定の第31期定時株主総会に付議することといたしました。
１．剰余金の配当の内容
|決定額|直近の配当予想（平成30年２月14日公表）|前期実績（平成29年３月期）
基準日|平成30年３月31日|平成30年３月31日|平成29年３月31日
１株当たりの配当金額|６円５０銭|６円００銭|６円００銭
配当金の総額|2,418,301,500円|－|2,232,117,000円
効力発生日|平成30年６月25日|－|平成29年６月26日
配当原資|その他資本剰余金|－|利益剰余金
（注）純資産減少割合\u30000.024（小数点以下第三位未満切上げ）
２．配当原資をその他資本剰余金とする理由
\u3000今後の機動的な資本政策に備えるものであります。`,
    facts: [
      "dividend yearEnd 2018-03-31",
      "decided 2018-03-31 | 6.5 | 2418301500 | 2018-06-25 | その他資本剰余金",
      "forecast 2018-03-31 | 6 | - | - | -",
      "previous 2017-03-31 | 6 | 2232117000 | 2017-06-26 | retainedEarnings",
    ],
  },
  {
    name: "English quarterly dividend: a decision with five data rows, ¥ with sen, Payment start date, Source of funds; the annual table turned, a period a row",
    text: `
August 8, 2023
Announcement of First Quarter Dividend
The Board of Directors of Mihon Networks Corporation resolved at its meeting on August 8, 2023 to pay a dividend from surplus with June 30, 2023 as the record date, in respect of the fiscal year ending March 31, 2024.
1. Details
Item|Determined amount|Most recent dividend forecast (May 10, 2023)|Actual for previous year (1Q of the fiscal year ended March 31, 2023)
Date of record|June 30, 2023|June 30, 2023|June 30, 2022
Dividend per share|¥12.50|¥12.50|¥11.00
Total amount of dividends|¥1.25 billion|—|¥1.10 billion
Effective date (payment start date)|September 1, 2023|—|September 1, 2022
Source of funds for dividends|Retained earnings|—|Retained earnings
2. Annual dividends
|FY ending March 31, 2024 (Forecast)|FY ended March 31, 2023 (Actual)
First quarter-end|¥12.50|¥11.00
Second quarter-end|¥12.50|¥11.00
Third quarter-end|¥12.50|¥12.00
Year-end|¥12.50|¥12.00
Annual total|¥50.00|¥46.00`,
    facts: [
      "dividend firstQuarter 2024-03-31",
      "decided 2023-06-30 | 12.5 | 1.25 billion | 2023-09-01 | retainedEarnings",
      "forecast 2023-06-30 | 12.5 | - | - | -",
      "previous 2022-06-30 | 11 | 1.1 billion | 2022-09-01 | retainedEarnings",
      "firstQuarter interim thirdQuarter yearEnd total",
      "plain: 12.5 12.5 12.5 12.5 50",
      "actual: 11 11 12 12 46",
    ],
  },
  {
    name: "no decided column's forecast: two columns only, 今回 and 前回, then a resource in words",
    text: `
2021年４月28日
特別配当の実施に関するお知らせ
当社は、2021年４月28日開催の取締役会において、2021年３月31日を基準日とする特別配当の実施を決議いたしましたので、下記のとおりお知らせいたします。なお、当社は、会社法第459条第１項の規定に基づき、剰余金の配当等を取締役会の決議により行う旨を定款に定めております。
１．配当の内容
|今回決定額|前期実績（2020年３月期期末）
基準日|2021年３月31日|2020年３月31日
１株当たり配当金|100円（普通配当60円、特別配当40円）|60円（普通配当60円）
配当金総額|12,345百万円|7,407百万円
効力発生日|2021年６月２日|2020年６月３日
配当原資|利益剰余金|利益剰余金
２．特別配当の理由
\u3000固定資産の譲渡益を株主の皆様に還元するものであります。
３．年間配当（ご参考）
|中間|期末|合計
2021年３月期|40円|100円（注）|140円
2020年３月期|40円|60円|100円
（注）特別配当40円を含みます。`,
    facts: [
      "dividend yearEnd 2021-03-31",
      "decided 2021-03-31 | 100 (ordinary 60, special 40) | 12345 million | 2021-06-02 | retainedEarnings",
      "previous 2020-03-31 | 60 (ordinary 60) | 7407 million | 2020-06-03 | retainedEarnings",
      "interim yearEnd total",
      "actual: 40 100 140",
      "actual: 40 60 100",
    ],
  },
  {
    name: "revision with parts in the annual cells, and the years as column groups of a header of two rows",
    text: `
2024年２月９日
2024年３月期 期末配当予想の修正（記念配当）に関するお知らせ
当社は、2024年２月９日開催の取締役会において、2024年３月期の期末配当予想を下記のとおり修正することを決議いたしました。
１．期末配当予想の修正内容
|１株当たり配当金|１株当たり配当金|１株当たり配当金
基準日|第２四半期末|期末|合計
前回予想（2023年５月12日発表）|－|25円00銭|50円00銭
今回修正予想|－|35円00銭（普通配当25円00銭）（記念配当10円00銭）|60円00銭（普通配当50円00銭）（記念配当10円00銭）
当期実績|25円00銭|－|－
前期実績（2023年３月期）|22円00銭|24円00銭|46円00銭
２．修正の理由
\u3000当社は2024年３月に設立50周年を迎えます。株主の皆様に感謝の意を表し、記念配当を実施いたします。`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-12: - 25 50",
      "revised: - 35 60",
      "actual: 25 - -",
      "actual: 22 24 46",
    ],
  },
  {
    name: "results and dividend forecasts revised together: the results' table must give no dividend",
    text: `
2024年10月31日
業績予想の修正及び配当予想の修正（増配）に関するお知らせ
2024年５月９日に公表しました2025年３月期通期の業績予想及び配当予想を下記のとおり修正いたします。
１．2025年３月期通期連結業績予想数値の修正（2024年４月１日～2025年３月31日）
|売上高|営業利益|経常利益|親会社株主に帰属する当期純利益|１株当たり当期純利益
|百万円|百万円|百万円|百万円|円 銭
前回発表予想（Ａ）|82,000|6,100|6,200|4,300|143.20
今回修正予想（Ｂ）|85,500|7,000|7,150|5,000|166.51
増減額（Ｂ－Ａ）|3,500|900|950|700|
増減率（％）|4.3|14.8|15.3|16.3|
（ご参考）前期実績（2024年３月期）|79,842|5,987|6,105|4,204|140.02
２．配当予想の修正
|年間配当金（円）||
|第２四半期末|期末|合計
前回発表予想|24.00|24.00|48.00
今回修正予想|－|30.00|56.00
当期実績|26.00|－|－
前期実績（2024年３月期）|22.00|24.00|46.00`,
    facts: [
      "revision null 2025-03-31",
      "interim yearEnd total",
      "previous: 24 24 48",
      "revised: - 30 56",
      "actual: 26 - -",
      "actual: 22 24 46",
    ],
    beside: [
      "売上高 / 営業利益 / 経常利益 / 親会社株主に帰属する当期純利益 / １株当たり当期純利益",
    ],
  },
];

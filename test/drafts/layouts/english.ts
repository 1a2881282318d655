import type { Layout } from "./layout";

/** Decisions and revisions in the English of issuers' own translations. */
export const english: readonly Layout[] = [
  {
    name: "resolved, most recent forecast, previous fiscal year",
    text: `
May 12, 2023
Company name: Sample Manufacturing Co., Ltd.
Notice Concerning Distribution of Surplus (Year-end Dividend)
The Board of Directors resolved at its meeting held on May 12, 2023 to distribute surplus with a record date of March 31, 2023.
1. Details of the dividend
|Amount resolved|Most recent dividend forecast (announced on May 13, 2022)|Dividends paid for the previous fiscal year (fiscal year ended March 31, 2022)
Record date|March 31, 2023|Same as left|March 31, 2022
Dividend per share|¥60.00 (Ordinary dividend: ¥50.00) (Special dividend: ¥10.00)|¥50.00|¥45.00
Total amount of dividends|¥1,262 million|–|¥936 million
Effective date|June 29, 2023|–|June 29, 2022
Source of dividends|Retained earnings|–|Retained earnings
2. Reason
Profit was higher than planned.`,
    facts: [
      "dividend yearEnd 2023-03-31",
      "decided 2023-03-31 | 60 (ordinary 50, special 10) | 1262 million | 2023-06-29 | retainedEarnings",
      "forecast = | 50 | - | - | -",
      "previous 2022-03-31 | 45 | 936 million | 2022-06-29 | retainedEarnings",
    ],
  },
  {
    name: "dates with the day first, dividends of surplus, a December closer",
    text: `
9 August 2023
Notice of Interim Dividend
The Board of Directors resolved on 9 August 2023 to pay an interim dividend for the fiscal year ending 31 December 2023.
Details of the interim dividend
|Decision|Latest forecast (published on 14 February 2023)|Interim dividend for the previous year (FY2022)
Date of record|30 June 2023|30 June 2023|30 June 2022
Amount of dividend per share|JPY 20|JPY 18|JPY 17
Gross amount of dividends|JPY 1.2 billion|-|JPY 1.0 billion
Payment start date|5 September 2023|-|6 September 2022
Dividend funds|Retained earnings|-|Retained earnings`,
    facts: [
      "dividend interim 2023-12-31",
      "decided 2023-06-30 | 20 | 1.2 billion | 2023-09-05 | retainedEarnings",
      "forecast 2023-06-30 | 18 | - | - | -",
      "previous 2022-06-30 | 17 | 1 billion | 2022-09-06 | retainedEarnings",
    ],
  },
  {
    name: "headings of three rows",
    text: `
November 9, 2023
Notice Regarding Dividends of Surplus (Interim Dividend)
The Board of Directors resolved on November 9, 2023 to pay an interim dividend.
|FY2023|FY2023|FY2022
|Interim dividend|Most recent forecast|Interim dividend
|(determined)|(announced on May 12, 2023)|(actual)
Record Date|September 30, 2023|September 30, 2023|September 30, 2022
Dividend per Share (yen)|25.00|22.00|20.00
Total Dividends (millions of yen)|2,500|—|2,010
Effective Date|December 4, 2023|—|December 5, 2022
Source of Funds|Retained earnings|—|Retained earnings`,
    facts: [
      "dividend interim 2024-03-31",
      "decided 2023-09-30 | 25 | 2500 million | 2023-12-04 | retainedEarnings",
      "forecast 2023-09-30 | 22 | - | - | -",
      "previous 2022-09-30 | 20 | 2010 million | 2022-12-05 | retainedEarnings",
    ],
  },
  {
    name: "common and preferred shares",
    text: `
May 12, 2023
Notice Concerning Dividends from Surplus
The Board of Directors resolved on May 12, 2023 to pay dividends with a record date of March 31, 2023, subject to the approval of the 65th Ordinary General Meeting of Shareholders to be held on June 28, 2023.
(1) Common shares
|Determined amount|Most recent dividend forecast (February 10, 2023)|Previous fiscal year ended March 31, 2022
Record date|March 31, 2023|March 31, 2023|March 31, 2022
Dividend per share|10.00 yen|10.00 yen|8.00 yen
Total amount of dividends|1,000 million yen|-|800 million yen
Effective date|June 29, 2023|-|June 29, 2022
Source of dividends|Capital surplus|-|Retained earnings
(2) Class A preferred shares
|Determined amount|Most recent dividend forecast (February 10, 2023)|Previous fiscal year ended March 31, 2022
Record date|March 31, 2023|March 31, 2023|March 31, 2022
Dividend per share|500.00 yen|500.00 yen|500.00 yen
Total amount of dividends|50 million yen|-|50 million yen
Effective date|June 29, 2023|-|June 29, 2022
Source of dividends|Capital surplus|-|Retained earnings`,
    facts: [
      "dividend yearEnd 2023-03-31",
      "decided 2023-03-31 | 10 | 1000 million | 2023-06-29 | capitalSurplus",
      "forecast 2023-03-31 | 10 | - | - | -",
      "previous 2022-03-31 | 8 | 800 million | 2022-06-29 | retainedEarnings",
      "Class A preferred shares:",
      "decided 2023-03-31 | 500 | 50 million | 2023-06-29 | capitalSurplus",
      "forecast 2023-03-31 | 500 | - | - | -",
      "previous 2022-03-31 | 500 | 50 million | 2022-06-29 | retainedEarnings",
    ],
  },
  {
    name: "a revision: previously announced, actual results",
    text: `
November 10, 2023
Notice Concerning Revision of Dividend Forecast
At the meeting of the Board of Directors held on November 10, 2023, the Company decided to revise its year-end dividend forecast for the fiscal year ending March 31, 2024.
1. Details of the revision
|Dividend per share (yen)||
|Second quarter-end|Fiscal year-end|Total
Previously announced forecast (May 12, 2023)|20.00|20.00|40.00
Revised forecast|–|30.00|50.00
Actual results for the current fiscal year|20.00||
Actual results for the previous fiscal year (ended March 31, 2023)|15.00|20.00|35.00
2. Reason for the revision
Results have been better than planned.`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-12: 20 20 40",
      "revised: - 30 50",
      "actual: 20 _ _",
      "actual: 15 20 35",
    ],
  },
  {
    name: "a revision: ordinal quarter-ends, undetermined before",
    text: `
February 9, 2024
Notice on Revision of Dividend Forecast (Resumption of Dividends)
The Company revised the dividend forecast for the fiscal year ending March 31, 2024, which had been undetermined.
Annual dividends per share (Yen)
|1st quarter-end|2nd quarter-end|3rd quarter-end|Year-end|Annual
Previous forecast (announced on May 12, 2023)|-|-|-|To be determined|To be determined
Revised forecast|-|-|-|10.00|10.00
Results for the current period|-|0.00|-||
Results for the previous period (Fiscal year ended March 31, 2023)|-|0.00|-|0.00|0.00`,
    facts: [
      "revision null 2024-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous 2023-05-12: - - - ? ?",
      "revised: - - - 10 10",
      "actual: - 0 - _ _",
      "actual: - 0 - 0 0",
    ],
  },
  {
    name: "a revision on its side",
    text: `
February 9, 2024
Revision to the Year-end Dividend Forecast
The Company revised the dividend forecast for the fiscal year ending March 31, 2024.
Dividend per share|Previous forecast (May 12, 2023)|Revised forecast|FY2022 (actual)
Interim|20 yen|20 yen|15 yen
Year-end|20 yen|30 yen|20 yen
Annual|40 yen|50 yen|35 yen`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-12: 20 20 40",
      "revised: 20 30 50",
      "actual: 15 20 35",
    ],
  },
  {
    name: "a decision and a revision, the change in a row of its own",
    text: `
November 9, 2023
Notice Regarding Interim Dividend and Revision of Dividend Forecast
The Board of Directors resolved on November 9, 2023 to pay an interim dividend and to revise the year-end forecast.
1. Interim dividend
|Determined|Latest forecast (May 12, 2023)|Results for the previous year (FY ended March 31, 2023)
Record date|September 30, 2023|September 30, 2023|September 30, 2022
Dividend per share|25.00 yen|22.00 yen|20.00 yen
Total dividend|2,500 million yen|-|2,010 million yen
Effective date|December 4, 2023|-|December 5, 2022
Dividend resource|Retained earnings|-|Retained earnings
2. Revision of dividend forecast
|Interim|Year-end|Full-year
Previous forecast (May 12, 2023)|22.00 yen|22.00 yen|44.00 yen
Revised forecast|25.00 yen|25.00 yen|50.00 yen
Change|3.00 yen|3.00 yen|6.00 yen
(Reference) Previous fiscal year|20.00 yen|22.00 yen|42.00 yen`,
    facts: [
      "both interim 2024-03-31",
      "decided 2023-09-30 | 25 | 2500 million | 2023-12-04 | retainedEarnings",
      "forecast 2023-09-30 | 22 | - | - | -",
      "previous 2022-09-30 | 20 | 2010 million | 2022-12-05 | retainedEarnings",
      "interim yearEnd total",
      "previous 2023-05-12: 22 22 44",
      "revised: 25 25 50",
      "actual: 20 22 42",
    ],
  },
];

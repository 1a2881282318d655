import type { Shape } from "./shapes";

/** English sentences that are true and hold numbers which are no fact of the worksheet, or a fact of another year or column and say so. */
export const trueEnglish: readonly Shape[] = [
  // Policies, targets and limits
  { in: "Reason", says: "We aim for a consolidated payout ratio of 30% over the medium term." },
  { in: "Reason", says: "Our policy is to return at least 40% of net income to shareholders." },
  { in: "Reason", says: "The payout ratio for the year works out at 31.7%." },
  {
    in: "Reason",
    says: "Under the current policy, annual dividends will not fall below 20 yen per share.",
  },
  { in: "Reason", says: "We target a dividend on equity (DOE) of 3.5% or higher." },
  {
    in: "Reason",
    says: "The Company has set a floor of JPY30 per share for its annual dividend through FY2027.",
  },
  {
    in: "Reason",
    says: "The total return ratio, share buybacks included, is expected to reach about 50%.",
  },
  {
    in: "Reason",
    says: 'Our medium-term plan "Next 100" calls for operating income of 120.0 billion yen.',
  },
  { in: "Reason", says: "We paid dividends without interruption for 25 consecutive years." },
  { in: "Reason", says: "This will be the seventh straight year of higher dividends.", when: "up" },
  { in: "Reason", says: "Dividends have been paid twice a year since 1987." },
  {
    in: "Reason",
    says: "The Company pays dividends twice a year, with record dates of September 30 and March 31.",
    when: "march",
  },
  // Results of the business
  { in: "Reason", says: "Net sales rose 8.4% year on year to 312.5 billion yen." },
  {
    in: "Reason",
    says: "Profit attributable to owners of parent was ¥9,870 million, 12% more than a year ago.",
  },
  { in: "Reason", says: "Earnings per share came to 187.32 yen." },
  { in: "Reason", says: "Return on equity improved from 8.1% to 9.6%." },
  { in: "Reason", says: "The exchange rate assumed is 145 yen to the US dollar." },
  { in: "Reason", says: "Capital expenditure of JPY4,200 million is planned for two new plants." },
  { in: "Reason", says: "Our equity ratio stood at 52.3% at the end of the period." },
  { in: "Reason", says: "Orders received in the fourth quarter amounted to 88.1 billion yen." },
  {
    in: "Reason",
    says: "An impairment loss of 2,310 million yen was recorded in the third quarter.",
  },
  { in: "Reason", says: "We employ some 12,400 people at 38 sites in 14 countries." },
  { in: "Reason", says: "Cash and deposits exceeded JPY15.6 billion at year end." },
  {
    in: "Reason",
    says: "Following the acquisition closed on October 2, 2017, goodwill increased by 640 million yen.",
  },
  { in: "Reason", says: "Net income per share before the extraordinary gain was ¥96.40." },
  { in: "Reason", says: "The consumption tax was raised to 10% on October 1, 2019." },
  // Other years and columns, said to be such
  { in: "Reason", says: "In the previous year the dividend was {previous} per share." },
  { in: "Reason", says: "Last year's total of {previousTotal} was paid on {previousEffective}." },
  { in: "Reason", says: "In the same period of the previous year we paid {previous} per share." },
  { in: "Reason", says: "Our forecast of {forecastDay} had been {forecast} per share." },
  { in: "Reason", says: "The annual dividend for {previousFy} was {previousAnnual} per share." },
  { in: "Reason", says: "Ten years ago the annual dividend was 6.00 yen per share." },
  { in: "Reason", says: "Five years ago, in FY2014, we paid 4 yen per share." },
  { in: "Reason", says: "The dividend for FY2012 had been 3 yen per share." },
  {
    in: "Reason",
    says: "Since the dividend of 2.50 yen in the year ended March 31, 2011, it has risen year by year.",
  },
  {
    in: "Reason",
    says: "Our initial forecast, issued at the beginning of the year, was for 12 yen per share.",
  },
  {
    in: "Reason",
    says: "For the next fiscal year we forecast an annual dividend of 124 yen per share.",
  },
  {
    in: "Reason",
    says: "We plan to pay 66 yen as the interim and 67 yen as the year-end dividend in the coming fiscal year.",
  },
  {
    in: "Reason",
    says: "Next year's dividend is expected to be 130 yen per share, subject to results.",
  },
  {
    in: "Reason",
    says: "A dividend of 11 yen per share was paid for the first quarter of FY2010.",
  },
  {
    in: "Reason",
    says: "Over the past three years we returned a total of 48.7 billion yen to shareholders.",
  },
  {
    in: "Reason",
    says: "In total for the year, dividends come to some 5.1 billion yen together with the special benefit.",
  },
  { in: "Reason", says: "The previous meeting of shareholders was held in June of last year." },
  { in: "Reason", says: "Dividends for the year before last amounted to 777 million yen." },
  {
    in: "Reason",
    says: "Compared with the dividend of 9 yen in FY2013, this is a considerable step.",
  },
  // Buybacks, gifts, splits, other corporate actions
  { in: "Reason", says: "We also repurchased 1,250,000 of our own shares for 2,980 million yen." },
  {
    in: "Reason",
    says: "A share buyback of up to 3,000 million yen was resolved on February 7, 2017.",
  },
  {
    in: "Reason",
    says: "Shareholders with 100 shares or more receive a gift card worth 1,000 yen.",
  },
  { in: "Reason", says: "Holders of at least 500 shares will be sent products worth 3,000 yen." },
  {
    in: "Reason",
    says: "The trading unit was changed from 1,000 shares to 100 shares on October 1, 2016.",
  },
  { in: "Reason", says: "In November 2016 we cancelled 800,000 shares of treasury stock." },
  {
    in: "Reason",
    says: "The Company issued bonds with a coupon of 0.45% in the amount of 10 billion yen.",
  },
  { in: "Reason", says: "Employees hold 2.3% of our shares through the stock ownership plan." },
  // Law, contacts, procedures
  {
    in: "Notes",
    says: "Pursuant to Article 454 of the Companies Act, the distribution is resolved as stated.",
  },
  { in: "Notes", says: "The ratio is rounded to one decimal place." },
  { in: "Notes", says: "Amounts of less than 1 million yen are omitted." },
  { in: "Notes", says: "Dividends are subject to withholding tax of 20.315%." },
  { in: "Notes", says: "Dividend rights lapse three years after payment begins." },
  { in: "Notes", says: "For further information call +81-3-5555-0142 between 9:00 and 17:00." },
  { in: "Notes", says: "This notice has 2 pages and one attachment." },
  { in: "Notes", says: "See Note 14 to the consolidated financial statements." },
  { in: "Notes", says: "Securities code: 6999 (Prime Market)." },
  {
    in: "Notes",
    says: "The forecasts for the next fiscal year were published together with the results.",
  },
  {
    in: "Notes",
    says: "The exact day of payment depends on your bank and takes up to 5 business days.",
  },
  { in: "Notes", says: "Figures for the first nine months are unaudited." },
  { in: "Notes", says: "Convocation notices will be posted about three weeks before the meeting." },
  { in: "Notes", says: "One voting right is attached to each unit of 100 shares." },
  { in: "Notes", says: "Dividend warrants can be cashed at any post office for 30 days." },
  { in: "Notes", says: "Calculated on the basis of 365 days." },
  { in: "Notes", says: "The figures above do not include consumption tax of 10%." },
  // This announcement's own figures beside others
  { in: "Reason", says: "We will pay {dps} per share, a payout ratio of 34.2%." },
  { in: "Reason", says: "Based on a target payout ratio of 35%, the dividend is {dps} per share." },
  {
    in: "Reason",
    says: "The dividend of {dps} per share corresponds to a yield of 2.8% on the closing price of 1,864 yen.",
  },
  { in: "Lead", says: "The dividend is {dps} per share (previous year: {previous})." },
  { in: "Lead", says: "The dividend is {dps} per share, against a forecast of {forecast}." },
  {
    in: "Lead",
    says: "The total amounts to {total}, compared with {previousTotal} in the previous year.",
  },
  {
    in: "Lead",
    says: "From {previous} last year the dividend goes up to {dps} per share.",
    when: "up",
  },
  {
    in: "Lead",
    says: "From {previous} last year the dividend comes down to {dps} per share.",
    when: "down",
  },
  {
    in: "Lead",
    says: "The dividend takes effect on {effective}, a year after that of {previousEffective}.",
  },
  { in: "Lead", says: "The record date is {record}, as in every year the last day of the period." },
  {
    in: "Approval",
    says: "The {ordinal} Ordinary General Meeting of Shareholders will be held on {meeting} at 10:00 a.m.",
  },
  {
    in: "Approval",
    says: "The meeting on {meeting} will be held on the 3rd floor of the head office.",
  },
  {
    in: "Approval",
    says: "It will be proposed as agenda item No. 1 on {meeting}.",
    when: "meeting",
  },
  {
    in: "Approval",
    says: "A two-thirds majority is not required; more than half of the votes cast on {meeting} suffices.",
    when: "meeting",
  },
  {
    in: "Lead",
    says: "The ordinary dividend of {ordinary} is accompanied by a commemorative dividend of {commemorative} to mark the 70th anniversary of the company.",
  },
  {
    in: "Lead",
    says: "Founded in 1953, the company has paid dividends ever since its listing in 1960.",
  },
  { in: "Lead", says: "The shares entitled number {entitled}, after deduction of treasury stock." },
  {
    in: "Reason",
    says: "Annual dividends thus rise from {previousAnnual} to {annual} per share.",
    when: "up",
  },
  {
    in: "Reason",
    says: "Annual dividends thus fall from {previousAnnual} to {annual} per share.",
    when: "down",
  },
  {
    in: "Reason",
    says: "Together with the interim dividend of {interim} paid in December, the annual dividend is {annual}.",
    when: "march",
  },
  {
    in: "Reason",
    says: "The increase over the forecast is {fromForecast} per share.",
    when: "aboveForecast",
  },
  {
    in: "Reason",
    says: "Adjusted for the 2-for-1 split of April 1, 2015, dividends have tripled since then.",
  },
  {
    in: "Reason",
    says: "A special dividend of 15 yen had been paid in fiscal 2015 for the 60th anniversary.",
  },
  {
    in: "Reason",
    says: "Demand recovered in the second half, and orders for 300 mm equipment doubled.",
  },
  { in: "Reason", says: "Vision 2030 foresees sales of 1 trillion yen." },
  {
    in: "Reason",
    says: "Interest-bearing debt was reduced by 6.4 billion yen to 41.2 billion yen.",
  },
  { in: "Reason", says: "The Russian business was sold for JPY1 in April 2023." },
  { in: "Reason", says: "The dividend yield is among the top 10 of our industry." },
  { in: "Reason", says: "Management compensation was cut by 20% for three months." },
  {
    in: "Reason",
    says: "Should results exceed the plan by more than 10%, an additional dividend may be considered.",
  },
  {
    in: "Reason",
    says: "Depreciation is expected to increase to about 7,500 million yen in the next fiscal year.",
  },
  { in: "Reason", says: "Dividends received from subsidiaries amounted to 1,120 million yen." },
  {
    in: "Reason",
    says: "A subsidiary, Kita Logistics, will pay a dividend of 250 yen per share to the parent.",
  },
];

import type { Rows } from "../checks/worksheets";
import type { TypedCell } from "../worksheet/sheets";

/** A real release as facts, typed into a worksheet in this project's own form. */
export interface TypedRelease {
  /** The file beside the project that holds the release. */
  readonly file: string;
  /** The errors that are really in it: rule and label of the row. */
  readonly slips: readonly (readonly [rule: string, label: string, column: number])[];
  readonly rows: Rows;
}

interface Facts {
  readonly announcement: Rows;
  /** Column headings, then rows of three: decided, forecast, previous. */
  readonly dividend: Rows;
  readonly annual: Rows;
  readonly text?: Rows;
}

function typed({ announcement, dividend, annual, text = [] }: Facts): Rows {
  return [
    ["Announcement"],
    ...announcement,
    [],
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ...dividend,
    [],
    ...annual,
    [],
    ["Text"],
    ...text,
  ];
}

const halves: readonly TypedCell[] = ["Annual dividends", "Interim", "Year-end", "Total"];

/** IIJ, May 26, 2011: 1,500 yen, total rounded to millions, the earlier year's cells unmarked. */
const iij2011: TypedRelease = {
  file: "01_iij_2011-05-26_en_yearend_AGM.txt",
  slips: [],
  rows: typed({
    announcement: [
      ["Release date", "May 26, 2011"],
      ["Kind of dividend", "Year-end"],
      ["Fiscal year end", "March 31, 2011"],
      ["Decided by", "Shareholders' meeting"],
      ["Meeting number", 19],
      ["Meeting date", "June 28, 2011"],
    ],
    dividend: [
      [
        "Column heading",
        "FY2010 Year-end Dividend",
        "Latest forecast (released on May 13, 2011)",
        "Comparable previous year (FY2009 Year-end Dividend)",
      ],
      ["Announced on", null, "May 13, 2011"],
      ["Record date", "March 31, 2011", "March 31, 2011", "March 31, 2010"],
      ["Dividend per share", "JPY1,500", "JPY1,500", "JPY1,250"],
      ["Total dividend amount", "JPY304 million", "--", "JPY253 million"],
      ["Effective date", "June 29, 2011", "--", "June 28, 2010"],
      ["Dividend resource", "Retained earnings", "--", "Retained earnings"],
    ],
    annual: [
      halves,
      ["Year ended March 31, 2011", "JPY1,250 (paid)", "JPY1,500", "JPY2,750"],
      ["Year ended March 31, 2010", "JPY1,000", "JPY1,250", "JPY2,250"],
    ],
    text: [
      ["Reason", "JPY1,500 is paid; with the interim JPY1,250 the year's dividend is JPY2,750."],
    ],
  }),
};

/** IIJ, November 4, 2016: an interim dividend of the board, a target row above the open year's. */
const iij2016: TypedRelease = {
  file: "02_iij_2016-11-04_en_interim.txt",
  slips: [],
  rows: typed({
    announcement: [
      ["Release date", "November 4, 2016"],
      ["Kind of dividend", "Interim"],
      ["Fiscal year end", "March 31, 2017"],
      ["Decided by", "Board of directors"],
    ],
    dividend: [
      [
        "Column heading",
        "FY2016 Interim Dividend",
        "Latest Forecast (disclosed on May 13, 2016)",
        "FY2015 Interim Dividend",
      ],
      ["Announced on", null, "May 13, 2016"],
      ["Record date", "September 30, 2016", "September 30, 2016", "September 30, 2015"],
      ["Dividend per share", "JPY13.50", "JPY13.50", "JPY11.00"],
      ["Total dividend amount", "JPY620 million", "-", "JPY505 million"],
      ["Effective date", "December 6, 2016", "-", "December 7, 2015"],
      ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
    ],
    annual: [
      halves,
      ["Dividend target", "-", "JPY13.50", "JPY27.00"],
      ["Year ending March 31, 2017", "JPY13.50", "-", "-"],
      ["Year ended March 31, 2016", "JPY11.00", "JPY11.00", "JPY22.00"],
    ],
  }),
};

function iijYearEnd(
  year: number,
  recordDateOfForecast: number,
  meeting: readonly [number: number, date: string],
  dates: {
    readonly release: string;
    readonly forecast: string;
    readonly effective: string;
    readonly effectiveBefore: string;
  },
): Rows {
  const march = (of: number) => `March 31, ${String(of)}`;
  const heading = (of: number) => `FY${String(of)} Year-end dividend`;
  return typed({
    announcement: [
      ["Release date", dates.release],
      ["Kind of dividend", "Year-end"],
      ["Fiscal year end", march(year)],
      ["Decided by", "Shareholders' meeting"],
      ["Meeting number", meeting[0]],
      ["Meeting date", meeting[1]],
    ],
    dividend: [
      [
        "Column heading",
        heading(year - 1),
        `Latest forecast (released on ${dates.forecast})`,
        heading(year - 2),
      ],
      ["Announced on", null, dates.forecast],
      ["Record date", march(year), march(recordDateOfForecast), march(year - 1)],
      ["Dividend per share", "JPY13.50", "JPY13.50", "JPY13.50"],
      ["Total dividend amount", "JPY608 million", "-", "JPY608 million"],
      ["Effective date", dates.effective, "-", dates.effectiveBefore],
      ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
    ],
    annual: [
      halves,
      [`Year ended ${march(year)}`, "JPY13.50 (paid)", "JPY13.50", "JPY27.00"],
      [`Year ended ${march(year - 1)}`, "JPY13.50 (paid)", "JPY13.50 (paid)", "JPY27.00"],
    ],
    text: [
      [
        "Approval",
        `The ${String(meeting[0])}th Ordinary General Meeting of Shareholders is to be held on ${meeting[1]} and to approve the dividend.`,
      ],
      [
        "Reason",
        `JPY13.50 per common share is paid as the FY${String(year - 1)} year-end dividend.`,
      ],
    ],
  });
}

/** IIJ, May 24, 2018: the release the next one was rolled forward from. */
const iij2018: TypedRelease = {
  file: "03_iij_2018-05-24_en_yearend_AGM.txt",
  slips: [],
  rows: iijYearEnd(2018, 2018, [26, "June 28, 2018"], {
    release: "May 24, 2018",
    forecast: "May 15, 2018",
    effective: "June 29, 2018",
    effectiveBefore: "June 29, 2017",
  }),
};

/** IIJ, May 23, 2019: the forecast's record date was left at the year before. */
const iij2019: TypedRelease = {
  file: "iij-2019-05-23.txt",
  slips: [["DV16", "Record date", 2]],
  rows: iijYearEnd(2019, 2018, [27, "June 27, 2019"], {
    release: "May 23, 2019",
    forecast: "May 14, 2019",
    effective: "June 28, 2019",
    effectiveBefore: "June 29, 2018",
  }),
};

/** IIJ, November 5, 2021: an interim dividend, restated for the split of January 1, 2021, and a revised forecast. */
const iij2021: TypedRelease = {
  file: "06_iij_2021-11-05_en_interim_and_forecast_revision.txt",
  slips: [],
  rows: typed({
    announcement: [
      ["Release date", "November 5, 2021"],
      ["Kind of dividend", "Interim"],
      ["Fiscal year end", "March 31, 2022"],
      ["Decided by", "Board of directors"],
    ],
    dividend: [
      [
        "Column heading",
        "Resolved Interim Dividend for the fiscal year ending March 31, 2022",
        "Previous Forecast (Disclosed on May 12, 2021)",
        "Interim Dividend for the previous fiscal year ended March 31, 2021",
      ],
      ["Announced on", null, "May 12, 2021"],
      ["Record date", "September 30, 2021", "September 30, 2021", "September 30, 2020"],
      ["Dividend per share", "JPY23.00", "JPY19.50", "JPY10.25(*1)"],
      ["Total dividend amount", "JPY2,077 million", null, "JPY925 million"],
      ["Effective date", "December 3, 2021", null, "December 4, 2020"],
      ["Dividend resource", "Retained earnings", null, "Retained earnings"],
      ["Share split ratio", "2 for 1"],
      ["Split effective date", "January 1, 2021"],
      ["Share basis", null, null, "Restated"],
    ],
    annual: [
      halves,
      ["Previous Forecast (Disclosed on May 12, 2021)", "JPY19.50", "JPY19.50", "JPY39.00"],
      ["Revised Forecast", null, "JPY23.00", "JPY46.00"],
      ["Results for the fiscal year ending March 31, 2022", "JPY23.00"],
      ["Results for the fiscal year ended March 31, 2021", "JPY10.25(*1)", "JPY19.50", "JPY29.75"],
    ],
    text: [
      [
        "Reason",
        "The interim dividend is JPY23.00, up JPY12.75 on the previous interim one and up JPY3.50 on the latest forecast.",
      ],
      ["Notes", "(*1) Restated for the two-for-one share split of January 1, 2021."],
    ],
  }),
};

/** Subaru, May 13, 2024: a commemorative dividend beside the ordinary one. */
const subaru2024: TypedRelease = {
  file: "10_subaru_2024-05-13_en_yearend_commemorative.txt",
  slips: [],
  rows: typed({
    announcement: [
      ["Release date", "May 13, 2024"],
      ["Kind of dividend", "Year-end"],
      ["Fiscal year end", "March 31, 2024"],
      ["Decided by", "Shareholders' meeting"],
      ["Meeting number", 93],
      ["Meeting date", "June 19, 2024"],
    ],
    dividend: [
      [
        "Column heading",
        "Final amount",
        "Latest dividend forecast (Announced on November 2, 2023)",
        "Dividend for the previous fiscal year (Fiscal year ended March 31, 2023)",
      ],
      ["Announced on", null, "November 2, 2023"],
      ["Record date", "March 31, 2024", "March 31, 2024", "March 31, 2023"],
      ["Dividend per share", "¥58.00", "¥48.00", "¥38.00"],
      ["Ordinary dividend", "¥48.00"],
      ["Commemorative dividend (70th anniversary)", "¥10.00"],
      ["Total dividend amount", "¥43,627 million", "-", "¥29,161 million"],
      ["Effective date", "June 20, 2024", "-", "June 22, 2023"],
      ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
    ],
    annual: [halves],
    text: [
      [
        "Reason",
        "The ordinary dividend is ¥48.00 per share; with a 70th anniversary dividend of ¥10.00 per share it comes to ¥58.00 per share. The annual dividend is ¥106.00 per share, the interim one of ¥48.00 included.",
      ],
    ],
  }),
};

/** Nidec, May 24, 2019: a year-end dividend that the board decides. */
const nidec2019: TypedRelease = {
  file: "11_nidec_2019-05-24_en_yearend_board.txt",
  slips: [],
  rows: typed({
    announcement: [
      ["Release date", "May 24, 2019"],
      ["Kind of dividend", "Year-end"],
      ["Fiscal year end", "March 31, 2019"],
      ["Decided by", "Board of directors"],
      ["Board meeting date", "May 24, 2019"],
    ],
    dividend: [
      [
        "Column heading",
        "Determined amount",
        "Previous annual dividends forecast (Announced on April 23, 2019)",
        "(Reference) Annual dividends for the fiscal year ended March 31, 2018",
      ],
      ["Announced on", null, "April 23, 2019"],
      ["Record date", "March 31, 2019", "March 31, 2019", "March 31, 2018"],
      ["Dividend per share", "55 yen", "55 yen", "50 yen"],
      ["Total dividend amount", "16,191 million yen", "-", "14,798 million yen"],
      ["Effective date", "June 3, 2019", "-", "June 4, 2018"],
      ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
    ],
    annual: [
      halves,
      [
        "Annual dividends per share for the year ended March 31, 2019",
        "50 yen",
        "55 yen",
        "105 yen",
      ],
      ["Year ended March 31, 2018", "45 yen", "50 yen", "95 yen"],
    ],
  }),
};

/** Tokyo Electron, October 31, 2008: in Japanese, in eras, with a forecast revised. */
const tel2008: TypedRelease = {
  file: "16_tel_2008-10-31_ja_interim_and_forecast_revision.txt",
  slips: [],
  rows: [
    ["開示"],
    ["開示日", "2008.10.31"],
    ["配当の種類", "中間"],
    ["決算日", "平成21年3月31日"],
    ["決議機関", "取締役会"],
    [],
    ["配当の内容", "決定額", "直近の配当予想", "前期実績"],
    ["列見出し", "決定額", "直近の配当予想（平成20年8月8日公表）", "前期実績（平成20年3月期中間）"],
    ["公表日", null, "平成20年8月8日"],
    ["基準日", "平成20年9月30日", "同左", "平成19年9月30日"],
    ["1株当たり配当金", "20円", "19円", "70円"],
    ["配当金総額", "3,578百万円", null, "12,524百万円"],
    ["効力発生日", "平成20年12月1日", null, "平成19年12月7日"],
    ["配当原資", "利益剰余金", null, "利益剰余金"],
    [],
    ["年間配当", "第2四半期末", "期末", "年間"],
    ["前回予想(平成20年8月8日公表)", "19円", "21円", "40円"],
    ["今回修正予想", null, "4円", "24円"],
    ["当期実績", "20円"],
    ["前期実績(平成20年3月期)", "70円", "55円", "125円"],
    [],
    ["文章"],
    ["理由", "配当性向20%を目処とし、中間配当は20円、期末配当は4円の予想とします。"],
  ],
};

/** Tokyo Electron, October 29, 2020: without an annual table. */
const tel2020: TypedRelease = {
  file: "18_tel_2020-10-29_ja_interim.txt",
  slips: [],
  rows: [
    ["開示"],
    ["開示日", "2020年10月29日"],
    ["配当の種類", "中間"],
    ["決算日", "2021年3月31日"],
    ["決議機関", "取締役会"],
    [],
    ["配当の内容", "決定額", "直近の配当予想", "前期実績"],
    [
      "列見出し",
      "決定額",
      "直近の配当予想（2020年6月18日公表）",
      "前期実績（2020年3月期中間配当）",
    ],
    ["公表日", null, "2020年6月18日"],
    ["基準日", "2020年9月30日", "同左", "2019年9月30日"],
    ["1株当たり配当金", "360円", "306円", "246円"],
    ["配当金総額", "56,191百万円", null, "38,862百万円"],
    ["効力発生日", "2020年11月27日", null, "2019年11月25日"],
    ["配当原資", "利益剰余金", null, "利益剰余金"],
    [],
    ["年間配当", "第2四半期末", "期末", "年間"],
    [],
    ["文章"],
    [
      "理由",
      "配当性向50%を目処とする業績連動型の配当であり、直近の予想306円から360円に引き上げます。",
    ],
  ],
};

/** Tokyo Electron Device, October 31, 2023: two dashes, and no annual total across a split to come. */
const tokyoElectronDevice2023: TypedRelease = {
  file: "19_tokyo_electron_device_2023-10-31_en_interim_split.txt",
  slips: [],
  rows: typed({
    announcement: [
      ["Release date", "October 31, 2023"],
      ["Kind of dividend", "Interim"],
      ["Fiscal year end", "March 31, 2024"],
      ["Decided by", "Board of directors"],
    ],
    dividend: [
      [
        "Column heading",
        "Amount resolved to be paid",
        "Previous forecast (announced on April 27, 2023)",
        "Dividends paid in the previous fiscal year (first half of the fiscal year ended March 31, 2023)",
      ],
      ["Announced on", null, "April 27, 2023"],
      ["Record date", "September 30, 2023", "September 30, 2023", "September 30, 2022"],
      ["Dividend per share", "183.00 yen", "140.00 yen", "145.00 yen"],
      ["Total dividend amount", "1,911 million yen", "－", "1,514 million yen"],
      ["Effective date", "December 1, 2023", "－", "December 1, 2022"],
      ["Dividend resource", "Retained earnings", "－", "Retained earnings"],
    ],
    annual: [
      halves,
      ["Previous forecast (announced on April 27, 2023)", null, "70.00 yen", "―"],
      ["Results for the current fiscal year", "183.00 yen"],
      [
        "Results for the previous fiscal year (fiscal year ended March 31, 2023)",
        "145.00 yen",
        "210.00 yen",
        "355.00 yen",
      ],
    ],
    text: [
      [
        "Notes",
        "A three-for-one share split takes effect on October 1, 2023; the year-end forecast is on the basis after it.",
      ],
    ],
  }),
};

/** Advantest, October 28, 2009: the forecast was undecided. */
const advantest2009: TypedRelease = {
  file: "20_advantest_2009-10-28_en_interim_undecided.txt",
  slips: [],
  rows: typed({
    announcement: [
      ["Release date", "October 28, 2009"],
      ["Kind of dividend", "Interim"],
      ["Fiscal year end", "March 31, 2010"],
      ["Decided by", "Board of directors"],
    ],
    dividend: [
      [
        "Column heading",
        "Interim dividends for FY2009",
        "Previous announced (July 29, 2009)",
        "Interim dividends for FY2008",
      ],
      ["Announced on", null, "July 29, 2009"],
      ["Record date", "September 30, 2009", "September 30, 2009", "September 30, 2008"],
      ["Dividend per share", "5.00 yen", "Undecided", "25.00 yen"],
      ["Total dividend amount", "894 million yen", null, "4,468 million yen"],
      ["Effective date", "December 1, 2009", null, "December 1, 2008"],
      ["Dividend resource", "Retained earnings", null, "Retained earnings"],
    ],
    annual: [halves, ["Forecast", null, "Undecided"]],
    text: [["Reason", "The forecast of the year-end dividend remains undecided."]],
  }),
};

export const typedReleases: readonly TypedRelease[] = [
  iij2011,
  iij2016,
  iij2018,
  iij2019,
  iij2021,
  subaru2024,
  nidec2019,
  tel2008,
  tel2020,
  tokyoElectronDevice2023,
  advantest2009,
];

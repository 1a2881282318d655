import { englishMonths } from "../../../../src/dividend/englishMonths";
import { day as dayOf } from "../../written";
import type { TypedCell } from "../../../worksheet/sheets";

/** The facts of one dividend: those of this year's decision, or those of the year before. Days are ISO dates, amounts as printed digits. */
export interface Dividend {
  readonly fiscalYearEnd: string;
  readonly record: string;
  readonly effective: string;
  readonly perShare: string;
  /** In millions, or in plain yen where the story's totals are exact. */
  readonly total: string;
  readonly released: string;
  readonly ordinal?: number;
  readonly meeting?: string;
  readonly interim?: string;
  readonly annual?: string;
  readonly entitled?: string;
}

/** A worksheet's facts, from which its rows and the sentences about it are made. */
export interface Story {
  readonly name: string;
  /** Where the figures are from. */
  readonly source: string;
  readonly kind: "Year-end" | "Interim";
  readonly decidedBy: "Shareholders' meeting" | "Board of directors";
  readonly exactTotals?: boolean;
  readonly now: Dividend;
  readonly before: Dividend;
  readonly forecast: {
    readonly announced: string;
    /** The day on which the forecast of the year before had been announced, which no cell holds. */
    readonly announcedBefore: string;
    readonly perShare: string;
    readonly annual?: string;
    readonly interim?: string;
  };
  readonly parts?: { readonly ordinary: string; readonly commemorative: string };
  readonly shares?: { readonly issued: string; readonly treasury: string };
  readonly preferred?: {
    readonly perShare: string;
    readonly total: string;
    readonly grand: string;
  };
  /** The notations its plain slots are written in. */
  readonly style: {
    readonly perShare: { readonly en: string; readonly ja: string };
    readonly total: { readonly en: string; readonly ja: string };
    readonly date: { readonly en: string; readonly ja: string };
  };
}

export const stories: readonly Story[] = [
  {
    name: "subaru",
    source: "releases/10_subaru_2024-05-13; last year's meeting, its annual row and days are ours",
    kind: "Year-end",
    decidedBy: "Shareholders' meeting",
    now: {
      fiscalYearEnd: "2024-03-31",
      record: "2024-03-31",
      effective: "2024-06-20",
      perShare: "58.00",
      total: "43,627",
      released: "2024-05-13",
      ordinal: 93,
      meeting: "2024-06-19",
      interim: "48.00",
      annual: "106.00",
    },
    before: {
      fiscalYearEnd: "2023-03-31",
      record: "2023-03-31",
      effective: "2023-06-22",
      perShare: "38.00",
      total: "29,161",
      released: "2023-05-11",
      ordinal: 92,
      meeting: "2023-06-21",
      interim: "38.00",
      annual: "76.00",
    },
    forecast: {
      announced: "2023-11-02",
      announcedBefore: "2022-11-02",
      perShare: "48.00",
      interim: "48.00",
      annual: "96.00",
    },
    parts: { ordinary: "48.00", commemorative: "10.00" },
    style: {
      perShare: { en: "yenSign", ja: "yen" },
      total: { en: "yenSign", ja: "million" },
      date: { en: "us", ja: "western" },
    },
  },
  {
    name: "nidec",
    source: "releases/11_nidec_2019-05-24",
    kind: "Year-end",
    decidedBy: "Board of directors",
    now: {
      fiscalYearEnd: "2019-03-31",
      record: "2019-03-31",
      effective: "2019-06-03",
      perShare: "55",
      total: "16,191",
      released: "2019-05-24",
      interim: "50",
      annual: "105",
    },
    before: {
      fiscalYearEnd: "2018-03-31",
      record: "2018-03-31",
      effective: "2018-06-04",
      perShare: "50",
      total: "14,798",
      released: "2018-05-25",
      interim: "45",
      annual: "95",
    },
    forecast: {
      announced: "2019-04-23",
      announcedBefore: "2018-04-24",
      perShare: "55",
      interim: "50",
      annual: "105",
    },
    style: {
      perShare: { en: "yen", ja: "yen" },
      total: { en: "yen", ja: "oku" },
      date: { en: "us", ja: "western" },
    },
  },
  {
    name: "tel2020",
    source: "releases/18_tel_2020-10-29",
    kind: "Interim",
    decidedBy: "Board of directors",
    now: {
      fiscalYearEnd: "2021-03-31",
      record: "2020-09-30",
      effective: "2020-11-27",
      perShare: "360",
      total: "56,191",
      released: "2020-10-29",
    },
    before: {
      fiscalYearEnd: "2020-03-31",
      record: "2019-09-30",
      effective: "2019-11-25",
      perShare: "246",
      total: "38,862",
      released: "2019-10-31",
    },
    forecast: { announced: "2020-06-18", announcedBefore: "2019-04-26", perShare: "306" },
    style: {
      perShare: { en: "yen", ja: "yen" },
      total: { en: "yen", ja: "million" },
      date: { en: "british", ja: "western" },
    },
  },
  {
    name: "iij2022",
    source: "releases/07_iij_2022-05-26; the year before from 06 and rolled on by us",
    kind: "Year-end",
    decidedBy: "Shareholders' meeting",
    now: {
      fiscalYearEnd: "2022-03-31",
      record: "2022-03-31",
      effective: "2022-06-29",
      perShare: "25.00",
      total: "2,258",
      released: "2022-05-26",
      ordinal: 30,
      meeting: "2022-06-28",
      interim: "23.00",
      annual: "48.00",
    },
    before: {
      fiscalYearEnd: "2021-03-31",
      record: "2021-03-31",
      effective: "2021-06-30",
      perShare: "19.50",
      total: "1,759",
      released: "2021-05-25",
      ordinal: 29,
      meeting: "2021-06-29",
      interim: "10.25",
      annual: "29.75",
    },
    forecast: {
      announced: "2022-05-13",
      announcedBefore: "2021-05-12",
      perShare: "25.00",
      interim: "23.00",
      annual: "48.00",
    },
    style: {
      perShare: { en: "code", ja: "sen" },
      total: { en: "code", ja: "million" },
      date: { en: "us", ja: "era" },
    },
  },
  {
    name: "advantest",
    source: "releases/20_advantest_2009-10-28, with an annual table of ours",
    kind: "Interim",
    decidedBy: "Board of directors",
    now: {
      fiscalYearEnd: "2010-03-31",
      record: "2009-09-30",
      effective: "2009-12-01",
      perShare: "5.00",
      total: "894",
      released: "2009-10-28",
    },
    before: {
      fiscalYearEnd: "2009-03-31",
      record: "2008-09-30",
      effective: "2008-12-01",
      perShare: "25.00",
      total: "4,468",
      released: "2008-10-28",
    },
    forecast: { announced: "2009-07-29", announcedBefore: "2008-07-30", perShare: "8.00" },
    style: {
      perShare: { en: "yen", ja: "yen" },
      total: { en: "yen", ja: "million" },
      date: { en: "us", ja: "era" },
    },
  },
  {
    name: "kitahama",
    source: "invented: a December closer with share counts and preferred shares",
    kind: "Year-end",
    decidedBy: "Shareholders' meeting",
    now: {
      fiscalYearEnd: "2025-12-31",
      record: "2025-12-31",
      effective: "2026-03-30",
      perShare: "42.50",
      total: "1,846",
      released: "2026-02-13",
      ordinal: 71,
      meeting: "2026-03-27",
      interim: "39.00",
      annual: "81.50",
      entitled: "43,435,700",
    },
    before: {
      fiscalYearEnd: "2024-12-31",
      record: "2024-12-31",
      effective: "2025-03-31",
      perShare: "38.00",
      total: "1,653",
      released: "2025-02-14",
      ordinal: 70,
      meeting: "2025-03-28",
      interim: "36.00",
      annual: "74.00",
      entitled: "43,501,000",
    },
    forecast: {
      announced: "2025-08-08",
      announcedBefore: "2024-08-09",
      perShare: "40.00",
      interim: "39.00",
      annual: "79.00",
    },
    shares: { issued: "44,120,000", treasury: "684,300" },
    preferred: { perShare: "55.00", total: "55", grand: "1,901" },
    style: {
      perShare: { en: "code", ja: "sen" },
      total: { en: "code", ja: "oku" },
      date: { en: "us", ja: "western" },
    },
  },
  {
    name: "tsukuba",
    source: "invented: an interim dividend with totals in plain yen",
    kind: "Interim",
    decidedBy: "Board of directors",
    exactTotals: true,
    now: {
      fiscalYearEnd: "2025-03-31",
      record: "2024-09-30",
      effective: "2024-12-02",
      perShare: "18",
      total: "512,946,000",
      released: "2024-11-08",
      entitled: "28,497,000",
    },
    before: {
      fiscalYearEnd: "2024-03-31",
      record: "2023-09-30",
      effective: "2023-12-04",
      perShare: "15",
      total: "427,800,000",
      released: "2023-11-10",
      entitled: "28,520,000",
    },
    forecast: { announced: "2024-05-10", announcedBefore: "2023-05-12", perShare: "16" },
    style: {
      perShare: { en: "yen", ja: "kin" },
      total: { en: "yen", ja: "yen" },
      date: { en: "us", ja: "western" },
    },
  },
  {
    name: "minato",
    source: "invented: a cut, decided by the board, as had been forecast",
    kind: "Year-end",
    decidedBy: "Board of directors",
    now: {
      fiscalYearEnd: "2024-03-31",
      record: "2024-03-31",
      effective: "2024-06-03",
      perShare: "30",
      total: "3,264",
      released: "2024-05-10",
      interim: "45",
      annual: "75",
    },
    before: {
      fiscalYearEnd: "2023-03-31",
      record: "2023-03-31",
      effective: "2023-06-05",
      perShare: "85",
      total: "9,251",
      released: "2023-05-12",
      interim: "60",
      annual: "145",
    },
    forecast: {
      announced: "2024-02-02",
      announcedBefore: "2023-02-03",
      perShare: "30",
      interim: "45",
      annual: "75",
    },
    style: {
      perShare: { en: "yen", ja: "yen" },
      total: { en: "billion", ja: "okuMan" },
      date: { en: "us", ja: "western" },
    },
  },
];

/** The blocks of the section Text, as they are labelled. */
export type Block = "Banner" | "Headline" | "Lead" | "Approval" | "Reason" | "Notes";

/** The story's worksheet with one text in one block. */
export function rowsOf(story: Story, block: Block, text: string): readonly TypedCell[][] {
  const { now, before, forecast, parts, shares, preferred } = story;
  const day = (date: string): TypedCell => ({ date });
  const amount = (digits: string | undefined): TypedCell =>
    digits === undefined ? null : `JPY${digits}`;
  const total = (digits: string): TypedCell =>
    story.exactTotals === true ? `JPY${digits}` : `JPY${digits} million`;
  const optional = (row: readonly TypedCell[] | false | undefined): TypedCell[][] =>
    row === undefined || row === false ? [] : [[...row]];
  return [
    ["Announcement"],
    ["Release date", day(now.released)],
    ["Kind of dividend", story.kind],
    ["Fiscal year end", day(now.fiscalYearEnd)],
    ["Decided by", story.decidedBy],
    ["Board meeting date", day(now.released)],
    ...optional(now.ordinal !== undefined && ["Meeting number", now.ordinal]),
    ...optional(now.meeting !== undefined && ["Meeting date", day(now.meeting)]),
    [],
    ["Presentation"],
    ["Currency", "JPY"],
    [],
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ["Announced on", null, day(forecast.announced)],
    ["Record date", day(now.record), day(now.record), day(before.record)],
    [
      "Dividend per share",
      amount(now.perShare),
      amount(forecast.perShare),
      amount(before.perShare),
    ],
    ...optional(parts && ["Ordinary dividend", amount(parts.ordinary)]),
    ...optional(
      parts && ["Commemorative dividend (70th anniversary)", amount(parts.commemorative)],
    ),
    ...optional(shares && ["Shares issued", shares.issued]),
    ...optional(shares && ["Treasury shares", shares.treasury]),
    ...optional(
      now.entitled !== undefined && [
        "Shares entitled",
        now.entitled,
        null,
        before.entitled ?? null,
      ],
    ),
    ["Total dividend amount", total(now.total), "-", total(before.total)],
    ...optional(preferred && ["Grand total", total(preferred.grand)]),
    ["Effective date", day(now.effective), "-", day(before.effective)],
    ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
    [],
    ...(preferred === undefined ? [] : preferredRows(story, preferred)),
    ["Annual dividends", "Interim", "Year-end", "Total"],
    ...annualRows(story),
    [],
    ["Text"],
    [block, text],
  ];
}

function preferredRows(
  { now, before, forecast }: Story,
  { perShare, total }: { readonly perShare: string; readonly total: string },
): TypedCell[][] {
  const each: TypedCell = `JPY${perShare}`;
  return [
    ["Dividend: Class A preferred shares", "Decided", "Latest forecast", "Previous year"],
    ["Announced on", null, { date: forecast.announced }],
    ["Record date", { date: now.record }, { date: now.record }, { date: before.record }],
    ["Dividend per share", each, each, each],
    ["Total dividend amount", `JPY${total} million`, "-", `JPY${total} million`],
    ["Effective date", { date: now.effective }, "-", { date: before.effective }],
    ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
    [],
  ];
}

function annualRows({ now, before, forecast }: Story): TypedCell[][] {
  if (now.annual === undefined) return [];
  const yen = (digits: string | undefined, paid = "") =>
    digits === undefined ? null : `JPY${digits}${paid}`;
  return [
    [
      `Forecast (${longDay(forecast.announced)})`,
      yen(forecast.interim),
      yen(forecast.perShare),
      yen(forecast.annual),
    ],
    [
      `Year ended ${longDay(now.fiscalYearEnd)}`,
      yen(now.interim, " (paid)"),
      yen(now.perShare),
      yen(now.annual),
    ],
    [
      `Year ended ${longDay(before.fiscalYearEnd)}`,
      yen(before.interim, " (paid)"),
      yen(before.perShare, " (paid)"),
      yen(before.annual),
    ],
  ];
}

export function longDay(iso: string): string {
  const { year, month, day: date } = dayOf(iso);
  return `${englishMonths[month - 1] ?? ""} ${String(date)}, ${String(year)}`;
}

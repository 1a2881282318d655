import { type CivilDate, civilDate } from "../dividend/civilDate";
import type { Language } from "../dividend/language";

/** What a person typed into a cell; a number alone has no format of its own. */
export type TypedCell =
  | null
  | string
  | number
  | { readonly date: CivilDate }
  | { readonly number: number; readonly format: string };

/** The rows of a worksheet from A1; an empty row parts two sections, and the row after it is a heading. */
type TypedRows = readonly (readonly TypedCell[])[];

export interface Sample {
  readonly sheetName: string;
  readonly dateFormat: string;
  readonly rows: TypedRows;
}

/**
 * The facts of Internet Initiative Japan Inc.'s release of May 23, 2019, with the slip it was published
 * with: the forecast's record date says 2018 where 2019 is meant. The facts are IIJ's; the wording of
 * the texts is ours.
 */
export function sample(language: Language): Sample {
  return samples[language];
}

function day(year: number, month: number, dayOfMonth: number): { readonly date: CivilDate } {
  const date = civilDate(year, month, dayOfMonth);
  if (date === null) throw new Error("A date of a sample does not exist");
  return { date };
}

const released = day(2019, 5, 23);
const forecast = day(2019, 5, 14);
const meeting = day(2019, 6, 27);
const yearEnd = day(2019, 3, 31);
const yearEndBefore = day(2018, 3, 31);
const effective = day(2019, 6, 28);
const effectiveBefore = day(2018, 6, 29);

const yen = (number: number) => ({ number, format: '"JPY"0.00' });
const paid = (number: number) => ({ number, format: '"JPY"0.00" (paid)"' });

const englishHeadline = "{{short name}} to pay a {{fiscal year}} year-end dividend";
const englishReason = [
  "{{short name}} aims at dividends that are steady over the years, and keeps enough of its earnings to stay financially sound and to invest in its business.",
  "On that footing the year-end dividend for {{fiscal year}} is {{dividend per share}} per common share. It takes effect once the {{meeting number}} Ordinary General Meeting of Shareholders of {{meeting date}} has approved it.",
] as const;
const englishAbout =
  "{{short name}} has provided Internet access in Japan since it was founded in 1992, and today also runs networks, systems, cloud services and mobile services, for companies above all.";
const englishContact = "{{short name}} Investor Relations (Tel: +81-3-5205-6500)";

const japaneseName = "株式会社インターネットイニシアティブ";
const japaneseListing = "東証第一部 3774";
const japaneseRepresentative = "代表取締役社長　勝 栄二郎";
const japaneseInquiries = "常務取締役 CFO　渡井 昭久（TEL 03-5205-6500）";
const japaneseReason = [
  "{{short name}}は、安定した配当を続けるとともに、財務の健全性と事業への投資に必要な内部留保を確保する方針です。",
  "この方針に基づき、{{fiscal year}}の期末配当を1株当たり{{dividend per share}}とし、{{meeting date}}開催の{{meeting number}}定時株主総会に付議いたします。",
] as const;

const english: Sample = {
  sheetName: "FY2018 year-end",
  dateFormat: "yyyy-mm-dd",
  rows: [
    ["Company"],
    ["Name", "Internet Initiative Japan Inc."],
    ["Name (Japanese)", japaneseName],
    ["Short name", "IIJ"],
    ["Listing", "TSE1: 3774"],
    ["Listing (Japanese)", japaneseListing],
    ["Place", "TOKYO"],
    ["Representative (Japanese)", japaneseRepresentative],
    ["Inquiries (Japanese)", japaneseInquiries],
    [],
    ["Announcement"],
    ["Release date", released],
    ["Kind of dividend", "Year-end"],
    ["Fiscal year end", yearEnd],
    ["Decided by", "Shareholders' meeting"],
    ["Board meeting date", released],
    ["Meeting number", 27],
    ["Meeting date", meeting],
    ["Meeting place", "Tokyo"],
    ["Meeting place (Japanese)", "東京都"],
    [],
    ["Presentation"],
    ["Currency", "JPY"],
    ["Amounts written as", "JPY13.50"],
    ["Totals in", "Millions"],
    ["Empty cells shown as", "-"],
    [],
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ["Announced on", null, forecast],
    ["Record date", yearEnd, yearEndBefore, yearEndBefore],
    ["Dividend per share", yen(13.5), yen(13.5), yen(13.5)],
    ["Total dividend amount", "JPY608 million", "-", "JPY608 million"],
    ["Effective date", effective, "-", effectiveBefore],
    ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
    [],
    ["Annual dividends", "Interim", "Year-end", "Total"],
    ["Year ended March 31, 2019", paid(13.5), yen(13.5), yen(27)],
    ["Year ended March 31, 2018", paid(13.5), paid(13.5), yen(27)],
    [],
    ["Text"],
    ["Headline", englishHeadline],
    ["Reason", englishReason[0]],
    [null, englishReason[1]],
    ["Reason (Japanese)", japaneseReason[0]],
    [null, japaneseReason[1]],
    ["About", englishAbout],
    ["Contact", englishContact],
  ],
};

const yenJapanese = (number: number) => ({ number, format: '0.00"円"' });
const paidJapanese = (number: number) => ({ number, format: '0.00"円（支払済）"' });

const japanese: Sample = {
  sheetName: "2019年3月期 期末",
  dateFormat: 'yyyy"年"m"月"d"日"',
  rows: [
    ["会社"],
    ["会社名", japaneseName],
    ["会社名（英語）", "Internet Initiative Japan Inc."],
    ["略称", "IIJ"],
    ["上場", japaneseListing],
    ["上場（英語）", "TSE1: 3774"],
    ["発表地（英語）", "TOKYO"],
    ["代表者", japaneseRepresentative],
    ["問合せ先", japaneseInquiries],
    [],
    ["開示"],
    ["開示日", released],
    ["配当の種類", "期末"],
    ["決算日", yearEnd],
    ["決議機関", "株主総会"],
    ["取締役会決議日", released],
    ["株主総会の回次", 27],
    ["株主総会開催日", meeting],
    ["株主総会の場所", "東京都"],
    ["株主総会の場所（英語）", "Tokyo"],
    [],
    ["表示"],
    ["通貨", "JPY"],
    ["金額の書式", "13.50円"],
    ["総額の単位", "百万円"],
    ["空欄の表示", "－"],
    [],
    ["配当の内容", "決定額", "直近の配当予想", "前期実績"],
    ["公表日", null, forecast],
    ["基準日", yearEnd, yearEndBefore, yearEndBefore],
    ["1株当たり配当金", yenJapanese(13.5), yenJapanese(13.5), yenJapanese(13.5)],
    ["配当金総額", "608百万円", "－", "608百万円"],
    ["効力発生日", effective, "－", effectiveBefore],
    ["配当原資", "利益剰余金", "－", "利益剰余金"],
    [],
    ["年間配当", "第2四半期末", "期末", "合計"],
    ["2019年3月期", paidJapanese(13.5), yenJapanese(13.5), yenJapanese(27)],
    ["2018年3月期", paidJapanese(13.5), paidJapanese(13.5), yenJapanese(27)],
    [],
    ["文章"],
    ["理由", japaneseReason[0]],
    [null, japaneseReason[1]],
    ["表題（英語）", englishHeadline],
    ["理由（英語）", englishReason[0]],
    [null, englishReason[1]],
    ["会社概要（英語）", englishAbout],
    ["問い合わせ先（英語）", englishContact],
  ],
};

const samples: Readonly<Record<Language, Sample>> = { en: english, ja: japanese };

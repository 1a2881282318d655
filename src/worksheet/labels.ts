import type { Company, Decision, TextBlockName } from "../dividend/announcement";
import type { Language } from "../dividend/language";
import type { Presentation } from "../dividend/presentation";
import type { TermName } from "../dividend/terms";
import { lookupKey } from "./notation/width";

/** The sections of a worksheet. */
export type SectionName =
  "company" | "announcement" | "presentation" | "terms" | "dividend" | "annual" | "text";

export type CompanyLabel = keyof Company;
export type AnnouncementLabel = keyof Decision;
export type PresentationLabel = keyof Presentation["typed"] | "font";
export type TermsLabel = TermName | "set";
export type DividendLabel =
  | "columnHeading"
  | "announcedOn"
  | "recordDate"
  | "dividendPerShare"
  | "ordinary"
  | "commemorative"
  | "special"
  | "sharesIssued"
  | "treasuryShares"
  | "trustShares"
  | "sharesEntitled"
  | "total"
  | "grandTotal"
  | "effectiveDate"
  | "resource"
  | "splitRatio"
  | "splitEffectiveDate"
  | "shareBasis"
  | "dividendPerShareAsPaid"
  | "note";

/** How something is written: in each language the worksheet's own word first, then what else is understood. */
export type Spellings<Name extends string> = Readonly<
  Record<Name, Readonly<Record<Language, readonly [string, ...string[]]>>>
>;

export const sections: Spellings<SectionName> = {
  company: { en: ["Company"], ja: ["会社"] },
  announcement: { en: ["Announcement"], ja: ["開示"] },
  presentation: { en: ["Presentation"], ja: ["表示"] },
  terms: { en: ["Terms"], ja: ["用語"] },
  dividend: { en: ["Dividend"], ja: ["配当の内容"] },
  annual: { en: ["Annual dividends"], ja: ["年間配当"] },
  text: { en: ["Text"], ja: ["文章"] },
};

export const companyLabels: Spellings<CompanyLabel> = {
  name: { en: ["Name", "Company name"], ja: ["会社名", "商号"] },
  shortName: { en: ["Short name"], ja: ["略称", "会社略称"] },
  listing: { en: ["Listing", "Listed on"], ja: ["上場", "上場取引所", "コード番号"] },
  place: { en: ["Place"], ja: ["発表地"] },
  representative: { en: ["Representative"], ja: ["代表者", "代表者名"] },
  inquiries: { en: ["Inquiries"], ja: ["問合せ先", "お問合せ先"] },
};

export const announcementLabels: Spellings<AnnouncementLabel> = {
  releaseDate: { en: ["Release date", "Date of release"], ja: ["開示日", "発表日"] },
  kind: { en: ["Kind of dividend", "Type of dividend"], ja: ["配当の種類"] },
  fiscalYearEnd: { en: ["Fiscal year end"], ja: ["決算日", "事業年度末日"] },
  fiscalYearLabel: { en: ["Fiscal year label"], ja: ["年度表記"] },
  decidedBy: { en: ["Decided by"], ja: ["決議機関"] },
  boardMeetingDate: {
    en: ["Board meeting date", "Date of board meeting"],
    ja: ["取締役会決議日", "取締役会開催日"],
  },
  meetingNumber: { en: ["Meeting number"], ja: ["株主総会の回次", "株主総会回次"] },
  meetingDate: { en: ["Meeting date"], ja: ["株主総会開催日", "株主総会の開催日"] },
  meetingPlace: { en: ["Meeting place"], ja: ["株主総会の場所", "株主総会開催場所"] },
  distributableAmount: { en: ["Distributable amount"], ja: ["分配可能額"] },
  fiscalYearChanged: { en: ["Fiscal year changed"], ja: ["決算期変更", "決算期の変更"] },
};

export const presentationLabels: Spellings<PresentationLabel> = {
  currency: { en: ["Currency"], ja: ["通貨"] },
  market: { en: ["Market"], ja: ["市場"] },
  amountStyle: { en: ["Amounts written as"], ja: ["金額の書式"] },
  totalsIn: { en: ["Totals in"], ja: ["総額の単位"] },
  rounding: { en: ["Rounding of totals"], ja: ["総額の端数処理"] },
  emptyText: { en: ["Empty cells shown as"], ja: ["空欄の表示"] },
  font: { en: ["Font"], ja: ["フォント", "書体"] },
};

/** What stands in a release for each of them is up to the issuer. */
export const termLabels: Spellings<TermsLabel> = {
  set: { en: ["Set"], ja: ["種類"] },
  comparisonHeading: { en: ["Dividend heading"], ja: ["配当の内容の見出し"] },
  reasonHeading: { en: ["Reason heading"], ja: ["理由の見出し"] },
  annualHeading: { en: ["Annual dividends heading"], ja: ["年間配当の見出し"] },
  aboutHeading: { en: ["About heading"], ja: ["会社概要の見出し"] },
  contactHeading: { en: ["Contact heading"], ja: ["問い合わせ先の見出し"] },
  recordDate: { en: ["Record date"], ja: ["基準日"] },
  dividendPerShare: { en: ["Dividend per share"], ja: ["1株当たり配当金"] },
  dividendPerShareOfClass: {
    en: ["Dividend per share of a class"],
    ja: ["種類株式の1株当たり配当金"],
  },
  ordinary: { en: ["Ordinary dividend"], ja: ["普通配当"] },
  commemorative: { en: ["Commemorative dividend"], ja: ["記念配当"] },
  special: { en: ["Special dividend"], ja: ["特別配当"] },
  total: { en: ["Total dividend amount"], ja: ["配当金総額"] },
  effectiveDate: { en: ["Effective date"], ja: ["効力発生日"] },
  resource: { en: ["Dividend resource"], ja: ["配当原資"] },
  retainedEarnings: { en: ["Retained earnings"], ja: ["利益剰余金"] },
  capitalSurplus: { en: ["Capital surplus"], ja: ["資本剰余金"] },
  sameAsLeft: { en: ["Same as left"], ja: ["同左"] },
  undetermined: { en: ["Undetermined"], ja: ["未定"] },
  none: { en: ["None"], ja: ["無配"] },
  annualCorner: { en: ["Corner of the annual table"], ja: ["年間配当の表の左上"] },
  firstQuarter: { en: ["First quarter"], ja: ["第1四半期末"] },
  interim: { en: ["Interim"], ja: ["第2四半期末", "中間"] },
  thirdQuarter: { en: ["Third quarter"], ja: ["第3四半期末"] },
  yearEnd: { en: ["Year-end"], ja: ["期末"] },
  annualTotal: { en: ["Total"], ja: ["合計", "年間"] },
};

export const dividendLabels: Spellings<DividendLabel> = {
  columnHeading: { en: ["Column heading"], ja: ["列見出し"] },
  announcedOn: {
    en: ["Announced on", "Released on", "Disclosed on", "Date announced"],
    ja: ["公表日"],
  },
  recordDate: { en: ["Record date", "Date of record"], ja: ["基準日"] },
  dividendPerShare: {
    en: [
      "Dividend per share",
      "Dividends per share",
      "Dividend per common share",
      "Dividends per common share",
      "Dividend amount per share",
      "DPS",
    ],
    ja: [
      "1株当たり配当金",
      "1株当たり配当額",
      "1株当たりの配当金",
      "1株当たりの配当額",
      "1株あたり配当金",
      "1株あたり配当額",
      "1株当り配当金",
      "一株当たり配当金",
      "1株当たり配当金額",
    ],
  },
  ordinary: { en: ["Ordinary dividend", "Regular dividend"], ja: ["普通配当", "普通配当金"] },
  commemorative: { en: ["Commemorative dividend"], ja: ["記念配当", "記念配当金"] },
  special: { en: ["Special dividend", "Extraordinary dividend"], ja: ["特別配当", "特別配当金"] },
  sharesIssued: {
    en: [
      "Shares issued",
      "Number of shares issued",
      "Issued shares",
      "Total number of issued shares",
    ],
    ja: ["発行済株式数", "発行済株式総数", "発行済み株式数"],
  },
  treasuryShares: {
    en: ["Treasury shares", "Number of treasury shares", "Treasury stock"],
    ja: ["自己株式数", "自己株式"],
  },
  trustShares: { en: ["Trust-held shares", "Shares held in trust"], ja: ["信託保有株式数"] },
  sharesEntitled: {
    en: ["Shares entitled", "Shares entitled to dividends"],
    ja: ["配当対象株式数", "配当の対象となる株式数"],
  },
  total: {
    en: [
      "Total dividend amount",
      "Total amount of dividends",
      "Total amount of dividend",
      "Amount of dividend",
      "Amount of dividends",
      "Total dividends",
      "Total dividends paid",
      "Total dividend",
    ],
    ja: ["配当金総額", "配当金の総額", "配当総額", "配当の総額", "総額"],
  },
  grandTotal: { en: ["Grand total"], ja: ["配当金総額合計", "配当金の総額合計"] },
  effectiveDate: {
    en: [
      "Effective date",
      "Date of payment",
      "Payment date",
      "Payment start date",
      "Commencement date of payment",
      "Scheduled effective date",
    ],
    ja: [
      "効力発生日",
      "効力発生予定日",
      "支払開始日",
      "支払開始予定日",
      "配当支払開始日",
      "効力発生日（支払開始日）",
      "剰余金の配当が効力を生じる日",
      "効力を生じる日",
      "支払請求権の効力発生日及び支払開始日",
    ],
  },
  resource: {
    en: [
      "Dividend resource",
      "Resource of dividend",
      "Resource of dividends",
      "Source of dividend",
      "Source of dividends",
      "Source of dividend payment",
      "Dividend payment fund",
      "Dividend source",
    ],
    ja: ["配当原資", "配当の原資"],
  },
  splitRatio: {
    en: ["Share split ratio", "Stock split ratio"],
    ja: ["株式分割比率", "株式分割の比率"],
  },
  splitEffectiveDate: {
    en: ["Split effective date", "Effective date of split"],
    ja: ["株式分割の効力発生日", "株式分割効力発生日"],
  },
  shareBasis: { en: ["Share basis"], ja: ["株式基準"] },
  dividendPerShareAsPaid: {
    en: ["Dividend per share as paid", "Dividend per share (as paid)"],
    ja: ["実績の1株当たり配当金", "1株当たり配当金（実績）"],
  },
  note: { en: ["Note"], ja: ["注記", "注"] },
};

export const textLabels: Spellings<TextBlockName> = {
  banner: { en: ["Banner"], ja: ["冒頭"] },
  headline: { en: ["Headline", "Title"], ja: ["表題", "標題"] },
  lead: { en: ["Lead"], ja: ["前文"] },
  approval: { en: ["Approval"], ja: ["承認"] },
  reason: { en: ["Reason", "Reasons"], ja: ["理由"] },
  notes: { en: ["Notes"], ja: ["注記"] },
  about: { en: ["About"], ja: ["会社概要"] },
  contact: { en: ["Contact"], ja: ["問い合わせ先", "お問い合わせ先"] },
};

/** From each spelling's lookup key to what it names. */
export function spellingIndex<Name extends string>(
  spellings: Spellings<Name>,
): ReadonlyMap<string, Name> {
  return new Map(
    (Object.keys(spellings) as Name[]).flatMap((name) =>
      [...spellings[name].en, ...spellings[name].ja].map(
        (spelling) => [lookupKey(spelling), name] as const,
      ),
    ),
  );
}

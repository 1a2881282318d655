import type { Announcement } from "../../dividend/announcement";
import type { Language } from "../../dividend/language";
import { readWorksheet } from "../../worksheet/reader";
import { type Sheet, type SheetCell, emptyCell } from "../../worksheet/sheet";
import { announcement as withoutSections } from "./findings";

type Row = readonly (string | number)[];

/** A worksheet in each language whose days, distributable amount and ratios are worked out. */
const rows: Readonly<Record<Language, readonly Row[]>> = {
  en: [
    ["Announcement"],
    ["Release date", "May 23, 2019"],
    ["Decided by", "Shareholders' meeting"],
    ["Meeting date", "June 27, 2019"],
    ["Fiscal year end", "March 31, 2019"],
    ["Dividend", "Decided", "Latest forecast", "Previous year"],
    ["Record date", "March 31, 2019"],
    ["Dividend per share", 13.5, 13.5, 13.5],
    ["Total dividend amount", "JPY608 million"],
    ["Effective date", "June 28, 2019"],
    ["Annual dividends", "Interim", "Year-end", "Total"],
    ["Year ended March 31, 2019", 13.5, 13.5, 27],
    ["Year ended March 31, 2018", 13.5, 13.5, 27],
    ["Distributable amount"],
    ["As of", "March 31, 2019"],
    ["Other retained earnings", 18_204_567_890],
    ["Treasury shares at effect", 1_897_000_000],
    ["Results", "Current year", "Previous year"],
    ["Earnings per share", 78.12, 113.4],
    ["Net assets per share at the beginning", 1587.23, 1499.9],
    ["Net assets per share at the end", 1633.4, 1587.23],
  ],
  ja: [
    ["開示"],
    ["開示日", "2019年5月23日"],
    ["決議機関", "株主総会"],
    ["株主総会開催日", "2019年6月27日"],
    ["決算日", "2019年3月31日"],
    ["配当の内容", "決定額", "直近の配当予想", "前期実績"],
    ["基準日", "2019年3月31日"],
    ["1株当たり配当金", 13.5, 13.5, 13.5],
    ["配当金総額", "608百万円"],
    ["効力発生日", "2019年6月28日"],
    ["年間配当", "第2四半期末", "期末", "合計"],
    ["2019年3月期", 13.5, 13.5, 27],
    ["2018年3月期", 13.5, 13.5, 27],
    ["分配可能額"],
    ["貸借対照表日", "2019年3月31日"],
    ["その他利益剰余金", 18_204_567_890],
    ["効力発生日の自己株式の帳簿価額", 1_897_000_000],
    ["業績", "当期", "前期"],
    ["1株当たり当期純利益", 78.12, 113.4],
    ["期首1株当たり純資産", 1587.23, 1499.9],
    ["期末1株当たり純資産", 1633.4, 1587.23],
  ],
};

export function announcementWithPapers(language: Language): Announcement {
  const width = Math.max(...rows[language].map((row) => row.length));
  const sheet: Sheet = {
    name: withoutSections.sheet,
    origin: { row: 0, column: 0 },
    dateSystem: "1900",
    rows: rows[language].map((row) =>
      Array.from({ length: width }, (_, column) => cellOf(row[column])),
    ),
  };
  return readWorksheet(sheet)?.announcement ?? withoutSections;
}

/** The same, as it is before its sections are added. */
export function announcementLackingSections(language: Language): Announcement {
  const { distributable, results, ...lacking } = announcementWithPapers(language);
  return lacking;
}

/** The same with a figure of the distributable amount that was not read. */
export function announcementNotUnderstood(language: Language): Announcement {
  const { distributable, ...others } = announcementWithPapers(language);
  const unread = [{ figure: "otherRetainedEarnings", cell: { row: 15, column: 1 } }] as const;
  return { ...others, ...(distributable && { distributable: { ...distributable, unread } }) };
}

function cellOf(value: Row[number] | undefined): SheetCell {
  return value === undefined ? emptyCell : { ...emptyCell, value, text: String(value) };
}

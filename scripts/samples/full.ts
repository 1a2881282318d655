import type { Language } from "../../src/dividend/language";
import { type SampleCell, type SampleRows, day } from "./sampleSheet";

/** Where the two languages say one thing in two ways: English, then Japanese. */
type Said = readonly [english: string, japanese: string];

/**
 * An invented company with all that a worksheet can hold: share counts, parts of the dividend, a second
 * share class and a grand total, a split with the previous year restated for it, forecasts beside the
 * annual figures. Everything in it agrees. With `inBoth` names and texts stand there in both languages.
 */
export function fullRows(language: Language, inBoth: boolean): SampleRows {
  const say = (said: Said): string => said[language === "en" ? 0 : 1];
  const sayOther = ([english, japanese]: Said): string => (language === "en" ? japanese : english);
  const otherMark = say([" (Japanese)", "（英語）"]);
  const named = ([english, japanese]: Said): Said =>
    inBoth ? [`${english} / ${japanese}`, `${japanese}／${english}`] : [english, japanese];
  const [anniversary, preferred] = [
    named(["50th anniversary", "創立50周年"]),
    named(["Class A preferred shares", "A種優先株式"]),
  ];
  const format = (paid: boolean) =>
    language === "en"
      ? `"JPY"0.00${paid ? '" (paid)"' : ""}`
      : `0.00"円${paid ? "（支払済）" : ""}"`;
  const yen = (number: number) => ({ number, format: format(false) });
  const paid = (number: number) => ({ number, format: format(true) });
  const total = (sumOfRow: number) => ({ sumOfRow, format: format(false) });
  const shares = (number: number) => ({ number, format: "#,##0" });
  const million = (number: number) =>
    say([
      `JPY${number.toLocaleString("en-US")} million`,
      `${number.toLocaleString("en-US")}百万円`,
    ]);
  const row = (label: Said, ...cells: readonly SampleCell[]) => [say(label), ...cells];
  /** What is told in words, in a row for each language. */
  const rows = (label: Said, ...texts: readonly [Said, ...Said[]]): SampleRows =>
    (inBoth ? [say, sayOther] : [say]).flatMap((saying) =>
      texts.map((text, at) => [
        at > 0 ? null : saying === say ? say(label) : say(label) + otherMark,
        saying(text),
      ]),
    );
  const columns = (heading: Said) =>
    row(
      heading,
      say(["Decided", "決定額"]),
      say(["Latest forecast", "直近の配当予想"]),
      say(["Previous year", "前期実績"]),
    );
  const retained = say(["Retained earnings", "利益剰余金"]);
  const recordDate: Said = ["Record date", "基準日"];
  const perShare: Said = ["Dividend per share", "1株当たり配当金"];
  const issued: Said = ["Shares issued", "発行済株式数"];
  const treasury: Said = ["Treasury shares", "自己株式数"];
  const totalAmount: Said = ["Total dividend amount", "配当金総額"];
  const effective: Said = ["Effective date", "効力発生日"];
  const resource: Said = ["Dividend resource", "配当原資"];
  const announced: Said = ["Announced on", "公表日"];

  return [
    row(["Company", "会社"]),
    ...rows(["Name", "会社名"], ["Hoshimi Instruments Co., Ltd.", "星見計器株式会社"]),
    ...rows(["Short name", "略称"], ["Hoshimi", "星見計器"]),
    ...rows(["Listing", "上場"], ["TSE Prime: 0000", "東証プライム 0000"]),
    ...rows(["Place", "発表地"], ["NAGOYA", "名古屋"]),
    ...rows(
      ["Representative", "代表者"],
      ["Sayo Kitamura, President", "代表取締役社長　北村 小夜"],
    ),
    ...rows(
      ["Inquiries", "問合せ先"],
      [
        "Ren Aoyama, General Manager, Finance (Tel: +81-52-000-0000)",
        "財務部長　青山 蓮（TEL 052-000-0000）",
      ],
    ),
    [],
    row(["Announcement", "開示"]),
    row(["Release date", "開示日"], day("2025-05-15")),
    row(["Kind of dividend", "配当の種類"], say(["Year-end", "期末"])),
    row(["Fiscal year end", "決算日"], day("2025-03-31")),
    row(["Decided by", "決議機関"], say(["Shareholders' meeting", "株主総会"])),
    row(["Board meeting date", "取締役会決議日"], day("2025-05-15")),
    row(["Meeting number", "株主総会の回次"], 50),
    row(["Meeting date", "株主総会開催日"], day("2025-06-26")),
    ...rows(["Meeting place", "株主総会の場所"], ["Nagoya", "名古屋市"]),
    row(["Distributable amount", "分配可能額"], million(9800)),
    [],
    row(["Presentation", "表示"]),
    row(["Currency", "通貨"], "JPY"),
    row(["Market", "市場"], say(["Japan", "日本"])),
    row(["Amounts written as", "金額の書式"], say(["JPY13.50", "13.50円"])),
    row(["Totals in", "総額の単位"], say(["Millions", "百万円"])),
    row(["Rounding of totals", "総額の端数処理"], say(["Down", "切り捨て"])),
    row(["Empty cells shown as", "空欄の表示"], "-"),
    [],
    columns(["Dividend", "配当の内容"]),
    row(announced, null, day("2025-02-06")),
    row(recordDate, day("2025-03-31"), day("2025-03-31"), day("2024-03-31")),
    row(perShare, yen(27), yen(22), yen(20)),
    row(["Ordinary dividend", "普通配当"], yen(22), yen(22), yen(20)),
    row(
      [`Commemorative dividend (${anniversary[0]})`, `記念配当（${anniversary[1]}）`],
      yen(5),
      "-",
      "-",
    ),
    row(issued, shares(48_000_000), null, shares(24_000_000)),
    row(treasury, shares(1_250_000), null, shares(600_000)),
    row(["Shares entitled", "配当対象株式数"], shares(46_750_000), null, shares(23_400_000)),
    row(totalAmount, million(1262), "-", million(936)),
    row(["Grand total", "配当金総額合計"], million(1322)),
    row(effective, day("2025-06-27"), "-", day("2024-06-28")),
    row(resource, retained, "-", retained),
    row(["Share split ratio", "株式分割比率"], say(["2 for 1", "2"])),
    row(["Split effective date", "株式分割の効力発生日"], day("2024-04-01")),
    row(
      ["Share basis", "株式基準"],
      say(["As paid", "実績"]),
      say(["As paid", "実績"]),
      say(["Restated", "調整後"]),
    ),
    row(["Dividend per share as paid", "実績の1株当たり配当金"], null, null, yen(40)),
    row(
      ["Note", "注記"],
      null,
      null,
      say([
        "Restated for the 2-for-1 split of April 1, 2024; JPY40.00 was paid per share. The total is as paid.",
        "2024年4月1日付の株式分割（1株につき2株）を反映した金額です。分割前の実績は1株当たり40.00円です。配当金総額は実際の支払額です。",
      ]),
    ),
    [],
    columns([`Dividend: ${preferred[0]}`, `配当の内容: ${preferred[1]}`]),
    row(announced, null, day("2025-02-06")),
    row(recordDate, day("2025-03-31"), day("2025-03-31"), day("2024-03-31")),
    row(perShare, yen(60), yen(60), yen(60)),
    row(issued, shares(1_000_000), null, shares(1_000_000)),
    row(treasury, shares(0), null, shares(0)),
    row(totalAmount, million(60), "-", million(60)),
    row(effective, day("2025-06-27"), "-", day("2024-06-28")),
    row(resource, retained, "-", retained),
    [],
    row(
      ["Annual dividends", "年間配当"],
      say(["Interim", "第2四半期末"]),
      say(["Year-end", "期末"]),
      say(["Total", "合計"]),
    ),
    row(["Forecast (February 6, 2025)", "前回予想（2025年2月6日）"], "-", yen(22), yen(42)),
    row(["Year ended March 31, 2025", "2025年3月期"], paid(20), yen(27), total(47)),
    row(["Year ended March 31, 2024", "2024年3月期"], paid(18), paid(20), total(38)),
    [],
    row(["Text", "文章"]),
    ...rows(
      ["Reason", "理由"],
      [
        "{{short name}} shares its earnings with its shareholders by dividends that follow the growth of its business.",
        "{{short name}}は、事業の成長に応じた配当により株主の皆様に利益を還元することを方針としております。",
      ],
      [
        "To the ordinary dividend of JPY22.00 for {{fiscal year}} the company adds a commemorative one of JPY5.00, since it was founded fifty years ago, which makes {{dividend per share}} per common share.",
        "{{fiscal year}}の期末配当につきましては、普通配当22.00円に創立50周年の記念配当5.00円を加え、1株当たり{{dividend per share}}といたします。",
      ],
    ),
    ...rows(
      ["Notes", "注記"],
      [
        "Amounts per common share for the year ended March 31, 2024 are restated for the split of April 1, 2024.",
        "2024年3月期の普通株式1株当たり配当金は、2024年4月1日付の株式分割を反映して調整しております。",
      ],
    ),
    ...rows(
      ["About", "会社概要"],
      [
        "{{short name}} makes instruments for observatories and for measuring in factories.",
        "{{short name}}は、天文台および工場向けの計測機器を製造しております。",
      ],
    ),
    ...rows(
      ["Contact", "問い合わせ先"],
      ["{{short name}} Finance Department", "{{short name}} 財務部"],
    ),
  ];
}

import type { Layout } from "./layout";

const head = `
2023年11月10日
会\u3000社\u3000名\u3000株式会社見本製作所
配当予想の修正に関するお知らせ
当社は、2023年11月10日開催の取締役会において、2024年３月期の期末配当予想を修正することを決議いたしましたので、お知らせいたします。
記`;

/** Revisions as Japanese issuers lay them out. */
export const japaneseRevisions: readonly Layout[] = [
  {
    name: "five periods under 年間配当金（円）",
    text: `${head}
１．修正の内容
|年間配当金（円）||||
|第１四半期末|第２四半期末|第３四半期末|期末|合計
前回予想（2023年５月12日公表）|－|20.00|－|20.00|40.00
今回修正予想||||30.00|50.00
当期実績|－|20.00|||
前期実績（2023年３月期）|－|15.00|－|20.00|35.00
２．修正の理由
業績が堅調に推移しているためであります。`,
    facts: [
      "revision yearEnd 2024-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous 2023-05-12: - 20 - 20 40",
      "revised: _ _ _ 30 50",
      "actual: - 20 _ _ _",
      "actual: - 15 - 20 35",
    ],
  },
  {
    name: "the parts within the cells",
    text: `${head}
１．修正の内容
|１株当たり配当金||
基準日|第２四半期末|期末|合計
前回予想（2023年５月12日発表）|20円00銭|20円00銭|40円00銭
今回修正予想||30円00銭（普通配当20円00銭）（記念配当10円00銭）|50円00銭（普通配当40円00銭）（記念配当10円00銭）
当期実績|20円00銭||
前期実績（2023年３月期）|15円00銭|20円00銭|35円00銭`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-12: 20 20 40",
      "revised: _ 30 50",
      "actual: 20 _ _",
      "actual: 15 20 35",
    ],
  },
  {
    name: "letters for the rows, and the difference between them",
    text: `${head}
１．修正の内容
|第２四半期末|期末|年間
前回発表予想（Ａ）（2023年５月12日）|20円|20円|40円
今回修正予想（Ｂ）|20円|25円|45円
増減額（Ｂ－Ａ）|－|5円|5円
（ご参考）前期実績（2023年３月期）|15円|20円|35円`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-12: 20 20 40",
      "revised: 20 25 45",
      "actual: 15 20 35",
    ],
  },
  {
    name: "undetermined before, in a table on its side",
    text: `${head}
１．修正の内容
１株当たり配当金|前回予想（2023年５月12日公表）|今回修正予想|前期実績（2023年３月期）
第２四半期末|20円00銭|－|15円00銭
期末|未定|25円00銭|20円00銭
合計|未定|45円00銭|35円00銭`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-12: 20 ? ?",
      "revised: - 25 45",
      "actual: 15 20 35",
    ],
  },
  {
    name: "to none, the quarters without 末",
    text: `${head}
１．配当予想の修正内容
|１株当たり配当金（円）||||
|第１四半期|第２四半期|第３四半期|期末|年間
前回発表予想|0.00|10.00|0.00|10.00|20.00
今回修正予想|－|－|0.00|0.00|10.00
当期実績|0.00|10.00|－|－|－
前期実績（2023年３月期）|0.00|10.00|0.00|10.00|20.00`,
    facts: [
      "revision yearEnd 2024-03-31",
      "firstQuarter interim thirdQuarter yearEnd total",
      "previous: 0 10 0 10 20",
      "revised: - - 0 0 10",
      "actual: 0 10 - - -",
      "actual: 0 10 0 10 20",
    ],
  },
  {
    name: "after a split, with the note that says so",
    text: `${head}
１．修正の内容
|年間配当金||
|第２四半期末|期末|合計
前回予想（2023年５月12日公表）|60円00銭|60円00銭|120円00銭
今回修正予想（株式分割考慮後）|－|25円00銭|－
当期実績（株式分割前）|60円00銭|－|－
前期実績（2023年３月期）|50円00銭|55円00銭|105円00銭
（注）当社は2023年10月１日付で普通株式１株につき３株の割合で株式分割を行っております。`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-12: 60 60 120",
      "revised: - 25 -",
      "actual: 60 - -",
      "actual: 50 55 105",
    ],
  },
  {
    name: "two classes, each with a table",
    text: `${head}
１．修正の内容
（１）普通株式
|年間配当金（円）||
|第２四半期末|期末|合計
前回予想（2023年５月12日公表）|20.00|20.00|40.00
今回修正予想|20.00|25.00|45.00
前期実績（2023年３月期）|15.00|20.00|35.00
（２）Ａ種優先株式
|年間配当金（円）||
|第２四半期末|期末|合計
前回予想（2023年５月12日公表）|未定|未定|未定
今回修正予想|500.00|500.00|1,000.00
前期実績（2023年３月期）|500.00|500.00|1,000.00`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-05-12: 20 20 40",
      "revised: 20 25 45",
      "actual: 15 20 35",
      "Ａ種優先株式:",
      "interim yearEnd total",
      "previous 2023-05-12: ? ? ?",
      "revised: 500 500 1000",
      "actual: 500 500 1000",
    ],
  },
  {
    name: "the year in the label of each row",
    text: `${head}
１．修正の内容
|中間配当|期末配当|年間配当
前回公表予想（2023年８月３日公表）|20円|20円|40円
今回公表予想|20円|30円|50円
2023年３月期実績|15円|20円|35円`,
    facts: [
      "revision yearEnd 2024-03-31",
      "interim yearEnd total",
      "previous 2023-08-03: 20 20 40",
      "revised: 20 30 50",
      "actual: 15 20 35",
    ],
  },
  {
    name: "the year's dividend alone, in one column",
    text: `
2024年11月8日
会社名\u3000株式会社見本
配当予想の修正に関するお知らせ
当社は、2024年11月8日開催の取締役会において、2025年3月期の配当予想を修正することを決議いたしました。
|年間配当金（円）
前回予想（2024年5月10日公表）|40.00
今回修正予想|45.00
前期実績（2024年3月期）|38.00`,
    facts: [
      "revision null 2025-03-31",
      "total",
      "previous 2024-05-10: 40",
      "revised: 45",
      "actual: 38",
    ],
  },
];

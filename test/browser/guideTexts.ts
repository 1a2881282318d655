import { pane as englishPane } from "../../src/languages/en/pane";
import { start as english } from "../../src/languages/en/start";
import { status as englishStatus } from "../../src/languages/en/status";
import { pane as japanesePane } from "../../src/languages/ja/pane";
import { start as japanese } from "../../src/languages/ja/start";
import { status as japaneseStatus } from "../../src/languages/ja/status";

/** What a person types, cell by cell, in the order the pane leads: null skips the cell. */
export const typed = {
  en: {
    start: english,
    pane: englishPane,
    status: englishStatus,
    year: "March 31, 2026",
    cells: {
      Name: "Hoshimi Instruments Co., Ltd.",
      "Short name": "Hoshimi",
      Listing: "TSE Prime: 0000",
      Place: "NAGOYA",
      "Meeting number": "51",
      "Meeting date": "June 25, 2026",
      "Meeting place": "Nagoya",
      "Announced on|forecast": "2026-02-05",
      "Dividend per share|decided": "JPY27.00",
      "Dividend per share|forecast": "JPY25.00",
      "Dividend per share|previous": "JPY22.00",
      "Total dividend amount|decided": "JPY1,262 million",
      "Total dividend amount|previous": "JPY1,028 million",
      "Effective date|decided": "June 26, 2026",
      "Effective date|previous": "June 27, 2025",
      "Current fiscal year|interim": "JPY20.00 (paid)",
      "Previous fiscal year|interim": "JPY18.00 (paid)",
    },
    said: ["JPY27.00", "June 26, 2026", "51st"],
    /** A figure as the draft that comes back has it, and as the release had it. */
    slip: { wrong: "JPY72.00", right: "JPY27.00", cell: "Dividend per share|decided" },
    reason: "As in last year’s notice",
  },
  ja: {
    start: japanese,
    pane: japanesePane,
    status: japaneseStatus,
    year: "2026年3月31日",
    cells: {
      会社名: "星見計器株式会社",
      上場: "東証プライム 0000",
      代表者: "代表取締役社長　北村 小夜",
      問合せ先: "財務部長　青山 蓮（TEL 052-000-0000）",
      株主総会の回次: "51",
      株主総会開催日: "2026年6月25日",
      株主総会の場所: "名古屋市",
      "公表日|forecast": "2026年2月5日",
      "1株当たり配当金|decided": "27円00銭",
      "1株当たり配当金|forecast": "25円00銭",
      "1株当たり配当金|previous": "22円00銭",
      "配当金総額|decided": "1,262百万円",
      "配当金総額|previous": "1,028百万円",
      "効力発生日|decided": "2026年6月26日",
      "効力発生日|previous": "2025年6月27日",
      "当期実績|interim": "20円00銭（支払済）",
      "前期実績|interim": "18円00銭（支払済）",
    },
    said: ["27.00円", "2026年6月26日", "第51"],
    slip: { wrong: "72.00円", right: "27.00円", cell: "1株当たり配当金|decided" },
    reason: "前年の開示どおり",
  },
} as const;

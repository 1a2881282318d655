import type { CellRange } from "../../src/dividend/fact";
import type { TypedCell } from "./sheets";
import { type Rows, clean, relabelled, withRow, withRows } from "./cleanRows";

function letter(index: number): string {
  return String.fromCharCode("a".charCodeAt(0) + index);
}

const roman = ["I", "II", "III", "IV", "V", "VI"];

const units: Readonly<Record<string, string>> = {
  "Dividend per share": "yen",
  "Total dividend amount": "millions of yen",
};

const both: Readonly<Record<string, string>> = {
  "Record date": "基準日 / Record date",
  "Dividend per share": "Dividend per share / 1株当たり配当金",
  "Effective date": "効力発生日 (Effective date)",
};

const japanese: Readonly<Record<string, string>> = {
  "Release date": "開示日",
  "Kind of dividend": "配当の種類",
  "Fiscal year end": "決算期末",
  "Decided by": "決議機関",
  "Announced on": "公表日",
  "Record date": "基準日",
  "Dividend per share": "１株当たり配当金",
  "Total dividend amount": "配当金の総額",
  "Effective date": "効力発生日（支払開始予定日）",
  "Dividend resource": "配当原資",
  "Annual dividends": "年間配当の状況",
};

/** Layouts written later, before they were read: all that is not in `furtherTold` must read as the clean worksheet. */
export const further: readonly (readonly [string, Rows, CellRange[]?])[] = [
  ["labels numbered with letters", relabelled((label, index) => `${letter(index)}) ${label}`)],
  ["labels in lenticular brackets", relabelled((label) => `【${label}】`)],
  ["labels numbered in Roman", relabelled((label, index) => `${roman[index % 6] ?? ""}. ${label}`)],
  ["labels with hard blanks around them", relabelled((label) => `\u00a0${label}\u00a0 `)],
  ["labels in both languages", relabelled((label) => both[label] ?? label)],
  ["a title over the sheet", [["Dividend worksheet, for internal use"], [], ...clean]],
  [
    "headings of two lines",
    withRow("Dividend", ["Dividend", "Decided\namount", "Latest\nforecast", "Previous\nyear"]),
  ],
  [
    "Japanese headings in short",
    withRow("Dividend", ["配当の内容", "今回決定額", "前回予想", "前年実績"]),
  ],
  ["Japanese labels as releases print them", relabelled((label) => japanese[label] ?? label)],
  [
    "days as they are typed in a hurry",
    withRows({
      "Record date": ["Record date", "2019/3/31", "2019.3.31", "Mar. 31, 2018"],
      "Effective date": ["Effective date", "28 June 2019", "-", "2018-06-29"],
    }),
  ],
  [
    "the previous year before the forecast",
    clean.map((cells, place): readonly TypedCell[] => {
      const [label, first = null, second = null, third = null] = cells;
      return place < 7 || place > 13 ? cells : [label, first, third, second];
    }),
  ],
  [
    "totals in Japanese units",
    withRow("Total dividend amount", ["配当金の総額", "６０８百万円", "－", "6億8百万円"]),
  ],
  [
    "a column of remarks",
    withRow("Dividend", ["Dividend", "Decided", "Latest forecast", "Previous year", "Remarks"]).map(
      (cells) => (cells[0] === "Record date" ? [...cells, "month end"] : cells),
    ),
  ],
  [
    "a column of units",
    clean.map((cells, place): readonly TypedCell[] => {
      const [label, ...rest] = cells;
      if (place === 7) return [label, "Unit", ...rest];
      return place < 8 || place > 13 ? cells : [label, units[label] ?? null, ...rest];
    }),
  ],
  [
    "a label merged over two rows, its figures in the second",
    withRow("Dividend per share", ["Dividend per share"], [null, 13.5, 13, 13.5]),
    [{ first: { row: 10, column: 0 }, last: { row: 11, column: 0 } }],
  ],
  [
    "a fiscal year end without its day",
    withRow("Fiscal year end", ["Fiscal year end", "March 2019"]),
  ],
  ["the final dividend", withRow("Kind of dividend", ["Kind of dividend", "Final dividend"])],
  ["the board in short", withRow("Decided by", ["Decided by", "Board"])],
  [
    "a heading that says only that it is an amount",
    withRow("Dividend", ["Dividend", "Amount", "Latest forecast", "Previous year"]),
  ],
  [
    "the dividend in words",
    withRow("Dividend per share", ["Dividend per share", "金13.5円", "13円", "13.5円"]),
  ],
  ["the section once more below", [...clean, ...clean.slice(7, 14)]],
  [
    "an annual table lying on its side",
    [
      ...clean.slice(0, 14),
      ["Annual dividends", "Year ended March 31, 2019", "Year ended March 31, 2018"],
      ["Interim", 13.5, 13.5],
      ["Year-end", 13.5, 13.5],
      ["Total", 27, 27],
    ],
  ],
  [
    "fiscal years in short in the annual table",
    withRows({
      "Year ended March 31, 2019": ["FY2018", 13.5, 13.5, 27],
      "Year ended March 31, 2018": ["FY2017", 13.5, 13.5, 27],
    }),
  ],
  [
    "a mark of a note at a label",
    withRow("Dividend per share", ["Dividend per share (*1)", 13.5, 13, 13.5]),
  ],
];

/** Which of them are told, and at which cell. */
export const furtherTold: Readonly<Record<string, RegExp>> = {
  "labels in both languages": /WS11 unread A10/u,
  "a title over the sheet": /WS03 label A1/u,
  "Japanese labels as releases print them": /WS03 label A13/u,
  "a column of remarks": /WS03 column E8/u,
  "a column of units": /WS03 column B8/u,
  "a label merged over two rows, its figures in the second": /WS11 unread A8/u,
  "a fiscal year end without its day": /WS01 notUnderstood B6/u,
  "the final dividend": /WS01 notUnderstood B5/u,
  "a heading that says only that it is an amount": /WS11 unread B8/u,
  "the section once more below": /WS04 section A18/u,
  "an annual table lying on its side": /WS03 annualRow A16/u,
};

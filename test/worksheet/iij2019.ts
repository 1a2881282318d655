import type { TypedCell } from "./sheets";

const paid = (number: number): TypedCell => [number, '"JPY"0.00" (paid)"'];

/**
 * The facts of IIJ's release of May 23, 2019 as a worksheet, its slip left in: the forecast's record date
 * says 2018 where 2019 is meant. The wording of the texts is this project's.
 */
export const iij2019: readonly (readonly TypedCell[])[] = [
  ["Company"],
  ["Name", "Internet Initiative Japan Inc."],
  ["Short name", "IIJ"],
  ["Listing", "TSE1: 3774"],
  ["Place", "TOKYO"],
  [],
  ["Announcement"],
  ["Release date", { date: "2019-05-23" }],
  ["Kind of dividend", "Year-end"],
  ["Fiscal year end", { date: "2019-03-31" }],
  ["Decided by", "Shareholders' meeting"],
  ["Board meeting date", { date: "2019-05-23" }],
  ["Meeting number", 27],
  ["Meeting date", { date: "2019-06-27" }],
  ["Meeting place", "Tokyo"],
  [],
  ["Presentation"],
  ["Currency", "JPY"],
  ["Amounts written as", "JPY13.50"],
  ["Totals in", "Millions"],
  ["Empty cells shown as", "-"],
  [],
  ["Dividend", "Decided", "Latest forecast", "Previous year"],
  ["Announced on", null, { date: "2019-05-14" }],
  ["Record date", { date: "2019-03-31" }, { date: "2018-03-31" }, { date: "2018-03-31" }],
  ["Dividend per share", 13.5, 13.5, 13.5],
  ["Total dividend amount", "JPY608 million", "-", "JPY608 million"],
  ["Effective date", { date: "2019-06-28" }, "-", { date: "2018-06-29" }],
  ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
  [],
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Year ended March 31, 2019", paid(13.5), 13.5, 27],
  ["Year ended March 31, 2018", paid(13.5), paid(13.5), 27],
  [],
  ["Text"],
  ["Headline", "{{short name}} decides on its {{kind}} dividend"],
  ["Lead", "{{place}} - {{name}} ({{listing}}) pays {{dividend per share}} a share."],
  ["Approval", "The {{meeting number}} meeting votes on it on {{meeting date}}."],
  ["Reason", "A first paragraph."],
  [null, "A second paragraph."],
  ["About", "What {{short name}} does."],
  ["Contact", "Whom to call."],
];

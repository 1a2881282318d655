import { type SampleRows, day } from "./sampleSheet";

/**
 * The facts of Internet Initiative Japan Inc.'s release of May 23, 2019, with the slip it was published
 * with: the forecast's record date says 2018 where 2019 is meant. The facts are IIJ's; the wording of
 * the texts is ours.
 */
const yen = (number: number) => ({ number, format: '"JPY"0.00' });
const paid = (number: number) => ({ number, format: '"JPY"0.00" (paid)"' });

export const iijRows: SampleRows = [
  ["Company"],
  ["Name", "Internet Initiative Japan Inc."],
  ["Short name", "IIJ"],
  ["Listing", "TSE1: 3774"],
  ["Place", "TOKYO"],
  [],
  ["Announcement"],
  ["Release date", day("2019-05-23")],
  ["Kind of dividend", "Year-end"],
  ["Fiscal year end", day("2019-03-31")],
  ["Decided by", "Shareholders' meeting"],
  ["Board meeting date", day("2019-05-23")],
  ["Meeting number", 27],
  ["Meeting date", day("2019-06-27")],
  ["Meeting place", "Tokyo"],
  [],
  ["Presentation"],
  ["Currency", "JPY"],
  ["Amounts written as", "JPY13.50"],
  ["Totals in", "Millions"],
  ["Empty cells shown as", "-"],
  [],
  ["Dividend", "Decided", "Latest forecast", "Previous year"],
  ["Announced on", null, day("2019-05-14")],
  ["Record date", day("2019-03-31"), day("2018-03-31"), day("2018-03-31")],
  ["Dividend per share", yen(13.5), yen(13.5), yen(13.5)],
  ["Total dividend amount", "JPY608 million", "-", "JPY608 million"],
  ["Effective date", day("2019-06-28"), "-", day("2018-06-29")],
  ["Dividend resource", "Retained earnings", "-", "Retained earnings"],
  [],
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Year ended March 31, 2019", paid(13.5), yen(13.5), yen(27)],
  ["Year ended March 31, 2018", paid(13.5), paid(13.5), yen(27)],
  [],
  ["Text"],
  ["Headline", "{{short name}} to pay a {{fiscal year}} year-end dividend"],
  [
    "Reason",
    "{{short name}} aims at dividends that are steady over the years, and keeps enough of its earnings to stay financially sound and to invest in its business.",
  ],
  [
    null,
    "On that footing the year-end dividend for {{fiscal year}} is {{dividend per share}} per common share. It takes effect once the {{meeting number}} Ordinary General Meeting of Shareholders of {{meeting date}} has approved it.",
  ],
  [
    "About",
    "{{short name}} has provided Internet access in Japan since it was founded in 1992, and today also runs networks, systems, cloud services and mobile services, for companies above all.",
  ],
  ["Contact", "{{short name}} Investor Relations"],
];

import type { AnnouncementWritten } from "../../written";
import { figuresIn } from "./figuresIn";
import { twoYears } from "./twoYears";

test.each([
  // What is decided, whatever the words before name.
  [
    "Compared to 19 yen paid for the year-end of FY2017, the 20 yen now decided is an increase of 3 yen.",
    ["19 yen agreed", "FY2017 elsewhere", "20 yen not 22", "3 yen elsewhere"],
  ],
  [
    "直近予想の20円より2円多い19円とさせていただきます。",
    ["20円 agreed", "2円 elsewhere", "19円 not 22"],
  ],
  // The clause that a figure stands in says of which period it is.
  [
    "In light of the results for the year, we will pay a year-end dividend of 19 yen, an increase of 3 yen from the 19 yen paid a year ago.",
    ["19 yen not 22", "3 yen elsewhere", "19 yen elsewhere"],
  ],
  // The year named beside an amount has more dividends than the one named a clause before.
  [
    "The interim dividend was paid in December, and the FY2018 dividend is 40 yen per share.",
    ["FY2018 agreed", "40 yen agreed"],
  ],
  [
    "中間配当を実施しており、2019年3月期の配当は1株当たり38円となります。",
    ["2019年3月期 agreed", "38円 not 22 18 40"],
  ],
  // Of the year under review it is, and still of the period that is named.
  [
    "Having regard to results for the year under review, we have set the year-end dividend at 19 yen.",
    ["19 yen not 22"],
  ],
  // Without a year compared with, an amount is not of the period of the one before.
  [
    "年間配当40円のうち18円は中間配当としてお支払い済みですので、今回お受け取りいただくのは20円です。",
    ["40円 agreed", "18円 agreed", "20円 not 22"],
  ],
  ["前期18円、当期22円の中間配当です。", ["18円 not 19", "22円 not 18"]],
  // Of the years named before it, the nearest is its own.
  ["前期は減益でしたが、今期の配当は19円です。", ["19円 not 22"]],
  ["Unlike last year, this year's dividend is 19 yen per share.", ["19 yen not 22 40"]],
  [
    "当期の期末配当金につきましては、前期の23円から3円増配の1株当たり22円といたします。",
    ["23円 not 19", "3円 elsewhere", "22円 agreed"],
  ],
  // What is a part of it may be of any period.
  ["年間配当40円のうち18円は支払済みです。", ["40円 agreed", "18円 agreed"]],
  [
    "The annual dividend is 40 yen, of which 18 yen has been paid.",
    ["40 yen agreed", "18 yen agreed"],
  ],
  // A forecast is of the period of the amount before, of which the worksheet need not have one.
  ["年間配当は40円、予想は38円でした。", ["40円 agreed", "38円 open"]],
  ["The annual dividend is 40 yen; the forecast was 36 yen.", ["40 yen agreed", "36 yen open"]],
  // What another period's dividend makes with this one is the year's, and nothing else is.
  ["中間配当と合わせまして22円となります。", ["22円 not 40"]],
  ["Together with the interim dividend, shareholders receive 22 yen per share.", ["22 yen not 40"]],
  ["Including the interim dividend, the year-end dividend is 22 yen per share.", ["22 yen agreed"]],
  ["期末配当と合わせ、1株当たり22円です。", ["22円 agreed"]],
  ["記念配当と合わせ、1株当たり22円です。", ["22円 agreed"]],
])("%s", (text, expected) => {
  expect(figuresIn(text, twoYears)).toEqual(expected);
});

describe("beside the common shares, of two other classes", () => {
  const classes: AnnouncementWritten = {
    ...twoYears,
    grandTotal: "1,013 million",
    furtherClasses: [
      {
        name: "Class A preferred",
        decided: { dividendPerShare: "60", total: "10 million" },
        previous: { dividendPerShare: "50", total: "9 million" },
      },
      { name: "Class B preferred", decided: { dividendPerShare: "70", total: "12 million" } },
    ],
  };

  test.each([
    [
      "Common and preferred dividends together require JPY991 million.",
      ["JPY991 million not 1,013 million"],
    ],
    // What one class receives in all is its own.
    [
      "On class A shares we paid 50 yen last year; this year's dividend, including all, is 60 yen per share.",
      ["50 yen agreed", "60 yen agreed"],
    ],
    [
      "Class A dividends require JPY10 million; in all they come to JPY1,013 million.",
      ["JPY10 million agreed", "JPY1,013 million agreed"],
    ],
    // Combined with one class's, it is of all.
    [
      "Combined with the JPY991 million on common shares, dividends come to JPY1,013 million.",
      ["JPY991 million agreed", "JPY1,013 million agreed"],
    ],
    [
      "A種優先株式の10百万円と合わせ、配当の総額は991百万円です。",
      ["10百万円 agreed", "991百万円 not 1,013 million"],
    ],
    [
      "Common shares get JPY991 million, class A shares JPY10 million and class B shares in all JPY12 million.",
      ["JPY991 million agreed", "JPY10 million agreed", "JPY12 million agreed"],
    ],
  ])("%s", (text, expected) => {
    expect(figuresIn(text, classes)).toEqual(expected);
  });
});

import { judged } from "../worksheets";

function found(block: string, words: string) {
  const { of, at } = judged({ Text: { [block]: [words] } });
  return of("DV34").map(({ severity, outcome, cell, details }) => ({
    severity,
    outcome,
    here: cell?.row === at(block).row,
    ...details,
  }));
}

test.each([
  ["Lead", "The company pays JPY43 per share.", "dividendPerShare", "JPY43"],
  [
    "Reason",
    "We decided to pay JPY13.00 per common share as year-end dividend.",
    "dividendPerShare",
    "JPY13.00",
  ],
  ["Reason", "配当金は1株当たり13円といたします。", "dividendPerShare", "13円"],
  ["Reason", "普通株式1株につき金13円00銭の配当を行います。", "dividendPerShare", "金13円00銭"],
  [
    "Lead",
    "Dividends go to shareholders on the record date of March 31, 2018.",
    "recordDate",
    "March 31, 2018",
  ],
  ["Lead", "2018年3月31日を基準日とする配当を決議しました。", "recordDate", "2018年3月31日"],
  ["Reason", "The dividend has the record date of March 30, 2019.", "recordDate", "March 30, 2019"],
  ["Lead", "The effective date is June 27, 2019.", "effectiveDate", "June 27, 2019"],
  ["Reason", "The total dividend amount of JPY618 million follows.", "total", "JPY618 million"],
  ["Reason", "配当金総額は618百万円です。", "total", "618百万円"],
])("%s: %s", (block, words, fact, figure) => {
  expect(found(block, words)).toMatchObject([
    { severity: "error", outcome: "contradicts", here: true, fact, words: figure },
  ]);
});

test("the meeting's number is held against its row, under the rule about it", () => {
  const { of } = judged({ Text: { Approval: ["The 26th Ordinary General Meeting decides."] } });
  expect(of("DV34")).toMatchObject([
    { severity: "error", details: { fact: "meetingNumber" }, causedBy: "DV24" },
  ]);
});

test.each([
  [
    "Lead",
    "The company pays JPY13.50 per share to shareholders on the record date of March 31, 2019.",
  ],
  ["Lead", "The company pays {{dividend per share}} per share, and {{total}} in all."],
  ["Reason", "普通株式1株につき金13円50銭の配当を行います。年間配当金は1株当たり27円です。"],
  ["Reason", "The year-end dividend of last year had the record date of March 31, 2018."],
  ["Lead", "As last year (record date March 31, 2018), JPY13.50 per share is paid."],
  ["Reason", "The interim dividend, with the record date of September 30, 2018, was paid."],
  ["Reason", "The total dividend amount is 608 million yen; it takes effect on June 28, 2019."],
  ["Reason", "配当金総額は608百万円、効力発生日は2019年6月28日です。"],
  ["Approval", "The 27th Ordinary General Meeting of Shareholders decides on June 27, 2019."],
  ["Reason", "The forecast of May 14, 2019 said the same for FY2018."],
  ["Notes", "(*1) 2019年3月期の配当です。"],
  ["About", "Founded in 1992, it has 43 offices."],
  ["Contact", "Tel: +81-3-5205-6500"],
])("%s: %s says what the worksheet says", (block, words) => {
  expect(found(block, words)).toEqual([]);
});

test.each([
  ["The payout ratio is 30.5%.", ["30.5%"]],
  ["On our 70th anniversary we thank 1,200 partners.", ["70th", "1,200"]],
  ["Net income per share was JPY43.", ["JPY43"]],
  ["1株当たり当期純利益は43円でした。", ["43円"]],
  ["配当性向は20%を目処とします。", ["20%"]],
  ["It was founded on April 1, 1999.", ["April 1, 1999"]],
  ["A dividend with a face value of JPY50 per share.", ["JPY50"]],
])("%s is listed, not judged", (words, unplaced) => {
  expect(found("Reason", words)).toMatchObject([
    { severity: "note", outcome: "unplaced", words: unplaced },
  ]);
});

test("the year's dividend is judged only beside an annual table", () => {
  const words = "The annual dividend is JPY28.00 per share.";
  expect(found("Reason", words)).toMatchObject([{ outcome: "contradicts" }]);
  const { of } = judged({
    "Annual dividends": { "Year ended March 31, 2019": [], "Year ended March 31, 2018": [] },
    Text: { Reason: [words] },
  });
  expect(of("DV34")).toMatchObject([{ outcome: "unplaced", details: { words: ["JPY28.00"] } }]);
});

test("a part of the dividend and a share count are known", () => {
  const { of } = judged({
    Dividend: {
      "Ordinary dividend": [10, null, null],
      "Commemorative dividend (25th anniversary)": [3.5, null, null],
      "Shares issued": [46734600, null, null],
      "Treasury shares": [1650909, null, null],
    },
    Text: {
      Reason: [
        "On our 25th anniversary, a dividend of JPY10 per share and a commemorative one of JPY3.50 per share on 46,734,600 shares.",
      ],
    },
  });
  expect(of("DV34")).toEqual([]);
});

test("without a text nothing is checked", () => {
  expect(judged().result.notChecked).toContainEqual({ rule: "DV34", missing: "text" });
});

import { type Changes, judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

function found(block: string, words: string) {
  const { of, at } = judged({ Text: { [block]: [words] } });
  return of("DV34").map(({ severity, outcome, cell, details }) => ({
    severity,
    outcome,
    here: cell?.row === at(block).row,
    ...details,
  }));
}

/** The words that DV34 finds wrong or cannot place. */
function wordsFound(changes: Changes): readonly unknown[] {
  return judged(changes)
    .of("DV34")
    .map(({ details }) => details["words"]);
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
  ["Lead", "1株当たり13.50円の配当を行い、総額は618百万円です。", "total", "618百万円"],
  ["Reason", "Total cash dividends will be JPY618 million.", "total", "JPY618 million"],
  ["Lead", "TOKYO - May 24, 2019 - The company announces.", "releaseDate", "May 24, 2019"],
  [
    "Lead",
    "2018年5月23日開催の取締役会において配当を決議しました。",
    "boardMeetingDate",
    "2018年5月23日",
  ],
  [
    "Lead",
    "At a meeting of the Board of Directors held on May 22, 2019 a dividend was resolved.",
    "boardMeetingDate",
    "May 22, 2019",
  ],
  [
    "Lead",
    "On May 22, 2019, the Board of Directors resolved the dividend.",
    "boardMeetingDate",
    "May 22, 2019",
  ],
  [
    "Lead",
    "Shareholders registered as of March 30, 2019 get the dividend.",
    "recordDate",
    "March 30, 2019",
  ],
  ["Lead", "2019年3月30日現在の株主に配当を行います。", "recordDate", "2019年3月30日"],
  [
    "Reason",
    "The latest forecast has a total dividend amount of JPY618 million.",
    "total",
    "JPY618 million",
  ],
  [
    "Reason",
    "After the interim dividend that our shareholders got in December, the total dividend amount is JPY618 million.",
    "total",
    "JPY618 million",
  ],
  ["Reason", "With the interim dividend of JPY14.50 it is paid.", "dividendPerShare", "JPY14.50"],
  ["Reason", "中間配当14円50銭と合わせます。", "dividendPerShare", "14円50銭"],
  ["Reason", "The annual dividend is JPY28.00.", "dividendPerShare", "JPY28.00"],
  ["Reason", "年間配当金は28円となります。", "dividendPerShare", "28円"],
  [
    "Reason",
    "The latest forecast of JPY14.00 stands for this dividend.",
    "dividendPerShare",
    "JPY14.00",
  ],
  ["Reason", "直近の配当予想14円のとおり配当します。", "dividendPerShare", "14円"],
  ["Reason", "The previous dividend of JPY14.00 is kept.", "dividendPerShare", "JPY14.00"],
  ["Reason", "配当は前期の14円を維持します。", "dividendPerShare", "14円"],
])("%s: %s", (block, words, fact, figure) => {
  expect(found(block, words)).toMatchObject([
    { severity: "error", outcome: "contradicts", here: true, fact, words: figure },
  ]);
});

test("what a text says of an amount is shown with its unit, like what it should be", () => {
  const words = "The total dividend amount of JPY618 million follows.";
  const [finding] = judged({ Text: { Reason: [words] } }).of("DV34");
  expect(finding?.actual).toMatchObject({ is: "amount", amount: { unit: "million" } });
  expect(finding?.expected).toMatchObject({ is: "amount", amount: { unit: "million" } });
});

test.each([
  ["Headline", "FY2018 Year-end Dividend"],
  ["Headline", "2019年3月期 期末配当に関するお知らせ"],
  ["Lead", "Unlike the FY2017 year-end dividend of last year it is paid in June."],
  ["Reason", "The FY2017 year-end dividend was JPY13.50 per share."],
  ["Lead", "FY2017 was a good year."],
])("%s: %s names no other year's for this one", (block, words) => {
  expect(found(block, words)).toEqual([]);
});

const sayable = [
  ["Notes", "For the fiscal year ending March 31, 2020, we plan a dividend of JPY29.00 per share."],
  ["Reason", "It was JPY11.00 per share in dividends for the fiscal year ended March 31, 2016."],
  ["Reason", "Dividends have risen from JPY11.00 per share in FY2015."],
  ["Reason", "2016年3月期の1株当たり配当金11円から増えています。"],
  ["Reason", "次期の配当は1株当たり年間30円を予定しております。"],
  ["Reason", "For the next fiscal year we plan a dividend of JPY29.00 per share."],
  ["Reason", "Ten years ago the dividend was JPY2.50 per share."],
  ["Reason", "創業80周年に1株当たり1円の記念配当を検討しております。"],
  ["Reason", "株式分割を考慮しない場合の配当金は1株当たり54円です。"],
  ["Reason", "A total of JPY3,500 million of net income allows for dividends."],
  ["Reason", "Total shareholder returns of JPY5,608 million include dividends."],
  ["Reason", "自己株式の取得（取得価額の総額50億円）に加え、配当を実施いたします。"],
  ["Reason", "中間配当と合わせた年間の配当金総額は1,217百万円です。"],
  ["Notes", "Interim dividend: effective date December 6, 2018."],
  ["Reason", "なお、翌期の中間配当の基準日は2019年9月30日です。"],
  ["Reason", "2017年5月12日開催の取締役会で配当の方針を決議しました。"],
  ["Reason", "株主優待は2019年9月30日現在の株主様にお送りします。"],
  ["Lead", "The next dividend has the record date of March 31, 2020."],
  ["Lead", "A new policy on the next year's dividends, JPY30 per share, follows."],
] as const;

test.each(sayable)("%s: %s is no fact of this dividend", (block, words) => {
  expect(found(block, words).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a sentence with only words of care is judged", () => {
  const words = "財務状況等を考慮し、慎重に検討した結果、配当金は1株当たり13円といたします。";
  expect(found("Reason", words)).toMatchObject([{ outcome: "contradicts" }]);
});

test("an amount times the split's ratio is right beside the split", () => {
  const reason = (words: string) =>
    judged({
      Dividend: {
        "Share split ratio": ["2 for 1"],
        "Split effective date": [{ date: "2018-10-01" }],
      },
      Text: { Reason: [words] },
    })
      .of("DV34")
      .filter(({ outcome }) => outcome === "contradicts");
  expect(reason("Before the split that is a dividend of JPY27.00 per share.")).toEqual([]);
  expect(reason("Before the split that is a dividend of JPY6.75 per share.")).toEqual([]);
  expect(reason("Before the split that is a dividend of JPY7.00 per share.")).toHaveLength(1);
  expect(reason("That is a dividend of JPY6.75 per share.")).toHaveLength(1);
});

test.each([
  ["Lead", "It has the record date of April 31, 2019.", "April 31, 2019"],
  ["Reason", "2019年2月29日に決めました。", "2019年2月29日"],
])("%s: %s has no such day", (block, words, date) => {
  expect(found(block, words)).toMatchObject([
    { severity: "error", outcome: "noSuchDate", words: date },
  ]);
});

test("digits alone that are no date are a number of something", () => {
  expect(found("Reason", "See no. 2019-13-45.")).toMatchObject([{ outcome: "unplaced" }]);
});

test.each<[string, { interim?: string; total?: string }]>([
  ["With the interim dividend of JPY13.50 it is paid.", {}],
  ["中間配当13円50銭と合わせた年間配当金は1株当たり27円です。", {}],
  ["直近の配当予想13円50銭、前期の13円50銭と同じ配当です。", {}],
  ["The interim dividend of JPY14.50 was paid.", { interim: "-" }],
  ["年間配当金は28円です。", { total: "-" }],
  ["配当はともかく、株価は前期の14円を超えました。", {}],
  ["The latest forecast of JPY14.00 for net income allows for dividends.", {}],
])(
  "%s is right, or of nothing the worksheet has",
  (words, { interim = "13.50", total = "27.00" }) => {
    const row = { "Year ended March 31, 2019": [interim, 13.5, total] };
    const { of } = judged({ "Annual dividends": row, Text: { Reason: [words] } });
    expect(of("DV34").filter(({ severity }) => severity === "error")).toEqual([]);
  },
);

test("of an interim decision the interim dividend is the decided one", () => {
  const changes = {
    Announcement: { "Kind of dividend": ["Interim"] },
    Text: { Reason: ["中間配当14円を行います。"] },
  };
  expect(judged(changes).of("DV34")).toMatchObject([{ outcome: "contradicts" }]);
});

test("the meeting's number is told by the rule about it alone", () => {
  const { of } = judged({ Text: { Approval: ["The 26th Ordinary General Meeting decides."] } });
  expect(of("DV34")).toEqual([]);
  expect(of("DV24")).toMatchObject([{ severity: "error", outcome: "otherNumber" }]);
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
  ["A payout ratio of 13.50%, 13.50 times as much, not 0.00.", ["13.50%", "13.50 times", "0.00"]],
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

test("codes, articles and a split's own numbers are no figures to be placed", () => {
  const notes = (words: string, changes = {}) =>
    judged({ ...changes, Text: { Reason: [words] } })
      .of("DV34")
      .flatMap(({ details }) => details["words"]);
  const listed = { Company: { Listing: ["TSE Prime: 3774"] } };
  expect(notes("Its code is 3774 of 3775.", listed)).toEqual(["3775"]);
  expect(notes("会社法第459条第1項と定款第40条による。")).toEqual([]);
  expect(notes("As Article 459, paragraph 1 says, section 2 of 3.")).toEqual(["3"]);
  expect(notes("By Art. 459 and rule 405, section\n 2, 3.")).toEqual(["3"]);
  expect(notes("第１四半期は第 3 四半期と同じ、第5位で2条件です。")).toEqual(["5", "2"]);
  const split = { Dividend: { "Share split ratio": ["2 for 1"] } };
  expect(notes("A 1:2 split of shares, not 3.", split)).toEqual(["3"]);
  expect(notes("It is 1 of 2.", split)).toEqual(["1", "2"]);
});

test.each([
  ["Notice of the Interim Dividend", "interim"],
  ["剰余金の配当（中間配当）に関するお知らせ", "interim"],
  ["First Quarter Dividend", "firstQuarter"],
  ["Third-quarter\n Cash Dividend", "thirdQuarter"],
  ["第１四半期配当に関するお知らせ", "firstQuarter"],
])("a year-end dividend is not headed %s", (headline, named) => {
  const { of, at } = judged({ Text: { Headline: [headline] } });
  expect(of("DV34")).toMatchObject([
    {
      severity: "error",
      outcome: "otherKind",
      cell: at("Headline"),
      related: [at("Kind of dividend")],
      details: { kind: "yearEnd", named },
    },
  ]);
});

test.each([
  ["Notice of the Year-end Dividend"],
  ["剰余金の配当（期末配当）に関するお知らせ"],
  ["Notice of Dividends"],
  ["Special Dividend"],
  ["Year-end Dividend beside the Interim Dividend"],
  ["Revision of the Interim Dividend Forecast"],
  ["中間配当予想の修正"],
  ["Special Dividend of the Year"],
  ["Notice of the Special Cash Dividends"],
  ["With the interim JPY13.50 it comes to JPY27.00"],
])("a year-end dividend may be headed %s", (headline) => {
  const { of } = judged({ Text: { Headline: [headline] } });
  expect(of("DV34").filter(({ outcome }) => outcome === "otherKind")).toEqual([]);
});

test("an interim dividend may be headed by a special part, and a special one by a period", () => {
  const outcomes = (kind: string, headline: string) =>
    judged({ Announcement: { "Kind of dividend": [kind] }, Text: { Headline: [headline] } })
      .of("DV34")
      .filter(({ outcome }) => outcome === "otherKind");
  expect(outcomes("Interim", "Notice of a Year-end Dividend")).toHaveLength(1);
  expect(outcomes("Interim", "Notice of a Yearend Dividend")).toHaveLength(1);
  expect(outcomes("Interim", "特別配当、期末配当ではなく")).toEqual([]);
  expect(outcomes("Special", "Notice of a Year-end Dividend")).toEqual([]);
  expect(outcomes("", "Notice of a Year-end Dividend")).toEqual([]);
});

test("numbers of lines, days of the meeting and a split in a note are read elsewhere", () => {
  const listed = (block: string, words: string, changes = {}) =>
    judged({ ...changes, Text: { [block]: [words] } })
      .of("DV34")
      .filter(({ outcome }) => outcome === "unplaced")
      .flatMap(({ details }) => details["words"]);
  expect(listed("Reason", "1. The dividend\n2. Others, 3")).toEqual(["3"]);
  const meeting = "The General Meeting held on June 26, 2019 decides, after June 25, 2019.";
  expect(listed("Reason", meeting)).toEqual(["June 25, 2019"]);
  const undated = { Announcement: { "Meeting date": [] } };
  expect(listed("Reason", "It meets on June 25, 2019.", undated)).toEqual(["June 25, 2019"]);
  const split = {
    Dividend: {
      "Share split ratio": ["2 for 1"],
      "Split effective date": [{ date: "2018-10-01" }],
    },
  };
  const note = "A 3-for-1 split took effect on October 2, 2018, 7 years on.";
  expect(listed("Notes", note, split)).toEqual(["7"]);
  expect(listed("Reason", note, split)).toContain("October 2, 2018");
  expect(listed("Notes", note)).toContain("October 2, 2018");
});

test("a difference between dividends is known, of money alone", () => {
  const figures = { Dividend: { "Dividend per share": [13.5, 13.5, 11] } };
  const listed = (words: string) =>
    judged({ ...figures, Text: { Reason: [words] } })
      .of("DV34")
      .filter(({ outcome }) => outcome === "unplaced")
      .flatMap(({ details }) => details["words"]);
  expect(listed("It means JPY2.50 and 2.5 and JPY2.40.")).toEqual(["2.5", "JPY2.40"]);
});

test("what agrees is logged with its cell, and what is unplaced told together", () => {
  const { result, at, of } = judged({ Text: { Reason: ["JPY13.50 (*1), 7 and 8."] } });
  const logged = result.agreements.filter(({ rule }) => rule === "DV34");
  expect(logged).toMatchObject([
    {
      cells: [at("Reason"), at("Dividend per share"), at("Year ended March 31, 2019", 2)],
      values: [{ is: "text", text: "JPY13.50" }],
    },
  ]);
  expect(of("DV34")).toMatchObject([{ actual: { is: "text", text: "7, 8" } }]);
  const none = judged({ Text: { Reason: ["7 and 8."] } }).result;
  expect(none.agreements.filter(({ rule }) => rule === "DV34")).toEqual([]);
  expect(none.notChecked.filter(({ rule }) => rule === "DV34")).toEqual([]);
});

test("a special dividend may be headed by the day it is paid on", () => {
  const special = { "Kind of dividend": ["Special"] };
  const headline = { Headline: ["Dividend at the Year-end"] };
  const { of } = judged({ Announcement: special, Text: headline });
  expect(of("DV34").filter(({ outcome }) => outcome === "otherKind")).toEqual([]);
});

test("texts that agree against one cell are one thing to mend", () => {
  const texts = (english: string, japanese: string) =>
    judged({ Text: { "Lead (English)": [english], "Lead (Japanese)": [japanese] } });
  const of = ({ of: found }: ReturnType<typeof texts>) =>
    found("DV34").map(({ causedBy, related }) => ({ causedBy, beside: related.length }));
  const english = "The effective date is June 27, 2019.";
  const same = texts(english, "2019年6月27日に効力が発生します。");
  expect(of(same)).toEqual([
    { causedBy: null, beside: 1 },
    { causedBy: "DV34", beside: 2 },
  ]);
  expect(same.of("DV34")[1]?.related[1]).toEqual(same.at("Lead (English)"));
  const [first, second] = of(texts(english, "2019年6月26日に効力が発生します。"));
  expect([first?.causedBy, second?.causedBy]).toEqual([null, null]);
  const amounts = (yen: string) =>
    of(texts("The dividend is JPY43 per share.", `配当は1株当たり${yen}円です。`))[1];
  expect(amounts("43")).toEqual({ causedBy: "DV34", beside: 2 });
  expect(amounts("44")).toEqual({ causedBy: null, beside: 1 });
});

test("what one text says wrongly twice stands beside the cell alone", () => {
  const { of } = judged({
    Text: { Reason: ["The dividend is JPY43 per share. A dividend of JPY43 per share it is."] },
  });
  expect(of("DV34").map(({ causedBy, related }) => [causedBy, related.length])).toEqual([
    [null, 1],
    ["DV34", 1],
  ]);
});

test("other days and amounts than one text gives are told beside it", () => {
  const { of } = judged({
    Text: {
      Reason: [
        "The effective date is June 27, 2019. The dividend has the record date of March 30, 2019.",
      ],
    },
  });
  expect(of("DV34").map(({ causedBy }) => causedBy)).toEqual([null, null]);
});

test("the dividend on shares held in trust is read elsewhere, beside their number", () => {
  const words = "The total includes JPY2 million on 113,800 shares held in trust.";
  const unplaced = (changes: Changes) => wordsFound({ ...changes, Text: { Notes: [words] } });
  const trust = { Dividend: { "Trust-held shares": [113800] } };
  expect(unplaced(trust)).toEqual([]);
  expect(unplaced({})).toEqual([["JPY2 million", "113,800 shares"]]);
  expect(wordsFound({ ...trust, Text: { Reason: [words] } })).toEqual([["JPY2 million"]]);
});

test("an amount of a sentence on the split is known by the ratio", () => {
  const words = "株式分割の基準では6.75円（配当）に相当する金額でした。";
  const unplaced = (changes: Changes) => wordsFound({ ...changes, Text: { Reason: [words] } });
  expect(unplaced({})).toEqual([["6.75円"]]);
  const split = {
    "Share split ratio": ["2 for 1"],
    "Split effective date": [{ date: "2018-10-01" }],
    "Share basis": ["As paid", null, "As paid"],
  };
  expect(unplaced({ Dividend: split })).toEqual([]);
});

test.each([
  "For the fiscal year ended March 31, 2019 the dividend is JPY14.00 per share.",
  "The FY2018 dividend is JPY14.00 per share.",
  "Last year's dividend of JPY14.00 is kept.",
])("where several facts would do, they are named and none is expected: %s", (words) => {
  const { of, at } = judged({ Text: { Reason: [words] } });
  expect(of("DV34")).toMatchObject([
    {
      severity: "error",
      outcome: "noneOfThese",
      cell: at("Reason"),
      expected: null,
      details: { words: "JPY14.00", stated: [{ shown: "13.5" }, { shown: "27" }] },
    },
  ]);
});

changesToldInFull("DV34", "texts", {
  right: { Text: { Reason: ["The dividend is JPY13.50 per share."] } },
  another: { Text: { Reason: ["The dividend is JPY13.00 per share."] } },
  "another total": { Text: { Reason: ["The total is JPY680 million."] } },
  "another day": { Text: { Reason: ["The record date is March 30, 2019."] } },
  "no such day": { Text: { Reason: ["The record date is April 31, 2019."] } },
  "one of several": { Text: { Reason: ["Dividends of JPY14.00 per share."] } },
  "nothing to compare it with": { Text: { Reason: ["In our 70th year we opened 1,200 shops."] } },
  "another kind in the headline": { Text: { Headline: ["Notice of the Interim Dividend"] } },
  "in Japanese": {
    Text: { "Reason (Japanese)": ["1株当たり配当金は14円50銭、基準日は2019年3月30日です。"] },
  },
});

import type { TextSection } from "../../../../src/dividend/announcement";
import { announcement } from "../../announcements";
import { columnCell, grandTotalCell, partCell } from "../../cells";
import { checked, findingsOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import type { AnnouncementWritten } from "../../written";
import { figuresIn } from "./figuresIn";
import { twoYears } from "./twoYears";

type Block = keyof TextSection;

/** What DV34 finds wrong in a text of a block: the fact each figure is not. */
function wrong(block: Block, text: string, written: AnnouncementWritten = {}): readonly unknown[] {
  return findings(block, text, written).map(({ details }) => details["fact"]);
}

function findings(block: Block, text: string, written: AnnouncementWritten) {
  const all = checked(announcement({ ...written, text: { [block]: paragraphs(text) } }));
  return findingsOf("DV34", all).filter(({ severity }) => severity === "error");
}

/** The fiscal years of a text that DV27 finds to be another's. */
function otherYears(block: Block, text: string, written: AnnouncementWritten = {}) {
  const all = checked(announcement({ ...written, text: { [block]: paragraphs(text) } }));
  return findingsOf("DV27", all).map(({ outcome }) => outcome);
}

test("a text of any block speaks of the dividend decided", () => {
  const text =
    "Holders of record get JPY12.00 per share as dividend, record date September 30, 2018.";
  const written = { annual: [{ year: "2018-03-31", interim: "12.00" }] };
  for (const block of ["headline", "lead", "approval", "reason", "notes"] as const) {
    expect(wrong(block, text, written)).toEqual(["dividendPerShare", "recordDate"]);
  }
});

test.each([
  ["We resolved the FY2016 year-end dividend.", ["otherYearInText"]],
  ["The Board Decided the FY2016 year-end dividend.", ["otherYearInText"]],
  ["The FY2016 year-end dividend was good.", []],
  ["We resolved the FY2016 year-end dividend, unlike the previous one.", []],
  ["We resolved next year to change the FY2016 year-end dividend.", []],
  ["We resolved the FY2016 budget.", []],
])("a year's dividend is another's where it is said to be decided: %s", (text, facts) => {
  expect(otherYears("reason", text)).toEqual(facts);
});

describe("the previous year's total of all classes", () => {
  const written = {
    grandTotal: "700 million",
    previousGrandTotal: "654 million",
    furtherClasses: [
      {
        name: "Class A",
        decided: { dividendPerShare: "20.00", total: "92 million" },
        previous: { dividendPerShare: "10.00", total: "46 million" },
      },
    ],
  };
  const texts = [
    (total: string) => `Total dividends of the previous fiscal year were JPY${total} million.`,
    (total: string) =>
      `Dividends in total rose from JPY${total} million in the previous year to JPY700 million.`,
    (total: string) => `前期の配当金総額は${total}百万円でした。`,
  ];

  test.each(texts)("is what a text may name, and nothing like it", (text) => {
    expect(wrong("reason", text("654"), written)).toEqual([]);
    const [found, ...others] = findings("reason", text("645"), written);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ details: { fact: "total" } });
    expect(found?.related).toContainEqual(grandTotalCell("previous"));
  });

  test("is not this year's", () => {
    expect(wrong("reason", "Total dividends are JPY654 million.", written)).toEqual(["total"]);
  });
});

test("an amount of a part is held against the part", () => {
  const written = { decided: { parts: { ordinary: "11.00", "commemorative (25th)": "2.50" } } };
  const text = "The ordinary dividend is JPY11.00 and the commemorative one is JPY2.50.";
  expect(wrong("reason", text, written)).toEqual([]);
  const [ordinary, ...others] = findings("reason", text.replace("11.00", "12.00"), written);
  expect(others).toEqual([]);
  expect(ordinary).toMatchObject({ related: [partCell("decided", 0)] });
  const [commemorative] = findings("reason", text.replace("2.50", "3.50"), written);
  expect(commemorative).toMatchObject({ related: [partCell("decided", 1)] });
});

test("a part that the worksheet does not have may be the whole, if it is no commemorative one", () => {
  const part = (name: string) => wrong("reason", `The ${name} dividend is JPY2.50 per share.`);
  expect(part("ordinary")).toEqual(["dividendPerShare"]);
  expect(part("special")).toEqual(["dividendPerShare"]);
  expect(part("commemorative")).toEqual([]);
});

test("a dividend whose figure the table lacks is no other one", () => {
  const annual = (total: string) => ({
    annual: [
      { year: "2019-03-31", interim: "13.50", yearEnd: "13.50", total },
      { year: "2018-03-31", interim: "13.50", yearEnd: "13.50", total: "27.00" },
    ],
  });
  const text = "The annual dividend is JPY30.00 per share.";
  expect(wrong("reason", text, annual("27.00"))).toEqual(["dividendPerShare"]);
  expect(wrong("reason", text, annual(""))).toEqual([]);
  expect(wrong("reason", text, annual("none"))).toEqual([]);
});

test.each([
  ["", []],
  ["-", []],
  ["none", ["dividendPerShare"]],
  ["13.50", ["dividendPerShare"]],
])("where the decided dividend is %j", (dividendPerShare, facts) => {
  const written = { decided: { dividendPerShare } };
  expect(wrong("lead", "The dividend is JPY12.50 per share.", written)).toEqual(facts);
  expect(wrong("lead", "The total dividend is JPY618 million.", written)).toEqual(["total"]);
});

test("a text's total may be that of a class which has none typed", () => {
  const text = "The total dividend is JPY618 million.";
  const preferred = (total: string) => ({
    furtherClasses: [{ name: "Class A", decided: { dividendPerShare: "60", total } }],
  });
  expect(wrong("lead", text, preferred("10 million"))).toEqual(["total"]);
  expect(wrong("lead", text, preferred(""))).toEqual([]);
  expect(wrong("lead", text, { decided: { total: null } })).toEqual([]);
});

test("parts of a dividend that is none are no dividend a text could contradict", () => {
  const decided = { dividendPerShare: "none", parts: { ordinary: "11.00" } };
  expect(wrong("lead", "The dividend is JPY12.50 per share.", { decided })).toEqual([]);
});

test("a column's note is held against its column first", () => {
  const ofNote = (note: string) => {
    const previous = { dividendPerShareAsPaid: "27.00", total: "608 million", notes: [note] };
    const all = checked(announcement({ previous, text: {} }));
    return findingsOf("DV34", all).filter(({ severity }) => severity === "error");
  };
  expect(ofNote("A dividend of JPY27.00 was paid per share.")).toEqual([]);
  expect(ofNote("A dividend of JPY13.50 was paid per share.")).toEqual([]);
  expect(ofNote("A dividend of JPY28.00 was paid per share.")).toMatchObject([
    {
      outcome: "noneOfThese",
      related: [
        columnCell("previous", "dividendPerShareAsPaid"),
        columnCell("previous", "dividendPerShare"),
      ],
      details: {
        fact: "dividendPerShare",
        words: "JPY28.00",
        stated: [{ shown: "27.00" }, { shown: "13.50" }],
      },
    },
  ]);
  expect(ofNote("The total dividend was JPY618 million.")).toMatchObject([
    { related: [columnCell("previous", "total")] },
  ]);
});

test("shares in a column's note are held against its own", () => {
  const told = (note: string) =>
    checked(announcement({ previous: { sharesIssued: "45,000,000", notes: [note] }, text: {} }));
  const errors = (note: string) =>
    findingsOf("DV34", told(note)).filter(({ severity }) => severity === "error");
  expect(errors("Shares issued: 45,000,000 shares.")).toEqual([]);
  expect(errors("Shares issued: 45,000,001 shares.")).toMatchObject([
    { related: [columnCell("previous", "sharesIssued")] },
  ]);
});

test("a year's dividend is held against the end of the fiscal year and the record date", () => {
  const text = "2018年9月期配当を決議しました。";
  expect(otherYears("reason", text)).toEqual(["otherYearInText"]);
  expect(otherYears("reason", text, { decided: { recordDate: "2018-09-30" } })).toEqual([]);
  expect(otherYears("reason", text, { decision: { fiscalYearEnd: "" } })).toEqual([]);
});

test.each<[Block, string, readonly unknown[]]>([
  // Of the quarters' ends and last year's days a text must say that they are. The columns have the record dates March 31 of 2019 and 2018, and may speak of the quarters' ends.
  ["lead", "The record date is March 31, 2018.", ["recordDate"]],
  ["reason", "The record date was March 31, 2018.", ["recordDate"]],
  ["reason", "Of the previous dividend the record date was March 31, 2018.", []],
  ["reason", "The record date was September 30, 2018.", ["recordDate"]],
  ["reason", "For the interim dividend the record date was September 30, 2018.", []],
  ["reason", "The record date was September 29, 2018.", ["recordDate"]],
  ["reason", "For the interim dividend the record date was September 29, 2018.", ["recordDate"]],
  ["reason", "Next year's record date is March 31, 2020.", []],
  ["lead", "Next year's record date is March 31, 2020.", []],
  // And the effective dates June 28, 2019 and June 29, 2018.
  ["lead", "The effective date is June 29, 2018.", ["effectiveDate"]],
  ["reason", "The effective date was June 29, 2018.", ["effectiveDate"]],
  ["reason", "Of the previous dividend the effective date was June 29, 2018.", []],
  ["reason", "The effective date is June 27, 2019.", ["effectiveDate"]],
  ["reason", "Of the previous dividend the effective date was June 30, 2018.", ["effectiveDate"]],
  ["reason", "In our forecast the effective date was June 30, 2019.", ["effectiveDate"]],
  ["reason", "For the interim dividend the effective date was December 6, 2018.", []],
  ["lead", "For the interim dividend the effective date was December 6, 2018.", []],
  // The days of the release and of the board's meeting are judged where the text is about the decision.
  ["lead", "TOKYO - May 24, 2019 - It pays a dividend.", ["releaseDate"]],
  ["lead", "TOKYO - May 23, 2019 - It pays a dividend.", []],
  ["reason", "TOKYO - May 24, 2019 - It pays a dividend.", ["releaseDate"]],
  ["lead", "At the board meeting held on May 22, 2019 it was resolved.", ["boardMeetingDate"]],
  ["reason", "At the board meeting held on May 22, 2019 it was resolved.", ["boardMeetingDate"]],
  ["lead", "On May 22, 2019 it was resolved.", ["boardMeetingDate"]],
])("a date: in the %s, %s", (block, text, facts) => {
  const decision = { decidedBy: "board", boardMeetingDate: "2019-05-23" };
  expect(wrong(block, text, { decision })).toEqual(facts);
});

test.each<[string, readonly unknown[], AnnouncementWritten?]>([
  ["The dividend is JPY14.00 per share.", ["dividendPerShare"]],
  ["The dividend, JPY0.50 per share higher than the previous one, is paid.", []],
  ["The next dividend is JPY14.00 per share.", []],
  ["In FY2012 the dividend was JPY14.00 per share.", []],
  ["The interim dividend was JPY14.00 per share.", ["dividendPerShare"]],
  ["The interim dividend was JPY14.00 per share.", [], { annual: null }],
  ["The interim dividend was 14.", ["dividendPerShare"]],
  ["The interim dividend was 30% of income.", []],
  ["The interim dividend was JPY600 million.", []],
  ["The interim dividend was 30%.", []],
  ["It is up 15% in total dividends.", []],
  ["The total dividend amount is JPY618 million.", ["total"]],
  ["The total dividend amount is JPY608 million.", []],
  ["The previous total dividend amount was JPY618 million.", ["total"]],
  ["Our forecast of the total dividend amount was JPY618 million.", ["total"]],
  ["The interim total dividend amount was JPY618 million.", []],
  ["The total interim dividend was JPY618 million.", []],
])("an amount: %s", (text, facts, written = {}) => {
  expect(wrong("reason", text, written)).toEqual(facts);
});

test("of a split's amounts each may be before or after it", () => {
  const split = { decided: { splitRatio: "2 for 1" } };
  expect(wrong("reason", "With the split the interim dividend was JPY27.00.", split)).toEqual([]);
  expect(wrong("reason", "With the split the interim dividend was JPY28.00.", split)).toEqual([
    "dividendPerShare",
  ]);
  expect(wrong("lead", "With the split the dividend is JPY6.75 per share.", split)).toEqual([]);
});

test("a finding holds what is said against the first fact it could be of", () => {
  const of = (text: string) => findings("lead", text, {})[0];
  expect(of("The total dividend amount is JPY618 million.")).toMatchObject({
    related: [columnCell("decided", "total")],
    details: { words: "JPY618 million", stated: "608 million" },
  });
  expect(of("The effective date is June 27, 2019.")).toMatchObject({
    related: [columnCell("decided", "effectiveDate")],
    gap: { is: "days", days: -1 },
  });
});

test("beside a dividend of which the worksheet has no figure no amount is judged", () => {
  const text = "Together with the interim dividend shareholders get a dividend of JPY43 per share.";
  expect(wrong("reason", text, { annual: null })).toEqual([]);
  expect(wrong("reason", text)).toEqual(["dividendPerShare"]);
});

test("a number that is neither a dividend per share nor a total is no total", () => {
  expect(wrong("lead", "It pays a dividend to 618 million shares in total.")).toEqual([]);
  expect(wrong("lead", "The dividend rose with JPY618 million of sales.")).toEqual([]);
});

test("parts that are not given leave none to be none", () => {
  const decided = { dividendPerShare: "none", parts: { ordinary: "-" } };
  const text = "The dividend is JPY12.50 per share.";
  expect(wrong("lead", text, { decided })).toEqual(["dividendPerShare"]);
});

test.each([
  // What follows from facts, or is one of no role: two dividends' difference, an amount, a day of another year.
  ["The price is 3 yen.", "3 yen elsewhere"],
  ["The price is 7 yen.", "7 yen open"],
  ["The price is JPY3 million.", "JPY3 million open"],
  ["The distributable amount is JPY25 million.", "JPY25 million elsewhere"],
  ["The distributable amount is JPY22 million.", "JPY22 million open"],
  ["We met on June 30, 2017 in Tokyo.", "June 30, 2017 elsewhere"],
  ["We met on June 21, 2017 in Tokyo.", "June 21, 2017 open"],
])("a figure that is tied to no fact: %s", (text, expected) => {
  const written = { ...twoYears, decision: { distributableAmount: "25 million" } };
  expect(figuresIn(text, written)).toEqual([expected]);
});

import { figuresIn } from "./figuresIn";
import { twoYears } from "./twoYears";

describe("a year far from the worksheet's two", () => {
  const texts = [
    "The dividend was 12 yen per share in 2005.",
    "The dividend of spring 2009 was 12 yen per share.",
    "The dividend of 12 yen per share was paid from March 12, 1998.",
    "The dividend for fiscal 2012 was 12 yen per share.",
    "1株当たり配当金は2005年に12円でした。",
    "1株当たり配当金は2005年度末に12円でした。",
  ];

  test.each(texts)("has dividends of its own: %s", (text) => {
    const amount = (written = twoYears) =>
      figuresIn(text, written).find((each) => /12 ?(?:yen|円)/u.test(each));
    expect(amount()).toMatch(/ open$/u);
    // Without a fiscal year end any year may be far.
    expect(amount({ ...twoYears, decision: { fiscalYearEnd: "" } })).toMatch(/ open$/u);
  });

  test.each([
    "The dividend was 12 yen per share in 2018.",
    "The dividend was 12 yen per share.",
    "The dividend of room 2005 is 12 yen per share.",
    "1株当たり配当金は2005年間の12円です。",
    "株主2005名に毎年12円の配当をお支払いします。",
  ])("is not named: %s", (text) => {
    expect(figuresIn(text, twoYears)).toContainEqual(
      expect.stringMatching(/^12 ?(?:yen|円) not /u),
    );
  });
});

test.each([
  // A label of the dividend's text, a total that nothing else of the text has.
  ["Dividend per share and total. Aggregate: JPY680 million.", ["JPY680 million not 991 million"]],
  ["Results. Aggregate: JPY680 million.", ["JPY680 million open"]],
  // It is the dividend's where an amount is, or the day of the forecast is said.
  ["It goes up from 20 yen to 24 yen.", ["20 yen elsewhere", "24 yen not 22"]],
  [
    "What was announced on May 14, 2019 was 24 yen.",
    ["May 14, 2019 elsewhere", "24 yen not 22 20 19 40 38"],
  ],
  ["Sales announced on May 14, 2019 were 24 yen.", ["May 14, 2019 elsewhere", "24 yen open"]],
  // Up to where it speaks of the previous year alone.
  [
    "In the previous year the record date was March 31, 2018 and 19 yen was paid.",
    ["March 31, 2018 agreed", "19 yen agreed"],
  ],
  // The year that "for" leads to right behind an amount is its own.
  [
    "It is 22 yen, up on the dividend of 19 yen per common share for FY2017.",
    ["22 yen agreed", "19 yen agreed", "FY2017 elsewhere"],
  ],
  [
    "It is 22 yen, up on the dividend of 19 yen for the year ended March 31, 2018.",
    ["22 yen agreed", "19 yen agreed", "March 31, 2018 elsewhere"],
  ],
  [
    "It is 22 yen, up on the dividend of 19 yen in FY2017.",
    ["22 yen agreed", "19 yen agreed", "FY2017 elsewhere"],
  ],
])("%s", (text, expected) => {
  expect(figuresIn(text, twoYears)).toEqual(expected);
});

test("without a day of a forecast no sentence says it", () => {
  const written = { ...twoYears, forecast: { dividendPerShare: "20", announcedOn: null } };
  expect(figuresIn("We had 24 yen.", written)).toEqual(["24 yen open"]);
  expect(figuresIn("We had 24 yen.", twoYears)).toEqual(["24 yen open"]);
});

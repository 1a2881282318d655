import type { AnnouncementWritten } from "../../written";
import { figuresIn } from "./figuresIn";
import { twoYears } from "./twoYears";

test.each<[string, readonly string[], AnnouncementWritten?]>([
  // What a change is from is named, however far before, or left open between last year's and the forecast's.
  [
    "For FY2017 we paid an interim dividend of 19 yen per share, and we have set the year-end dividend at 22 yen, 2 yen more than the 20 yen forecast.",
    ["FY2017 not 2019-03-31", "19 yen agreed", "22 yen agreed", "2 yen elsewhere", "20 yen agreed"],
  ],
  ["The dividend has been raised from 20 yen to 22 yen.", ["20 yen elsewhere", "22 yen agreed"]],
  ["The dividend has been raised from 21 yen to 22 yen.", ["21 yen not 20 19", "22 yen agreed"]],
  // Where both are alike, there is no doubt which.
  [
    "The dividend has been raised from 19 yen to 22 yen.",
    ["19 yen agreed", "22 yen agreed"],
    { forecast: { dividendPerShare: "19" } },
  ],
  // A limit, another payer, another thing and the money on shares in a trust are no dividend decided.
  ["The dividend is at least 24 yen per share.", ["24 yen open"]],
  ["Our subsidiary pays a dividend of 24 yen per share.", ["24 yen open"]],
  ["Net income per share was 24 yen, and a dividend is paid.", ["24 yen open"]],
  ["The dividends on shares held in trust are JPY24 million.", ["JPY24 million open"]],
  // Without a word that says so, a number is held against a dividend that it may be mistyped.
  [
    "For this we have JPY919 million in the bank for dividends.",
    ["JPY919 million not 991 million"],
  ],
])("%s", (text, expected, written = {}) => {
  expect(figuresIn(text, { ...twoYears, ...written })).toEqual(expected);
});

// One that is missing may be the one that a text gives, another's is not.
test.each([
  ["The dividend is 24 yen per share.", "24 yen open"],
  ["The dividend is 19 yen per share.", "19 yen not 22"],
  ["The interim dividend is 24 yen per share.", "24 yen open"],
])("where the decided dividend is not given: %s", (text, expected) => {
  const written = { ...twoYears, decided: { dividendPerShare: "" } };
  expect(figuresIn(text, written)).toEqual([expected]);
});

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
])("%s", (text, expected) => {
  expect(figuresIn(text, twoYears)).toEqual(expected);
});

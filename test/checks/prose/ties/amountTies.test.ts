import { figuresIn } from "./figuresIn";
import { twoYears } from "./twoYears";

test.each([
  // Numbers of something else, whatever stands before them.
  ["The dividend is paid in total to 3 million holders.", ["3 million open"]],
  ["Total dividends reach 3 million shareholders.", ["3 million open"]],
  ["Total dividends reach 3 million.", ["3 million not 991 million"]],
  ["中間配当は12月に実施しております。", ["12 open"]],
  ["中間配当は12といたします。", ["12 not 18"]],
  // Words before the first figure are its own, whatever letter they begin with.
  ["すでに中間配当分として、1株当たり18円をお支払いしております。", ["18円 agreed"]],
  // A semicolon parts two sentences, but for the label before both.
  [
    "Annual dividends per share: 40 yen in FY2018; 38 yen in FY2018.",
    ["40 yen agreed", "FY2018 agreed", "38 yen not 40", "FY2018 elsewhere"],
  ],
  [
    "The interim dividend was 18 yen; a dividend of 18 yen follows.",
    ["18 yen agreed", "18 yen not 22"],
  ],
  // What last year's is compared with may be the year's dividend, named before the part.
  [
    "The annual dividend is 40 yen with a year-end dividend of 22 yen, against 38 yen for FY2017.",
    ["40 yen agreed", "22 yen agreed", "38 yen agreed", "FY2017 elsewhere"],
  ],
  [
    "年間配当は40円、うち期末配当は22円となり、2018年3月期の38円を上回ります。",
    ["40円 agreed", "22円 agreed", "2018年3月期 elsewhere", "38円 agreed"],
  ],
  // What is said of the amount before the size of a change holds behind it.
  [
    "Viewed over the full year, the dividend per share is 40 yen, a plus of 2 yen on the previous year's 40 yen.",
    ["40 yen agreed", "2 yen elsewhere", "40 yen not 38"],
  ],
  [
    "配当は22円;前期は19円、前期の年間配当:38円です。",
    ["22円 agreed", "19円 agreed", "38円 agreed"],
  ],
  // What は parts from the figure is what that is about.
  [
    "2019年3月期の期末配当金については、1株につき20円とし、中間配当18円とあわせて年40円となります。",
    ["2019年3月期 agreed", "20円 not 22", "18円 agreed", "40円 agreed"],
  ],
  // A fiscal year beside a number says that it is a dividend.
  [
    "期末配当金は2018年3月期が19円、2019年3月期が23円です。",
    ["2018年3月期 elsewhere", "19円 agreed", "2019年3月期 agreed", "23円 not 22"],
  ],
])("%s", (text, expected) => {
  expect(figuresIn(text, twoYears)).toEqual(expected);
});

import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import type { TextSection } from "../../../../src/dividend/announcement";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";
import type { AnnouncementWritten } from "../../written";
import { twoYears } from "./twoYears";

/** Each fiscal year of a text with what it is, and what it should be where it is wrong. */
function years(
  text: string,
  written: AnnouncementWritten = twoYears,
  block: keyof TextSection = "reason",
): readonly string[] {
  return tiedTexts(announcement({ ...written, text: { [block]: paragraphs(text) } }))
    .flatMap((each) => each.ties)
    .filter(({ spot }) => ["fiscalYear", "date"].includes(spot.found.reading.is))
    .map((tie) => {
      if (tie.is !== "wrong") return `${tie.spot.found.text} ${tie.is}`;
      return `${tie.spot.found.text} not ${tie.candidates.map(({ shown }) => shown).join(" ")}`;
    });
}

const lastYear = "Year ended 2018-03-31";

test.each([
  ["It was 22 yen for FY2018 and 19 yen for FY2017.", ["FY2018 agreed", "FY2017 elsewhere"]],
  ["The dividend is 22 yen, compared with 19 yen for FY2017.", ["FY2017 elsewhere"]],
  ["The dividend is 22 yen, compared with 19 yen for FY2010.", [`FY2010 not ${lastYear}`]],
  ["The dividend is 22 yen (19 yen in FY2012).", [`FY2012 not ${lastYear}`]],
  // Told at its amount, which is not that year's.
  ["The dividend is 22 yen against 18 yen for FY2018.", ["FY2018 elsewhere"]],
  ["The dividend, 22 yen, compares with the dividend of FY2018.", ["FY2018 agreed"]],
  ["The dividend for FY2017 of 22 yen per share was decided.", ["FY2017 not 2019-03-31"]],
  ["2018年3月期の19円に対し、配当は22円です。", ["2018年3月期 elsewhere"]],
  ["2019年3月期の19円に対し、配当は22円です。", [`2019年3月期 not ${lastYear}`]],
  ["2010年3月期の19円に対し、配当は22円です。", [`2010年3月期 not ${lastYear}`]],
  ["2019年3月期に比べ、配当は22円です。", [`2019年3月期 not ${lastYear}`]],
  [
    "2019年3月期に比べ、2018年3月期の配当は22円です。",
    ["2019年3月期 agreed", "2018年3月期 not 2019-03-31"],
  ],
  [
    "Compared to 19 yen paid for the year-end of FY2018, the 22 yen is more.",
    [`FY2018 not ${lastYear}`],
  ],
  ["2019年3月期の期末にお支払いした19円に比べ、22円です。", [`2019年3月期 not ${lastYear}`]],
  ["FY2012: 19 yen; now 22 yen.", [`FY2012 not ${lastYear}`]],
  // The year that an aside names.
  ["For the current fiscal year (FY2018) the dividend is 22 yen.", ["FY2018 agreed"]],
  ["For the current fiscal year (FY2017) the dividend is 22 yen.", ["FY2017 not 2019-03-31"]],
  ["The previous fiscal year (FY2017) had 19 yen.", ["FY2017 elsewhere"]],
  ["The previous fiscal year (FY2016) had 19 yen.", [`FY2016 not ${lastYear}`]],
  ["当期（2018年3月期）の配当は22円です。", ["2018年3月期 not 2019-03-31"]],
  ["前期（2016年3月期）の配当は19円でした。", [`2016年3月期 not ${lastYear}`]],
  // By their end.
  ["The fiscal year ended March 31, 2018 had 19 yen.", ["March 31, 2018 elsewhere"]],
  ["The fiscal year ended on March 31, 2016 had 22 yen.", ["March 31, 2016 not 2019-03-31"]],
  ["2016年3月31日に終了した年度の配当を決定しました。", ["2016年3月31日 not 2019-03-31"]],
  ["払渡期間が2016年3月31日に終了しており、配当を決定しました。", ["2016年3月31日 open"]],
  ["In the year ended June 31, 2016 it was 22 yen.", ["June 31, 2016 open"]],
  // Of another year it may well be.
  ["Unlike FY2016, we decided a dividend of 22 yen.", ["FY2016 open"]],
  ["Since FY2015 we decided on dividends each year.", ["FY2015 open"]],
  ["2010年3月期以降、配当を決定しています。", ["2010年3月期 open"]],
  ["We decided the dividend, raised from FY2017.", ["FY2017 elsewhere"]],
  ["We decided a policy for dividends for the next fiscal year, FY2019.", ["FY2019 open"]],
  ["We decided the dividend, which the previous year, FY2016, had not.", ["FY2016 open"]],
  ["The dividend plan of FY2016 has 7 yen.", ["FY2016 open"]],
  ["The FY2016 dividend and its 7 yen are like 22 yen.", ["FY2016 open"]],
  ["We will pay in FY2016.", ["FY2016 open"]],
  ["FY2018: 22 yen per share (FY2016: 17 yen).", ["FY2018 agreed", "FY2016 open"]],
])("%s", (text, expected) => {
  expect(years(text)).toEqual(expected);
});

test("without the end of the fiscal year no year is held against it", () => {
  const written = { ...twoYears, decision: { fiscalYearEnd: "" } };
  expect(years("We decided the FY2016 dividend.", written)).toEqual(["FY2016 open"]);
  expect(years("We decided the FY2016 dividend.")).toEqual(["FY2016 not 2019-03-31"]);
});

test("a headline is of the dividend's year, unless its amount is last year's", () => {
  expect(years("Dividend for FY2016", twoYears, "headline")).toEqual(["FY2016 not 2019-03-31"]);
  expect(years("Dividend of 19 yen for FY2017", twoYears, "headline")).toEqual([
    "FY2017 elsewhere",
  ]);
});

test("the same dividend two years running says of no year that it is the other", () => {
  const same = { ...twoYears, previous: { dividendPerShare: "22", total: "991 million" } };
  expect(years("The FY2016 dividend is 22 yen.", same)).toEqual(["FY2016 open"]);
  expect(years("The FY2016 dividend is 22 yen.")).toEqual(["FY2016 not 2019-03-31"]);
});

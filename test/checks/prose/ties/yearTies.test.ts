import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";
import type { AnnouncementWritten } from "../../written";
import { twoYears } from "./twoYears";

/** Each fiscal year of a text with what it is, and what it should be where it is wrong. */
function years(text: string, written: AnnouncementWritten = twoYears): readonly string[] {
  return tiedTexts(announcement({ ...written, text: { reason: paragraphs(text) } }))
    .flatMap((each) => each.ties)
    .filter(({ spot }) => spot.found.reading.is === "fiscalYear")
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
])("%s", (text, expected) => {
  expect(years(text)).toEqual(expected);
});

test("without the end of the fiscal year no year is held against it", () => {
  const written = { ...twoYears, decision: { fiscalYearEnd: "" } };
  expect(years("We decided the FY2016 dividend.", written)).toEqual(["FY2016 open"]);
  expect(years("We decided the FY2016 dividend.")).toEqual(["FY2016 not 2019-03-31"]);
});

import { tiedTexts } from "../../../../src/checks/prose/ties/textTies";
import type { TextSection } from "../../../../src/dividend/announcement";
import { announcement } from "../../announcements";
import { paragraphs } from "../../paragraphs";

/** Each figure of a text with the fact it is, or is not, and the days it would be. */
function ties(block: keyof TextSection, text: string): readonly string[] {
  return tiedTexts(announcement({ text: { [block]: paragraphs(text) } }))
    .flatMap((each) => each.ties)
    .map((tie) => {
      const figure = tie.spot.found.text;
      if (tie.is === "agreed") return `${figure} ${tie.fact}`;
      if (tie.is !== "wrong") return `${figure} ${tie.is}`;
      const days = new Set(tie.candidates.map(({ shown }) => shown));
      return `${figure} not ${tie.fact} ${[...days].join(" ")}`;
    });
}

test.each([
  [
    "The dividend is paid to shareholders of record on March 31, 2019 and takes effect on June 28, 2019.",
    ["March 31, 2019 recordDate", "June 28, 2019 effectiveDate"],
  ],
  [
    "The dividend is paid to shareholders of record on March 31, 2018 and takes effect on June 29, 2018.",
    ["March 31, 2018 not recordDate 2019-03-31", "June 29, 2018 not effectiveDate 2019-06-28"],
  ],
  ["Last year's dividend took effect on June 29, 2018.", ["June 29, 2018 effectiveDate"]],
  ["前期の配当の効力発生日は2018年6月29日でした。", ["2018年6月29日 effectiveDate"]],
  ["The record date is September 30, 2018.", ["September 30, 2018 not recordDate 2019-03-31"]],
  [
    "The record date of the interim dividend is September 30, 2018.",
    ["September 30, 2018 elsewhere"],
  ],
  ["The record date was changed from June 30, 2019.", ["June 30, 2019 open"]],
  ["The forecast was announced on May 14, 2019.", ["May 14, 2019 forecastDate"]],
  ["The forecast was announced on May 15, 2019.", ["May 15, 2019 not forecastDate 2019-05-14"]],
  [
    "The payment date was changed to June 27, 2019.",
    ["June 27, 2019 not effectiveDate 2019-06-28"],
  ],
  [
    "The payment date of the annual dividend is June 27, 2019.",
    ["June 27, 2019 not effectiveDate 2019-06-28"],
  ],
  [
    "Our JPY13.50 disclosed on May 14, 2019 stand.",
    ["JPY13.50 dividendPerShare", "May 14, 2019 elsewhere"],
  ],
  ["決算期を6月20日に変更いたしました。", ["6月20日 open"]],
  ["Our financial year to June 20 was a good one.", ["June 20 open"]],
  [
    "The split is one thing, the dividend's record date March 30, 2019 another.",
    ["March 30, 2019 not recordDate 2019-03-31"],
  ],
  ["期初の予想は2018年5月15日に公表しました。", ["2018年5月15日 open"]],
  ["The Board resolved the dividend on May 23, 2019.", ["May 23, 2019 boardMeetingDate"]],
  [
    "The Board resolved the dividend on May 24, 2019.",
    ["May 24, 2019 not boardMeetingDate 2019-05-23"],
  ],
  ["The dividend will be resolved on June 27, 2019.", ["June 27, 2019 meetingDate"]],
  [
    "The General Meeting of Shareholders on June 27, 2019 will decide the dividend.",
    ["June 27, 2019 meetingDate"],
  ],
  [
    "The General Meeting of Shareholders on June 26, 2019 will decide the dividend.",
    ["June 26, 2019 not meetingDate 2019-06-27"],
  ],
  ["The dividend policy was decided on April 1, 2015.", ["April 1, 2015 open"]],
  ["The dividend is paid on June 31, 2019.", ["June 31, 2019 open"]],
  // Of another period's, only a record date that is usual for it is left to it.
  [
    "The record date of the interim dividend is September 29, 2018.",
    ["September 29, 2018 not recordDate 2019-03-31"],
  ],
  // Board and meeting in one sentence; and a resolution of which it does not say whose.
  [
    "The Board resolved on May 23, 2019 that the dividend is to be submitted to the meeting.",
    ["May 23, 2019 boardMeetingDate"],
  ],
  [
    "The dividend to be submitted to the meeting is as in the forecast announced on May 14, 2019.",
    ["May 14, 2019 forecastDate"],
  ],
  ["Resolution of the dividend: June 27, 2019.", ["June 27, 2019 meetingDate"]],
  // The amount beside the day is both this year's and the forecast's.
  [
    "A dividend of JPY13.50, June 28, 2019.",
    ["JPY13.50 dividendPerShare", "June 28, 2019 elsewhere"],
  ],
  // What is named last counts.
  [
    "The dividend goes to holders on our register and into accounts, so June 12, 2019.",
    ["June 12, 2019 not effectiveDate 2019-06-28"],
  ],
])("%s", (text, expected) => {
  expect(ties("reason", text)).toEqual(expected);
});

test.each([
  ["banner", "May 23, 2019", ["May 23, 2019 releaseDate"]],
  ["banner", "May 22, 2019", ["May 22, 2019 not releaseDate 2019-05-23"]],
  [
    "banner",
    "Tokyo, May 22, 2019, corrected June 3, 2019",
    ["May 22, 2019 open", "June 3, 2019 open"],
  ],
  // The day at a text's head.
  ...["TOKYO - | - ", "TOKYO (|) – ", "TOKYO (|)—", "| - ", "Disclosed |: ", "Released on | "].map(
    (head) =>
      [
        "lead",
        `${head.replace("|", "May 22, 2019")}We announce a dividend.`,
        ["May 22, 2019 not releaseDate 2019-05-23"],
      ] as const,
  ),
  [
    "lead",
    "Published on May 22, 2019, the dividend forecast stands.",
    ["May 22, 2019 not forecastDate 2019-05-14"],
  ],
  ["notes", "Dividend disclosed May 22, 2019", ["May 22, 2019 open"]],
  ["notes", "Disclosed to holders May 22, 2019", ["May 22, 2019 open"]],
  [
    "notes",
    "The dividend (May 22, 2019 or so) is decided.",
    ["May 22, 2019 not boardMeetingDate 2019-05-23"],
  ],
  [
    "notes",
    "The dividend May 22, 2019 - or so - is decided.",
    ["May 22, 2019 not boardMeetingDate 2019-05-23"],
  ],
  // Where no words say what a day is, it is not called agreed: it may stand there for another.
  ["headline", "Dividend (June 28, 2019)", ["June 28, 2019 elsewhere"]],
  ["notes", "The dividend and the day: June 28, 2019.", ["June 28, 2019 elsewhere"]],
  [
    "notes",
    "The dividend and the day: June 29, 2018.",
    ["June 29, 2018 not effectiveDate 2019-06-28"],
  ],
  ["notes", "Last year's dividend, June 29, 2018.", ["June 29, 2018 effectiveDate"]],
  [
    "notes",
    "Last year's payment began on June 29, 2018; this year's begins on June 29, 2018.",
    ["June 29, 2018 effectiveDate", "June 29, 2018 not effectiveDate 2019-06-28"],
  ],
  [
    "lead",
    "The dividend, in March 1998 the first, is paid on June 28.",
    ["March 1998 open", "June 28 effectiveDate"],
  ],
  [
    "lead",
    "Shares were listed on December 2, 1999, and a dividend of JPY13.50 is paid.",
    ["December 2, 1999 open", "JPY13.50 dividendPerShare"],
  ],
  ["lead", "The offices open again on June 26, 2019.", ["June 26, 2019 open"]],
  ["lead", "Our new shop welcomes you from June 27, 2018.", ["June 27, 2018 open"]],
  ["lead", "The meeting of June 28, 2018 decided last year's dividend.", ["June 28, 2018 open"]],
  [
    "lead",
    "The meeting of May 24, 2018 approved the previous year's interim dividend.",
    ["May 24, 2018 open"],
  ],
  [
    "lead",
    "The meeting of May 24, 2018 decided the dividend.",
    ["May 24, 2018 not boardMeetingDate 2019-05-23"],
  ],
  ["approval", "It is held on Thursday, June 27, 2019.", ["Thursday, June 27, 2019 elsewhere"]],
  ["approval", "It is held on Wednesday, June 26, 2019.", ["Wednesday, June 26, 2019 open"]],
  // What the words of its clause alone say, and no word of the dividend, is told only where it is so.
  ["notes", "Cheques are sent out, as ever, June 28, 2019.", ["June 28, 2019 effectiveDate"]],
  ["notes", "Cheques are sent out, as ever, June 12, 2019.", ["June 12, 2019 open"]],
  ["notes", "Those who are holders, all told, June 12, 2019.", ["June 12, 2019 open"]],
  [
    "notes",
    "Those of record, all told, June 12, 2019.",
    ["June 12, 2019 not recordDate 2019-03-31"],
  ],
  ["lead", "配当は6月28日に支払います。", ["6月28日 effectiveDate"]],
  ["lead", "配当は6月27日に支払います。", ["6月27日 not effectiveDate 2019-06-28"]],
  [
    "lead",
    "Money reaches shareholders' accounts on June 28, 2019.",
    ["June 28, 2019 effectiveDate"],
  ],
  [
    "lead",
    "Money reaches shareholders' accounts on June 26, 2019.",
    ["June 26, 2019 not effectiveDate 2019-06-28"],
  ],
  [
    "lead",
    "The fiscal year that ended on March 31, 2019 was good for the dividend.",
    ["March 31, 2019 fiscalYear"],
  ],
  ["lead", "Today, May 23, 2019, the dividend was decided.", ["May 23, 2019 boardMeetingDate"]],
  [
    "lead",
    "Today, May 24, 2019, the dividend was decided.",
    ["May 24, 2019 not boardMeetingDate 2019-05-23"],
  ],
] as const)("in the %s: %s", (block, text, expected) => {
  expect(ties(block, text)).toEqual(expected);
});

// Nothing says what the day is, but that it is one of the dividend decided.
test.each([
  [
    "lead",
    "Please note the date of July 28, 2019 for the dividend.",
    "not effectiveDate 2019-06-28",
  ],
  ["lead", "Please note the date of July 27, 2019 for the dividend.", "not meetingDate 2019-06-27"],
  [
    "lead",
    "Please note the date of June 28, 2018 for the dividend.",
    "not effectiveDate 2019-06-28",
  ],
  ["lead", "Please note the date of July 26, 2019 for the dividend.", "open"],
  ["notes", "Please note the date of July 28, 2019 for the dividend.", "open"],
  ["lead", "Please note the date of July 28, 2019.", "open"],
  ["lead", "Please note the date of July 28 for the dividend.", "open"],
  ["lead", "Please note the date of July 28, 2019 for the briefing on the dividend.", "open"],
  ["lead", "For the dividend please note June 28, 2019 and July 28, 2019.", "open"],
] as const)("a day mistyped in the %s: %s", (block, text, expected) => {
  expect(ties(block, text).at(-1)).toMatch(new RegExp(` ${expected}$`));
});

test("a day in a note of the previous column is of that one", () => {
  const noted = (note: string) =>
    tiedTexts(announcement({ previous: { notes: [note] } }))
      .flatMap((each) => each.ties)
      .map((tie) => ("fact" in tie ? `${tie.is} ${tie.fact}` : tie.is));
  expect(noted("Then came June 29, 2018.")).toEqual(["agreed effectiveDate"]);
  expect(noted("Then came June 27, 2018.")).toEqual(["open"]);
  expect(noted("The dividend was paid on June 29, 2018.")).toEqual(["agreed effectiveDate"]);
  expect(noted("The dividend was paid on June 28, 2019.")).toEqual(["wrong effectiveDate"]);
});

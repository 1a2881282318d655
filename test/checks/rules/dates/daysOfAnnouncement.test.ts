import type { TextSection } from "../../../../src/dividend/announcement";
import { a1 } from "../../../../src/dividend/fact";
import { agreedBy } from "../../agreed";
import { announcement } from "../../announcements";
import { columnCell, decisionCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import { day } from "../../written";
import { toldInFull } from "../../inFull";

function forecast(announcedOn: string | null) {
  return checked(announcement({ forecast: { announcedOn } }));
}

test.each([
  ["2019-05-24", "error", "forecastAfterRelease"],
  ["2019-05-23", "warning", "forecastOnReleaseDay"],
])("a forecast of %s in a release of May 23, 2019: %s", (announcedOn, severity, outcome) => {
  expect(findingsOf("DV25", forecast(announcedOn))).toMatchObject([
    {
      severity,
      outcome,
      cell: columnCell("forecast", "announcedOn"),
      related: [decisionCell("releaseDate")],
    },
  ]);
});

test("the day on which a text has the forecast announced agrees with the column's", () => {
  const reason = paragraphs("The dividend forecast announced on May 14, 2019 stands.");
  const announcedOn = a1(columnCell("forecast", "announcedOn"));
  const agreed = agreedBy("DV25", checked(announcement({ text: { reason } })));
  expect(agreed).toContainEqual(
    expect.stringMatching(new RegExp(`^B\\d+ ${announcedOn} \\| May 14, 2019$`)),
  );
});

test("a forecast of the day before is earlier", () => {
  expect(findingsOf("DV25", forecast("2019-05-22"))).toEqual([]);
});

test("the dates can be missing", () => {
  expect(missingOf("DV25", forecast(null))).toEqual(["announcedOn"]);
  const noRelease = checked(announcement({ decision: { releaseDate: "" } }));
  expect(missingOf("DV25", noRelease)).toEqual(["releaseDate"]);
  const noForecast = { announcedOn: null, dividendPerShare: "undetermined" };
  expect(missingOf("DV25", checked(announcement({ forecast: noForecast })))).toEqual([]);
});

function said(words: string, boardMeetingDate: string | null, block: keyof TextSection = "lead") {
  const text = { [block]: paragraphs(words) };
  return findingsOf("DV25", checked(announcement({ decision: { boardMeetingDate }, text })));
}

test.each([
  "The Company announced that its Board of Directors today resolved to pay a dividend.",
  "The Board resolved today that a dividend be paid.",
  "At a meeting of the Board of Directors held today, a dividend was decided.",
  "At the Board's meeting today a dividend came up.",
  "The Board meeting held today was about a dividend.",
  "The Board today has decided it.",
  "The Company today decided on a dividend.",
  "The Company, today, has decided on a dividend.",
  "It decided on it today.",
  "It decided today.",
  "当社は、本日開催の取締役会において、下記のとおり決議しました。",
  "本日、下記のとおり決議いたしました。",
  "当社は本日、剰余金の配当を行うことを決定いたしました。",
])("%s", (words) => {
  expect(said(words, "2019-05-22")).toMatchObject([
    {
      severity: "error",
      outcome: "notToday",
      related: [decisionCell("boardMeetingDate"), decisionCell("releaseDate")],
    },
  ]);
  expect(said(words.replaceAll(" ", "\n "), "2019-05-22")).toHaveLength(1);
  expect(said(words, "2019-05-23")).toEqual([]);
  expect(said(words, null)).toEqual([]);
});

test.each([
  "The Company today announced that its Board resolved on May 22, 2019 to pay a dividend.",
  "当社は本日、2019年5月22日開催の取締役会における決議をお知らせします。",
  "The Board resolved on May 22, 2019.",
])("%s says nothing of a resolution today", (words) => {
  expect(said(words, "2019-05-22")).toEqual([]);
});

test.each(["headline", "lead", "approval", "reason"] as const)(
  "it may stand in the %s",
  (block) => {
    expect(said("The Board resolved it today.", "2019-05-22", block)).toHaveLength(1);
  },
);

test.each([
  ["paid by its record date only after it", "13.50 (paid)", "13.50", {}, true],
  ["paid by its effective date only after it", "", "13.50 (paid)", {}, true],
  ["not marked", "13.50", "13.50", {}, false],
  ["of a year before", "", "13.50 (paid)", { previous: { effectiveDate: "2018-04-01" } }, false],
])(
  "a release is too early for a payment marked as made: %s",
  (_, interim, yearEnd, more, isTooEarly) => {
    const all = checked(
      announcement({
        ...more,
        decision: { releaseDate: "2018-05-23" },
        annual: [
          { year: "2019-03-31", interim, yearEnd: "13.50 (paid)", total: "" },
          { year: "2018-03-31", interim: "13.50", yearEnd, total: "" },
        ],
      }),
    );
    const [release, forecastDay] = [
      decisionCell("releaseDate"),
      columnCell("forecast", "announcedOn"),
    ];
    expect(findingsOf("DV25", all)).toMatchObject([
      isTooEarly
        ? {
            outcome: "forecastAfterRelease",
            cell: release,
            related: [forecastDay],
            expected: { is: "dates", from: day("2019-05-15") },
            actual: { date: day("2018-05-23") },
            gap: { days: -357 },
          }
        : { outcome: "forecastAfterRelease", cell: forecastDay, related: [release] },
    ]);
  },
);

toldInFull("DV25", "dates", {
  "before the release": {},
  "on its day": { forecast: { announcedOn: "2019-05-23" } },
  "after it": { forecast: { announcedOn: "2019-05-24" } },
  "not given": { forecast: { announcedOn: "" } },
  "no release date": { decision: { releaseDate: "" } },
  "no forecast": { forecast: null },
});

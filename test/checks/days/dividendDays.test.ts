import { dividendDays } from "../../../src/checks/days/dividendDays";
import { japaneseHolidays } from "../../../src/checks/japaneseHolidays";
import { type CivilDate, isoDate } from "../../../src/dividend/civilDate";
import { announcement } from "../announcements";
import type { AnnouncementWritten } from "../written";
import { day } from "../written";
import { slowNextBusinessDay } from "./slowSettlement";

function daysOf(written: AnnouncementWritten) {
  const { days, unknown } = dividendDays(announcement(written), japaneseHolidays);
  return {
    days: days.map(({ name, date, classes }) =>
      [name, isoDate(date), ...(classes ?? [])].join(" "),
    ),
    unknown,
  };
}

const decision = {
  releaseDate: "2019-05-23",
  decidedBy: "shareholdersMeeting",
  meetingDate: "2019-06-27",
};

describe("the days of a dividend", () => {
  it("stand in the order of the calendar", () => {
    const decided = { recordDate: "2019-03-31", effectiveDate: "2019-06-28" };
    expect(daysOf({ decision, decided }).days).toEqual([
      "latestForecast 2019-03-26",
      "lastDayWithRights 2019-03-26",
      "exDate 2019-03-27",
      "recordDate 2019-03-31",
      "release 2019-05-23",
      "meeting 2019-06-27",
      "afterMeeting 2019-06-28",
      "effective 2019-06-28",
      "threeMonthLimit 2019-06-30",
    ]);
  });

  it("are those typed alone where the market is another", () => {
    const decided = { recordDate: "2019-03-31", effectiveDate: "2019-06-28" };
    const { days, unknown } = daysOf({ decision, decided, presentation: { market: "other" } });
    expect(days).toEqual([
      "recordDate 2019-03-31",
      "release 2019-05-23",
      "meeting 2019-06-27",
      "effective 2019-06-28",
    ]);
    expect(unknown).toEqual([]);
  });

  it("stand in the order of what they are where they are one day", () => {
    const together = {
      decision: { ...decision, meetingDate: "2019-05-23" },
      decided: { recordDate: "2019-05-23", effectiveDate: "2019-05-23" },
    };
    expect(daysOf(together).days).toEqual([
      "latestForecast 2019-05-20",
      "lastDayWithRights 2019-05-20",
      "exDate 2019-05-21",
      "recordDate 2019-05-23",
      "release 2019-05-23",
      "meeting 2019-05-23",
      "effective 2019-05-23",
      "afterMeeting 2019-05-24",
      "threeMonthLimit 2019-08-23",
    ]);
  });

  it("name no meeting where the board decides", () => {
    const days = daysOf({
      decision: { ...decision, decidedBy: "boardOfDirectors" },
      decided: { recordDate: "2019-03-31", effectiveDate: "2019-06-28" },
    });
    expect(days.days.join()).not.toContain("eeting");
  });

  it("name the classes of a date that is not everyone's", () => {
    const days = daysOf({
      decided: { recordDate: "2019-03-31" },
      furtherClasses: [
        { name: "Class A", decided: { recordDate: "2019-03-31" } },
        { name: "Class B", decided: { recordDate: "2019-02-28" } },
      ],
    }).days;
    expect(days).toContain("exDate 2019-02-26 Class B");
    expect(days).toContain("exDate 2019-03-27  Class A");
  });

  it("say what the holidays do not reach", () => {
    const days = daysOf({
      decision: { ...decision, meetingDate: "2028-06-28" },
      decided: { recordDate: "2028-03-31", effectiveDate: "2028-06-29" },
    });
    expect(days.unknown).toEqual(["latestForecast", "lastDayWithRights", "exDate", "afterMeeting"]);
    expect(days.days).toContain("threeMonthLimit 2028-06-30");
  });

  it("leave out what is not typed", () => {
    const nothing = { decided: { recordDate: "", effectiveDate: "" } };
    const noDecision = { releaseDate: null, decidedBy: null, meetingDate: null };
    expect(daysOf({ ...nothing, decision: noDecision })).toEqual({ days: [], unknown: [] });
  });

  it("put the day after a meeting on the next trading day", () => {
    for (let date = 20; date <= 30; date += 1) {
      const meeting: CivilDate = { year: 2024, month: 6, day: date };
      const { days } = dividendDays(
        announcement({ decision: { ...decision, meetingDate: isoDate(meeting) } }),
        japaneseHolidays,
      );
      const after = days.find(({ name }) => name === "afterMeeting");
      expect(after?.date).toEqual(slowNextBusinessDay(meeting));
    }
    expect(slowNextBusinessDay(day("2024-12-30"))).toEqual(day("2025-01-06"));
  });
});

import { japaneseHolidays } from "../../../../src/checks/japaneseHolidays";
import { announcement } from "../../announcements";
import { decisionCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { toldInFull } from "../../inFull";

function result(
  releaseDate: string,
  boardMeetingDate: string | null = null,
  market: "japan" | "other" = "japan",
) {
  return checked(
    announcement({ decision: { releaseDate, boardMeetingDate }, presentation: { market } }),
    { holidays: japaneseHolidays },
  );
}

test.each(["2019-05-25", "2019-05-26", "2019-05-06", "2019-12-31"])("%s is a day off", (date) => {
  expect(findingsOf("DV43", result(date))).toMatchObject([
    { severity: "warning", outcome: "closed", cell: decisionCell("releaseDate") },
  ]);
});

test("a release before the board meeting is an error", () => {
  expect(findingsOf("DV43", result("2019-05-23", "2019-05-24"))).toMatchObject([
    {
      severity: "error",
      outcome: "beforeBoard",
      cell: decisionCell("releaseDate"),
      related: [decisionCell("boardMeetingDate")],
      gap: { days: -1 },
    },
  ]);
});

test.each(["2019-05-23", "2019-05-22"])("a board meeting of %s is not later", (board) => {
  expect(findingsOf("DV43", result("2019-05-23", board))).toEqual([]);
});

test("business days are those of Japan", () => {
  expect(findingsOf("DV43", result("2019-05-25", null, "other"))).toEqual([]);
  expect(findingsOf("DV43", result("2019-05-25", "2019-05-27", "other"))).toHaveLength(1);
});

test("what is missing is said", () => {
  expect(missingOf("DV43", result(""))).toEqual(["releaseDate"]);
  expect(missingOf("DV43", result("2031-06-27"))).toEqual(["holidays"]);
});

test("a day off before the board meeting is one day that cannot be", () => {
  const causes = findingsOf("DV43", result("2019-05-25", "2019-05-27")).map((each) => [
    each.outcome,
    each.causedBy,
  ]);
  expect(causes).toEqual([
    ["beforeBoard", null],
    ["closed", "DV43"],
  ]);
  expect(findingsOf("DV43", result("2019-05-25", "2019-05-24"))).toMatchObject([
    { outcome: "closed", causedBy: null },
  ]);
});

toldInFull("DV43", "dates", {
  "a Thursday": { decision: { boardMeetingDate: "2019-05-23" } },
  "a Saturday": { decision: { releaseDate: "2019-05-25" } },
  "before the board": { decision: { boardMeetingDate: "2019-05-24" } },
  "a Saturday, before the board": {
    decision: { releaseDate: "2019-05-25", boardMeetingDate: "2019-05-27" },
  },
  "not given": { decision: { releaseDate: "" } },
  "beyond the calendar": { decision: { releaseDate: "2200-05-23" } },
  "a Saturday elsewhere": {
    decision: { releaseDate: "2019-05-25" },
    presentation: { market: "other" },
  },
});

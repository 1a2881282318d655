import { likelierDay } from "../../src/checks/meetingDay";
import { isoDate } from "../../src/dividend/civilDate";
import { announcement } from "./announcements";
import { type AnnouncementWritten, day } from "./written";

/** The texts' day, where it is likelier than June 20, 2019 in the row; released May 23, in effect June 28. */
function likelier(
  inTexts: readonly string[],
  inRow = "2019-06-20",
  written: AnnouncementWritten = {},
) {
  const found = likelierDay(inTexts.map(day), day(inRow), announcement(written));
  return found && isoDate(found);
}

const june26 = "2019-06-26";

test("several texts that agree are likelier than the row, one is not", () => {
  expect(likelier([june26, june26])).toBe(june26);
  expect(likelier([june26])).toBeNull();
  expect(likelier([june26, june26, "2019-06-27"])).toBeNull();
  expect(likelier([])).toBeNull();
  expect(likelier(["2019-06-20", "2019-06-20"])).toBeNull();
});

test("one text is likelier than a row that cannot be the day", () => {
  for (const row of ["2018-06-28", "2019-05-23", "2019-06-28", "2020-06-26"]) {
    expect(likelier([june26], row)).toBe(june26);
  }
});

test.each(["2018-06-26", "2019-05-23", "2019-06-28", "2019-07-01"])(
  "texts of a day that cannot be the meeting's say nothing: %s",
  (text) => {
    expect(likelier([text, text])).toBeNull();
  },
);

test("it is between the release and the day of effect, where that is known", () => {
  expect(likelier(["2019-05-24", "2019-05-24"])).toBe("2019-05-24");
  expect(likelier(["2019-06-27", "2019-06-27"])).toBe("2019-06-27");
  const open = { decided: { effectiveDate: "" } };
  expect(likelier(["2019-07-01", "2019-07-01"], "2019-06-20", open)).toBe("2019-07-01");
  const undated = { decision: { releaseDate: "" } };
  expect(likelier([june26, june26], "2019-06-20", undated)).toBeNull();
});

import { announcementYears } from "../../src/checks/announcementYears";
import { columnOf } from "../../src/dividend/announcement";
import { isoDate } from "../../src/dividend/civilDate";
import { announcement } from "./announcements";
import { annualCell, columnCell } from "./cells";
import type { AnnualWritten, ColumnWritten } from "./written";

const row = (announcedOn: string | null, yearEnd = "13.50"): AnnualWritten => ({
  ...{ year: "2019-03-31", forecast: "plain", label: announcedOn ?? "Forecast", yearEnd },
  ...(announcedOn !== null && { announcedOn }),
});

/** Which of column and row is dated wrongly, and which rightly. */
function years(
  forecast: ColumnWritten,
  rows: AnnualWritten[],
  releaseDate: string | null = "2019-05-23",
) {
  const of = announcement({ decision: { releaseDate }, forecast, annual: rows });
  const column = of.classes[0] && columnOf(of.classes[0], "forecast");
  const found = column === undefined ? null : announcementYears(of, column, "yearEnd");
  return (
    found && {
      wrong: { ...found.wrong, date: isoDate(found.wrong.date) },
      right: isoDate(found.right.date),
    }
  );
}

const inColumn = columnCell("forecast", "announcedOn");
const inRow = annualCell(0, "label");
const of = (announcedOn: string) => ({ announcedOn });

test.each([
  ["an old date in the column", "2018-05-14", "2019-05-14", inColumn],
  ["an old date in the row", "2019-05-14", "2018-05-14", inRow],
  ["a date after the release in the column", "2020-05-14", "2019-05-14", inColumn],
  ["a date after the release in the row", "2019-05-14", "2020-05-14", inRow],
])("%s is the slip", (_, column, label, cell) => {
  const wrong = cell === inColumn ? column : label;
  const right = cell === inColumn ? label : column;
  expect(years(of(column), [row(label)])).toEqual({ wrong: { cell, date: wrong }, right });
});

test("a later date on the release day is the slip, and without a release the earlier is", () => {
  const on = (release: string | null) =>
    years(of("2018-05-14"), [row("2019-05-14")], release)?.wrong.date;
  expect(on("2019-05-14")).toBe("2019-05-14");
  expect(on("2019-05-15")).toBe("2018-05-14");
  expect(on(null)).toBe("2018-05-14");
});

test.each<[string, ColumnWritten, AnnualWritten[]]>([
  ["another day", of("2018-05-13"), [row("2019-05-14")]],
  ["another month", of("2018-06-14"), [row("2019-05-14")]],
  ["another figure", of("2018-05-14"), [row("2019-05-14", "14.00")]],
  ["an undated row", of("2018-05-14"), [row(null)]],
  ["two such rows", of("2018-05-14"), [row("2019-05-14"), row("2017-05-14")]],
  ["no date in the column", { announcedOn: "" }, [row("2019-05-14")]],
  ["no figure in the column", { ...of("2018-05-14"), dividendPerShare: "" }, [row("2019-05-14")]],
  ["no figure in the row", of("2018-05-14"), [row("2019-05-14", "undetermined")]],
])("%s: no slip of the year", (_, forecast, rows) => {
  expect(years(forecast, rows)).toBeNull();
});

test("of several rows the one of that day and figure is meant", () => {
  const rows = [row("2019-05-14"), row("2018-11-05"), row("2019-05-14", "14.00")];
  expect(years(of("2018-05-14"), rows)?.right).toBe("2019-05-14");
});

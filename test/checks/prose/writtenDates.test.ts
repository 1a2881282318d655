import { writtenDates } from "../../../src/checks/prose/writtenDates";
import { announcement } from "../announcements";
import { annualCell, decisionCell } from "../cells";
import { paragraphs } from "../paragraphs";
import { day } from "../written";

const dates = writtenDates(
  announcement({
    annual: [{ year: "2019-03-31", label: "Year ended March 31, 2019" }],
    text: { lead: paragraphs("平成31年5月14日から2019/6/31まで、30日間です。") },
  }),
);
const inCell = ({ row, column }: { row: number; column: number }) =>
  dates.filter(({ cell }) => cell.row === row && cell.column === column);

test("every date of a date cell, a label and a text, in its own words", () => {
  expect(inCell(decisionCell("releaseDate"))).toMatchObject([
    { words: "2019-05-23", date: day("2019-05-23") },
  ]);
  expect(inCell(annualCell(0, "label"))).toMatchObject([
    { words: "March 31, 2019", date: day("2019-03-31") },
  ]);
  expect(inCell({ row: 250, column: 1 })).toMatchObject([
    { words: "平成31年5月14日", date: day("2019-05-14"), style: { era: "平成" } },
  ]);
});

test("no date is one of no calendar, or of another cell", () => {
  expect(dates.map(({ words }) => words)).not.toContain("2019/6/31");
  expect(inCell(decisionCell("meetingNumber"))).toEqual([]);
});

import { perShareEntries, totalEntries } from "../../src/checks/placedAmounts";
import type { Announcement } from "../../src/dividend/announcement";
import { announcement } from "./announcements";

const column = (dividendPerShare: string, total: string) => ({ dividendPerShare, total });

const worksheet = announcement({
  decided: {
    ...column("1", "101 million"),
    parts: { special: "4", ordinary: "3", "commemorative (b)": "2.2", "commemorative (a)": "2.1" },
  },
  forecast: column("5", "102 million"),
  previous: { ...column("6", "103 million"), dividendPerShareAsPaid: "7" },
  grandTotal: "104 million",
  furtherClasses: [
    { name: "Class B", decided: column("9", "106 million") },
    { name: "Class A", decided: column("8", "105 million") },
  ],
  annual: [
    { year: null, forecast: "plain", label: "Forecast", interim: "16", total: "17" },
    { year: null, label: "This year", interim: "10", total: "11" },
    { year: "2019-03-31", interim: "14", total: "15" },
    { year: "2018-03-31", interim: "12", total: "13" },
  ],
});

/** The same with every list the other way round. */
const reversed: Announcement = {
  ...worksheet,
  classes: worksheet.classes.toReversed().map((each) => ({
    ...each,
    columns: each.columns
      .toReversed()
      .map(({ parts, ...others }) => ({ ...others, parts: parts.toReversed() })),
  })),
  annual: { ...worksheet.annual, rows: worksheet.annual.rows.toReversed() },
};

const shown = (entries: ReturnType<typeof perShareEntries>) => entries.map((entry) => entry.shown);

test("amounts per share come class by class, column by column and row by row, wherever they stand", () => {
  const inOrder = ["1", "2.1", "2.2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13"];
  expect(shown(perShareEntries(worksheet))).toEqual([...inOrder, "14", "15", "16", "17"]);
  expect(shown(perShareEntries(reversed))).toEqual(shown(perShareEntries(worksheet)));
});

test("totals come likewise, the grand one behind its class's", () => {
  const inOrder = [101, 102, 103, 104, 105, 106].map((total) => `${String(total)} million`);
  expect(shown(totalEntries(worksheet))).toEqual(inOrder);
  expect(shown(totalEntries(reversed))).toEqual(inOrder);
});

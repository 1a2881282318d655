import type { Announcement } from "../../src/dividend/announcement";
import { growth } from "../growth";
import { announcement } from "./announcements";
import { checked } from "./checked";
import type { AnnualWritten } from "./written";

/** A table of so many rows, each of them wrong. */
function long(rows: number): Announcement {
  const annual: AnnualWritten[] = Array.from({ length: rows }, (_, index) => ({
    year: `${String(2019 - index)}-03-31`,
    interim: "13.50 (paid)",
    yearEnd: "13.50",
    total: "26.00",
  }));
  return announcement({ annual });
}

// A rule that compares every row with every other takes sixteen times as much for four times the rows.
test("a table of a thousand rows takes little more than four times one of 250", () => {
  const of = (table: Announcement) => () => {
    expect(checked(table).findings.length).toBeGreaterThan(table.annual.rows.length);
  };
  expect(growth({ small: of(long(250)), large: of(long(1000)) }, 9)).toBeLessThan(9);
});

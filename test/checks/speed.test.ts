import type { Announcement } from "../../src/dividend/announcement";
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

/** What the processor spends on it, which other work on the machine delays but does not add to. */
function effort(table: Announcement): number {
  const before = process.cpuUsage();
  expect(checked(table).findings.length).toBeGreaterThan(table.annual.rows.length);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

// Machines differ, so that what is tested is that the effort grows as the table does: a rule that compares every
// row with every other takes sixteen times as much for four times the rows. The least of each is what the table
// itself takes; the two are taken in turn, so that a busy minute falls on both.
test("a table of a thousand rows takes little more than four times one of 250", () => {
  const [short, fourTimes] = [long(250), long(1000)];
  const least = { short: Infinity, fourTimes: Infinity };
  for (let round = 0; round < 30 && (round < 3 || least.fourTimes >= 9 * least.short); round++) {
    least.short = Math.min(least.short, effort(short));
    least.fourTimes = Math.min(least.fourTimes, effort(fourTimes));
  }
  expect(least.fourTimes).toBeLessThan(9 * least.short);
});

import { announcement } from "./announcements";
import { checked } from "./checked";
import type { AnnualWritten } from "./written";

/** The least time of some runs over a table of so many rows, each of them wrong. */
function leastTime(rows: number): number {
  const annual: AnnualWritten[] = Array.from({ length: rows }, (_, index) => ({
    year: `${String(2019 - index)}-03-31`,
    interim: "13.50 (paid)",
    yearEnd: "13.50",
    total: "26.00",
  }));
  const long = announcement({ annual });
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    expect(checked(long).findings.length).toBeGreaterThan(rows);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

// Times differ by machine, so that what is tested is that they grow as the table does: a rule that compares
// every row with every other takes sixteen times as long for four times the rows.
test("a table of a thousand rows takes little more than four times one of 250", () => {
  leastTime(250);
  expect(leastTime(1000)).toBeLessThan(9 * leastTime(250));
});

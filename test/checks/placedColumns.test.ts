import { expectsPayment, placedColumns } from "../../src/checks/placedColumns";
import { announcement } from "./announcements";
import type { Written } from "./written";

const expected = (role: "decided" | "forecast" | "previous", dividendPerShare: Written) =>
  placedColumns(announcement({ [role]: { dividendPerShare } }), role).map(({ column }) =>
    expectsPayment(column),
  );

test.each<[Written, boolean]>([
  ["13.50", true],
  // Not typed yet.
  ["", true],
  [null, true],
  ["0", false],
  ["0.00", false],
  ["none", false],
  ["-", false],
  ["undetermined", false],
])("a dividend of %j brings a payment: %j", (dividendPerShare, brings) => {
  expect(expected("decided", dividendPerShare)).toEqual([brings]);
  expect(expected("previous", dividendPerShare)).toEqual([brings]);
  expect(expected("forecast", dividendPerShare)).toEqual([false]);
});

test("columns are those of all share classes, or of one role", () => {
  const two = announcement({
    furtherClasses: [{ name: "Class A", decided: {}, previous: {} }],
  });
  const of = (
    ...role: Parameters<typeof placedColumns> extends [unknown, ...infer R] ? R : never
  ) => placedColumns(two, ...role).map(({ where }) => [where.column, where.shareClass]);
  expect(of()).toEqual([
    ["decided", null],
    ["forecast", null],
    ["previous", null],
    ["decided", "Class A"],
    ["previous", "Class A"],
  ]);
  expect(of("previous")).toEqual([
    ["previous", null],
    ["previous", "Class A"],
  ]);
});

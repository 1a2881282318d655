import { decimal } from "../../../../src/dividend/decimal";
import { isSlipOf } from "../../../../src/checks/prose/ties/slips";

const slip = (written: string, meant: string) => isSlipOf(decimal(written), decimal(meant));

test.each([
  ["1864", "1846"],
  ["18460", "1846"],
  ["1847", "1846"],
  ["184", "1846"],
  ["13.05", "13.50"],
  ["0.55", "55"],
  ["21", "12"],
])("%s may be %s mistyped", (written, meant) => {
  expect(slip(written, meant)).toBe(true);
});

test.each([
  ["1000", "55"],
  ["12", "306"],
  ["18", "15"],
  ["1523", "1846"],
])("%s is no slip of %s", (written, meant) => {
  expect(slip(written, meant)).toBe(false);
});

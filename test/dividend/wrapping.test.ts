import { wrapped } from "../../src/dividend/wrapping";

it("lines are broken between words and keep their indent", () => {
  expect(wrapped("    The latest forecast has the record date March 31, 2018.", 30)).toBe(
    "    The latest forecast has\n    the record date March 31,\n    2018.",
  );
  expect(wrapped("  short", 30)).toBe("  short");
});

it("full-width lines are broken anywhere but before a sign that closes", () => {
  expect(wrapped("  決定額は直近の配当予想と異なります。（参考）予想", 16)).toBe(
    "  決定額は直近の\n  配当予想と異な\n  ります。（参\n  考）予想",
  );
  expect(wrapped("  あいうえおかきく。", 18)).toBe("  あいうえおかき\n  く。");
});

it("a word longer than the line stays whole", () => {
  expect(wrapped("  a verylongwordindeed b", 10)).toBe("  a\n  verylongwordindeed\n  b");
});

import { kindNamed } from "../../../src/worksheet/notation/lexicon";

test.each([
  ["Notice of the First-quarter Dividend", "firstQuarter"],
  ["Notice of the 1st Quarter Dividend", "firstQuarter"],
  ["1Q Dividend", "firstQuarter"],
  ["第１四半期配当のお知らせ", "firstQuarter"],
  ["第 一 四半期末配当のお知らせ", "firstQuarter"],
  ["End of 1st QTR", "firstQuarter"],
  ["Interim Dividend", "interim"],
  ["End of interim period", "interim"],
  ["End of second quarter-end", "interim"],
  ["中間期末", "interim"],
  ["Second-quarter Dividend", "interim"],
  ["2nd Quarter Dividend", "interim"],
  ["第2四半期末配当", "interim"],
  ["中間配当", "interim"],
  ["Third-quarter Dividend", "thirdQuarter"],
  ["3rd Quarter Dividend", "thirdQuarter"],
  ["第３四半期配当", "thirdQuarter"],
  ["Year-end Dividend", "yearEnd"],
  ["Year end Dividend", "yearEnd"],
  ["Yearend Dividend", "yearEnd"],
  ["期末配当", "yearEnd"],
  ["Final dividend", "yearEnd"],
  ["Year ended March 31, 2019", null],
  ["Notice of a special loss", null],
  ["Special Dividend", "special"],
  ["特別配当", "special"],
  ["Special and Year-end Dividend", null],
  ["Dividend", null],
])("%s: %s", (heading, kind) => {
  expect(kindNamed(heading)).toBe(kind);
  expect(kindNamed(heading.replaceAll(" ", "\n "))).toBe(kind);
});

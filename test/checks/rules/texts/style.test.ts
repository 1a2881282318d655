import { runChecks } from "../../../../src/checks/checking";
import { japaneseHolidays } from "../../../../src/checks/japaneseHolidays";
import { read } from "../../../worksheet/readings";
import { judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

const perShare = (
  decided: string | number,
  forecast: string | number,
  previous: string | number,
) => ({
  Dividend: { "Dividend per share": [decided, forecast, previous] },
  "Annual dividends": {
    "Year ended March 31, 2019": ["13.50", "13.50", "27.00"],
    "Year ended March 31, 2018": ["13.50", "13.50", "27.00"],
  },
});

test("other decimals are noted, once", () => {
  const { of, at } = judged(perShare("13.50", "13.5", "13.500"));
  const cell = at("Dividend per share", 2);
  expect(of("DV33")).toMatchObject([
    { severity: "note", outcome: "decimals", cell, details: { written: "13.5", usual: "13.50" } },
  ]);
  expect(of("DV33")[0]?.related).toContainEqual(at("Dividend per share", 3));
  expect(judged(perShare("13.50", "13.50", "13.50")).of("DV33")).toEqual([]);
});

test("plain numbers are judged only where most others are written out", () => {
  expect(judged(perShare("13.50", 13.5, "13.50")).of("DV33")).toHaveLength(1);
  const plain = {
    "Annual dividends": {
      "Year ended March 31, 2019": [13.5, 13.5, 27],
      "Year ended March 31, 2018": [13.5, 13.5, 27],
    },
  };
  expect(judged(plain).of("DV33")).toEqual([]);
  expect(judged().of("DV33")).toEqual([]);
});

test.each([
  ["dashes", { "Total dividend amount": ["JPY608 million", "－", "JPY608 million"] }],
  ["capital", { "Total dividend amount": ["608 million Yen", "-", "608 million yen"] }],
  ["width", { "Total dividend amount": ["６０８百万円", "-", "608百万円"] }],
  ["blank", { "Total dividend amount": ["1,608 円", "-", "1,608円"] }],
])("%s in two ways are noted", (outcome, Dividend) => {
  expect(judged({ Dividend }).of("DV33")).toMatchObject([{ severity: "note", outcome }]);
});

test.each([
  { "Total dividend amount": ["608 million yen", "-", "608 million yen"] },
  { "Total dividend amount": ["608百万円", "-", "608 million yen"] },
  { "Total dividend amount": ["608 百万円", "-", "608百万円"] },
  { "Total dividend amount": ["608百万円（上限）", "-", "608百万円"] },
])("%o is one style", (Dividend) => {
  expect(judged({ Dividend }).of("DV33")).toEqual([]);
});

test("of two equally frequent styles the same is meant wherever their rows stand", () => {
  const years = [
    ["Year ended March 31, 2019", "13.50", "13.50", "27.00"],
    ["Year ended March 31, 2018", "13.5", "13.5", "27.0"],
  ];
  const styles = [years, years.toReversed()].map((rows) => {
    const { announcement, findings } = read([
      ["Dividend", "Decided", "Latest forecast", "Previous year"],
      [],
      ["Annual dividends", "Interim", "Year-end", "Total"],
      ...rows,
    ]);
    const judging = { announcement, holidays: japaneseHolidays, earlier: null };
    return runChecks(judging, findings)
      .findings.filter(({ rule }) => rule === "DV33")
      .map(({ details }) => [details["written"], details["usual"]]);
  });
  expect(styles).toEqual([[["13.50", "13.5"]], [["13.50", "13.5"]]]);
});

changesToldInFull("DV33", "texts", {
  "all alike": {},
  decimals: { Dividend: { "Dividend per share": ["13.50", 13.5, 13.5] } },
  dashes: { Dividend: { "Total dividend amount": ["JPY608 million", "―", "JPY608 million"] } },
  widths: { Dividend: { "Total dividend amount": ["６０８百万円", "-", "608百万円"] } },
  blanks: { Dividend: { "Total dividend amount": ["608 百万円", "-", "608百万円"] } },
  capitals: { Dividend: { "Total dividend amount": ["608 million Yen", "-", "608 million yen"] } },
});

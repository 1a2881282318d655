import { judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

function totalled(decided: string | number, previous: string | number = "JPY608 million") {
  return judged({ Dividend: { "Total dividend amount": [decided, "-", previous] } });
}

test.each([608629, 6_079_999])("%d beside 608 million has lost its unit", (total) => {
  const { of, at } = totalled(total);
  expect(of("DV32")).toMatchObject([
    {
      severity: "error",
      outcome: "noUnit",
      cell: at("Total dividend amount"),
      related: [at("Total dividend amount", 3)],
    },
  ]);
});

test.each([
  ["JPY608 million", "JPY608 million"],
  [608_629_123, "JPY608 million"],
  [6_080_000, "JPY608 million"],
  ["JPY608,629 thousand", "JPY608 million"],
  ["608,629円", "608百万円"],
  [608, 609],
])("%s beside %s says its unit", (decided, previous) => {
  expect(totalled(decided, previous).of("DV32")).toEqual([]);
});

test("a unit in the label is every cell's", () => {
  const changes = {
    Dividend: {
      "Total dividend amount": [],
      "Total dividend amount (million)": [608, "-", 608],
    },
  };
  expect(judged(changes).of("DV32")).toEqual([]);
});

test("an amount of another currency is found", () => {
  const { of, at } = judged({ Dividend: { "Dividend per share": ["JPY13.50", "$0.12", 13.5] } });
  expect(of("DV32")).toMatchObject([
    {
      severity: "error",
      outcome: "otherCurrency",
      cell: at("Dividend per share", 2),
      expected: { text: "JPY" },
      actual: { text: "USD" },
    },
  ]);
});

test("a worksheet that states no currency is held to what it writes most", () => {
  const changes = {
    Presentation: { Currency: [] },
    Dividend: {
      "Dividend per share": ["USD0.12", "USD0.12", "USD0.12"],
      "Total dividend amount": [608_000, "-", 608_000],
    },
    "Annual dividends": {
      "Year ended March 31, 2019": [0.12, 0.12, 0.24],
      "Year ended March 31, 2018": [0.12, 0.12, 0.24],
    },
  };
  expect(judged(changes).of("DV32")).toEqual([]);
  const stated = judged({ ...changes, Presentation: { Currency: ["JPY"] } });
  expect(stated.of("DV32")).toHaveLength(3);
});

test("of two equally frequent currencies the decided dividend's is meant", () => {
  const changes = (forecast: string, previous: string) => ({
    Presentation: { Currency: [] },
    Dividend: {
      "Dividend per share": ["USD13.50", forecast, previous],
      "Total dividend amount": [],
    },
    "Annual dividends": { "Year ended March 31, 2019": [], "Year ended March 31, 2018": [] },
  });
  const { of, at } = judged(changes("JPY13.50", "-"));
  expect(of("DV32")).toMatchObject([
    { outcome: "otherCurrency", cell: at("Dividend per share", 2), details: { expected: "USD" } },
  ]);
});

changesToldInFull("DV32", "amounts", {
  "all in millions": {},
  "one in yen": {
    Dividend: { "Total dividend amount": ["JPY608 million", "-", "JPY608,628,330"] },
  },
  "one that lost its unit": {
    Dividend: { "Total dividend amount": [608629, "-", "JPY608 million"] },
  },
  "none in a unit": { Dividend: { "Total dividend amount": [608628330, "-", 608628330] } },
  "another currency": { Dividend: { "Dividend per share": [13.5, "USD13.5", 13.5] } },
  "another than is stated": { Presentation: { Currency: ["USD"] } },
  "none stated, one of three another": {
    Presentation: { Currency: [] },
    Dividend: {
      "Total dividend amount": ["USD608 million", "-", "JPY608 million"],
      "Dividend per share": ["JPY13.5", "JPY13.5", "JPY13.5"],
    },
  },
});

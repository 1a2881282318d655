import { figuresIn } from "./figuresIn";
import { twoYears } from "./twoYears";

test.each([
  // Of a forecast's interim dividend or third quarter the worksheet knows nothing.
  ["The interim dividend in the forecast was 17 yen.", "17 yen open"],
  ["The third-quarter dividend is 24 yen per share.", "24 yen open"],
  // No column of a forecast has a total: it is the one decided.
  ["The forecast of total dividends was JPY991 million.", "JPY991 million agreed"],
  ["The forecast of total dividends was JPY856 million.", "JPY856 million not 991 million"],
])("%s", (text, expected) => {
  expect(figuresIn(text, twoYears)).toEqual([expected]);
});

// A forecast of the year stands for what its own row leaves open, not for what is none.
test.each([
  ["40", "41 yen not 40"],
  ["", "41 yen not 42"],
  ["-", "41 yen not 42"],
  ["undetermined", "41 yen not 42"],
  ["none", "41 yen open"],
])("where the year's own row has %j beside a forecast of 42", (total, expected) => {
  const [now, before] = [
    { year: "2019-03-31", interim: "18", yearEnd: "22", total },
    { year: "2018-03-31", interim: "19", yearEnd: "19", total: "38" },
  ];
  const forecast = { year: "2019-03-31", forecast: "plain", total: "42" } as const;
  const written = { ...twoYears, annual: [now, before, forecast] };
  expect(figuresIn("The annual dividend is 41 yen per share.", written)).toEqual([expected]);
  // The decided dividend is that of its column.
  expect(figuresIn("The year-end dividend is 41 yen per share.", written)).toEqual([
    "41 yen not 22",
  ]);
});

test("a change is from no forecast of just the amount decided", () => {
  const text = "The dividend has been raised from 21 yen to 22 yen.";
  expect(figuresIn(text, twoYears)).toEqual(["21 yen not 20 19", "22 yen agreed"]);
  const asBefore = { ...twoYears, previous: { dividendPerShare: "22" } };
  expect(figuresIn(text, asBefore)).toEqual(["21 yen not 20 22 19", "22 yen agreed"]);
  const asForecast = { ...twoYears, forecast: { dividendPerShare: "22" } };
  expect(figuresIn(text, asForecast)).toEqual(["21 yen not 19", "22 yen agreed"]);
});

import { misplacedPlaceholders } from "../../../src/checks/prose/placeholderPeriods";
import { read } from "../../worksheet/readings";

const { announcement } = read([
  ["Announcement"],
  ["Notice", "Forecast revision"],
  ["Fiscal year end", "March 31, 2020"],
  ["Annual dividends", "Interim", "Year-end", "Total"],
  ["Previous forecast", "13.50", "13.50", "27.00"],
  ["Revised forecast", "13.50", "20.00", "33.50"],
  ["Year ending March 31, 2020", "13.50", "", ""],
  ["Year ended March 31, 2019", "-", "13.50", "13.50"],
]);

const misplaced = (text: string) =>
  misplacedPlaceholders(text, announcement).map(({ name, printed, named }) => [
    name,
    printed.shown,
    named?.shown ?? null,
  ]);

test.each([
  "We revise the year-end dividend forecast to {{revised forecast}} per share.",
  "期末配当予想を1株当たり{{revised forecast}}に修正いたします。",
  "The annual dividend rises. The year-end dividend will be {{Revised Forecast}}.",
])("a placeholder for the year's amount where its clause names another period: %s", (text) => {
  expect(misplaced(text)).toEqual([["revised forecast", "33.50", "20.00"]]);
});

const quarterly = read([
  ["Announcement"],
  ["Fiscal year end", "March 31, 2020"],
  ["Annual dividends", "First quarter", "Interim", "Third quarter", "Year-end", "Total"],
  ["Previous forecast", "1", "2", "3", "4", "10"],
  ["Revised forecast", "2", "3", "4", "5", "14"],
  ["Year ending March 31, 2020", "5", "6", "7", "8", "26"],
  ["Year ended March 31, 2019", "6", "7", "8", "9", "30"],
]).announcement;

test.each([
  ["annual dividend", "interim", "26", "6"],
  ["first quarter dividend", "interim", "5", "6"],
  ["interim dividend", "first quarter", "6", "5"],
  ["third quarter dividend", "year-end", "7", "8"],
  ["year-end dividend", "annual", "8", "26"],
  ["previous annual dividend", "interim", "30", "7"],
  ["previous forecast", "year-end", "10", "4"],
  ["revised forecast", "year-end", "14", "5"],
])("{{%s}} is not the %s one: %s, not %s", (name, period, printed, named) => {
  const found = misplacedPlaceholders(`The ${period} dividend is {{${name}}}.`, quarterly);
  expect(found).toMatchObject([{ name, printed: { shown: printed }, named: { shown: named } }]);
});

test("what the worksheet does not give for the period is not said", () => {
  expect(misplaced("The third quarter dividend is {{revised forecast}}.")).toEqual([
    ["revised forecast", "33.50", null],
  ]);
});

test.each([
  "We revise our dividend forecast to {{revised forecast}}.",
  "年間配当予想を{{previous forecast}}から{{revised forecast}}に修正いたします。",
  "Of the year-end and the annual dividend the latter is {{revised forecast}}.",
  "With the year-end dividend of 20 yen, the annual dividend comes to {{revised forecast}}.",
  "Together with the interim dividend it comes to {{revised forecast}}.",
  "The interim dividend was {{interim dividend}}, and the year-end dividend is 20 yen.",
  "The interim dividend is 13.50 yen. {{revised forecast}} is the year's.",
  "Last year's year-end dividend was {{previous annual dividend}}.",
  "The year-end dividend is {{third quarter dividend}}.",
])(
  "nothing is said of a placeholder that is right, or is of no period by its clause: %s",
  (text) => {
    expect(misplaced(text)).toEqual([]);
  },
);

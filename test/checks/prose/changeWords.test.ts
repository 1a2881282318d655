import { isSizeOfChange, statedChanges } from "../../../src/checks/prose/changeWords";
import { digitsOf } from "../../../src/dividend/decimal";

/** The changes a text states, each as "up 3 from forecast, previous of interim". */
function changesIn(text: string, isHeading = false): readonly string[] {
  return statedChanges(text, "JPY", isHeading).map(({ way, size, base }) => {
    const { forecast, previous, annual, periods, ordinary } = base;
    const from = [...(forecast ? ["forecast"] : []), ...(previous ? ["previous"] : [])];
    const of = [...(annual ? ["year"] : []), ...periods, ...(ordinary ? ["ordinary"] : [])];
    return [
      way,
      ...(size === null ? [] : [digitsOf(size.number)]),
      ...(from.length === 0 ? [] : [`from ${from.join(", ")}`]),
      ...(of.length === 0 ? [] : [`of ${of.join(", ")}`]),
    ].join(" ");
  });
}

const sizes: readonly (readonly [text: string, changes: readonly string[]])[] = [
  ["The dividend is an increase of JPY3.", ["up 3"]],
  ["A decrease in the dividend of 3 yen", ["down 3"]],
  ["An increase in the amount of the dividend of JPY3", ["up 3"]],
  ["The dividend is lowered by JPY3.", ["down 3"]],
  ["We raise our dividend by JPY3.", ["up 3"]],
  ["The dividend grew a little less than hoped by JPY3.", ["down 3"]],
  ["The dividend rises JPY3.", ["up 3"]],
  ["The dividend was raised by 3.", ["up 3"]],
  ["Decrease in the dividend of JPY3", ["down 3"]],
  ["The dividend is raised by JPY3 after a cut.", ["up 3"]],
  ["Beside the dividend and earnings our ordinary dividend is up JPY3.", ["up 3 of ordinary"]],
  ["The dividend fell JPY3.", ["down 3"]],
  ["The dividend is JPY3 per share higher.", ["up 3"]],
  ["The dividend is JPY3 a common share lower.", ["down 3"]],
  ["The dividend is JPY3 less.", ["down 3"]],
  ["The dividend is JPY3 more.", ["up 3"]],
  ["The dividend is JPY3 above the forecast.", ["up 3 from forecast"]],
  ["The dividend is JPY3 up from the forecast.", ["up 3 from forecast"]],
  ["The dividend has been cut, but is JPY3 up on the previous year's.", ["up 3 from previous"]],
  ["The dividend is an upward revision of JPY3 from our guidance.", ["up 3 from forecast"]],
  ["増配額3円の配当", ["up 3"]],
  ["配当の増額は3円", ["up 3"]],
  ["配当の減額：3円", ["down 3"]],
  ["配当は前期比3円増の22円です。", ["up 3 from previous"]],
  ["配当は前期比3円減の16円です。", ["down 3 from previous"]],
  ["配当を前期より3円引き上げます。", ["up 3 from previous"]],
  ["配当を前期より3円引上げます。", ["up 3 from previous"]],
  ["配当を前期より3円引下げます。", ["down 3 from previous"]],
  ["配当は前期を3円下回る16円です。", ["down 3 from previous"]],
  ["中間配当は昨年の3円増配です。", ["up 3 from previous of interim"]],
  ["期末配当は前年から3円を増額します。", ["up 3 from previous of yearEnd"]],
  ["年間の配当は3円分増額します。", ["up 3 of year"]],
  // Each of several sizes with what is said beside it.
  [
    "The interim dividend is up JPY1 and the year-end dividend up JPY3 year on year.",
    ["up 1 from previous of interim", "up 3 from previous of yearEnd"],
  ],
  [
    "The dividend is an increase of JPY2 from the forecast, and of JPY3 from the previous year.",
    ["up 2 from forecast", "up 3 from previous"],
  ],
  [
    "The dividend is an increase of JPY2 from the forecast, and by JPY3 from the prior term.",
    ["up 2 from forecast", "up 3 from previous"],
  ],
  [
    "予想から2円減配（前期から3円増配）の配当です。",
    ["down 2 from forecast", "up 3 from previous"],
  ],
  [
    "The annual dividend of 40 yen is up JPY2 (year-end: up JPY3).",
    ["up 2 of year", "up 3 of yearEnd"],
  ],
];

test.each(sizes)("%s", (text, changes) => {
  expect(changesIn(text)).toEqual(changes);
  expect(changesIn(text.replaceAll(" ", "\n "))).toEqual(changes);
});

test.each([
  "We pay an increased dividend of JPY22 per share.",
  "The dividend exceeds the forecast of JPY20.",
  "The dividend of JPY22 per share is an increase from the latest forecast of JPY20.",
  "We raised our dividend from JPY19.",
  "The dividend is JPY22 per share up from JPY19.",
  "The dividend is 22 yen.",
  "The dividend rose by 15%.",
  "The dividend is up JPY15 million.",
  "The dividend is of 3 shares more.",
  "Earnings rose. The dividend is JPY22.",
  "It was an increase of JPY3.",
  "Next year's dividend is an increase of JPY3.",
  "The dividend stays though the share price is down JPY3.",
  "The dividend stays though share prices are down JPY3.",
])("%s states no size of a change", (text) => {
  expect(changesIn(text).filter((each) => /\d/u.test(each))).toEqual([]);
});

test.each([
  ["JPY3, after", "which it is lower"],
  ["Of earnings lower than in a good year we pay dividends of", ""],
])("an amount between %j and %j is none either", (before, behind) => {
  expect(isSizeOfChange(before, behind)).toBe(false);
});

const ways: readonly (readonly [text: string, changes: readonly string[]])[] = [
  ["The dividend is unchanged from the previous year.", ["same from previous"]],
  ["The dividend is the same as in the forecast.", ["same from forecast"]],
  ["The dividend is the same amount as the last fiscal year's.", ["same from previous"]],
  [
    "The full-year dividend is the same as in the prior financial year.",
    ["same from previous of year"],
  ],
  ["配当は前期から据え置きます。", ["same from previous"]],
  ["配当は予想のまま据置きます。", ["same from forecast"]],
  ["The dividend increased year-on-year.", ["up from previous"]],
  ["Higher than the forecast is our dividend.", ["up from forecast"]],
  ["Reduced from the forecast is our dividend.", ["down from forecast"]],
  ["The dividend is growing YoY.", ["up from previous"]],
  ["The dividend is rising over the previous interim dividend.", ["up from previous of interim"]],
  ["The dividend was raised above the forecast of May 14, 2019.", ["up from forecast"]],
  ["The dividend is lower than the forecast.", ["down from forecast"]],
  ["The dividend was reduced from the preceding period's.", ["down from previous"]],
  ["The dividend is declining from the previous year's.", ["down from previous"]],
  ["配当は前期から引き下げます。", ["down from previous"]],
  ["配当は前期より引上げます。", ["up from previous"]],
  ["配当予想を上回ります。", ["up from forecast"]],
  ["普通配当は前期から増配です。", ["up from previous of ordinary"]],
  ["The ordinary dividend is higher than last year's.", ["up from previous of ordinary"]],
  // Without a base, as an intention, of other things or both ways.
  ["The dividend is higher.", []],
  ["Dividends may exceed the forecast.", []],
  ["We hope to raise dividends above the previous year's.", []],
  ["Dividends are lower than the previous year's earnings.", []],
  ["The dividend is unchanged from the forecast, but higher than the previous year's.", []],
  ["We raise the dividend and revise our full-year dividend forecast.", []],
  ["We raise the dividend and revise forecasts.", []],
  ["We raise the dividend and publish our revised forecasts.", []],
  ["The dividend is higher and the forecast revised.", []],
  ["The dividend is higher and the forecast for the year is revised.", []],
  ["配当は増配とし、予想を修正します。", []],
  ["配当は増配とし、予想修正を行います。", []],
  ["配当は増配とし、予想の下方修正を行います。", []],
  [
    "Taking the above into account, we set the dividend at JPY30, as opposed to JPY85 last year.",
    [],
  ],
  ["As described below, the dividend is JPY30, as in the previous year.", []],
  ["The dividend is above the forecast.", ["up from forecast"]],
  // What is quoted is a title, and says nothing of this dividend.
  ['The dividend is as in "Dividend Raised" of the previous year.', []],
  ["The dividend is as in “Dividend Raised” of the previous year.", []],
  ["配当は前期の「増配のお知らせ」によります。", []],
  ["配当は前期の『増配のお知らせ』によります。", []],
  // From one amount to another it is the dividend that is named last.
  [
    "Owing to weaker earnings the dividend goes down from 25 yen to 5 yen.",
    ["down from forecast, previous"],
  ],
  ["The dividend follows earnings, which go down from 25 yen to 5 yen.", []],
  ["Earnings go down from 25 yen to 5 yen; a dividend is paid.", []],
  ["What goes down from 25 yen to 5 yen are earnings before the dividend.", []],
  ["The dividend is below the forecast.", ["down from forecast"]],
];

test.each(ways)("%s", (text, changes) => {
  expect(changesIn(text)).toEqual(changes);
  expect(changesIn(text.replaceAll(" ", "\n "))).toEqual(changes);
});

test.each([
  ["Notice of Dividend Increase", ["up"]],
  ["Notice of Increased Dividends", ["up"]],
  ["Notice of an Increase in the Dividend", ["up"]],
  ["Notice of a Dividend Reduction", ["down"]],
  ["Notice of Dividends Cut", ["down"]],
  ["Notice of a Decreased Dividend", ["down"]],
  ["Decrease of the Year-end Dividend", ["down of yearEnd"]],
  ["増配のお知らせ", ["up"]],
  ["Dividend and Reduction of Reserves", []],
  ["Notice of Dividends", []],
])("a heading: %s", (text, changes) => {
  expect(changesIn(text, true)).toEqual(changes);
  expect(changesIn(text.replaceAll(" ", "\n "), true)).toEqual(changes);
  expect(statedChanges(text, "JPY")).toEqual([]);
});

test("a change is quoted as it is typed", () => {
  const words = (text: string) => statedChanges(text, "JPY").map((each) => each.words);
  expect(words("配当は予想から ２ 円 の増配です。")).toEqual(["２ 円"]);
  expect(words("The dividend is JPY 2 up.")).toEqual(["JPY 2"]);
  expect(words("配当は予想から ２円 の増配です。")).toEqual(["２円"]);
  expect(words("The dividend is the  same as the forecast.")).toEqual(["the  same as"]);
  expect(words("The dividend declined from last year's.")).toEqual(["declined"]);
});

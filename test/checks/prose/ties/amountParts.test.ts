import { figuresIn } from "./figuresIn";
import { twoYears } from "./twoYears";

const withParts = {
  ...twoYears,
  decided: { dividendPerShare: "22", parts: { ordinary: "17", commemorative: "5" } },
};

test.each([
  ["The ordinary dividend is 17 yen per share.", ["17 yen agreed"]],
  ["The ordinary dividend is 22 yen per share.", ["22 yen not 17"]],
  ["The commemorative dividend is 22 yen per share.", ["22 yen not 5"]],
  // The part is that of its own clause.
  ["Thanks to the ordinary course of business, the dividend is 22 yen.", ["22 yen agreed"]],
  // Several parts make the whole.
  ["普通配当と記念配当を合わせて22円です。", ["22円 agreed"]],
  ["The ordinary and commemorative dividends are 22 yen per share.", ["22 yen agreed"]],
  ["The ordinary and commemorative dividends are 19 yen per share.", ["19 yen not 22 17 5"]],
  // What parts are said of is the whole, or the ordinary one where another part follows.
  [
    "期末配当21円は、普通配当17円に記念配当5円を加えたものです。",
    ["21円 not 22", "17円 agreed", "5円 agreed"],
  ],
  [
    "The dividend is 22 yen with a commemorative dividend of 5 yen.",
    ["22 yen agreed", "5 yen agreed"],
  ],
  [
    "The dividend is 17 yen and a commemorative dividend of 5 yen.",
    ["17 yen agreed", "5 yen agreed"],
  ],
  [
    "The dividend is 17 yen, with an ordinary dividend of 17 yen.",
    ["17 yen not 22", "17 yen agreed"],
  ],
  ["The dividend is 17 yen.", ["17 yen not 22"]],
  ["The dividend is 17 yen and 22 yen.", ["17 yen not 22", "22 yen agreed"]],
  // What is left out leaves the ordinary one, wherever in its sentence that is said.
  [
    "Without the commemorative dividend of 5 yen it is 17 yen per share.",
    ["5 yen agreed", "17 yen agreed"],
  ],
  [
    "Without the commemorative dividend of 5 yen it is 22 yen per share.",
    ["5 yen agreed", "22 yen not 17"],
  ],
  ["It is 17 yen per share, not counting the commemorative dividend.", ["17 yen agreed"]],
])("%s", (text, expected) => {
  expect(figuresIn(text, withParts)).toEqual(expected);
});

// Without parts in the worksheet.
test.each([
  ["The ordinary dividend is 22 yen per share.", ["22 yen agreed"]],
  ["The ordinary dividend is 19 yen per share.", ["19 yen not 22"]],
  ["The commemorative dividend is 24 yen per share.", ["24 yen open"]],
  [
    "The dividend is 22 yen per share, which included a special dividend of 5 yen.",
    ["22 yen agreed", "5 yen open"],
  ],
  ["Without the special dividend, it is 22 yen per share.", ["22 yen agreed"]],
])("where no parts are given: %s", (text, expected) => {
  expect(figuresIn(text, twoYears)).toEqual(expected);
});

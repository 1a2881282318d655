import { digitsOf } from "../../../src/dividend/decimal";
import { readLabelUnit } from "../../../src/worksheet/notation/labelUnit";
import { noteMarksAtEnds } from "../../../src/worksheet/notation/noteMark";
import { readOrdinal } from "../../../src/worksheet/notation/ordinalNotation";
import { readShareCount } from "../../../src/worksheet/notation/shareCountNotation";
import { readSplitRatio } from "../../../src/worksheet/notation/splitRatioNotation";
import { readState } from "../../../src/worksheet/notation/stateNotation";
import { halfWidth } from "../../../src/worksheet/notation/width";

describe("states", () => {
  it.each(["-", "--", "–", "—", "―", "−", "－", "ー", "N/A", "n/a", "該当なし", "- (*1)"])(
    "%s is not applicable",
    (text) => {
      expect(readState(text)).toEqual({ state: "notApplicable", garbled: false });
    },
  );
  it.each(["未定", "未 定", "Undecided", "undetermined", "TBA", "TBA1", "未定（注1）", "ＴＢＤ"])(
    "%s is undetermined",
    (text) => {
      expect(readState(text)).toEqual({ state: "undetermined", garbled: false });
    },
  );
  it.each(["無配", "none", "No Fin Div", "なし"])("%s is none", (text) => {
    expect(readState(text)).toEqual({ state: "none", garbled: false });
  });
  it.each(["", "　", " \n"])("blanks are blank", (text) => {
    expect(readState(text)).toEqual({ state: "blank", garbled: false });
  });
  it("what an encoding made of a dash or a blank is read, and said to be that", () => {
    expect(readState("'•")).toEqual({ state: "notApplicable", garbled: true });
    expect(readState("â€•")).toEqual({ state: "notApplicable", garbled: true });
    expect(readState("ã€€")).toEqual({ state: "blank", garbled: true });
  });
  it.each(["13.50", "0", "同左", "-5", "TBA12"])("%s is no state", (text) => {
    expect(readState(text)).toBeNull();
  });
});

describe("share counts", () => {
  const line = (text: string) => {
    const amount = readShareCount(text)?.amount;
    return amount && `${digitsOf(amount.number)} ${amount.unit} ${amount.unitFrom}`;
  };
  it.each([
    ["45,083,691", "45083691 one none"],
    ["45,083,691株", "45083691 one none"],
    ["45,083,691 shares", "45083691 one none"],
    ["45,200千株", "45200 thousand cell"],
    ["45.2 million shares", "45.2 million cell"],
    ["1億2,000万株", "120 million cell"],
    ["1億2,050万株", "12050 tenThousand cell"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
  it.each(["JPY45", "45円", "many"])("%s is none", (text) => {
    expect(readShareCount(text)).toBeNull();
  });
});

describe("split ratios", () => {
  const line = (text: string) => {
    const ratio = readSplitRatio(text);
    return ratio && `${digitsOf(ratio.to)}/${digitsOf(ratio.from)}`;
  };
  it.each([
    ["2 for 1", "2/1"],
    ["3-for-1", "3/1"],
    ["three-for-one", "3/1"],
    ["1 for 5", "1/5"],
    ["2:1", "2/1"],
    ["1株につき2株", "2/1"],
    ["５株を１株", "1/5"],
    ["2", "2/1"],
    ["0.2", "0.2/1"],
    ["1.5", "1.5/1"],
  ])("%s", (text, expected) => {
    expect(line(text)).toBe(expected);
  });
  it.each(["0", "2 for 0", "for", "-2", "2 for 1 for 1"])("%s is none", (text) => {
    expect(line(text)).toBeNull();
  });
});

it("finds footnote marks at both ends and keeps them as written", () => {
  expect(noteMarksAtEnds("（注2）4.5 (*1)")).toEqual({ rest: "4.5", marks: ["（注2）", "(*1)"] });
  expect(noteMarksAtEnds("13.50※1").marks).toEqual(["※1"]);
  expect(noteMarksAtEnds("13.50 (paid)").marks).toEqual([]);
});

it.each([
  ["* 13.50", "*", "13.50"],
  ["*13.50", "*", "13.50"],
  ["※ 22円", "※", "22円"],
  ["※22円", "※", "22円"],
  ["*1 13.50", "*1", "13.50"],
  ["※1 22円", "※1", "22円"],
  ["*1JPY13.50", "*1", "JPY13.50"],
  ["*1,234", "*", "1,234"],
  ["*12", "*12", ""],
])("a mark before a figure takes none of its digits: %s", (text, mark, rest) => {
  expect(noteMarksAtEnds(text)).toEqual({ rest, marks: [mark] });
});

it("reads the units labels name", () => {
  const unit = (words: string) => readLabelUnit(words);
  expect(unit("million")).toEqual({ unit: "million", currency: null });
  expect(unit("百万円")).toEqual({ unit: "million", currency: "JPY" });
  expect(unit("in millions of yen")).toEqual({ unit: "million", currency: "JPY" });
  expect(unit("単位：千円")).toEqual({ unit: "thousand", currency: "JPY" });
  expect(unit("JPY million")).toEqual({ unit: "million", currency: "JPY" });
  expect(unit("千株")).toEqual({ unit: "thousand", currency: null });
  expect(unit("円")).toEqual({ unit: "one", currency: "JPY" });
  expect(unit("70th anniversary")).toBeNull();
  expect(unit("")).toBeNull();
});

it("reads ordinals", () => {
  expect(["27", "27th", "第27回", "第２７回定時株主総会", "1st"].map(readOrdinal)).toEqual([
    27, 27, 27, 27, 1,
  ]);
  expect(["", "twenty", "27.5", "-1"].map(readOrdinal)).toEqual([null, null, null, null]);
});

it("narrows full-width signs without moving them", () => {
  const text = "１株当たり　１３．５０円（￥）";
  expect(halfWidth(text)).toBe("1株当たり 13.50円(¥)");
  expect(halfWidth(text)).toHaveLength(text.length);
});

import { countsLine, keyOfMark, marksWithin, noteLines } from "../../../src/checks/prose/noteLines";

test.each([
  ["(*1)", "*1"],
  ["（＊１）", "*1"],
  ["* 1", "*1"],
  ["( ** )", "**"],
  ["※２", "※2"],
  ["(Note 1)", "注1"],
  ["Notes 1:", "注1"],
  ["NOTE 1.", "注1"],
  ["（注１）", "注1"],
  ["注1）", "注1"],
  ["注記１、", "注1"],
  ["（注）", "注"],
])("the mark %s is %s", (mark, key) => {
  expect(keyOfMark(mark)).toBe(key);
});

test.each([
  ["13.50 (*1) and 14.00（注２）", ["(*1)", "（注２）"]],
  ["As paid * 1, ※２ and (Note)", ["* 1", "※２", "(Note)"]],
  ["A lone * or ※, a Note 1 and 注2 are none", []],
])("marks within %s", (text, marks) => {
  expect(marksWithin(text)).toEqual(marks);
});

test.each([
  ["※1　基準日は3月31日　※2　支払開始は6月20日", ["※1", "※2"]],
  ["*1 As paid. *2 After the split. *10 Unaudited.", ["*1", "*2", "*10"]],
  ["As in *1 and *2 above", []],
  ["*1 As paid, see (*2)", ["*1"]],
])("notes that follow each other in one line: %s", (text, keys) => {
  expect(noteLines([text]).flatMap((lines) => lines.flatMap((each) => each.keys))).toEqual(keys);
});

/** A line of notes in short: its keys, those owed in brackets, and what it says. */
function line(text: string) {
  return noteLines([text]).flat()[0];
}

test.each([
  ["(*1) As paid.", ["*1"], ["(*1)"], "As paid."],
  ["  （＊１）支払額", ["*1"], ["（＊１）"], "支払額"],
  ["(*) As paid.", ["*"], ["(*)"], "As paid."],
  ["( ** ) As paid.", ["**"], ["( ** )"], "As paid."],
  ["* As paid.", ["*"], [], "As paid."],
  ["※参考", ["※"], [], "参考"],
  ["※1 参考", ["※1"], ["※1"], "参考"],
  ["(※) 参考", ["※"], [], "参考"],
  ["(Note) As paid.", ["注"], [], "As paid."],
  ["(Note 2) As paid.", ["注2"], ["(Note 2)"], "As paid."],
  ["Note 1: As paid.", ["注1"], [], "As paid."],
  ["NOTE 1: As paid.", ["注1"], [], "As paid."],
  ["Notes: As paid.", ["注"], [], "As paid."],
  ["注1．参考", ["注1"], [], "参考"],
  ["注記１、参考", ["注1"], [], "参考"],
  ["注1）参考", ["注1"], ["注1）"], "参考"],
  ["Note 1) As paid.", ["注1"], ["Note 1)"], "As paid."],
  ["Note 1.5 times as much", [], [], "Note 1.5 times as much"],
  ["Notes on the dividend", [], [], "Notes on the dividend"],
  ["As paid (*1).", [], [], "As paid (*1)."],
  ["(*1) and (*2) As paid.", ["*1", "*2"], ["(*1)", "(*2)"], "As paid."],
  ["(*1), ※2 As paid.", ["*1", "※2"], ["(*1)", "※2"], "As paid."],
  ["（注1）及び（注2）支払額", ["注1", "注2"], ["（注1）", "（注2）"], "支払額"],
  ["(*1), and the rest", ["*1"], ["(*1)"], ", and the rest"],
])("%s", (text, keys, owed, rest) => {
  expect(line(text)).toEqual({ keys, owed, rest });
});

const keysOf = (...texts: readonly string[]) =>
  noteLines(texts).map((lines) => lines.map(({ keys }) => keys.join(" ")));

test.each([
  [
    "behind (注)",
    ["（注）1. 切捨て\n2. 参考\n(3) 以上\n４、補足"],
    [["注 注1", "注2", "注3", "注4"]],
  ],
  [
    "behind a heading",
    ["(Notes)\r\n1. Rounded\r\n 02 : As paid\r\n12) More"],
    [["注", "注1", "注2", "注12"]],
  ],
  ["from one cell to the next", ["（注）", "1. 切捨て", "2. 参考"], [["注"], ["注1"], ["注2"]]],
  ["until a mark of its own", ["（注）1. 切捨て\n(*1) 参考\n2. 以上"], [["注 注1", "*1", ""]]],
  ["over lines without a number", ["（注）1. 切捨て\nです。\n2. 参考"], [["注 注1", "", "注2"]]],
  ["no figure", ["（注）\n1.50 yen\n123. x\n2018 was a year"], [["注", "", "", ""]]],
  ["not without a heading", ["1. 切捨て\n2. 参考"], [["", ""]]],
])("numbers of a list of notes: %s", (_, texts, keys) => {
  expect(keysOf(...texts)).toEqual(keys);
});

test.each([
  ["", ". Rounded down"],
  ["  ", "、切捨て"],
  ["（", "）切捨て"],
  ["( ", " ) Rounded down"],
  ["(*) ", ": Rounded down"],
  ["（注）", "．切捨て"],
  ["Note ", ": Rounded down"],
  ["NOTE ", ") Rounded down"],
  ["注", ") 切捨て"],
])("%s1%s: the number counts the line", (before, behind) => {
  expect(countsLine(before, behind)).toBe(true);
});

test.each([
  ["", ".50 yen"],
  ["", " yen. Rounded down"],
  ["JPY", ". Rounded down"],
  ["See Note ", ". Rounded down"],
  ["Note was ", ": Rounded down"],
  ["", ""],
])("%s1%s: it does not", (before, behind) => {
  expect(countsLine(before, behind)).toBe(false);
});

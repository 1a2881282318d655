import { a1 } from "../../../../src/dividend/fact";
import { agreedBy } from "../../agreed";
import { judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

const marked = { "Dividend per share": [13.5, 13.5, "13.50 (*1)"] };

test("a mark needs a note", () => {
  const { of, at } = judged({ Dividend: marked });
  expect(of("DV37")).toMatchObject([
    { severity: "warning", outcome: "markWithoutNote", cell: at("Dividend per share", 3) },
  ]);
});

test.each([
  { Text: { Notes: ["(*1) As paid before the split."] } },
  { Text: { Notes: ["（＊１）分割前の金額です。"] } },
  { Text: { Notes: ["*1 As paid."] } },
  { Dividend: { Note: [null, null, "As paid before the split."] } },
  { Dividend: { Note: [null, null, "(*1) As paid before the split."] } },
  { Text: { Notes: ["(*2), (*1) As paid before the split."], Reason: ["See below (*2)."] } },
  { Text: { Notes: ["Rounded down.\n(*1) As paid before the split."] } },
  { Text: { Notes: ["The figure with (*1) is as paid before the split."] } },
  { Text: { Reason: ["(*1) As paid before the split."] } },
])("%o gives it one", (changes) => {
  const dividend = "Dividend" in changes ? changes.Dividend : {};
  expect(judged({ ...changes, Dividend: { ...marked, ...dividend } }).of("DV37")).toEqual([]);
});

test("a note of another mark, or of another column, is not its", () => {
  expect(
    judged({ Dividend: marked, Text: { Notes: ["(*2) As paid."] } })
      .of("DV37")
      .map((finding) => finding.outcome),
  ).toEqual(["noteWithoutMark", "markWithoutNote"]);
  const besides = { ...marked, Note: [null, null, "(*2) As paid."] };
  expect(
    judged({ Dividend: besides })
      .of("DV37")
      .map(({ outcome }) => outcome),
  ).toEqual(["noteWithoutMark", "markWithoutNote"]);
  const named = judged({ Dividend: marked, Text: { Notes: ["Those with (*2) are as paid."] } });
  expect(named.of("DV37").map(({ details }) => details)).toEqual([
    { mark: "(*1)" },
    { mark: "(*2)" },
  ]);
  const elsewhere = { ...marked, Note: ["As paid.", null, null] };
  expect(judged({ Dividend: elsewhere }).of("DV37")).toHaveLength(1);
});

test("a marked note needs its mark, a general one none", () => {
  const { of, at } = judged({ Text: { Notes: ["(*1) As paid."] } });
  expect(of("DV37")).toMatchObject([
    { severity: "warning", outcome: "noteWithoutMark", cell: at("Notes") },
  ]);
  expect(judged({ Text: { Notes: ["Amounts are rounded down."] } }).of("DV37")).toEqual([]);
  const leads = [
    "（注）百万円未満切捨て",
    "※ 期末の株式数",
    "(Note) As paid.",
    "注記) 参考",
    "Note 1: As paid.",
    "* Amounts are rounded down.",
    "＊百万円未満は切り捨てています。",
    "（注）１．切捨てです。\n２．参考です。",
  ];
  for (const note of leads) expect(judged({ Text: { Notes: [note] } }).of("DV37")).toEqual([]);
  for (const note of ["（注1）参考", "(*) As paid.", "※1 参考"]) {
    expect(judged({ Text: { Notes: [note] } }).of("DV37")).toHaveLength(1);
  }
  for (const block of ["Lead", "Reason"]) {
    for (const note of ["(Note) As paid.", "（注）参考です。", "* As paid."]) {
      expect(judged({ Text: { [block]: [note] } }).of("DV37")).toEqual([]);
    }
  }
  const mentioned = { Notes: ["(*1) As paid."], Reason: ["As paid (*1), it was the same."] };
  expect(judged({ Text: mentioned }).of("DV37")).toEqual([]);
});

test.each([
  ["(Note)", "（注）参考です。"],
  ["(Note)", "Note: As paid."],
  ["(注2)", "（注）1. 切捨てです。\n2. 参考です。"],
  ["(注2)", "(Notes)\n1. Rounded down.\n2. As paid."],
  ["(Note 2)", "注2）参考です。"],
  ["(Note 2)", "Note 2: As paid."],
])("%s is explained by %s", (mark, note) => {
  const dividend = { "Dividend per share": [13.5, 13.5, `13.50 ${mark}`] };
  expect(judged({ Dividend: dividend, Text: { Notes: [note] } }).of("DV37")).toEqual([]);
});

test.each([
  ["(注3)", "（注）1. 切捨てです。\n2. 参考です。"],
  ["(注2)", "1. 切捨てです。\n2. 参考です。"],
  ["(*)", "※ 参考です。"],
])("%s is not explained by %s", (mark, note) => {
  const dividend = { "Dividend per share": [13.5, 13.5, `13.50 ${mark}`] };
  const { of, at } = judged({ Dividend: dividend, Text: { Notes: [note] } });
  expect(of("DV37")).toMatchObject([
    { outcome: "markWithoutNote", cell: at("Dividend per share", 3) },
  ]);
});

test("a mark beside a resource or a period is one, and a note must not send on to nothing", () => {
  const notes = { Notes: ["(*1) As paid."] };
  const resource = { "Dividend resource": ["Retained earnings (*1)", "-", "Retained earnings"] };
  expect(judged({ Dividend: resource, Text: notes }).of("DV37")).toEqual([]);
  const { of, at } = judged({ Dividend: resource, Text: { Notes: ["(*1) As paid; see (*2)."] } });
  expect(of("DV37")).toMatchObject([
    { outcome: "markWithoutNote", cell: at("Notes"), details: { mark: "(*2)" } },
  ]);
});

function split(words: string) {
  return judged({
    Dividend: {
      "Share split ratio": ["4 for 1"],
      "Split effective date": [{ date: "2018-10-01" }],
      "Share basis": ["As paid", null, "Restated"],
    },
    Text: { Notes: [words] },
  });
}

test.each([
  ["A four-for-one stock split took effect on October 1, 2018.", []],
  ["1株につき4株の割合で、2018年10月1日を効力発生日とする株式分割を行いました。", []],
  ["With the record date of September 30, 2018, shares were split on October 1, 2018.", []],
  ["The stock was split 4:1 on October 1, 2018.", []],
  ["IIJ conducted a 1:4 stock split on October 1, 2018.", []],
  ["IIJ conducted a 1:3 stock split on October 1, 2018.", ["otherSplitRatio"]],
  ["Dividends are as of September 30, 2018. A split followed.", []],
  ["Those of the year ended March 31, 2018 are restated for the share split.", []],
  ["2018年3月31日を基準日とする配当は、株式分割前の金額です。", []],
  [
    "Shares were split 4:1 on October 2, 2018, as announced on October 1, 2018.",
    ["otherSplitDate"],
  ],
  ["A three-for-one stock split took effect on October 1, 2018.", ["otherSplitRatio"]],
  ["A four-for-one stock split took effect on October 2, 2018.", ["otherSplitDate"]],
  ["2018年10月1日付で1株を5株に分割しました。", ["otherSplitRatio"]],
])("%s", (words, outcomes) => {
  expect(
    split(words)
      .of("DV37")
      .map((finding) => finding.outcome),
  ).toEqual(outcomes);
});

test("the day that a note gives for the split is not listed besides", () => {
  const { of } = split("A four-for-one stock split took effect on October 2, 2018.");
  expect(of("DV34")).toEqual([]);
});

const otherDay = "Shares were split on November 1, 2018.";
const twoNotes = {
  Notes: [otherDay],
  "Notes (Japanese)": ["2018年11月1日付で株式分割を行いました。"],
};

test("notes that agree on another split name the worksheet's cell", () => {
  const dividend = {
    "Share split ratio": ["4 for 1"],
    "Split effective date": [{ date: "2018-10-01" }],
    "Share basis": ["As paid", null, "Restated"],
  };
  const { of, at } = judged({ Dividend: dividend, Text: twoNotes });
  expect(of("DV37")).toMatchObject([
    {
      outcome: "otherSplitDate",
      cell: at("Split effective date"),
      related: [at("Notes"), at("Notes (Japanese)")],
      expected: { date: { month: 11 } },
      actual: { date: { month: 10 } },
    },
  ]);
  const apart = { ...twoNotes, Notes: ["Shares were split on December 1, 2018."] };
  expect(judged({ Dividend: dividend, Text: apart }).of("DV37")).toHaveLength(2);
});

test("one note names the worksheet's cell where the record dates or figures bear it out", () => {
  const dividend = {
    "Share split ratio": ["4 for 1"],
    "Split effective date": [{ date: "2017-11-01" }],
    "Share basis": ["As paid", null, "Restated"],
  };
  const { of, at } = judged({ Dividend: dividend, Text: { Notes: [otherDay] } });
  expect(of("DV37")).toMatchObject([{ cell: at("Split effective date"), causedBy: "DV38" }]);
  const figures = (asPaid: string, ratio: string) =>
    judged({
      Dividend: {
        "Share split ratio": [ratio],
        "Split effective date": [{ date: "2018-11-01" }],
        "Share basis": ["As paid", null, "Restated"],
        "Dividend per share as paid": [null, null, asPaid],
      },
      Text: { Notes: ["A two-for-one split took effect on November 1, 2018."] },
    });
  const wrong = figures("27.00", "4 for 1");
  expect(wrong.of("DV37")).toMatchObject([{ cell: wrong.at("Share split ratio") }]);
  const right = figures("54.00", "4 for 1");
  expect(right.of("DV37")).toMatchObject([{ cell: right.at("Notes"), causedBy: null }]);
});

test("without the split's rows its note is not checked", () => {
  const { result } = judged({
    Text: { Notes: ["A 2-for-1 split took effect on October 1, 2018."] },
  });
  const missing = result.notChecked.filter(({ rule }) => rule === "DV37");
  expect(missing.map((each) => each.missing)).toEqual(["splitRatio", "splitEffectiveDate"]);
});

test("a mark and its note, and what a note says rightly of the split, are logged", () => {
  const { result, at } = judged({ Dividend: marked, Text: { Notes: ["(*1) As paid."] } });
  const figure = a1(at("Dividend per share", 3));
  expect(agreedBy("DV37", result)).toEqual([`${figure} ${a1(at("Notes"))} | (*1)`]);
  const said = split("A four-for-one stock split took effect on October 1, 2018.");
  const [note = "", ratio = "", day = ""] = ["Notes", "Share split ratio", "Split effective date"]
    .map((label) => said.at(label))
    .map(a1);
  expect(agreedBy("DV37", said.result)).toEqual([
    `${note} ${ratio} | four-for-one`,
    `${note} ${day} | October 1, 2018`,
  ]);
});

test("a lone star behind a figure is given without the blanks about it", () => {
  const { of } = judged({ Dividend: { "Dividend per share": [13.5, 13.5, "13.50 * "] } });
  expect(of("DV37")).toMatchObject([{ details: { mark: "*" } }]);
});

test("a note may send on to another note", () => {
  const notes = ["(*1) As paid; see (*2).\n(*2) Rounded down."];
  const { of } = judged({ Dividend: marked, Text: { Notes: notes } });
  expect(of("DV37").map(({ outcome, details }) => [outcome, details])).toEqual([
    ["noteWithoutMark", { mark: "(*2)" }],
  ]);
});

test("a note that gives the split otherwise is named, beside the worksheet's cell", () => {
  const day = split("A stock split took effect on October 2, 2018.");
  expect(day.of("DV37")).toMatchObject([
    {
      severity: "warning",
      cell: day.at("Notes"),
      related: [day.at("Split effective date")],
      details: { written: { day: 2 }, stated: { day: 1 } },
    },
  ]);
  const outside = split("A stock split took effect on October 2, 2019.");
  expect(outside.of("DV37")).toMatchObject([{ cell: outside.at("Notes") }]);
  const ratio = split("A three-for-one stock split was made.");
  expect(ratio.of("DV37")).toMatchObject([
    {
      severity: "warning",
      cell: ratio.at("Notes"),
      related: [ratio.at("Share split ratio")],
      details: { words: "three-for-one", stated: "4 for 1" },
      expected: { text: "4 for 1" },
      actual: { text: "three-for-one" },
    },
  ]);
});

test("the note that lacks the split's rows is given", () => {
  const { result, at } = judged({
    Text: { Notes: ["A 2-for-1 split took effect on October 1, 2018."] },
  });
  const missing = result.notChecked.filter(({ rule }) => rule === "DV37");
  expect(missing.map(({ cell }) => cell)).toEqual([at("Notes"), at("Notes")]);
});

test("of two days outside the record dates the note's is the wrong one", () => {
  const { of, at } = judged({
    Dividend: {
      "Share split ratio": ["4 for 1"],
      "Split effective date": [{ date: "2020-11-01" }],
      "Share basis": ["As paid", null, "Restated"],
    },
    Text: { Notes: ["Shares were split on November 1, 2021."] },
  });
  expect(of("DV37")).toMatchObject([{ cell: at("Notes") }]);
});

test("one note left over beside one mark is told once, as is a mark that stands twice", () => {
  const { at, of } = judged({
    Dividend: marked,
    "Annual dividends": { "Year ended March 31, 2018": ["JPY13.50 (*1)", "JPY13.50", "JPY27.00"] },
    Text: { Notes: ["(*2) As paid before the split."] },
  });
  expect(of("DV37").map(({ outcome, causedBy, related }) => [outcome, causedBy, related])).toEqual([
    ["noteWithoutMark", null, []],
    ["markWithoutNote", "DV37", [at("Notes")]],
    ["markWithoutNote", "DV37", [at("Notes")]],
  ]);
  const alone = judged({
    Dividend: marked,
    "Annual dividends": { "Year ended March 31, 2018": ["JPY13.50 (*1)", "JPY13.50", "JPY27.00"] },
  }).of("DV37");
  expect(alone.map(({ causedBy }) => causedBy)).toEqual([null, "DV37"]);
  expect(alone[1]?.related).toEqual([alone[0]?.cell]);
});

test("two notes left over, or two other marks, are told each", () => {
  const causes = (mark: string, notes: string) =>
    judged({
      Dividend: marked,
      "Annual dividends": {
        "Year ended March 31, 2018": [`JPY13.50 ${mark}`, "JPY13.50", "JPY27.00"],
      },
      Text: { Notes: [notes] },
    })
      .of("DV37")
      .map(({ causedBy }) => causedBy);
  expect(causes("", "(*2) As paid.\n(*3) Rounded.")).toEqual([null, null, null]);
  expect(causes("(*4)", "(*2) As paid.")).toEqual([null, null, null]);
});

changesToldInFull("DV37", "texts", {
  "a mark and its note": {
    Dividend: { "Dividend per share": ["13.5 (*1)", 13.5, 13.5] },
    Text: { Notes: ["(*1) Of ordinary dividend."] },
  },
  "a mark without a note": { Dividend: { "Dividend per share": ["13.5 (*1)", 13.5, 13.5] } },
  "a note without a mark": { Text: { Notes: ["(*1) Of ordinary dividend."] } },
  "two marks for one note": {
    Dividend: { "Dividend per share": ["13.5 (*1)", "13.5 (*2)", 13.5] },
    Text: { Notes: ["(*1) Of ordinary dividend."] },
  },
  "a note without marks": { Text: { Notes: ["Amounts are rounded down."] } },
  "a split told otherwise": {
    Dividend: { "Share split ratio": ["2 for 1"], "Split effective date": ["2018-10-01"] },
    Text: { Notes: ["A 3-for-1 share split took effect on October 1, 2018."] },
  },
  "a split told on another day": {
    Dividend: { "Share split ratio": ["2 for 1"], "Split effective date": ["2018-10-01"] },
    Text: { Notes: ["A 2-for-1 share split took effect on October 2, 2018."] },
  },
});

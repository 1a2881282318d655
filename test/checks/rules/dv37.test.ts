import { judged } from "../worksheets";

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
])("%o gives it one", (changes) => {
  const dividend = "Dividend" in changes ? changes.Dividend : {};
  expect(judged({ ...changes, Dividend: { ...marked, ...dividend } }).of("DV37")).toEqual([]);
});

test("a note of another mark, or of another column, is not its", () => {
  expect(
    judged({ Dividend: marked, Text: { Notes: ["(*2) As paid."] } })
      .of("DV37")
      .map((finding) => finding.outcome),
  ).toEqual(["markWithoutNote", "noteWithoutMark"]);
  const elsewhere = { ...marked, Note: ["As paid.", null, null] };
  expect(judged({ Dividend: elsewhere }).of("DV37")).toHaveLength(1);
});

test("a marked note needs its mark, a general one none", () => {
  const { of, at } = judged({ Text: { Notes: ["(*1) As paid."] } });
  expect(of("DV37")).toMatchObject([
    { severity: "warning", outcome: "noteWithoutMark", cell: at("Notes") },
  ]);
  expect(judged({ Text: { Notes: ["Amounts are rounded down."] } }).of("DV37")).toEqual([]);
  const leads = ["（注）百万円未満切捨て", "※ 期末の株式数", "(Note) As paid.", "注記) 参考"];
  for (const note of leads) expect(judged({ Text: { Notes: [note] } }).of("DV37")).toEqual([]);
  for (const note of ["（注1）参考", "(*) As paid.", "※1 参考"]) {
    expect(judged({ Text: { Notes: [note] } }).of("DV37")).toHaveLength(1);
  }
  const mentioned = { Notes: ["(*1) As paid."], Reason: ["As paid (*1), it was the same."] };
  expect(judged({ Text: mentioned }).of("DV37")).toEqual([]);
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

test("the figure of a split that is another hangs under it", () => {
  const { of } = split("A four-for-one stock split took effect on October 2, 2018.");
  expect(of("DV34")).toMatchObject([{ outcome: "unplaced", causedBy: "DV37" }]);
});

test("without the split's rows its note is not checked", () => {
  const { result } = judged({
    Text: { Notes: ["A 2-for-1 split took effect on October 1, 2018."] },
  });
  const missing = result.notChecked.filter(({ rule }) => rule === "DV37");
  expect(missing.map((each) => each.missing)).toEqual(["splitRatio", "splitEffectiveDate"]);
});

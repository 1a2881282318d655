import { passagesOf } from "../../../src/checks/prose/passage";
import { sentencesOf } from "../../../src/checks/prose/sentences";
import { findFigures } from "../../../src/worksheet/notation/runningText";

test.each<[string, readonly string[]]>([
  ["It pays. It paid!  Does it?\n“Yes.”", ["It pays.", "It paid!", "Does it?", "“Yes.”"]],
  ["It pays JPY13.50. 27 years ago it paid 2.", ["It pays JPY13.50.", "27 years ago it paid 2."]],
  ["It pays. (It paid.)", ["It pays.", "(It paid.)"]],
  ["It pays. that is all.", ["It pays. that is all."]],
  [
    "支払います。支払いました！支払うか？以上",
    ["支払います。", "支払いました！", "支払うか？", "以上"],
  ],
  [
    "Of No. 3774, Nov. 30, Co., Ltd. TOKYO and Inc. Osaka",
    ["Of No. 3774, Nov. 30, Co., Ltd. TOKYO and Inc. Osaka"],
  ],
  [
    "At 10:00 a.m. Thursday, Sept. 5 and Thurs. Tues. Tue. Sep. 5",
    ["At 10:00 a.m. Thursday, Sept. 5 and Thurs. Tues. Tue. Sep. 5"],
  ],
  ["On Thu. 5 or Thur. 5 for Art. 459", ["On Thu. 5 or Thur. 5 for Art. 459"]],
  ["It began. In Oct. It ended.", ["It began.", "In Oct. It ended."]],
  ["It rose. It fell to a low. It rose.", ["It rose.", "It fell to a low.", "It rose."]],
])("%s", (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test("a figure stands in its sentence, even where one sentence is twice there", () => {
  const text = "It pays JPY1 once. It pays JPY1 once.\nThen it pays JPY2.";
  const passages = passagesOf(text, findFigures(text));
  expect(passages.map(({ found, ...words }) => ({ ...words, at: found.start }))).toEqual([
    { sentence: "It pays JPY1 once.", before: "It pays ", behind: " once.", at: 8 },
    { sentence: "It pays JPY1 once.", before: "It pays ", behind: " once.", at: 27 },
    { sentence: "Then it pays JPY2.", before: "Then it pays ", behind: ".", at: 51 },
  ]);
});

test("a sentence may begin with its figure", () => {
  const text = "総額は6億円です。13円50銭を支払います。";
  expect(passagesOf(text, findFigures(text)).map(({ before }) => before)).toEqual(["総額は", ""]);
});

test("a figure that runs on over the end of a sentence has nothing behind it", () => {
  const found = { start: 3, end: 9, text: "one. T", reading: "one" };
  expect(passagesOf("Of one. Then two.", [found])).toEqual([
    { found, sentence: "Of one.", before: "Of ", behind: "" },
  ]);
});

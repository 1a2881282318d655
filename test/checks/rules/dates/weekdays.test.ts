import { judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

test.each([
  ["The meeting is on Thursday, June 28, 2019.", "Friday"],
  ["The meeting is on June 27, 2019 (Fri).", "Thursday"],
  ["The meeting is on Thurs., June 28, 2019.", "Friday"],
  ["The meeting is on June 28, 2019 (Thur.).", "Friday"],
  ["The meeting is on Tues. June 28, 2019.", "Friday"],
  ["It takes effect on Sunday, October 1, 2022.", "Saturday"],
  ["It takes effect on Tue, June 27, 2019.", "Thursday"],
  ["総会は2019年6月27日（金）に開催します。", "木曜日"],
  ["総会は令和元年6月27日(金曜日)に開催します。", "木曜日"],
])("%s", (words, right) => {
  const { of, at } = judged({ Text: { Notes: [words] } });
  expect(of("DV26")).toMatchObject([
    { severity: "error", cell: at("Notes"), expected: { text: right } },
  ]);
});

test.each([
  "Saturday, October 1, 2022",
  "Thu, 27 June 2019",
  "Thurs., June 27, 2019",
  "Tues., June 25, 2019",
  "2019年6月27日（木）",
  "2019年6月27日（木曜日）",
  "June 27, 2019, a Friday to remember",
  "6月27日（木）",
])("%s is right, or says no date", (words) => {
  expect(judged({ Text: { Notes: [words] } }).of("DV26")).toEqual([]);
});

test("a date cell may show its weekday", () => {
  const { of, at } = judged({ Announcement: { "Meeting date": ["2019年6月27日（金）"] } });
  expect(of("DV26")).toMatchObject([{ cell: at("Meeting date") }]);
  expect(judged({ Announcement: { "Meeting date": ["2019年6月27日（木）"] } }).of("DV26")).toEqual(
    [],
  );
});

test("beside a wrong date of the meeting its weekday is a consequence", () => {
  const date = "It goes to the General Meeting to be held on Thursday, June 28, 2019.";
  expect(judged({ Text: { Approval: [date] } }).of("DV26")).toMatchObject([{ causedBy: "DV24" }]);
  const weekday = "It goes to the General Meeting to be held on Friday, June 27, 2019.";
  expect(judged({ Text: { Approval: [weekday] } }).of("DV26")).toMatchObject([{ causedBy: null }]);
  const effective = "The effective date is Friday, June 27, 2019.";
  expect(judged({ Text: { Lead: [effective] } }).of("DV26")).toMatchObject([{ causedBy: "DV34" }]);
});

test.each([
  ["6月27日（金）", "木曜日"],
  ["June 27 (Fri)", "Thursday"],
  ["Friday, June 27", "Thursday"],
])("%s, a day without a year, is of the year that brings it nearest", (words, right) => {
  const { of, at } = judged({ Text: { Notes: [`It is held on ${words}.`] } });
  expect(of("DV26")).toMatchObject([
    { severity: "error", cell: at("Notes"), details: { right, date: { year: 2019 } } },
  ]);
});

changesToldInFull("DV26", "dates", {
  right: { Text: { Approval: ["The General Meeting is held on Thursday, June 27, 2019."] } },
  another: { Text: { Approval: ["The General Meeting is held on Friday, June 27, 2019."] } },
  "behind the date": { Text: { Approval: ["株主総会は2019年6月27日（金）に開催します。"] } },
  "right behind the date": { Text: { Approval: ["株主総会は2019年6月27日（木）に開催します。"] } },
  "without a year": { Text: { Approval: ["株主総会は6月27日（金）に開催します。"] } },
  "in both languages": {
    Text: {
      "Approval (English)": ["The General Meeting is held on Friday, June 27, 2019."],
      "Approval (Japanese)": ["株主総会は2019年6月27日（水）に開催します。"],
    },
  },
});

import { a1 } from "../../../../src/dividend/fact";
import { agreedBy } from "../../agreed";
import { announcement } from "../../announcements";
import { decisionCell } from "../../cells";
import { checked, findingsOf, missingOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import { changesToldInFull } from "../../inFull";

function said(words: string, decision: object) {
  return findingsOf(
    "DV30",
    checked(announcement({ decision, text: { approval: paragraphs(words) } })),
  );
}

const board = { decidedBy: "boardOfDirectors", meetingNumber: null, meetingDate: null };
const meeting = { decidedBy: "shareholdersMeeting" };

const leftToMeeting = [
  "The distribution of retained earnings is subject to the approval of IIJ's 27th Ordinary General Meeting of Shareholders that will be held on June 27, 2019 in Tokyo.",
  "The dividend of JPY13.50 will be submitted to the AGM, the 27th Ordinary General Meeting of Shareholders.",
  "This matter is scheduled to be resolved at the 27th Ordinary General Meeting of Shareholders.",
  "This will be submitted to the Ordinary General Meeting of Shareholders for approval.",
  "It is the Annual General Meeting of Shareholders that will decide.",
  "本件は、2019年6月27日開催予定の第27回定時株主総会に付議する予定です。",
  "剰余金の配当は、定時株主総会の承認を条件とします。",
  "This matter will be proposed at the AGM.",
  "The payment of the dividend will be made after approval at the annual general meeting.",
  "The dividend requires the approval of the shareholders' meeting.",
  "The Company plans to submit this dividend proposal to the Ordinary General Meeting of Shareholders.",
  "本件は定時株主総会の決議をもって正式に決定いたします。",
];

const finalByBoard = [
  "No approval by the general meeting is required for the dividend.",
  "The dividend will not be submitted to the General Meeting of Shareholders.",
  "The resolution of the Board of Directors on this matter is final.",
  "Under the Articles of Incorporation the Board of Directors decides on dividends.",
  "本件配当は、株主総会の決議によらず取締役会の決議により行います。",
  "当社は定款の定めにより取締役会の決議で剰余金の配当を行います。",
  "The Board's decision is final and no approval by the shareholders is needed.",
];

test.each(leftToMeeting)("a decision of the board cannot say: %s", (words) => {
  expect(said(words, board)).toMatchObject([
    {
      severity: "error",
      outcome: "leftToMeeting",
      cell: { row: 250 },
      related: [decisionCell("decidedBy")],
    },
  ]);
  expect(said(words, meeting)).toEqual([]);
});

test.each(finalByBoard)("one of the meeting cannot say: %s", (words) => {
  expect(said(words, meeting)).toMatchObject([{ severity: "error", outcome: "finalByBoard" }]);
  expect(said(words, board)).toEqual([]);
});

test.each([
  "The Board of Directors today resolved to pay a dividend.",
  "Two directors will be proposed to the General Meeting of Shareholders.",
  "当社は、本日開催の取締役会において剰余金の配当を決議しました。",
])("either may say: %s", (words) => {
  expect(said(words, board)).toEqual([]);
  expect(said(words, meeting)).toEqual([]);
});

test("the year-end dividend to come is no matter of the interim one", () => {
  const words =
    "The year-end dividend is subject to approval by the General Meeting of Shareholders.";
  expect(said(words, { ...board, kind: "interim" })).toEqual([]);
  expect(said(words, { ...board, kind: "yearEnd" })).toHaveLength(1);
});

test.each([
  "Interim dividends are decided by the Board as the Articles of Incorporation provide.",
  "当社は、定款の定めにより、取締役会の決議をもって中間配当を行うことができます。",
])("the interim dividend is no matter of the year-end one: %s", (words) => {
  expect(said(words, { ...meeting, kind: "yearEnd" })).toEqual([]);
  expect(said(words, { ...meeting, kind: "" })).toHaveLength(1);
  const both = words
    .replace("中間配当", "中間配当及び期末配当")
    .replace("Interim", "Interim and year-end");
  expect(said(both, { ...meeting, kind: "yearEnd" })).toHaveLength(1);
});

test.each(["headline", "lead", "approval", "reason", "notes"] as const)(
  "the %s is read",
  (block) => {
    const decided = (words: string) =>
      checked(announcement({ decision: board, text: { [block]: paragraphs(words) } }));
    const left = findingsOf("DV30", decided("The dividend is submitted to the AGM."));
    expect(left).toMatchObject([
      { details: { words: "submitted to the AGM" }, actual: { text: "submitted to the AGM" } },
    ]);
    expect(agreedBy("DV30", decided("The Board resolved it."))).toEqual([
      `B251 ${a1(decisionCell("decidedBy"))} | boardOfDirectors`,
    ]);
  },
);

test.each([
  [{ meetingNumber: "" }, { number: true, date: false }, decisionCell("meetingNumber")],
  [{ meetingDate: "" }, { number: false, date: true }, decisionCell("meetingDate")],
  [
    { meetingNumber: null, meetingDate: "" },
    { number: true, date: true },
    decisionCell("decidedBy"),
  ],
  [{ meetingDate: null }, { number: false, date: true }, decisionCell("decidedBy")],
])("a meeting of which %o is noted", (decision, details, cell) => {
  const decidedBy = decisionCell("decidedBy");
  const related = cell.row === decidedBy.row ? [] : [decidedBy];
  expect(findingsOf("DV30", checked(announcement({ decision })))).toMatchObject([
    { severity: "note", outcome: "meetingUnknown", details, cell, related },
  ]);
  const byBoard = { ...decision, decidedBy: "boardOfDirectors" };
  expect(findingsOf("DV30", checked(announcement({ decision: byBoard })))).toEqual([]);
});

test("who decided can be missing", () => {
  expect(missingOf("DV30", checked(announcement({ decision: { decidedBy: "" } })))).toEqual([
    "decidedBy",
  ]);
});

changesToldInFull("DV30", "resolution", {
  "left to the meeting": {
    Text: {
      Approval: ["The dividend is subject to the approval of the General Meeting of Shareholders."],
    },
  },
  "final by the board": {
    Text: { Approval: ["The dividend needs no approval by the General Meeting of Shareholders."] },
  },
  "left to the meeting by the board": {
    Announcement: { "Decided by": ["Board of directors"] },
    Text: {
      Approval: ["The dividend is subject to the approval of the General Meeting of Shareholders."],
    },
  },
  "in Japanese": {
    Announcement: { "Decided by": ["Board of directors"] },
    Text: { "Approval (Japanese)": ["本件は、第27回定時株主総会に付議する予定です。"] },
  },
  "nobody known": {
    Announcement: { "Decided by": [null] },
    Text: {
      Approval: ["The dividend is subject to the approval of the General Meeting of Shareholders."],
    },
  },
  "a meeting without number and day": {
    Announcement: { "Meeting number": [null], "Meeting date": [null] },
  },
  "a meeting without its number": { Announcement: { "Meeting number": [null] } },
});

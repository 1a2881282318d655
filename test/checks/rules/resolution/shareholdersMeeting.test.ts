import { a1 } from "../../../../src/dividend/fact";
import { agreedBy } from "../../agreed";
import { announcement } from "../../announcements";
import { checked, findingsOf, missingOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import { judged } from "../../worksheets";
import { changesToldInFull } from "../../inFull";

function said(...words: string[]) {
  return judged({ Text: { Approval: [words[0] ?? ""], Reason: [words[1] ?? ""] } });
}

test.each([
  ["It is subject to the approval of the 26th Ordinary General Meeting of Shareholders."],
  ["第26回定時株主総会に付議します。"],
  ["第二十六回定時株主総会に付議します。"],
  ["It is subject to the approval of the twenty-sixth Ordinary General Meeting of Shareholders."],
  ["It was approved at the 26th Ordinary General Meeting held on June 27, 2019."],
  ["It was approved at the 26th Ordinary General Meeting."],
  ["The 26th Ordinary General Meeting of Shareholders of June 27, 2019 decides."],
  ["Once the 26th Ordinary General Meeting of last year has approved it, it is paid."],
])("%s: another number", (words) => {
  const { of, at } = said(words);
  expect(of("DV24")).toMatchObject([
    {
      severity: "error",
      outcome: "otherNumber",
      cell: at("Approval"),
      related: [at("Meeting number")],
      details: { written: 26, stated: 27 },
    },
  ]);
});

test.each([
  ["It goes to the General Meeting of Shareholders that will be held on June 28, 2019."],
  ["2019年6月28日開催予定の第27回定時株主総会に付議します。"],
  ["2019年6月28日（金）開催の定時株主総会に付議します。"],
  ["It goes to the 27th Annual General Meeting of Shareholders (June 28, 2019)."],
  ["2019年6月28日（金）午前10時に開催する定時株主総会に付議します。"],
  ["The AGM will be held at 10:00 a.m. on Friday, June 28, 2019."],
  ["The 27th General Meeting of Shareholders, held on June 28, 2019, approved it."],
  ["The General Meeting of Shareholders of June 28, 2018 decides."],
  ["The dividend was approved at the General Meeting of Shareholders held on June 27, 2018."],
])("%s: another date", (words) => {
  const { of, at } = said(words);
  expect(of("DV24")).toMatchObject([
    {
      severity: "error",
      outcome: "otherDate",
      cell: at("Approval"),
      related: [at("Meeting date")],
    },
  ]);
});

test.each([
  [
    "The dividend is subject to the approval of IIJ's 27th Ordinary General Meeting of Shareholders that will be held on June 27, 2019 in Tokyo.",
  ],
  ["2019年6月27日開催予定の第27回定時株主総会に付議します。"],
  ["The 3rd Extraordinary General Meeting of Shareholders was held on May 1, 2019."],
  ["If the General Meeting of Shareholders approves, the dividend takes effect on June 28, 2019."],
  ["On the 70th anniversary of its founding, the {{meeting number}} meeting decides."],
  ["2019年5月23日開催の取締役会において、第27回定時株主総会に付議することを決議しました。"],
  [
    "It goes to the 27th General Meeting, as the Board resolved at its meeting held on May 23, 2019.",
  ],
  ["The 3rd meeting of the Board of Directors resolved it."],
  ["The 26th Ordinary General Meeting of Shareholders of June 28, 2018 approved the policy."],
  ["昨年の第26回定時株主総会においてご承認いただいた方針によります。"],
  ["2018年6月28日開催の第26回定時株主総会において定款変更が承認されました。"],
  ["The policy was adopted at the General Meeting of Shareholders held on June 28, 2016."],
  ["第二十七回定時株主総会に付議します。"],
])("%s: right", (words) => {
  expect(said(words).of("DV24")).toEqual([]);
});

test.each([
  ["The 25th meeting of shareholders held on June 28, 2018 was the last.", 2],
  ["The 25th General Meeting of Shareholders, held on June 28, 2018, approved it.", 2],
  ["The 28th General Meeting of Shareholders, held on June 25, 2020, approved it.", 2],
])("an earlier meeting lies as many years back as its number: %s", (words, count) => {
  expect(said(words).of("DV24").length).toBeGreaterThanOrEqual(1);
  expect(said(words).of("DV24").length).toBeLessThanOrEqual(count);
});

function onDay(date: string, ...texts: readonly string[]) {
  const [approval = "", reason = ""] = texts;
  const changes = { Announcement: { "Meeting date": [{ date }] } };
  return judged({ ...changes, Text: { Approval: [approval], Reason: [reason] } });
}

const to = (day: string) => `It goes to the General Meeting to be held on ${day}.`;

test("the row is named where its day cannot be the meeting's and the texts' can, or several texts agree", () => {
  const wrong = onDay("2019-06-28", to("June 27, 2019"));
  expect(wrong.of("DV24")).toMatchObject([
    {
      severity: "error",
      outcome: "otherDateInRow",
      cell: wrong.at("Meeting date"),
      related: [wrong.at("Approval")],
    },
  ]);
  expect(wrong.of("DV21")).toMatchObject([{ severity: "note", causedBy: "DV24" }]);
  const over = onDay("2018-06-27", to("June 27, 2019"));
  expect(over.of("DV24").map(({ outcome, causedBy }) => [outcome, causedBy])).toEqual([
    ["otherDateInRow", null],
    ["notToCome", "DV24"],
  ]);
  const several = onDay("2019-06-25", to("June 27, 2019"), to("June 27, 2019"));
  expect(several.of("DV24")).toMatchObject([{ cell: several.at("Meeting date") }]);
});

test.each([
  ["a single text", ["June 26, 2019"]],
  ["texts that differ", ["June 26, 2019", "June 25, 2019"]],
  ["texts of last year", ["June 28, 2018", "June 28, 2018"]],
  ["texts that name the effective date", ["June 28, 2019", "June 28, 2019"]],
])("%s: each is named against a day that can be the meeting's", (_, days) => {
  const { of } = onDay("2019-06-27", ...days.map(to));
  expect(of("DV24").map(({ outcome }) => outcome)).toEqual(days.map(() => "otherDate"));
});

test.each([
  ["The 27th General Meeting of Shareholders was held in Tokyo.", "was held"],
  ["It was proposed to the General Meeting that was held on June 27, 2019.", "was held"],
  ["2019年6月27日に開催された定時株主総会で決まりました。", "開催された"],
  ["第27回定時株主総会を東京で開催いたしました。", "開催いたしました"],
])("%s: it is still to come", (words, over) => {
  const { of, at } = said(words);
  expect(of("DV24")).toMatchObject([
    { severity: "error", outcome: "saidToBeOver", cell: at("Approval"), details: { words: over } },
  ]);
});

test.each([
  ["The Board meeting that was held on May 23, 2019 sends it to the 27th General Meeting."],
  ["The 26th General Meeting of Shareholders was held on June 28, 2018."],
  ["2019年5月23日に開催した取締役会で、第27回定時株主総会に付議することを決議しました。"],
  ["The 27th General Meeting of Shareholders is to be held in Tokyo."],
])("%s: nothing says that it is over", (words) => {
  expect(said(words).of("DV24")).toEqual([]);
});

test("of a meeting that is over a text may say so", () => {
  const { of } = onDay("2019-05-22", "The 27th General Meeting of Shareholders was held in Tokyo.");
  expect(of("DV24").filter(({ outcome }) => outcome === "saidToBeOver")).toEqual([]);
});

test("without the meeting's rows the texts are held against each other", () => {
  const texts = {
    Approval: ["The 27th Ordinary General Meeting of Shareholders decides."],
    Reason: ["The 26th Ordinary General Meeting of Shareholders decides."],
  };
  const { of, at } = judged({ Announcement: { "Meeting number": [] }, Text: texts });
  expect(of("DV24")).toMatchObject([{ cell: at("Reason"), related: [at("Approval")] }]);
});

test.each([
  ["26", 0],
  ["25", 1],
  ["27", 1],
])("last year's was the %s", (meetingNumber, count) => {
  const earlier = announcement({ decision: { meetingNumber } });
  const found = findingsOf("DV24", checked(announcement(), { earlier }));
  expect(found).toHaveLength(count);
  expect(
    found.every(({ severity, outcome }) => severity === "warning" && outcome === "notNext"),
  ).toBe(true);
});

test.each([
  ["2019-05-23", 1],
  ["2018-06-27", 1],
  ["2019-05-24", 0],
])("a meeting of %s that is still to be held: %d", (date, count) => {
  const meeting = { Announcement: { "Meeting date": [{ date }] } };
  const toCome = "It will be submitted to the General Meeting of Shareholders.";
  expect(judged({ ...meeting, Text: { Approval: [toCome] } }).of("DV24")).toHaveLength(count);
  expect(judged(meeting).of("DV24")).toHaveLength(count);
  const held = "The General Meeting of Shareholders approved it.";
  expect(judged({ ...meeting, Text: { Approval: [held] } }).of("DV24")).toEqual([]);
});

test("a decision of the board has no meeting to come", () => {
  const changes = {
    Announcement: {
      "Decided by": ["Board of directors"],
      "Meeting date": [{ date: "2018-06-27" }],
    },
  };
  expect(judged(changes).of("DV24")).toEqual([]);
});

test("what is missing is said", () => {
  expect(missingOf("DV24", checked(announcement()))).toEqual(["earlierWorksheet"]);
  const noNumber = checked(announcement({ decision: { meetingNumber: "", meetingDate: "" } }));
  expect(missingOf("DV24", noNumber)).toEqual(["meetingNumber", "meetingDate"]);
  const noRelease = checked(announcement({ decision: { releaseDate: "" } }));
  expect(missingOf("DV24", noRelease)).toEqual(["earlierWorksheet", "releaseDate"]);
});

test("what only the template would say of a meeting that is over is a warning", () => {
  const onTheDay = { decision: { releaseDate: "2019-06-27" } };
  expect(findingsOf("DV24", checked(announcement(onTheDay)))).toMatchObject([
    { severity: "warning", outcome: "notToCome" },
  ]);
});

test("what a text says of it is an error", () => {
  const toCome = "It will be submitted to the General Meeting of Shareholders.";
  const { of, at } = onDay("2019-05-23", toCome);
  expect(of("DV24")).toMatchObject([
    {
      severity: "error",
      outcome: "notToCome",
      cell: at("Meeting date"),
      related: [at("Release date"), at("Approval")],
    },
  ]);
});

test.each(["Headline", "Lead", "Approval", "Reason", "Notes"])("the %s is read", (block) => {
  const { of, at } = judged({
    Text: { [block]: ["The 26th Ordinary General Meeting of Shareholders decides."] },
  });
  expect(of("DV24")).toMatchObject([{ outcome: "otherNumber", cell: at(block) }]);
});

test("what agrees is logged with the cells it stands in", () => {
  const { result, at } = said("It goes to the 27th General Meeting to be held on June 27, 2019.");
  const [text, number, date] = [at("Approval"), at("Meeting number"), at("Meeting date")].map(a1);
  expect(agreedBy("DV24", result)).toEqual([
    `${text ?? ""} ${number ?? ""} | 27th`,
    `${text ?? ""} ${date ?? ""} | June 27, 2019`,
    `${date ?? ""} ${a1(at("Release date"))} ${text ?? ""} | June 27, 2019 | May 23, 2019`,
  ]);
  const byTemplate = judged();
  expect(agreedBy("DV24", byTemplate.result)).toEqual([
    `${date ?? ""} ${a1(at("Release date"))} | June 27, 2019 | May 23, 2019`,
  ]);
});

test("a text of another day does not put the row's own slip down to it", () => {
  const { of } = onDay("2018-06-27", to("June 28, 2018"));
  expect(of("DV24").map(({ outcome, causedBy }) => [outcome, causedBy])).toEqual([
    ["otherDate", null],
    ["notToCome", null],
  ]);
});

test("on the day of the meeting a text may say that it was held", () => {
  const { of } = judged({
    Announcement: { "Release date": [{ date: "2019-06-27" }] },
    Text: { Approval: ["The 27th General Meeting of Shareholders was held today."] },
  });
  expect(of("DV24")).toEqual([]);
});

test("the number expected is the one after last year's", () => {
  const earlier = announcement({ decision: { meetingNumber: "25" } });
  expect(findingsOf("DV24", checked(announcement(), { earlier }))).toMatchObject([
    { details: { number: 27, lastYear: 25 }, expected: { ordinal: 26 }, actual: { ordinal: 27 } },
  ]);
});

test("texts that give one other number are one thing to mend", () => {
  const causes = (...words: string[]) =>
    said(...words)
      .of("DV24")
      .map(({ causedBy, related }) => [causedBy, related.length]);
  const english = "It goes to the 26th Ordinary General Meeting of Shareholders.";
  expect(causes(english, "第26回定時株主総会に付議します。")).toEqual([
    [null, 1],
    ["DV24", 2],
  ]);
  expect(causes(english, "第25回定時株主総会に付議します。")).toEqual([
    [null, 1],
    [null, 1],
  ]);
  expect(causes(`${english} ${english}`)).toEqual([
    [null, 1],
    [null, 1],
  ]);
});

test("a text with last year's number and one bears out that the row is wrong", () => {
  const beside = (last: string, decidedBy = "shareholdersMeeting") => {
    const of = announcement({
      decision: { meetingNumber: "28", decidedBy },
      text: { approval: paragraphs("It goes to the 27th Ordinary General Meeting.") },
    });
    const earlier = announcement({ decision: { meetingNumber: last } });
    return findingsOf("DV24", checked(of, { earlier })).map(({ outcome, causedBy }) => [
      outcome,
      causedBy,
    ]);
  };
  expect(beside("26")).toEqual([
    ["otherNumber", "DV24"],
    ["notNext", null],
  ]);
  expect(beside("25")).toEqual([
    ["otherNumber", null],
    ["notNext", null],
  ]);
  expect(beside("27")).toEqual([["otherNumber", null]]);
  expect(beside("26", "boardOfDirectors")).toEqual([["otherNumber", null]]);
});

changesToldInFull("DV24", "resolution", {
  "the same everywhere": {
    Text: {
      Approval: ["The 27th Ordinary General Meeting of Shareholders is held on June 27, 2019."],
    },
  },
  "another number": {
    Text: { Approval: ["The 26th Ordinary General Meeting of Shareholders decides."] },
  },
  "another day": {
    Text: {
      Approval: ["The Ordinary General Meeting of Shareholders is to be held on June 26, 2019."],
    },
  },
  "texts against the row": {
    Announcement: { "Meeting date": ["2018-06-28"] },
    Text: {
      Approval: ["The General Meeting is to be held on June 27, 2019."],
      Notes: ["The General Meeting is to be held on June 27, 2019."],
    },
  },
  "texts against each other": {
    Announcement: { "Meeting number": [null], "Meeting date": [null] },
    Text: {
      Approval: ["The 27th General Meeting is to be held on June 27, 2019."],
      Notes: ["The 26th General Meeting is to be held on June 26, 2019."],
    },
  },
  "said to be over": {
    Text: { Approval: ["The 27th General Meeting of Shareholders was held on June 27, 2019."] },
  },
  "over, and said to come": {
    Announcement: { "Release date": ["2019-06-28"] },
    Text: { Approval: ["The General Meeting is to be held on June 27, 2019."] },
  },
  "last year's, told as that": {
    Text: {
      Reason: [
        "The dividend was approved at the 26th General Meeting of Shareholders held on June 28, 2018.",
      ],
    },
  },
  "no number": { Announcement: { "Meeting number": [null] } },
  "no release date": { Announcement: { "Release date": [null] } },
  "the board's": { Announcement: { "Decided by": ["Board of directors"] } },
});

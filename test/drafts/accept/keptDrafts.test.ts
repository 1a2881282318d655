import { nothingKept } from "../../../src/drafts/accept/draftAcceptance";
import { keptDraftsOf, keptDraftsText } from "../../../src/drafts/accept/keptDrafts";
import { draftsMark, marksAmong } from "../../../src/worksheet/workbookMarks";

const owner = "DividendTables";
const kept = {
  accepted: [
    { finding: "f", judged: "j", reason: "From the results", by: "北村", on: "2025-05-12" },
  ],
  seen: [
    { draft: "b", findings: ["1", "2"] },
    { draft: "a", findings: [] },
  ],
};

const readBack = (value: unknown) =>
  keptDraftsOf(owner, marksAmong([], [{ key: draftsMark(owner), value }]));

it("comes back as it was kept", () => {
  expect(readBack(keptDraftsText(kept))).toEqual(kept);
});

it("is nothing for a worksheet without marks, and for another one's", () => {
  const marks = marksAmong([], [{ key: draftsMark(owner), value: keptDraftsText(kept) }]);
  expect(keptDraftsOf(null, marks)).toEqual(nothingKept);
  expect(keptDraftsOf("DividendTables2", marks)).toEqual(nothingKept);
});

it.each([
  ["no JSON", "{"],
  ["no object", "7"],
  ["another version", JSON.stringify({ version: 2, ...kept })],
  ["no lists", JSON.stringify({ version: 1, accepted: "all", seen: 3 })],
  ["no text", 7],
])("%s keeps nothing", (_, value) => {
  expect(readBack(value)).toEqual(nothingKept);
});

it.each([
  ["a reason of blanks", { ...kept.accepted[0], reason: " " }],
  ["no name", { ...kept.accepted[0], by: undefined }],
  ["a day that is no text", { ...kept.accepted[0], on: 20250512 }],
])("an acceptance with %s accepts nothing, and what stands beside it holds", (_, broken) => {
  const text = JSON.stringify({ version: 1, ...kept, accepted: [broken, kept.accepted[0]] });
  expect(readBack(text)).toEqual(kept);
});

it("more drafts than two are cut off, and those in no form left out", () => {
  const seen = [{ draft: 1 }, ...kept.seen, { draft: "older", findings: [] }];
  expect(readBack(JSON.stringify({ version: 1, ...kept, seen }))).toEqual(kept);
});

import type { Announcement } from "../../../src/dividend/announcement";
import {
  type KeptDrafts,
  acceptingInDraft,
  nothingKept,
  openVerification,
  seenIn,
  settledFindings,
  withdrawingInDraft,
} from "../../../src/drafts/accept/draftAcceptance";
import { keptDraftsOf, keptDraftsText } from "../../../src/drafts/accept/keptDrafts";
import { hasDifferences } from "../../../src/drafts/compare/verification";
import { verifyDraft } from "../../../src/drafts/compare/verifying";
import { readTextDraft } from "../../../src/drafts/read/text";
import { renderText } from "../../../src/release/render/plainText";
import { composed, sample } from "../../release/worksheets";

const full = sample("full-sample.xlsx");
const said = { reason: "Agreed with counsel", by: "Sayo Kitamura", on: "2025-05-12" };
const release = renderText(composed(full, "en"));

/** The draft held against the worksheet, with what is kept of earlier ones. */
function settled(text: string, kept: KeptDrafts, announcement: Announcement = full) {
  const draft = readTextDraft(text);
  const verification = verifyDraft(announcement, draft);
  const findings = settledFindings(verification, draft, kept);
  const open = openVerification(verification, findings);
  return { draft, verification, findings, open };
}

/** Accepts all findings of a draft. */
function acceptingAll(text: string): KeptDrafts {
  const { draft, verification, findings } = settled(text, nothingKept);
  const accepted = findings.reduce(
    (kept, { finding }) => acceptingInDraft(kept, finding, draft, said),
    nothingKept,
  );
  return seenIn(accepted, verification, draft);
}

/** Through the text a workbook holds. */
function reopened(kept: KeptDrafts): KeptDrafts {
  const settings = new Map([["DividendTables.drafts", keptDraftsText(kept)]]);
  return keptDraftsOf("DividendTables", { names: new Map(), settings });
}

const sentence = "The dividend forecast assumes 4,567 orders.";
const withUnmatched = release.replace("as set out below.", `as set out below. ${sentence}`);
const withDifference = release.replace("the 50th Ordinary", "the 49th Ordinary");
const withoutFigure = release.replace("which makes JPY27.00 per", "which makes the total per");

describe("what was accepted in one draft", () => {
  it.each([
    ["a figure nobody knows", withUnmatched],
    ["a difference", withDifference],
    ["a figure that reworded words no longer mention", withoutFigure],
  ])("%s is quiet in the next, and back once its words change", (_, first) => {
    const kept = reopened(acceptingAll(first));
    expect(kept.accepted.length).toBeGreaterThan(0);
    const next = settled(first.replace("Hoshimi Finance Department", "Finance, Hoshimi"), kept);
    expect(next.findings.every(({ accepted }) => accepted !== null)).toBe(true);
    expect(hasDifferences(next.open)).toBe(false);
    const third = settled(
      first
        .replace("assumes 4,567", "expects 4,567")
        .replace("requires the approval of", "needs the consent of")
        .replace("makes the total per", "makes the whole per"),
      kept,
    );
    expect(third.findings.some(({ accepted }) => accepted === null)).toBe(true);
  });

  it("is back where the worksheet says another figure there", () => {
    const kept = reopened(acceptingAll(withDifference));
    const number = full.decision.meetingNumber;
    if (number?.value.state !== "given") throw new Error("the sample has a meeting's number");
    const changed: Announcement = {
      ...full,
      decision: {
        ...full.decision,
        meetingNumber: { ...number, value: { ...number.value, value: 51 } },
      },
    };
    expect(hasDifferences(settled(withDifference, kept).open)).toBe(false);
    const back = settled(withDifference, kept, changed);
    expect(back.findings.map(({ accepted }) => accepted)).toEqual([null]);
    expect(hasDifferences(back.open)).toBe(true);
  });

  it("says who accepted it, when and why", () => {
    const { findings } = settled(withDifference, reopened(acceptingAll(withDifference)));
    expect(findings[0]?.accepted).toMatchObject(said);
  });

  it("is open again once that is taken back", () => {
    const { draft, findings } = settled(withDifference, nothingKept);
    const kept = acceptingAll(withDifference);
    const [first] = findings;
    if (first === undefined) throw new Error("something differs");
    const after = withdrawingInDraft(kept, first.finding, draft);
    expect(settled(withDifference, after).findings[0]?.accepted).toBeNull();
  });

  it("needs a reason", () => {
    const { draft, findings } = settled(withDifference, nothingKept);
    const [first] = findings;
    if (first === undefined) throw new Error("something differs");
    const blank = { ...said, reason: "  " };
    expect(acceptingInDraft(nothingKept, first.finding, draft, blank).accepted).toEqual([]);
  });
});

describe("what is new since the last draft", () => {
  it("is told from what that had, however often each is looked at", () => {
    const first = settled(withDifference, nothingKept);
    expect(first.findings.map(({ isNew }) => isNew)).toEqual([false]);
    const kept = seenIn(nothingKept, first.verification, first.draft);
    const both = withDifference.replace("as set out below.", `as set out below. ${sentence}`);
    const second = settled(both, kept);
    const isNew = (found: typeof second) =>
      found.findings.map(({ finding, isNew: young }) => [
        finding.is === "item" ? finding.item.found : "",
        young,
      ]);
    expect(isNew(second)).toEqual([
      ["4,567", true],
      ["49th", false],
    ]);
    const again = seenIn(
      seenIn(kept, second.verification, second.draft),
      second.verification,
      second.draft,
    );
    expect(isNew(settled(both, again))).toEqual(isNew(second));
  });
});

it.each([
  "",
  "null",
  "{}",
  '{"version":2,"accepted":[]}',
  '{"version":1,"accepted":[{"finding":"x"}],"seen":[1]}',
])("a setting that nobody of ours wrote keeps nothing: %s", (text) => {
  const settings = new Map([["DividendTables.drafts", text]]);
  expect(keptDraftsOf("DividendTables", { names: new Map(), settings })).toEqual(nothingKept);
});

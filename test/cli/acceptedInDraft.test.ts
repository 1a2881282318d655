import { readFileSync } from "node:fs";
import { readDividendWorksheets } from "../../src/cli/dividendWorksheets";
import { acceptingInDraft, nothingKept } from "../../src/drafts/accept/draftAcceptance";
import { draftFindings } from "../../src/drafts/accept/draftFinding";
import { keptDraftsText } from "../../src/drafts/accept/keptDrafts";
import { verifyDraft } from "../../src/drafts/compare/verifying";
import { readTextDraft } from "../../src/drafts/read/text";
import { withAddIn } from "../xlsx/addInParts";
import { run, sample, scratchFolder } from "./commandLine";

const file = scratchFolder();
const worksheet = sample("full-sample.xlsx");
const said = { reason: "Counted by counsel", by: "S. Kitamura", on: "2025-05-12" };

test("a difference accepted in the pane is listed apart, by whom and when, and does not count", async () => {
  await run("release", worksheet, "--out", file("drafts"), "--lang", "en", "--format", "text");
  const right = readFileSync(file("drafts/full-sample.en.txt"), "utf8");
  const wrong = right.replace("the 50th Ordinary", "the 49th Ordinary");
  const found = readDividendWorksheets(worksheet);
  const [first] = found.is === "problem" ? [] : found.worksheets;
  if (first === undefined) throw new Error("the sample is a worksheet");
  const draft = readTextDraft(wrong);
  const kept = draftFindings(verifyDraft(first.reading.announcement, draft)).reduce(
    (all, finding) => acceptingInDraft(all, finding, draft, said),
    nothingKept,
  );
  expect(kept.accepted).toHaveLength(1);
  const accepted = file(
    "accepted.xlsx",
    withAddIn(readFileSync(worksheet), first.sheet.name, {
      "DividendTables.drafts": JSON.stringify(keptDraftsText(kept)),
    }),
  );
  const path = file("wrong.txt", wrong);
  expect((await run("verify", worksheet, path)).status).toBe(1);
  const { status, out } = await run("verify", accepted, path);
  expect(status).toBe(0);
  expect(out).toContain("  0 differ, 0 missing,");
  expect(out).toMatch(
    / {2}Accepted\n {4}✗ paragraph \d+ .*49th, but the worksheet has 50th \(B21\)/u,
  );
  expect(out).toContain("Accepted by S. Kitamura on May 12, 2025: Counted by counsel");
  const another = file("another.txt", wrong.replace("the 49th Ordinary", "the 48th Ordinary"));
  expect((await run("verify", accepted, another)).status).toBe(1);
});

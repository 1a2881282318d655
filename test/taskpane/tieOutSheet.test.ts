import { readTextDraft } from "../../src/drafts/read/text";
import {
  acceptingInDraft,
  nothingKept,
  settledFindings,
} from "../../src/drafts/accept/draftAcceptance";
import { verifyDraft } from "../../src/drafts/compare/verifying";
import { renderText } from "../../src/release/render/plainText";
import { tieOutSheet } from "../../src/taskpane/controller/tieOutSheet";
import { composed, sample } from "../release/worksheets";

const full = sample("full-sample.xlsx");

function tieOut(language: "en" | "ja") {
  const text = renderText(composed(full, "en"))
    .replace("50th Ordinary", "49th Ordinary")
    .replace("as set out below.", "as set out below. The payout ratio is 31.4%.");
  const draft = readTextDraft(text);
  const verification = verifyDraft(full, draft);
  const ratio = settledFindings(verification, draft, nothingKept).find(
    ({ finding }) => finding.is === "item" && finding.item.found === "31.4%",
  );
  if (ratio === undefined) throw new Error("the ratio is listed");
  const said = { reason: "From the results", by: "S. Kitamura", on: "2025-05-12" };
  const kept = acceptingInDraft(nothingKept, ratio.finding, draft, said);
  const settled = settledFindings(verification, draft, kept);
  const sheet = tieOutSheet(
    full,
    { name: "release.docx", draft, verification, settled },
    { language, at: 0 },
  );
  const rows = sheet.rows.map((row) =>
    row.map((cell) => (cell?.content.is === "text" ? cell.content.text : "")),
  );
  return { sheet, rows, verification };
}

test("has a line for every figure, with its cell and what came of it", () => {
  const { rows, verification } = tieOut("en");
  const lines = rows.filter(([number]) => /^\d+$/u.test(number ?? ""));
  expect(lines).toHaveLength(verification.items.length + verification.missing.length);
  expect(lines.find((line) => line[2] === "49th")?.slice(2)).toEqual([
    "49th",
    "50th",
    "B21",
    "OPEN",
    "",
  ]);
  expect(lines.find((line) => line[2] === "31.4%")?.slice(2)).toEqual([
    "31.4%",
    "",
    "",
    "Accepted",
    "S. Kitamura  2025-05-12  From the results",
  ]);
  const results = lines.map((line) => line[5]);
  expect(results.filter((each) => each === "Agreed")).toHaveLength(lines.length - 2);
});

test.each([
  ["en", "1 accepted, 1 open"],
  ["ja", "確認済み 1件、未対応 1件"],
] as const)("says what it comes to, and has room to sign (%s)", (language, counts) => {
  const { rows, sheet } = tieOut(language);
  expect(rows.flat()).toContainEqual(expect.stringContaining(counts));
  expect(sheet.rows.flat().filter((cell) => cell?.role === "signature")).toHaveLength(4);
  expect(sheet.page).toMatchObject({ orientation: "Landscape", pagesDown: "any" });
});

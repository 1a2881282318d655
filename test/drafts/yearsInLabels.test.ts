import { verifyDraft } from "../../src/drafts/compare/verifying";
import { readTextDraft } from "../../src/drafts/read/text";
import { renderText } from "../../src/release/render/plainText";
import { composed, sample } from "../release/worksheets";

const full = sample("full-sample.xlsx");
const text = renderText(composed(full, "en"));
const label = "Year ended March 31, 2025\t";

test.each([
  ["FY2024 (year ended March 31, 2025)", "agrees"],
  ["Year ended March 31, 2025 (FY2024)", "agrees"],
  ["Year ended March 31, 2025 (FY3024)", "differs"],
  ["Year ended March 31, 2025 (FY2022)", "differs"],
  ["FY2026 (year ended March 31, 2025)", "differs"],
])("a row that names its year twice says it rightly twice: %s %s", (said, verdict) => {
  expect(text).toContain(label);
  const { items } = verifyDraft(full, readTextDraft(text.replace(label, `${said}\t`)));
  expect(items.find(({ found }) => found === said)?.verdict).toBe(verdict);
});

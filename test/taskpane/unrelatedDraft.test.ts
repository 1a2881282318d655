import { verifyDraft } from "../../src/drafts/compare/verifying";
import { readTextDraft } from "../../src/drafts/read/text";
import { isUnrelated } from "../../src/taskpane/views/returned/comparedCounts";
import { textOf } from "../release/compositions";
import { iij } from "../release/iij";

const verdictOf = (text: string) => isUnrelated(verifyDraft(iij, readTextDraft(text)));

test("a file about something else is called unrelated", () => {
  expect(verdictOf("Minutes of the canteen committee.\n\nThe soup of May 14 cost 3.50.")).toBe(
    true,
  );
});

test("a draft is not, however wrong it is", () => {
  const draft = textOf(iij, "en");
  expect(verdictOf(draft)).toBe(false);
  expect(verdictOf(draft.replaceAll("13.50", "99.90").replaceAll("2019", "2031"))).toBe(false);
});

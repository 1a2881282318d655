import { typedParagraphs } from "../../../src/checks/prose/typedParagraphs";
import { announcement } from "../announcements";
import { paragraphs, paragraphsFrom } from "../paragraphs";

test("the paragraphs of the blocks asked for, in their order, English before Japanese", () => {
  const typed = announcement({
    text: {
      reason: paragraphs("理由です。", "A reason.", "Another."),
      lead: paragraphsFrom(260, "A lead."),
      notes: paragraphsFrom(270, "A note."),
    },
  });
  const all = typedParagraphs(typed, ["lead", "approval", "reason"]);
  expect(all.map(({ block, language, fact }) => [block, language, fact.value])).toEqual([
    ["lead", "en", "A lead."],
    ["reason", "en", "A reason."],
    ["reason", "en", "Another."],
    ["reason", "ja", "理由です。"],
  ]);
});

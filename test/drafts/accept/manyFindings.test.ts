import { draftFindingNames } from "../../../src/drafts/accept/draftFinding";
import type { VerifiedItem } from "../../../src/drafts/compare/verification";
import { foundPlaceText } from "../../../src/drafts/placeText";
import { readTextDraft } from "../../../src/drafts/read/text";
import { verificationWordsIn } from "../../../src/languages/verificationWordsIn";
import { growth } from "../../growth";

/** A paragraph of one sentence with so many figures, each of which no fact stands behind. */
function named(figures: number): readonly string[] {
  const text = Array.from({ length: figures }, (_, at) => String(1000 + 7 * at)).join(" ");
  const draft = readTextDraft(text);
  const place = { is: "paragraph", paragraph: 1 } as const;
  const nameOf = draftFindingNames(draft);
  return Array.from(text.matchAll(/\d+/gu), ({ index, 0: found }) => {
    const item: VerifiedItem = {
      verdict: "unmatched",
      place,
      found,
      at: index,
      expected: "",
      cell: null,
    };
    return `${nameOf({ is: "item", item })} ${foundPlaceText(place, verificationWordsIn("en"), draft)}`;
  });
}

test("the figures of a long sentence are named in time by their number, not its square", () => {
  const times = growth({ small: () => named(2000), large: () => named(8000) }, 8);
  expect(times).toBeLessThan(8);
});

test("each figure of a long sentence has a short name of its own, which a change in the sentence changes", () => {
  const names = named(2000);
  expect(new Set(names).size).toBe(2000);
  expect(Math.max(...names.map((name) => name.length))).toBeLessThan(200);
  expect(named(2001)).not.toContain(names[0]);
});

import { namesNoOtherShares } from "../../src/drafts/compare/proseTerms";

const preferred = "Class A preferred shares / A種優先株式";

test.each<[text: string, shareClass: string | null, isRight: boolean]>([
  ["Dividend per share", null, true],
  ["Dividend per common share", null, true],
  ["Dividend per preferred share", null, false],
  ["普通株式1株当たり配当金", null, true],
  ["優先株式1株当たり配当金", null, false],
  ["Dividend per share", preferred, true],
  ["Dividend per preferred share", preferred, true],
  ["Dividend per common share", preferred, false],
  // The first class may have a name, too.
  ["Dividend per common share", "Common shares", true],
  ["1株当たり配当金（普通株式）", "普通株式", true],
  ["Dividend per preferred share", "Common shares", false],
  // Of a class that goes by its letter alone.
  ["Dividend per preferred share", "Class A", true],
  ["Dividend per common share", "Class A", false],
])("“%s” names no other shares than those of the class %s: %s", (text, shareClass, isRight) => {
  expect(namesNoOtherShares(text, shareClass)).toBe(isRight);
});

import { pageBlocks } from "../../../src/drafts/read/pdf/pageBlocks";
import type { Glyph, PdfPage } from "../../../src/drafts/read/pdf/pdfPage";
import { growth } from "../../growth";

/** A page of these letters alone. */
function pageOf(glyphs: readonly Glyph[]): PdfPage {
  const paper = { number: 1, width: 595, height: 842, painted: false, nameless: 0 };
  return { ...paper, glyphs, rules: [], comments: [] };
}

const size = 10;
const word = (left: number, baseline: number, letters: number): readonly Glyph[] =>
  Array.from({ length: letters }, (_, at) => {
    const from = left + size * at;
    return { text: "a", left: from, right: from + size - 1, baseline, size };
  });

/** Lines from above to below, as many as hold so many letters. */
function lines(count: number, lineAt: (line: number) => readonly Glyph[]): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  for (let line = 0; glyphs.length < count; line += 1) glyphs.push(...lineAt(line));
  return glyphs;
}

const pages: readonly (readonly [string, number, (count: number) => readonly Glyph[]])[] = [
  [
    "letters that each stand on a line of their own, all within a point",
    500,
    (count) =>
      lines(count, (at) => [{ text: "a", left: 50, right: 51, baseline: 0.014 * at, size: 0.04 }]),
  ],
  ["letters one below the other", 1000, (count) => lines(count, (at) => word(50, 10 * at, 1))],
];

// What is looked for among all the others takes sixteen times as much for four times the size.
const allowed = 9;

test.each(pages)("the effort grows with the page: %s", (_, count, glyphs) => {
  const [small, large] = [count, 4 * count].map((each) => pageOf(glyphs(each)));
  const read = (page: PdfPage | undefined) => () => {
    if (page !== undefined) pageBlocks(page, null);
  };
  expect(growth({ small: read(small), large: read(large) }, allowed)).toBeLessThan(allowed);
});

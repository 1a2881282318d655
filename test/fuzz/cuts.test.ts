import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readDraft } from "../../src/drafts/read/reading";
import { UnreadablePackage } from "../../src/ooxml/packageProblem";
import { zipWith } from "../../src/ooxml/zipReplacing";
import { renderWord } from "../../src/release/render/word";
import { readWorkbook } from "../../src/xlsx/workbookReader";
import { sample } from "../cli/commandLine";
import { readingOf } from "../drafts/pdf/pdfDrafts";
import { composed, sample as worksheet } from "../release/worksheets";
import { cutAt, pdfBoundaries, zipBoundaries } from "./cuts";
import { patience, runs } from "./damage";

const time = { year: 2019, month: 5, day: 23, hour: 9, minute: 0 };

/** A zip's list is read alike for reading and for writing another one. */
function rewritten(zip: Uint8Array): void {
  try {
    zipWith(zip, new Map(), time);
  } catch (thrown) {
    if (!(thrown instanceof UnreadablePackage)) throw thrown;
  }
}

test("a workbook cut at the bounds of its records is read, or refused in a word", () => {
  const file = readFileSync(sample("iij-2019-05-23.xlsx"));
  const boundaries = zipBoundaries(file);
  expect(boundaries.length).toBeGreaterThan(20);
  let refused = 0;
  for (const nth of boundaries.keys())
    for (const cut of cutAt(file, boundaries, nth)) {
      if (readWorkbook(cut).is === "failure") refused += 1;
      rewritten(cut);
    }
  // A cut before the first record or behind the last leaves the file as it was.
  expect(refused).toBeGreaterThan(boundaries.length * 8);
});

test("a Word file cut at the bounds of its records is read, or refused in a word", async () => {
  const file = await renderWord(composed(worksheet("iij-2019-05-23.xlsx"), "en"));
  const boundaries = zipBoundaries(file);
  let refused = 0;
  for (const nth of boundaries.keys())
    for (const cut of cutAt(file, boundaries, nth)) {
      if ((await readDraft(cut, "docx")).is === "failure") refused += 1;
      rewritten(cut);
    }
  expect(refused).toBeGreaterThan(boundaries.length * 6);
});

test(
  "a PDF cut at the bounds of its parts is read, or refused in a word",
  async () => {
    const file = readFileSync(resolve(__dirname, "../drafts/pdf/files/libreoffice-en.pdf"));
    const boundaries = pdfBoundaries(file);
    // Each takes as long as a hundred zips: all of them by hand, some in the tests.
    const step = "seed" in runs ? Math.ceil(boundaries.length / 2) : 1;
    for (let nth = 0; nth < boundaries.length; nth += step)
      for (const cut of cutAt(file, boundaries, nth))
        expect(["draft", "failure"]).toContain((await readingOf(cut)).is);
  },
  patience,
);

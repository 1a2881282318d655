import type { Announcement } from "../../../src/dividend/announcement";
import type { Language } from "../../../src/dividend/language";
import { readTextDraft } from "../../../src/drafts/read/text";
import { renderText } from "../../../src/release/render/plainText";
import { hasDifferences } from "../../../src/drafts/compare/verification";
import { draftVerifier } from "../../../src/drafts/compare/verifying";
import { digitSlips } from "../slips";
import { composed, sample } from "../../release/worksheets";
import { draftOf } from "./pdfDrafts";
import { pdfOf } from "./pdfLayout";

/** Reading a PDF takes a hundred times as long as reading a text: of all slips of a draft as many as this. */
const tried = 36;

const iij = sample("iij-2019-05-23.xlsx");
const full = sample("full-sample.xlsx");
const fullJa = sample("full-sample-ja.xlsx");

const drafts: readonly (readonly [string, Announcement, Language])[] = [
  ["IIJ's release", iij, "en"],
  ["IIJ's release in Japanese", iij, "ja"],
  ["the full sample", full, "en"],
  ["the full sample in Japanese", full, "ja"],
  ["the Japanese sample", fullJa, "ja"],
  ["the Japanese sample in English", fullJa, "en"],
];

describe.each(drafts)("%s as a PDF", (_, announcement, language) => {
  const text = renderText(composed(announcement, language));
  const verify = draftVerifier(announcement);

  test.each([true, false])("agrees as it is, with lines around the cells: %s", async (ruled) => {
    const pdf = await draftOf(pdfOf(readTextDraft(text), { ruled }));
    const { items, missing } = verify(pdf);
    expect(items.filter(({ verdict }) => verdict === "differs")).toEqual([]);
    expect(missing).toEqual([]);
  });

  test("differs wherever one digit of it was changed", async () => {
    const slips = digitSlips(text);
    const picked = slips.filter((__, index) => index % Math.ceil(slips.length / tried) === 0);
    expect(picked.length).toBeGreaterThanOrEqual(34);
    const unseen: string[] = [];
    for (const [index, slip] of picked.entries()) {
      const pdf = await draftOf(pdfOf(readTextDraft(slip.text), { ruled: index % 2 === 0 }));
      if (!hasDifferences(verify(pdf))) unseen.push(slip.what);
    }
    expect(unseen).toEqual([]);
  });
});

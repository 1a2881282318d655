import type { Announcement } from "../../../src/dividend/announcement";
import type { Language } from "../../../src/dividend/language";
import { readTextDraft } from "../../../src/drafts/read/text";
import { renderText } from "../../../src/release/render/plainText";
import { draftVerifier } from "../../../src/drafts/compare/verifying";
import { digitSlips, isTold } from "../slips";
import { wholeSweep } from "../../sweep";
import { composed, sample } from "../../release/worksheets";
import { draftOf } from "./pdfDrafts";
import { pdfOf } from "./pdfLayout";

/**
 * Reading a PDF takes a hundred times as long as reading a text: of all slips of a draft as many as this, six for every
 * change and 216 over all drafts in a whole sweep. The seed says which, another for each draft.
 */
const tried = wholeSweep ? 36 : 5;
const seed = 12;

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

/** As many of the list as asked, each once, by the numbers of a linear congruential generator. */
function pickedBy<T>(from: number, all: readonly T[], count: number): readonly T[] {
  let state = from;
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return left.splice(state % left.length, 1);
  }).flat();
}

describe.each(drafts)("%s as a PDF", (name, announcement, language) => {
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
    const picked = pickedBy(seed + name.length, slips, tried);
    expect(picked).toHaveLength(tried);
    const unseen: string[] = [];
    for (const [index, slip] of picked.entries()) {
      // With lines and without, and every third in two columns of page.
      const columns = index % 3 === 2 ? 2 : 1;
      const layout = { ruled: index % 2 === 0, columns } as const;
      const pdf = await draftOf(pdfOf(readTextDraft(slip.text), layout));
      if (!isTold(verify(pdf))) unseen.push(slip.what);
    }
    expect(unseen).toEqual([]);
  }, 600_000);
});

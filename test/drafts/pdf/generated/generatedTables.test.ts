import { importRelease } from "../../../../src/drafts/import/importing";
import type { Draft } from "../../../../src/drafts/draft";
import { readTextDraft } from "../../../../src/drafts/read/text";
import { wholeSweep } from "../../../sweep";
import { factEntries } from "../../factEntries";
import { throughWorksheet } from "../../imports";
import { randomNumbers } from "../../mark/randomly";
import { draftOf } from "../pdfDrafts";
import { asText, generatedNotice } from "./notices";
import { randomSetting, settled } from "./pages";

/** One for each notice: a few between changes, and in a whole sweep as many as it once took to find what was wrong. */
const seeds = Array.from({ length: wholeSweep ? 1000 : 12 }, (_, index) => index + 1);

function taken(draft: Draft): ReadonlyMap<string, string> | null {
  const result = importRelease(draft);
  return result === null ? null : factEntries(throughWorksheet(result));
}

/** Not printed, but inferred from the facts that are taken. */
const inferred = new Set(["notice"]);

describe("notices of random tables without lines, set on pages as dense as they come", () => {
  it("have no fact in a PDF that their text has not, and hardly one less", async () => {
    const wrong: string[] = [];
    let [found, all] = [0, 0];
    for (const seed of seeds) {
      const random = randomNumbers(seed);
      const blocks = generatedNotice(random);
      const pdf = settled(blocks, randomSetting(random));
      const facts = taken(readTextDraft(asText(blocks)));
      const own = taken(await draftOf(pdf));
      for (const [place, value] of own ?? []) {
        if (inferred.has(place)) continue;
        if (facts?.get(place) !== value) wrong.push(`${String(seed)}: ${place}: ${value}`);
        else found += 1;
      }
      all += facts?.size ?? 0;
    }
    expect(wrong).toEqual([]);
    // Every notice counts itself too.
    expect((found + seeds.length) / all).toBeGreaterThan(0.9);
  }, 900_000);
});

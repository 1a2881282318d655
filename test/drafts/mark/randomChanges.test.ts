import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import type { Announcement } from "../../../src/dividend/announcement";
import { renderWord } from "../../../src/release/render/word";
import { composed, sample } from "../../release/worksheets";
import { complaints, markingOf } from "./markedCopies";
import { randomNumbers, withChangedDigit, withSplitRuns } from "./randomly";
import { accepted, leftBehind, ownMarks, rewritten } from "./wordFiles";

/** How many figures are changed in each draft; a long run sets another number. */
const changes = Number(process.env["MARKING_CHANGES"] ?? 12);
const patience = 1000 * (60 + 2 * changes);

const samples = {
  "full-sample": sample("full-sample.xlsx"),
  "full-sample-ja": sample("full-sample-ja.xlsx"),
  "iij-2019-05-23": sample("iij-2019-05-23.xlsx"),
} as const;

const written = Object.entries(samples).flatMap(([name, announcement]) =>
  (["en", "ja"] as const).map(
    (language): readonly [string, Announcement, () => Promise<Uint8Array>] => [
      `${name} in ${language}`,
      announcement,
      () => renderWord(composed(announcement, language)),
    ],
  ),
);

const folder = resolve(__dirname, "libreOffice");
const fromLibreOffice = readdirSync(folder).map(
  (file): readonly [string, Announcement, () => Promise<Uint8Array>] => {
    const name = file.split(".")[0] as keyof typeof samples;
    const bytes = () => Promise.resolve(new Uint8Array(readFileSync(resolve(folder, file))));
    return [`${file} as LibreOffice writes it`, samples[name], bytes];
  },
);

describe.each([...written, ...fromLibreOffice])("%s", (name, announcement, draftOf) => {
  const marking = markingOf(announcement);

  it.each([
    ["as it is written", false],
    ["with its runs split at random", true],
  ])(
    "%s: each changed figure is corrected, or told",
    async (_, split) => {
      const random = randomNumbers(name.length + Number(split));
      const draft = await draftOf();
      const original = split ? rewritten(draft, (xml) => withSplitRuns(xml, random)) : draft;
      const usual = complaints((await marking.read(original)).verification);
      const counts = { corrected: 0, commented: 0, unseen: 0 };
      for (let change = 0; change < changes; change += 1) {
        const bytes = rewritten(original, (xml) => withChangedDigit(xml, random) ?? xml);
        const changed = await marking.read(bytes);
        const wrong = complaints(changed.verification);
        if (wrong.join() === usual.join()) {
          counts.unseen += 1;
          continue;
        }
        const marked = await marking.marked(changed);
        expect(leftBehind(bytes, marked.bytes)).toEqual([]);
        const after = complaints((await marking.read(accepted(marked.bytes))).verification);
        const isClean = after.filter((each) => !usual.includes(each)).length === 0;
        if (isClean) counts.corrected += 1;
        else {
          counts.commented += 1;
          if (process.env["MARKING_LOG"] !== undefined) console.log(name, wrong, after);
        }
        const own = ownMarks(marked.bytes);
        expect(own.comments).toBeGreaterThan(0);
        expect(own.comments).toBe(marked.counts.corrected + marked.counts.commented);
      }
      if (process.env["MARKING_LOG"] !== undefined) console.log(name, split, counts);
      expect(counts.corrected).toBeGreaterThanOrEqual(0.5 * changes);
    },
    patience,
  );
});

import fc from "fast-check";
import { draftVerifier } from "../../src/drafts/compare/verifying";
import { importRelease } from "../../src/drafts/import/importing";
import { readDraft } from "../../src/drafts/read/reading";
import { renderHtml } from "../../src/release/render/html";
import { renderText } from "../../src/release/render/plainText";
import { renderWord } from "../../src/release/render/word";
import { composed, sample } from "../release/worksheets";
import { edited, editedBytes, edits, patience, runs, withDamagedPart } from "./damage";

const iij = sample("iij-2019-05-23.xlsx");
const releases = [composed(iij, "en"), composed(iij, "ja")];
const verify = draftVerifier(iij);

/** All that is done with a draft; what it holds must at most be told, never thrown. */
async function survive(bytes: Uint8Array, format: "text" | "html" | "docx"): Promise<void> {
  const reading = await readDraft(bytes, format);
  if (reading.is !== "draft") return;
  importRelease(reading.draft);
  expect(verify(reading.draft).items).toBeDefined();
}

test(
  "a damaged text or page is read and compared, or refused in a word",
  async () => {
    const written = releases.flatMap((release) => [
      ["text", renderText(release)] as const,
      ["html", renderHtml(release)] as const,
    ]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...written), edits, async ([format, text], all) => {
        await survive(Buffer.from(edited(text, all), "utf8"), format);
      }),
      runs,
    );
  },
  patience,
);

test(
  "a damaged Word file is read and compared, or refused in a word",
  async () => {
    const written = await Promise.all(releases.map((release) => renderWord(release)));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...written),
        fc.oneof(fc.constant(null), fc.nat(30)),
        edits,
        async (file, part, all) => {
          const damaged = part === null ? editedBytes(file, all) : withDamagedPart(file, part, all);
          await survive(damaged, "docx");
        },
      ),
      runs,
    );
  },
  patience,
);

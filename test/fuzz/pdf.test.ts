import fc from "fast-check";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { draftVerifier } from "../../src/drafts/compare/verifying";
import { importRelease } from "../../src/drafts/import/importing";
import { readTextDraft } from "../../src/drafts/read/text";
import { renderText } from "../../src/release/render/plainText";
import { pdfOf } from "../drafts/pdf/pdfLayout";
import { readingOf } from "../drafts/pdf/pdfDrafts";
import { composed, sample } from "../release/worksheets";
import { editedBytes, edits, editedStream, patience, runsOf } from "./damage";

const iij = sample("iij-2019-05-23.xlsx");
const verify = draftVerifier(iij);
const written = (["en", "ja"] as const).map((language) =>
  pdfOf(readTextDraft(renderText(composed(iij, language))), { ruled: language === "en" }),
);
const printed = ["en", "ja"].map((language) =>
  readFileSync(resolve(__dirname, `../drafts/pdf/files/libreoffice-${language}.pdf`)),
);

/** All that is done with a PDF; what it holds must at most be told, never thrown. */
async function survive(bytes: Uint8Array): Promise<void> {
  const reading = await readingOf(bytes);
  if (reading.is === "failure") return;
  importRelease(reading.draft);
  expect(verify(reading.draft).items).toBeDefined();
}

test(
  "a PDF with damaged bytes is read and compared, or refused in a word",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...written, ...printed), edits, async (pdf, all) => {
        await survive(editedBytes(pdf, all));
      }),
      runsOf(4),
    );
  },
  patience,
);

test(
  "a PDF whose pages are damaged below their compression is read and compared, or refused in a word",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...printed), fc.nat(20), edits, async (pdf, nth, all) => {
        await survive(editedStream(pdf, nth, all));
      }),
      runsOf(4),
    );
  },
  patience,
);

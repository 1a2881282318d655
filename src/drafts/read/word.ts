import { type PackageProblem, UnreadablePackage } from "../../ooxml/packageProblem";
import { type DraftFailure, type DraftReading, draftOf } from "../draft";
import { htmlBlocks } from "./html";
import { type WordParts, wordParts } from "./wordParts";

const failures: Readonly<Record<PackageProblem["kind"], DraftFailure>> = {
  notZip: "notWord",
  damagedPart: "damaged",
  missingPart: "notWord",
  largePart: "oversized",
  deepPart: "oversized",
  documentType: "documentType",
};

/**
 * Reads a draft of Word (.docx): its body as accepted, so that insertions count and deletions do not, with
 * footnotes at its end, and then what stands beside it. The library is loaded when one is read.
 */
export async function readWordDraft(bytes: Uint8Array): Promise<DraftReading> {
  const { default: mammoth } = await import("mammoth");
  let parts: WordParts;
  try {
    parts = await wordParts(bytes);
  } catch (thrown) {
    if (thrown instanceof UnreadablePackage)
      return { is: "failure", why: failures[thrown.problem.kind] };
    throw thrown;
  }
  const { body, asides } = parts;
  const arrayBuffer = body.slice().buffer;
  // The library takes `arrayBuffer` in browsers and `buffer` in Node, where either kind will do.
  const file = { arrayBuffer, buffer: arrayBuffer };
  const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  // A file may bring a map of styles that says what is left out: it must not steer its own reading.
  // The library rejects files that are no .docx, which users do choose.
  const html = await mammoth
    .convertToHtml(file, { convertImage: noImages, includeEmbeddedStyleMap: false })
    .then(
      (converted) => converted.value,
      () => null,
    );
  if (html === null) return { is: "failure", why: "notWord" };
  const beside = asides.map((each) => ({ is: "paragraph" as const, ...each }));
  return { is: "draft", draft: draftOf([...(await htmlBlocks(html)), ...beside]) };
}

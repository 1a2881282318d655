import type { DraftReading } from "./draft";
import { readHtmlDraft } from "./draftHtml";
import { asShown } from "./wordText";

/**
 * Reads a draft of Word (.docx): its body as accepted, so that insertions count and deletions do not, with
 * footnotes at its end; headers and footers are no part of it. The library is loaded when one is read.
 */
export async function readWordDraft(bytes: Uint8Array): Promise<DraftReading> {
  const { default: mammoth } = await import("mammoth");
  const shown = await asShown(bytes);
  const arrayBuffer = shown.slice().buffer;
  // The library takes `arrayBuffer` in browsers and `buffer` in Node, where either kind will do.
  const file = { arrayBuffer, buffer: arrayBuffer };
  const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  // It rejects files that are no .docx, which users do choose.
  const html = await mammoth.convertToHtml(file, { convertImage: noImages }).then(
    (converted) => converted.value,
    () => null,
  );
  if (html === null) return { is: "failure", why: "notWord" };
  return { is: "draft", draft: await readHtmlDraft(html) };
}

import { type DraftReading, draftOf } from "./draft";
import { htmlBlocks } from "./draftHtml";
import { wordParts } from "./wordParts";

/**
 * Reads a draft of Word (.docx): its body as accepted, so that insertions count and deletions do not, with
 * footnotes at its end, and then what stands beside it. The library is loaded when one is read.
 */
export async function readWordDraft(bytes: Uint8Array): Promise<DraftReading> {
  const { default: mammoth } = await import("mammoth");
  const { body, asides } = await wordParts(bytes);
  const arrayBuffer = body.slice().buffer;
  // The library takes `arrayBuffer` in browsers and `buffer` in Node, where either kind will do.
  const file = { arrayBuffer, buffer: arrayBuffer };
  const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  // It rejects files that are no .docx, which users do choose.
  const html = await mammoth.convertToHtml(file, { convertImage: noImages }).then(
    (converted) => converted.value,
    () => null,
  );
  if (html === null) return { is: "failure", why: "notWord" };
  const beside = asides.map((each) => ({ is: "paragraph" as const, ...each }));
  return { is: "draft", draft: draftOf([...(await htmlBlocks(html)), ...beside]) };
}

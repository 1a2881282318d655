import { type PackageProblem, UnreadablePackage } from "../../../ooxml/packageProblem";
import { type DraftFailure, type DraftReading, draftOf } from "../../draft";
import type { OpenedWord } from "./opening";

const failures: Readonly<Record<PackageProblem["kind"], DraftFailure>> = {
  notZip: "notWord",
  damagedPart: "damaged",
  missingPart: "notWord",
  largePart: "oversized",
  deepPart: "oversized",
  documentType: "documentType",
};

/**
 * Reads a draft of Word (.docx): its body as accepted, so that insertions count and deletions do not, with footnotes at
 * its end; then its headers, footers, comments and hidden words. What reads it is loaded when one is read.
 */
export async function readWordDraft(
  bytes: Uint8Array,
): Promise<DraftReading & { readonly word?: OpenedWord }> {
  const { openWord } = await import("./opening");
  try {
    const word = await openWord(bytes);
    return { is: "draft", draft: draftOf(word.reading.blocks), word };
  } catch (thrown) {
    if (thrown instanceof UnreadablePackage)
      return { is: "failure", why: failures[thrown.problem.kind] };
    throw thrown;
  }
}

import { readFile } from "node:fs/promises";
import type { Draft } from "../release/draft";
import { draftFormatOf } from "../release/draftFormat";
import { readDraft } from "../release/draftReading";
import { fileProblemText } from "./fileProblem";
import { systemProblem } from "./systemProblem";

export type DraftFile =
  | { readonly is: "draft"; readonly draft: Draft }
  | { readonly is: "problem"; readonly problem: string };

const causes = {
  notWord: "it is not a Word document (.docx), or it is damaged",
  notText: "it is not text in UTF-8, UTF-16 or Shift_JIS",
  empty: "nothing is in it",
} as const;

/** The draft or release at `path`, or a sentence that says why it could not be read. */
export async function readDraftFile(path: string): Promise<DraftFile> {
  const format = draftFormatOf(path);
  if (format === null) return problem(`${path}: a draft's name ends in .txt, .html or .docx.`);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (thrown) {
    return problem(fileProblemText(path, systemProblem(thrown)));
  }
  const reading = await readDraft(bytes, format);
  return reading.is === "draft" ? reading : problem(`${path}: ${causes[reading.why]}.`);
}

function problem(sentence: string): DraftFile {
  return { is: "problem", problem: sentence };
}

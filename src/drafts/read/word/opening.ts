import { type OoxmlPackage, openPackage } from "../../../ooxml/ooxmlPackage";
import { type WordReading, readWordBlocks } from "./wordBlocks";

/** A Word file that was taken apart and read. */
export interface OpenedWord {
  readonly file: OoxmlPackage;
  readonly reading: WordReading;
}

/** Throws `UnreadablePackage` where the bytes are no Word file. */
export async function openWord(bytes: Uint8Array): Promise<OpenedWord> {
  const file = openPackage(bytes);
  return { file, reading: await readWordBlocks(file) };
}

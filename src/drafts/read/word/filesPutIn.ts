import type { OoxmlPackage, Relationship } from "../../../ooxml/ooxmlPackage";
import { UnreadablePackage } from "../../../ooxml/packageProblem";
import type { UncountedBlock } from "../../draft";
import { decodedText } from "../encoding";
import { htmlBlocks } from "../html";
import { textBlocks } from "../text";
import type { WordReader } from "./reader";

/**
 * The files that a document puts in where it is opened (`w:altChunk`), read ahead: web pages and plain texts. Others,
 * Word files among them, are not read, and said so.
 */
export async function filesPutIn(
  file: OoxmlPackage,
  relationships: ReadonlyMap<string, Relationship>,
): Promise<WordReader["putIn"]> {
  const read = new Map<string, readonly UncountedBlock[]>();
  for (const { kind, path } of relationships.values()) {
    if (kind !== "aFChunk") continue;
    const blocks = await blocksOf(file, path);
    if (blocks !== null) read.set(path, blocks);
  }
  return (path) => read.get(path) ?? null;
}

async function blocksOf(
  file: OoxmlPackage,
  path: string,
): Promise<readonly UncountedBlock[] | null> {
  const ending = /\.(\w+)$/u.exec(path)?.[1]?.toLowerCase() ?? "";
  if (!/^(?:x?html?|txt)$/u.test(ending)) return null;
  try {
    const decoded = decodedText(file.zip.bytes(path));
    if (decoded === null) return null;
    const { text } = decoded;
    return ending === "txt" ? textBlocks(text) : await htmlBlocks(text);
  } catch (thrown) {
    if (thrown instanceof UnreadablePackage) return null;
    throw thrown;
  }
}

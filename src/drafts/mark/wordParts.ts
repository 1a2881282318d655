import type { OoxmlPackage } from "../../ooxml/ooxmlPackage";
import { UnreadablePackage } from "../../ooxml/packageProblem";
import { PartEdits, type Signature } from "./partEdits";
import { encoded } from "./partEncoding";
import { WordComments, freeIds } from "./wordComments";
import { bodyPartOf } from "../read/word/wordBlocks";

/** The parts of a Word file that are changed, and the comments that are put to it. */
export class WordParts {
  readonly body: string;
  readonly comments: WordComments;
  private readonly changed = new Map<string, PartEdits>();
  private readonly nextId: () => string;

  constructor(
    private readonly file: OoxmlPackage,
    private readonly signature: Signature,
  ) {
    this.body = bodyPartOf(file);
    this.nextId = freeIds(
      file,
      file.zip.names.filter((name) => /^word\/[^/]*\.xml$/u.test(name)),
    );
    this.comments = new WordComments(signature, this.nextId);
  }

  /** The changes to a part, to which more can be added. Throws `UnreadablePackage` where it takes none. */
  edits(part: string): PartEdits {
    const known = this.changed.get(part);
    if (known !== undefined) return known;
    const source = this.file.source(part);
    // What is put in is written with the prefix that all programs use.
    if (!source.startsWith("<w:", this.file.part(part).start)) {
      throw new UnreadablePackage({ kind: "damagedPart", part });
    }
    const edits = new PartEdits(source, this.signature, this.nextId);
    this.changed.set(part, edits);
    return edits;
  }

  /** The parts that are not as they came, as they are to be written. */
  written(): ReadonlyMap<string, Uint8Array> {
    const parts = new Map<string, string>();
    for (const [part, edits] of this.changed) if (edits.isChanged) parts.set(part, edits.written());
    for (const [part, source] of this.comments.parts(this.file, this.body)) parts.set(part, source);
    return new Map([...parts].map(([part, source]) => [part, encoded(source, part, this.file)]));
  }
}

/** A notice as an issuer could lay it out, and the facts a reader takes from it. */
export interface Layout {
  readonly name: string;
  /** Cells parted by "|", a row a line; lines without are paragraphs. */
  readonly text: string;
  /** As `factsOf` in the test prints them. */
  readonly facts: readonly string[];
  /** Cells that no worksheet has a place for, and must be listed. */
  readonly left?: readonly string[];
  /** Tables of results, each listed by its labels, and cells of tables of other matters, which no draft is held against. */
  readonly beside?: readonly string[];
}

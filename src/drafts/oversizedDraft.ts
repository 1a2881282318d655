/** Stops the reading of a draft that has more, or nests deeper, than any release; caught where the reading began. */
export class OversizedDraft extends Error {
  constructor() {
    super("oversized");
  }
}

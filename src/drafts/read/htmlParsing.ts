import type { DefaultTreeAdapterTypes } from "parse5";
import { OversizedDraft } from "../oversizedDraft";

/** Deeper than any page of words is nested; what is deeper would take the parser and its readers down. */
const deepest = 400;

/**
 * The tree of a page, as browsers build it. Throws `OversizedDraft` where it nests too deep: how deep is counted while
 * it is parsed, because a parser takes a time that grows with the square of the depth.
 */
export async function parsedHtml(html: string): Promise<DefaultTreeAdapterTypes.Document> {
  const { defaultTreeAdapter, parse } = await import("parse5");
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > deepest) throw new OversizedDraft();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  return parse(html, { treeAdapter });
}

import type { Draft, DraftPlace } from "./draft";

type Block = Draft["blocks"][number];

export type DraftParagraph = Extract<Block, { is: "paragraph" }>;

/** What is worked out of an object once and kept as long as it: a paragraph can have as many findings as figures. */
export function keptFor<T extends object, Result>(work: (of: T) => Result): (of: T) => Result {
  const known = new WeakMap<T, { readonly result: Result }>();
  return (of) => {
    const kept = known.get(of) ?? { result: work(of) };
    known.set(of, kept);
    return kept.result;
  };
}

const blocksByPlace = keptFor(
  // The first of a number stands, as a reader meets it.
  (blocks: Draft["blocks"]): ReadonlyMap<string, Block> =>
    new Map(blocks.toReversed().map((block) => [keyOf(block.is, block.number), block])),
);

/** The paragraph or the table in which something stands. */
export function blockAt({ blocks }: Draft, place: DraftPlace): Block | undefined {
  return blocksByPlace(blocks).get(
    place.is === "cell" ? keyOf("table", place.table) : keyOf("paragraph", place.paragraph),
  );
}

function keyOf(is: Block["is"], number: number): string {
  return `${is} ${String(number)}`;
}

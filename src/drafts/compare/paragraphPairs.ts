import type { Paragraph } from "./expectedRelease";

/** Which paragraph of the release a draft's paragraph was made from. */
export interface ParagraphPairs<Drafted extends Paragraph> {
  /** With the very words. */
  readonly same: ReadonlyMap<Drafted, Paragraph>;
  /** With most of the words. */
  readonly similar: ReadonlyMap<Drafted, Paragraph>;
  /** Paragraphs of the release that no paragraph has the very words of. */
  readonly changed: readonly Paragraph[];
}

/** Of three letters in a row, so many must be shared; unrelated paragraphs of a language share a third. */
const similarEnough = 0.6;

/** Pairs paragraphs by their words: first those that are the same, then the most similar. */
export function pairedParagraphs<Drafted extends Paragraph>(
  expected: readonly Paragraph[],
  drafted: readonly Drafted[],
): ParagraphPairs<Drafted> {
  const byWords = new Map<string, Paragraph[]>();
  for (const paragraph of expected.toReversed()) {
    const alike = byWords.get(paragraph.words);
    if (alike === undefined) byWords.set(paragraph.words, [paragraph]);
    else alike.push(paragraph);
  }
  const same = new Map<Drafted, Paragraph>();
  for (const paragraph of drafted) {
    const found = byWords.get(paragraph.words)?.pop();
    if (found !== undefined) same.set(paragraph, found);
  }
  const taken = new Set(same.values());
  const free = expected.filter((paragraph) => !taken.has(paragraph));
  const left = drafted.filter((paragraph) => !same.has(paragraph));
  return { same, similar: similarPairs(free, left), changed: free };
}

function similarPairs<Drafted extends Paragraph>(
  expected: readonly Paragraph[],
  drafted: readonly Drafted[],
): ReadonlyMap<Drafted, Paragraph> {
  const wanted = expected.map((paragraph) => ({ paragraph, parts: partsOf(paragraph.words) }));
  const candidates = drafted.flatMap((paragraph) => {
    const near = wanted.filter(({ paragraph: { words } }) => isLikeLong(words, paragraph.words));
    if (near.length === 0) return [];
    const parts = partsOf(paragraph.words);
    return near.flatMap((each) => {
      const share = shared(parts, each.parts);
      return share < similarEnough ? [] : [{ paragraph, expected: each.paragraph, share }];
    });
  });
  const pairs = new Map<Drafted, Paragraph>();
  const taken = new Set<Paragraph>();
  for (const each of candidates.sort((a, b) => b.share - a.share)) {
    if (pairs.has(each.paragraph) || taken.has(each.expected)) continue;
    pairs.set(each.paragraph, each.expected);
    taken.add(each.expected);
  }
  return pairs;
}

/** Texts of which one is more than twice as long cannot share enough. */
function isLikeLong(a: string, b: string): boolean {
  return Math.max(a.length, b.length) <= 2 * Math.min(a.length, b.length) + 4;
}

interface Parts {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

function partsOf(words: string): Parts {
  const padded = `  ${words} `;
  const counts = new Map<string, number>();
  const size = padded.length - 2;
  for (let at = 0; at < size; at += 1) {
    const part = padded.slice(at, at + 3);
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return { counts, size };
}

/** The share of three letters in a row that both texts have (Dice's coefficient). */
function shared(a: Parts, b: Parts): number {
  let common = 0;
  for (const [part, count] of a.counts) common += Math.min(count, b.counts.get(part) ?? 0);
  return (2 * common) / (a.size + b.size);
}

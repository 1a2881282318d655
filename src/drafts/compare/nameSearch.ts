import { lookupKey } from "../../worksheet/notation/width";

/** A text as names are looked for in it: without case, width and blanks, each letter with its place in the text. */
export interface SearchedText {
  readonly text: string;
  readonly key: string;
  /** Where in the text each letter of the key begins and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Half-width kana with its sound mark is one letter. */
const letter = /[\uff66-\uff9d][\uff9e\uff9f]?|[^]/gu;
const address = /https?:\/\/\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/gi;

/** The stretches of the text that are the name, whole words outside addresses. */
export function findNames(letters: SearchedText, name: string): readonly string[] {
  const wanted = lookupKey(name);
  const found: string[] = [];
  for (let at = letters.key.indexOf(wanted); at >= 0; at = letters.key.indexOf(wanted, at + 1)) {
    const stretch = stretchOf(letters, at, at + wanted.length);
    if (wanted !== "" && stretch !== null) found.push(stretch);
  }
  return found;
}

/** A text longer than any paragraph is not looked through for misspelt names, which takes time. */
const longestParagraph = 10_000;

/**
 * The stretch of the text that is the name but for a slip: one letter changed, lost or added, in a long name two. Null
 * where nothing is, or only words that are as they should be.
 */
export function nearestName(
  letters: SearchedText,
  name: string,
  isUsual: (words: string) => boolean,
): string | null {
  const wanted = lookupKey(name);
  const most = wanted.length < 3 ? 0 : wanted.length < longName ? 1 : 2;
  if (most === 0 || letters.text.length > longestParagraph) return null;
  // Most cells of a table are shorter than any name.
  if (letters.key.length < wanted.length - most) return null;
  if (!piecesOf(wanted, most + 1).some((piece) => letters.key.includes(piece))) return null;
  const near = alignments(letters.key, wanted)
    .filter(({ slips }) => slips > 0 && slips <= most)
    .sort((a, b) => a.slips - b.slips);
  for (const { start, end } of near) {
    const stretch = wholeWords(letters, start, end);
    const slips = slipsBetween(lookupKey(stretch), wanted);
    if (slips > 0 && slips <= most && !isUsual(stretch)) return stretch;
  }
  return null;
}

const longName = 8;

/** Of a name cut into one piece more than it may have slips, a piece is left whole: which is looked for faster. */
function piecesOf(name: string, count: number): readonly string[] {
  const length = Math.ceil(name.length / count);
  return Array.from({ length: count }, (_, index) =>
    name.slice(index * length, (index + 1) * length),
  ).filter((piece) => piece !== "");
}

/** Makes a text ready to be searched for names, once for all of them. */
export function searchedText(text: string): SearchedText {
  const searched = text.replace(address, (words) => "\u0001".repeat(words.length));
  let key = "";
  const from: number[] = [];
  const to: number[] = [];
  for (const { index, 0: written } of searched.matchAll(letter)) {
    const kept = keptOf(written);
    key += kept;
    for (let left = kept.length; left > 0; left -= 1) {
      from.push(index);
      to.push(index + written.length);
    }
  }
  return { text, key, from, to };
}

/** What each letter met so far leaves of itself in a key. */
const keptBefore = new Map<string, string>();

function keptOf(written: string): string {
  const before = keptBefore.get(written);
  if (before !== undefined) return before;
  const kept = keptNow(written);
  keptBefore.set(written, kept);
  return kept;
}

function keptNow(written: string): string {
  // A key loses its colon only at its end.
  if (written === ":" || written === "：") return ":";
  return /^[!-~]$/u.test(written) ? written.toLowerCase() : lookupKey(written);
}

/** The text from one letter to another, where both ends are ends of words. */
function stretchOf({ text, from, to }: SearchedText, start: number, end: number): string | null {
  const [first, last] = [from[start], to[end - 1]];
  if (first === undefined || last === undefined) return null;
  const [before, behind] = [text.slice(first - 1, first), text.slice(last, last + 1)];
  const cuts = (outer: string, inner: string) =>
    /[A-Za-z\d]/u.test(outer) && /[A-Za-z\d]/u.test(inner);
  if (first > 0 && cuts(before, text.slice(first, first + 1))) return null;
  return cuts(behind, text.slice(last - 1, last)) ? null : text.slice(first, last);
}

/** The text from one letter to another, and on to the ends of the words they stand in. */
function wholeWords({ text, from, to }: SearchedText, start: number, end: number): string {
  const isOfWord = (at: number) => /[A-Za-z\d]/u.test(text.charAt(at));
  let first = from[start] ?? 0;
  let last = to[end - 1] ?? text.length;
  while (isOfWord(first - 1)) first -= 1;
  while (isOfWord(last)) last += 1;
  return text.slice(first, last);
}

function slipsBetween(written: string, name: string): number {
  return alignments(written, name, "whole").at(-1)?.slips ?? name.length;
}

interface Alignment {
  readonly start: number;
  readonly end: number;
  readonly slips: number;
}

/**
 * For each end in the text, the stretch that becomes the name by the fewest slips (Sellers' algorithm); of the whole
 * text, all that stands before that end.
 */
function alignments(
  text: string,
  name: string,
  of: "part" | "whole" = "part",
): readonly Alignment[] {
  let column = Array.from({ length: name.length + 1 }, (_, row) => ({ slips: row, start: 0 }));
  const found: Alignment[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const next = [of === "part" ? { slips: 0, start: at + 1 } : { slips: at + 1, start: 0 }];
    for (let row = 1; row <= name.length; row += 1) {
      const changed = column[row - 1];
      const added = column[row];
      const lost = next[row - 1];
      if (changed === undefined || added === undefined || lost === undefined) break;
      const same = text[at] === name[row - 1];
      const steps = [
        { slips: changed.slips + (same ? 0 : 1), start: changed.start },
        { slips: added.slips + 1, start: added.start },
        { slips: lost.slips + 1, start: lost.start },
      ];
      next.push(steps.reduce((best, each) => (each.slips < best.slips ? each : best)));
    }
    column = next;
    const whole = column[name.length];
    if (whole !== undefined) found.push({ ...whole, end: at + 1 });
  }
  return found;
}

/** Something read in a running text, with where it stands: `text.slice(start, end)` is it. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: T;
}

/** The stretches of a text that are taken. Asking for one takes time by its own length, however many there are. */
export class TakenStretches {
  readonly #length: number;
  // Most texts have nothing to take.
  #letters: Uint8Array | null = null;

  /** `length` is that of the text. */
  constructor(length: number) {
    this.#length = length;
  }

  take(start: number, end: number): void {
    this.#letters ??= new Uint8Array(this.#length);
    this.#letters.fill(1, start, end);
  }

  /** Whether no letter from `start` to before `end` is taken. */
  isFree(start: number, end: number): boolean {
    if (this.#letters === null) return true;
    for (let at = start; at < end; at += 1) if (this.#letters[at] === 1) return false;
    return true;
  }
}

/**
 * All matches of the patterns in `written` (half width, so that positions are those of `text`), from left
 * to right without overlaps; of two that start together the earlier pattern's wins.
 */
export function findAll<T>(
  text: string,
  written: string,
  patterns: readonly RegExp[],
  read: (groups: Readonly<Record<string, string | undefined>>, match: string) => T | null,
): readonly Found<T>[] {
  const found: Found<T>[] = [];
  const taken = new TakenStretches(written.length);
  for (const pattern of patterns) {
    // `matchAll` would make a copy of the pattern each time, and have that compiled.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(written); match !== null; match = pattern.exec(written)) {
      const [start, end] = [match.index, pattern.lastIndex];
      if (end === start) pattern.lastIndex += 1;
      if (end === start || !taken.isFree(start, end)) continue;
      const reading = read(match.groups ?? {}, match[0]);
      if (reading === null) continue;
      taken.take(start, end);
      found.push({ start, end, text: text.slice(start, end), reading });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with what was found in it blanked out, positions kept. */
export function blanked(
  text: string,
  found: readonly Pick<Found<unknown>, "start" | "end">[],
): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    rest += text.slice(from, start) + " ".repeat(end - Math.max(from, start));
    from = end;
  }
  return rest + text.slice(from);
}

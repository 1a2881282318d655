/** Something read in a running text, with where it stands: `text.slice(start, end)` is it. */
export interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly reading: T;
}

/**
 * All matches of the patterns in `written` (half width, so that positions are those of `text`), from left
 * to right and none over another; of two that start together the earlier pattern's wins.
 */
export function findAll<T>(
  text: string,
  written: string,
  patterns: readonly RegExp[],
  read: (groups: Readonly<Record<string, string | undefined>>, match: string) => T | null,
): readonly Found<T>[] {
  const found: Found<T>[] = [];
  for (const pattern of patterns) {
    for (const match of written.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (end === start || found.some((other) => start < other.end && other.start < end)) continue;
      const reading = read(match.groups ?? {}, match[0]);
      if (reading !== null) found.push({ start, end, text: text.slice(start, end), reading });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with what was found in it blanked out, positions kept. */
export function blanked(text: string, found: readonly Found<unknown>[]): string {
  return found.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
}

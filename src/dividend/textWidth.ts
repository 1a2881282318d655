/** How many columns of a digit's width the text takes: a full-width character takes two. */
export function columnsOf(text: string): number {
  return Array.from(text).reduce(
    (sum, letter) => sum + (/[\u1100-\uffdc\u{1f000}-\u{3ffff}]/u.test(letter) ? 2 : 1),
    0,
  );
}

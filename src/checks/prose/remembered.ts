/**
 * The function with its last answer kept, for what is asked of a sentence at each of its figures: looking through all its
 * words every time would take time that grows with the square of their number.
 */
export function remembered<T>(answer: (words: string) => T): (words: string) => T {
  let last: { readonly words: string; readonly answer: T } | null = null;
  return (words) => {
    if (last?.words !== words) last = { words, answer: answer(words) };
    return last.answer;
  };
}

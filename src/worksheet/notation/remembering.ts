/** Those of a worksheet, and a few more. */
const most = 256;

/** Longer ones are not kept, so that what is kept stays small. */
const longest = 2000;

/**
 * The function with its answers on the last texts kept: many rules ask the same of one text, and labels are looked up
 * in several sections. Answers are shared and must not be changed.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.answer;
    const now = answer(text);
    if (text.length > longest) return now;
    if (known.size >= most) known.clear();
    known.set(text, { answer: now });
    return now;
  };
}

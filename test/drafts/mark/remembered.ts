/** How many results are kept: those of a draft and of its changed and marked copies. */
const kept = 24;

/**
 * A function of a text, or of what is told apart by one, that works out the same only once. Of hundreds of copies of
 * a file all parts but one are the same, and so is each copy once it is corrected.
 */
export function remembered<Args extends readonly unknown[], Result extends object>(
  work: (...args: Args) => Result,
  keyOf: (...args: Args) => string | null,
): (...args: Args) => Result {
  const results = new Map<string, Result>();
  return (...args) => {
    const key = keyOf(...args);
    if (key === null) return work(...args);
    const known = results.get(key);
    const result = known ?? work(...args);
    // What was asked for last is let go of last.
    results.delete(key);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > kept && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
